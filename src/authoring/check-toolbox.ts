import type { Mistake } from './mistake.ts';
import { offer } from './nearest.ts';
import type { Entry } from './read-content.ts';
import { reporting } from './reporting.ts';

/** The ids of the elements in the text of a module. */
const idsIn = (module: Entry): string[] => (module.elements ?? []).map(({ id }) => id);

/** Checks that the exercise of a tool stands in its module. */
function* checkExercise(tool: Entry, modules: readonly Entry[]): Generator<Mistake> {
  const exercise = tool.value('exercise');
  if (typeof exercise !== 'string') return;
  const report = reporting(tool);
  const [slug = '', id = ''] = exercise.split('/');
  const module = modules.find((one) => one.slug === slug && one.language === tool.language);
  if (module === undefined) {
    const names = modules.filter(({ language }) => language === tool.language).map((one) => one.slug);
    const mend = offer(slug, names, `the modules are ${names.join(', ')}`);
    yield report(['exercise'], 'a module that there is', `“${slug}”`, mend);
  } else if (module.elements !== undefined && !idsIn(module).includes(id)) {
    const mend = offer(id, idsIn(module), 'copy the id from the module');
    yield report(['exercise'], `an id in ${module.file}`, `“${id}”`, mend);
  }
}

/** Holds the tools of the toolbox against the modules that teach them. */
export function* checkToolbox(entries: readonly Entry[]): Generator<Mistake> {
  const modules = entries.filter(({ collection }) => collection === 'modules');
  const names = [...new Set(modules.map(({ slug }) => slug))];
  for (const tool of entries.filter(({ collection }) => collection === 'toolbox')) {
    const report = reporting(tool);
    const taughtIn = tool.value('taughtIn');
    for (const [index, slug] of (Array.isArray(taughtIn) ? taughtIn : []).entries()) {
      if (typeof slug !== 'string' || names.includes(slug)) continue;
      const mend = offer(slug, names, `the modules are ${names.join(', ')}`);
      yield report(['taughtIn', index], 'a module that there is', `“${slug}”`, mend);
    }
    yield* checkExercise(tool, modules);
    if (tool.value('goesTo') !== undefined && tool.value('exercise') !== undefined) {
      const mend = 'remove one of the two: a tool has a page of its own, or goes to one';
      yield report(['goesTo'], 'goesTo or exercise', 'both', mend);
    }
  }
}
