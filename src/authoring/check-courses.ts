import { languages } from '../i18n/index.ts';
import type { Mistake } from './mistake.ts';
import { offer } from './nearest.ts';
import type { Entry } from './read-content.ts';

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** The choice there is, when there is one. */
const choice = (names: readonly string[]): string => (names.length === 0 ? '' : `, or choose from ${names.join(', ')}`);

/** A course with its modules; nothing in place of a list that cannot be read. */
interface Course {
  readonly entry: Entry;
  readonly modules: readonly string[] | undefined;
}

/** Checks the lists of modules in the course files. */
function* checkLists(courses: readonly Course[], modules: readonly Entry[]): Generator<Mistake> {
  for (const { entry, modules: listed = [] } of courses) {
    for (const [index, slug] of listed.entries()) {
      const report = (expected: string, got: string, mend: string): Mistake => {
        return { file: entry.file, ...entry.place('modules', index), field: 'modules', expected, got, mend };
      };
      const twins = modules.filter((module) => module.slug === slug);
      const home = twins.map((twin) => twin.value('course')).find((course) => typeof course === 'string');
      const names = [...new Set(modules.map((module) => module.slug))];
      if (listed.indexOf(slug) !== index) yield report('each module once', `“${slug}” again`, 'remove one of the two');
      else if (twins.length === 0) {
        const files = languages.map((language) => `content/modules/${language}/${slug}.mdx`).join(' and ');
        const mend = offer(
          slug,
          names.filter((name) => !listed.includes(name)),
          `add ${files}, or take it off the list`,
        );
        yield report('a module that there is', `“${slug}”`, mend);
      } else if (
        home !== entry.slug &&
        courses.some(({ entry: { slug: other }, modules: list }) => other === home && list?.includes(slug))
      ) {
        yield report('each module in one course', `“${slug}”, which belongs to “${home}”`, 'take it off this list');
      }
    }
  }
}

/** Checks that a module stands in the course that it names. */
function* checkHome(module: Entry, isFirst: boolean, courses: readonly Course[]): Generator<Mistake> {
  const named = module.value('course');
  if (typeof named !== 'string') return;
  const report = (expected: string, got: string, mend: string): Mistake => {
    return { file: module.file, ...module.place('course'), field: 'course', expected, got, mend };
  };
  const names = courses.map(({ entry }) => entry.slug);
  const course = courses.find(({ entry }) => entry.slug === named);
  const listing = courses.find(({ modules }) => modules?.includes(module.slug));
  if (course === undefined) {
    yield report(
      'a course that there is',
      `“${named}”`,
      offer(named, names, `add content/courses/${named}.json${choice(names)}`),
    );
  } else if (course.modules === undefined || course.modules.includes(module.slug)) return;
  else if (listing !== undefined) {
    const mend = `write course: ${listing.entry.slug}, or move the module to the list of ${named}`;
    yield report(`“${listing.entry.slug}”, whose list has this module`, `“${named}”`, mend);
  } else if (isFirst) {
    const mend = `add "${module.slug}" to the modules there`;
    yield report(`“${module.slug}” in ${course.entry.file}`, 'none', mend);
  }
}

/** The place of a module in the order of all modules; nothing when it cannot be told. */
const rank = (slug: string, courses: readonly Course[]): number | undefined => {
  const course = courses.find(({ modules }) => modules?.includes(slug));
  const order = course?.entry.value('order');
  if (course?.modules === undefined || typeof order !== 'number') return undefined;
  return order * 1000 + course.modules.indexOf(slug);
};

/** Checks that what a module builds on is there and comes before it. */
function* checkPrerequisites(
  module: Entry,
  isFirst: boolean,
  modules: readonly Entry[],
  courses: readonly Course[],
): Generator<Mistake> {
  const names = [...new Set(modules.map(({ slug }) => slug))].filter((name) => name !== module.slug);
  for (const [index, slug] of texts(module.value('prerequisites')).entries()) {
    const report = (expected: string, got: string, mend: string): Mistake => {
      const field = 'prerequisites';
      return { file: module.file, ...module.place(field, index), field, expected, got, mend };
    };
    const [own, other] = [rank(module.slug, courses), rank(slug, courses)];
    if (slug === module.slug) yield report('another module', 'this one', 'remove it');
    else if (!names.includes(slug)) {
      yield report('a module that there is', `“${slug}”`, offer(slug, names, `take it off the list${choice(names)}`));
    } else if (isFirst && own !== undefined && other !== undefined && other > own) {
      const mend = 'change the order in the course file, or remove the prerequisite';
      yield report('a module that comes before this one', `“${slug}”, which comes later`, mend);
    }
  }
}

/** Finds the second entry with a value that only one may have. */
function* checkUnique(entries: readonly Entry[], field: string): Generator<Mistake> {
  const owners = new Map<unknown, Entry>();
  for (const entry of entries) {
    const value = entry.value(field);
    const owner = owners.get(value);
    if (value === undefined || owner?.slug === entry.slug) continue;
    if (owner === undefined) owners.set(value, entry);
    else {
      const [expected, got] = [`a ${field} of its own`, `${value} as in ${owner.file}`];
      yield { file: entry.file, ...entry.place(field), field, expected, got, mend: `give it another ${field}` };
    }
  }
}

/** Holds courses and modules against each other. */
export function* checkCourses(entries: readonly Entry[]): Generator<Mistake> {
  const modules = entries.filter(({ collection }) => collection === 'modules');
  const courses = entries
    .filter(({ collection }) => collection === 'courses')
    .map((entry) => {
      const listed = entry.value('modules');
      return { entry, modules: listed === undefined ? undefined : texts(listed) };
    });
  yield* checkLists(courses, modules);
  for (const module of modules) {
    // What is to be mended in the course file is said once, not for each language.
    const isFirst = modules.find(({ slug }) => slug === module.slug) === module;
    yield* checkHome(module, isFirst, courses);
    yield* checkPrerequisites(module, isFirst, modules, courses);
  }
  const courseFiles = courses.map(({ entry }) => entry);
  yield* checkUnique(courseFiles, 'code');
  yield* checkUnique(courseFiles, 'order');
  yield* checkUnique(
    modules.filter((module) => modules.find(({ slug }) => slug === module.slug) === module),
    'code',
  );
}
