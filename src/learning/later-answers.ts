import type { BankItem, LevelAnswer } from './diagnostic.ts';
import type { Progress } from './progress.ts';
import type { DiagnosticRun } from './runs.ts';

/**
 * Answers to questions of the bank after a diagnostic, when learners checked themselves.
 *
 * Each counts once, at its first answer ever: to remember an explanation that one has read is no level of a skill.
 */
export function laterAnswers(bank: readonly BankItem[], { answers, diagnostics }: Progress, run: DiagnosticRun) {
  const asked = new Set(diagnostics.flatMap((one) => one.answers).map(({ question }) => question));
  const end = run.answers.at(-1)?.id ?? '';
  return bank.flatMap(({ id, competency, level }): LevelAnswer[] => {
    const [first] = answers.get(id) ?? [];
    if (!first || asked.has(id) || first.id <= end) return [];
    return [{ question: id, competency, level, correct: first.correct }];
  });
}
