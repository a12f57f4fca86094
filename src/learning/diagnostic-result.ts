import { type CompetencyCode, competencyCodes, type HeldLevel, type Level, levels, type Role } from './competencies.ts';
import { type BankItem, type Form, formOf, type LevelAnswer } from './diagnostic.ts';
import type { Confidence } from './events.ts';
import type { DiagnosticRun } from './runs.ts';

/** What a diagnostic says about one competency. */
export interface CompetencyResult {
  readonly code: CompetencyCode;
  /** The level shown, or `null` when nothing was asked. */
  readonly level: HeldLevel | null;
  /** Whether the level may be higher, because the questions ended there. */
  readonly orHigher: boolean;
  /** `fixed`: too few questions to draw from, so that everybody gets the same; the page says so. */
  readonly form: Form;
  /** Levels that were asked, rising. */
  readonly asked: readonly Level[];
  /** Questions that were wrong although the learner was sure. */
  readonly sureAndWrong: number;
}

/** What a diagnostic says. It is made to learn by, and is no ground for pay or discipline. */
export interface DiagnosticResult {
  readonly competencies: readonly CompetencyResult[];
  /** How often each degree of confidence was right. */
  readonly confidence: readonly { readonly confidence: Confidence; readonly right: number; readonly of: number }[];
  /** The level that the marked letter speaks for, or `null` without one. */
  readonly letterLevel: HeldLevel | null;
}

/** Levels that a letter speaks for, by the problems found of five less the places marked wrongly. */
const byMarks: readonly HeldLevel[] = [0, 1, 2, 3, 3, 4];

/** The level of clear writing that the marks in a letter speak for. */
function levelOfLetter({ letter }: DiagnosticRun): HeldLevel | null {
  if (!letter || letter.of <= 0) return null;
  const marks = Math.round((Math.max(0, letter.found - letter.wrong) / letter.of) * (byMarks.length - 1));
  return byMarks[Math.min(marks, byMarks.length - 1)] ?? null;
}

/** The highest level that was right, up to the first one that was not; right is what was so more often than wrong. */
function levelOf(answers: readonly LevelAnswer[]): Pick<CompetencyResult, 'level' | 'orHigher' | 'asked'> {
  const asked = levels.filter((level) => answers.some((answer) => answer.level === level));
  const isWrong = (level: Level): boolean => {
    const given = answers.filter((answer) => answer.level === level);
    return given.filter(({ correct }) => correct).length * 2 <= given.length;
  };
  const firstWrong = asked.findIndex(isWrong);
  const right = firstWrong === -1 ? asked : asked.slice(0, firstWrong);
  const level = right.at(-1) ?? 0;
  return {
    level: asked.length === 0 ? null : level,
    orHigher: asked.length > 0 && firstWrong === -1 && level < 4,
    asked,
  };
}

/**
 * What the answers of a diagnostic say.
 *
 * @param later - Answers of checks after it, which count for the levels as well.
 */
export function diagnosticResult(
  bank: readonly BankItem[],
  run: DiagnosticRun,
  later: readonly LevelAnswer[] = [],
): DiagnosticResult {
  const letterLevel = levelOfLetter(run);
  const competencies = competencyCodes.map((code): CompetencyResult => {
    const answers = run.answers.filter(({ competency }) => competency === code);
    const sureAndWrong = answers.filter(({ correct, confidence }) => !correct && confidence === 3).length;
    const all = [...answers, ...later.filter(({ competency }) => competency === code)];
    const { level, orHigher, asked } = levelOf(all);
    const form = formOf(bank, code);
    // Questions about writing are not writing: the letter lets the level be one step above what it shows, not more.
    const ceiling = code === 'F4' && letterLevel !== null ? letterLevel + 1 : 4;
    if (level === null || level <= ceiling) return { code, level, orHigher, form, asked, sureAndWrong };
    return { code, level: ceiling as HeldLevel, orHigher: false, form, asked, sureAndWrong };
  });
  const degrees: readonly Confidence[] = [1, 2, 3];
  const confidence = degrees.map((degree) => {
    const given = run.answers.filter((answer) => answer.confidence === degree);
    return { confidence: degree, right: given.filter(({ correct }) => correct).length, of: given.length };
  });
  return { competencies, confidence, letterLevel };
}

/** A row of the profile: where a learner stands, and where the role wants them. */
export interface ProfileRow {
  readonly code: CompetencyCode;
  readonly level: HeldLevel | null;
  readonly target: Level;
  /** Levels that are missing, 0 or more; what was not asked counts as missing. */
  readonly gap: number;
}

/** A diagnostic beside what a role needs. */
export const profileOf = ({ competencies }: DiagnosticResult, { targets }: Role): ProfileRow[] =>
  competencies.map(({ code, level }) => {
    const target = targets[code];
    return { code, level, target, gap: Math.max(0, target - (level ?? 0)) };
  });
