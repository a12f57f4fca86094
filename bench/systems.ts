import type { CheckerOptions } from '#plain-language';
import { loadEngine } from './built-engine.ts';
import { floorOf } from './floor.ts';
import { housePhrases } from './house-phrases.ts';

/** A checker under test: text in, anything out. */
export type System = (text: string) => unknown;

/** Whether a system is measured on Russian letters; all others are on English ones. */
export const isRussian = (system: string): boolean => system.endsWith(', Russian');

/** Our engine: findings and reading ease (`checkWords`), or the whole report (`check`). */
const check =
  (what: 'checkWords' | 'check', language: 'en' | 'ru', options: () => CheckerOptions = () => ({})) =>
  async (): Promise<System> => {
    const { createChecker, data } = await loadEngine(language);
    const checker = createChecker({ [language]: data }, options());
    return (text) => checker[what](text, { language });
  };

/** What the bars are about. */
export const ours = {
  all: 'Okno, all rules',
  house: 'Okno, all rules, 2,000 house phrases',
  letter: 'Okno, all rules, facts and slots, 2,000 house phrases',
  parse: 'Okno, tokens and sentences only',
  russian: 'Okno, all rules, 2,000 house phrases, Russian',
  russianLetter: 'Okno, all rules, facts and slots, 2,000 house phrases, Russian',
};

const withPhrases = (): CheckerOptions => ({ house: { phrases: housePhrases(2000) } });

/** Our engine and the floor, as functions that load them. */
const own: Readonly<Record<string, () => Promise<System>>> = {
  floor: async () => floorOf,
  [ours.all]: check('checkWords', 'en'),
  [ours.house]: check('checkWords', 'en', withPhrases),
  [ours.letter]: check('check', 'en', withPhrases),
  [ours.parse]: async () => {
    const { createChecker, data } = await loadEngine('en');
    const checker = createChecker({ en: data });
    return (text) => checker.parse(text, 'en');
  },
  [ours.russian]: check('checkWords', 'ru', withPhrases),
  [ours.russianLetter]: check('check', 'ru', withPhrases),
};

/** The peers; they are installed in a folder of their own. */
async function peers(): Promise<Readonly<Record<string, () => Promise<System>>>> {
  const address = new URL('./peers/systems.mjs', import.meta.url).href;
  const { systems } = (await import(address)) as { systems: Record<string, () => Promise<System>> };
  return systems;
}

/** The names of all systems, ours first. */
export const systemNames = async (): Promise<string[]> => [...Object.keys(own), ...Object.keys(await peers())];

/** Loads a system. */
export async function loadSystem(name: string): Promise<System> {
  const load = own[name] ?? (await peers())[name];
  if (!load) throw new RangeError(`Expected a system that there is, got “${name}”`);
  return load();
}
