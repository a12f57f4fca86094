import { type CollectionEntry, getCollection } from 'astro:content';
import { type Language, languages } from '#i18n';
import { contentHash, type LearningModule } from '#learning';
import { activitiesIn, type WrittenActivity } from '../../authoring/activities-in.ts';
import { address } from '../address.ts';
import { coursesIn, type PlacedModule } from '../courses.ts';
import { makeBank } from './make-bank.ts';
import { sectionsOf } from './module-sections.ts';
import { modulesOf, type NamedCourse, type NamedItem, type NamedModule, type SiteCatalogue } from './site-catalogue.ts';
import { mentions } from './term-modules.ts';

type Module = CollectionEntry<'modules'>;

/** What is never wrong, only unfinished, does not come back in the review. */
const neverWrong = new Set([
  'BranchingScenario',
  'FlashCards',
  'ReflectionNote',
  'RewriteText',
  'SentenceLab',
  'SurveyScale',
]);
const isQuestion = ({ name }: WrittenActivity): boolean => !neverWrong.has(name);

/** A module in each language, that of the page first. */
const versionsOf = (slug: string, all: readonly Module[]): Module[] =>
  languages.flatMap((language) => all.find(({ id }) => id === `${language}/${slug}`) ?? []);

/** A module as progress is reckoned by it. */
export async function learningModule(slug: string): Promise<LearningModule> {
  const versions = versionsOf(slug, await getCollection('modules'));
  const [data] = versions.map((version) => version.data);
  if (!data) throw new RangeError(`Expected the module ${slug}, got none`);
  const written = versions.map(({ body = '' }) => activitiesIn(body));
  return {
    id: slug,
    code: data.code,
    minutes: data.minutes,
    competencies: data.competencies as LearningModule['competencies'],
    prerequisites: data.prerequisites,
    activities: (written[0] ?? []).map(({ id, objective }) => ({
      id: `${slug}/${id}`,
      ...(objective === undefined ? {} : { objective }),
      hashes: written.flatMap((all) => all.find((one) => one.id === id)?.hash ?? []),
      judged: true,
    })),
  };
}

async function named({ slug, entry }: PlacedModule, language: Language, course: string): Promise<NamedModule> {
  const { title, objectives } = entry.data;
  const [module, sections] = await Promise.all([learningModule(slug), sectionsOf(entry)]);
  return { ...module, title, objectives, sections, href: address(language, 'learn', course, slug) };
}

/** The questions of a module. */
async function questionsOf(slug: string, modules: readonly Module[]): Promise<NamedItem[]> {
  const [first] = versionsOf(slug, modules);
  const questions = activitiesIn(first?.body ?? '').filter(isQuestion);
  const { activities } = await learningModule(slug);
  return questions.flatMap(({ id }) => {
    const activity = activities.find((one) => one.id === `${slug}/${id}`);
    return activity
      ? [{ id: activity.id, hashes: activity.hashes, kind: 'question', modules: [slug], front: '', back: '' }]
      : [];
  });
}

/** The key facts of a module. */
function factsOf(slug: string, modules: readonly Module[], language: Language): NamedItem[] {
  const versions = versionsOf(slug, modules);
  const own = versions.find(({ id }) => id.startsWith(`${language}/`));
  return (own?.data.facts ?? []).map(({ ask, answer }, index) => ({
    id: `${slug}/fact-${index + 1}`,
    hashes: versions.flatMap(({ data }) => data.facts?.slice(index, index + 1).map(contentHash) ?? []),
    kind: 'fact',
    modules: [slug],
    front: ask,
    back: answer,
  }));
}

/** Terms of the glossary, each with the modules that speak of it. */
async function terms(slugs: readonly string[], modules: readonly Module[], language: Language): Promise<NamedItem[]> {
  const glossary = await getCollection('glossary');
  return glossary.map(({ id, data }) => ({
    id: `term/${id}`,
    hashes: languages.map((one) => contentHash(data[one])),
    kind: 'term',
    modules: slugs.filter((slug) =>
      languages.some((one) =>
        mentions(modules.find((module) => module.id === `${one}/${slug}`)?.body ?? '', data[one].term, one),
      ),
    ),
    front: data[language].term,
    back: data[language].definition,
  }));
}

/** Questions of the item bank, each with the modules that bring its level. */
async function bankItems(courses: readonly NamedCourse[], language: Language): Promise<NamedItem[]> {
  const modules = modulesOf({ courses });
  const { questions } = await makeBank(language);
  return questions.map(({ id, hashes, competency, level }) => ({
    id,
    hashes,
    kind: 'question',
    modules: modules
      .filter(({ competencies }) =>
        competencies.some(({ code, levels }) => code === competency && levels.includes(level)),
      )
      .map((module) => module.id),
    front: '',
    back: '',
  }));
}

/** All that can be learned on the site, in one language. */
export async function makeCatalogue(language: Language): Promise<SiteCatalogue> {
  const [courses, modules] = await Promise.all([coursesIn(language), getCollection('modules')]);
  const namedCourses = await Promise.all(
    courses.map(async ({ slug, data, modules: placed }): Promise<NamedCourse> => {
      const { title, summary } = data[language];
      return {
        id: slug,
        code: data.code,
        title,
        summary,
        href: address(language, 'learn', slug),
        modules: await Promise.all(placed.map((module) => named(module, language, slug))),
      };
    }),
  );
  const slugs = modulesOf({ courses: namedCourses }).map(({ id }) => id);
  const ofModules = await Promise.all(
    slugs.map(async (slug) => [...(await questionsOf(slug, modules)), ...factsOf(slug, modules, language)]),
  );
  const fromBank = await bankItems(namedCourses, language);
  return {
    courses: namedCourses,
    items: [...ofModules.flat(), ...fromBank, ...(await terms(slugs, modules, language))],
  };
}
