import { allRules, allSlots } from '#plain-language';
import { buildEngine } from '../activity/build-engine.ts';
import type { Said } from './said.ts';

/** A planted problem: where it stands, and the ids of what speaks of it when it speaks of its passage. */
export interface Planted {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly string[];
}

/** What a problem may name: the ids of all rules and of all that a letter must say. */
export const checkerIds: readonly string[] = [...allRules, ...allSlots].map(({ id }) => id);

interface Placed extends Said {
  readonly start: number;
  readonly end: number;
}

/** All that the engine says of a letter: its findings, and what is missing. */
function saidOf(text: string): readonly Placed[] {
  const { language, findings, slots } = buildEngine.check(text);
  if (language === 'other') return [];
  const missing = slots.filter(({ status }) => status === 'missing').map(({ slot }) => slot);
  return [
    ...findings.map(({ rule, start, end, message }) => {
      const title = allRules.find(({ id }) => id === rule)?.text[language]?.title ?? rule;
      return { id: rule, title, passage: text.slice(start, end), message, isRule: true, start, end };
    }),
    ...allSlots.flatMap(({ id, text: about }): Placed | [] => {
      const own = missing.includes(id) && about[language];
      if (!own) return [];
      return { id, title: own.title, passage: null, message: own.how, isRule: false, start: 0, end: text.length };
    }),
  ];
}

const bare = ({ start: _start, end: _end, ...said }: Placed): Said => said;

/**
 * Runs the engine over a letter.
 *
 * @returns What it says of each problem, in their order, and what it says besides.
 */
export function xray(
  text: string,
  problems: readonly Planted[],
): { readonly seen: readonly (readonly Said[])[]; readonly besides: readonly Said[] } {
  const all = saidOf(text);
  const speaksOf = (said: Placed, { start, end, rules }: Planted): boolean =>
    rules.includes(said.id) && said.start < end && said.end > start;
  return {
    seen: problems.map((problem) => all.filter((said) => speaksOf(said, problem)).map(bare)),
    besides: all.filter((said) => !problems.some((problem) => speaksOf(said, problem))).map(bare),
  };
}
