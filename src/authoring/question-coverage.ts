/** What the coverage needs to know of a question. */
interface Placed {
  readonly competency: string;
  readonly level: number;
}

/** A competency and how many questions each of its levels has, from 1 to 4. */
export interface Coverage {
  readonly competency: string;
  readonly levels: readonly [number, number, number, number];
}

const codes = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8'];

/** How many questions of the bank each level of each competency has. */
export const coverageOf = (questions: readonly Placed[]): readonly Coverage[] =>
  codes.map((competency) => {
    const count = (level: number): number =>
      questions.filter((question) => question.competency === competency && question.level === level).length;
    return { competency, levels: [count(1), count(2), count(3), count(4)] };
  });
