import { type CompetencyCode, competencyCodes, type Level, levels } from './competencies.ts';
import { shuffled } from './draw.ts';
import type { ThingId } from './events.ts';

/** A question of the item bank. */
export interface BankItem {
  readonly id: ThingId;
  readonly hashes: readonly string[];
  readonly competency: CompetencyCode;
  readonly level: Level;
}

/** An answer of a diagnostic, as far as it decides what comes next. */
export interface LevelAnswer {
  readonly question: ThingId;
  readonly competency: CompetencyCode;
  readonly level: Level;
  readonly correct: boolean;
}

/** The questions that a level of a competency needs, so that one of them can be drawn. */
export const fullCell = 3;
/** The most questions that a competency is asked: 24 for eight. */
export const mostQuestions = 3;
const fewest = 2;

const cellOf = (bank: readonly BankItem[], code: CompetencyCode, level: Level): BankItem[] =>
  bank.filter((item) => item.competency === code && item.level === level).sort((a, b) => (a.id < b.id ? -1 : 1));

/** How a competency can be asked with the questions there are. */
export type Form = 'adaptive' | 'fixed' | 'none';

/** `adaptive` when every level has {@link fullCell} questions; `fixed` when one has fewer; `none` without questions. */
export function formOf(bank: readonly BankItem[], code: CompetencyCode): Form {
  const sizes = levels.map((level) => cellOf(bank, code, level).length);
  if (sizes.every((size) => size >= fullCell)) return 'adaptive';
  return sizes.some((size) => size > 0) ? 'fixed' : 'none';
}

/**
 * The questions that everybody gets where a level is thin: the first of each of the three lowest levels that have any, and
 * two of the same level when there is no other.
 */
export function fixedForm(bank: readonly BankItem[], code: CompetencyCode): BankItem[] {
  const cells = levels.map((level) => cellOf(bank, code, level));
  const firsts = cells.flatMap((cell) => cell.slice(0, 1)).slice(0, mostQuestions);
  const seconds = cells.flatMap((cell) => cell.slice(1, 2));
  return firsts.length >= fewest ? firsts : [...firsts, ...seconds].slice(0, fewest);
}

/** The level to ask next: 2 first, then 3 after a right answer or 1 after a wrong one, and 4 when 3 was right. */
function nextLevel(answers: readonly LevelAnswer[]): Level | null {
  if (answers.length >= mostQuestions) return null;
  const wasRight = (level: Level): boolean | undefined => answers.find((answer) => answer.level === level)?.correct;
  const [first, second, third, fourth] = [wasRight(1), wasRight(2), wasRight(3), wasRight(4)];
  if (second === undefined) return 2;
  if (!second) return first === undefined ? 1 : null;
  if (third === undefined) return 3;
  return third && fourth === undefined ? 4 : null;
}

/** What a diagnostic asks from, and how it draws. */
export interface Diagnostic {
  readonly bank: readonly BankItem[];
  /** The name of the run, from which the draw follows. */
  readonly run: string;
  /** Questions of earlier runs: others are drawn while there are any. */
  readonly seen?: ReadonlySet<ThingId>;
}

/** The next question of a competency, if there is one. */
function nextOf(
  { bank, run, seen = new Set() }: Diagnostic,
  code: CompetencyCode,
  given: readonly LevelAnswer[],
): BankItem | null {
  const form = formOf(bank, code);
  const isOpen = ({ id }: BankItem): boolean => given.every(({ question }) => question !== id);
  if (form === 'fixed') return given.length < mostQuestions ? (fixedForm(bank, code).find(isOpen) ?? null) : null;
  const level = form === 'adaptive' ? nextLevel(given) : null;
  if (level === null) return null;
  const items = shuffled(cellOf(bank, code, level).filter(isOpen), run, ({ id }) => id);
  return items.find(({ id }) => !seen.has(id)) ?? items[0] ?? null;
}

/**
 * The question that a diagnostic asks next, or `null` when it has asked all.
 *
 * It follows from the run and the answers alone: after a reload, on another device, or when an author has removed a
 * question, it goes on from there. Competencies take turns, so that no subject is asked twice in a row.
 */
export function nextQuestion(diagnostic: Diagnostic, answers: readonly LevelAnswer[]): BankItem | null {
  const waiting = shuffled(competencyCodes, diagnostic.run, (code) => code).flatMap((code) => {
    const given = answers.filter(({ competency }) => competency === code);
    const item = nextOf(diagnostic, code, given);
    return item ? [{ item, asked: given.length }] : [];
  });
  const fewestAsked = Math.min(...waiting.map(({ asked }) => asked));
  return waiting.find(({ asked }) => asked === fewestAsked)?.item ?? null;
}

/** The fewest and the most questions that are still to come. */
export function questionsLeft({ bank }: Diagnostic, answers: readonly LevelAnswer[]): { least: number; most: number } {
  let [least, most] = [0, 0];
  for (const code of competencyCodes) {
    const given = answers.filter(({ competency }) => competency === code);
    const form = formOf(bank, code);
    if (form === 'fixed') {
      const open = fixedForm(bank, code).filter(({ id }) => given.every(({ question }) => question !== id)).length;
      const left = Math.min(open, mostQuestions - given.length);
      least += left;
      most += left;
    } else if (form === 'adaptive' && nextLevel(given) !== null) {
      const needed = given.length === 0 ? fewest : 1;
      least += needed;
      // Two right answers would bring a third question.
      most += given.length === 0 ? mostQuestions : given.length === 1 && given[0]?.correct ? 2 : 1;
    }
  }
  return { least, most };
}
