/** An answer: yes, partly, no, does not apply, not given. */
export type AuditAnswer = 'y' | 'p' | 'n' | 'x' | '-';

/** The standards, in the order of the questions: four questions each. */
export const standards = ['people', 'business', 'inside'] as const;

/** The values, and the questions that ask for each. */
export const values = {
  needs: [0, 8, 11],
  cost: [1, 9],
  clarity: [2, 3, 10],
  fairness: [4, 7],
  ahead: [5, 6],
} as const;

/** The number of questions. */
export const questionCount = 12;

const worth: Readonly<Partial<Record<AuditAnswer, number>>> = { y: 1, p: 0.5, n: 0 };

/** Share of what is asked that is kept, 0 to 100; `null` when nothing of it is answered or applies. */
export function kept(answers: readonly AuditAnswer[]): number | null {
  const counted = answers.flatMap((answer) => worth[answer] ?? []);
  return counted.length === 0 ? null : Math.round((counted.reduce((a, b) => a + b, 0) / counted.length) * 100);
}

/** A line of the profile. */
export interface ProfileLine {
  readonly name: (typeof standards)[number] | keyof typeof values;
  readonly share: number | null;
}

/** How far the standards and the values are kept. */
export function profileOf(answers: readonly AuditAnswer[]): {
  readonly standards: readonly ProfileLine[];
  readonly values: readonly ProfileLine[];
} {
  return {
    standards: standards.map((name, index) => ({ name, share: kept(answers.slice(index * 4, index * 4 + 4)) })),
    values: Object.entries(values).map(([name, asked]) => ({
      name: name as keyof typeof values,
      share: kept(asked.map((index) => answers[index] ?? '-')),
    })),
  };
}

/** The questions to begin with: those answered with no, then those with partly, three at most. */
export const firstSteps = (answers: readonly AuditAnswer[]): readonly number[] =>
  (['n', 'p'] as const)
    .flatMap((wanted) => answers.flatMap((answer, index) => (answer === wanted ? [index] : [])))
    .slice(0, 3);

/** The questions answered with yes. */
export const strengths = (answers: readonly AuditAnswer[]): readonly number[] =>
  answers.flatMap((answer, index) => (answer === 'y' ? [index] : []));
