import { activitiesIn } from './activities-in.ts';
import type { Mistake } from './mistake.ts';
import type { Entry } from './read-content.ts';

/** The objectives that activities of a module name, by the ids of the activities. */
const namedIn = ({ text }: Entry): ReadonlyMap<string, number | undefined> =>
  new Map(activitiesIn(text).map(({ id, objective }) => [id, objective]));

/** What is wrong with the objectives that one module names. */
function* ofModule(module: Entry): Generator<Mistake> {
  const objectives = module.value('objectives');
  if (!Array.isArray(objectives) || module.elements === undefined) return;
  const named = namedIn(module);
  for (const { name, id, line, column } of module.elements) {
    const objective = named.get(id);
    if (objective === undefined || objective < objectives.length) continue;
    const expected = `an objective from 1 to ${objectives.length}`;
    const mend = 'write the place of the objective that it serves, or add that objective to the front matter';
    yield { file: module.file, line, column, field: `${name} objective`, expected, got: String(objective + 1), mend };
  }
  const served = new Set(named.values());
  // Who names none leaves the module as one whole.
  if ([...served].every((objective) => objective === undefined)) return;
  for (const [index] of objectives.entries()) {
    if (served.has(index)) continue;
    const expected = `an activity for objective ${index + 1}`;
    const mend = `write objective={${index + 1}} at one that serves it, or add one`;
    yield { file: module.file, ...module.place('objectives', index), field: 'objectives', expected, got: 'none', mend };
  }
}

/** Finds activities of modules that name no objective there is, objectives without one, and twins that differ. */
export function* checkObjectives(entries: readonly Entry[]): Generator<Mistake> {
  const modules = entries.filter(({ collection }) => collection === 'modules');
  for (const module of modules) {
    yield* ofModule(module);
    const twin = modules.find(({ slug, language }) => slug === module.slug && language !== module.language);
    if (twin === undefined || module.language === 'en' || module.elements === undefined) continue;
    const [own, other] = [namedIn(module), namedIn(twin)];
    for (const { name, id, line, column } of module.elements) {
      if (!own.has(id) || !other.has(id) || own.get(id) === other.get(id)) continue;
      const say = (objective: number | undefined): string => (objective === undefined ? 'none' : String(objective + 1));
      const expected = `${say(other.get(id))} as in ${twin.file}`;
      const got = say(own.get(id));
      yield { file: module.file, line, column, field: `${name} objective`, expected, got, mend: 'make both the same' };
    }
  }
}
