import { createChecker, type Phrase } from '#plain-language';
import { en } from '#plain-language/en';
import { floorOf, housePhrases } from './throughput-parts.ts';

/** A checker under test: text in, anything out. */
export type System = (text: string) => unknown;

const ours =
  (phrases: readonly Phrase[] = []) =>
  async (): Promise<System> => {
    const checker = createChecker({ en }, { phrases });
    return (text) => checker.check(text, { language: 'en' });
  };

/** Our engine and the floor, as functions that load them. */
const own: Readonly<Record<string, () => Promise<System>>> = {
  floor: async () => floorOf,
  'Okno, all rules': ours(),
  'Okno, all rules, 2,000 house phrases': ours(housePhrases('en', 2000)),
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
