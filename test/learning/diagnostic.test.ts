import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BankItem,
  type CompetencyCode,
  competencyCodes,
  type DiagnosticRun,
  diagnosticResult,
  type Level,
  levels,
  nextQuestion,
  profileOf,
  questionsLeft,
  roleOf,
} from '#learning';

const cell = (competency: CompetencyCode, level: Level, items: number): BankItem[] =>
  Array.from({ length: items }, (_, index) => {
    return { id: `bank/${competency}-${level}-${index + 1}`.toLowerCase(), hashes: ['h'], competency, level };
  });
const bankOf = (size: (code: CompetencyCode, level: Level) => number): BankItem[] =>
  competencyCodes.flatMap((code) => levels.flatMap((level) => cell(code, level, size(code, level))));
const full = bankOf(() => 4);

/** Goes through a diagnostic; `knows` says whether an answer is right. */
function take(bank: readonly BankItem[], run: string, knows: (item: BankItem) => boolean, seen?: Set<string>) {
  const answers: DiagnosticRun['answers'][number][] = [];
  for (;;) {
    const item = nextQuestion({ bank, run, ...(seen && { seen }) }, answers);
    if (!item || answers.length > 99) break;
    const { id, competency, level } = item;
    const said = { response: '0', correct: knows(item), confidence: 3 as const };
    const head = { id: String(answers.length), time: 0, day: '2026-03-01' };
    answers.push({ ...head, kind: 'diagnostic-answered', run, question: id, hash: 'h', competency, level, ...said });
  }
  return answers;
}
const runOf = (answers: DiagnosticRun['answers'], letter: DiagnosticRun['letter'] = null): DiagnosticRun => {
  return { run: 'r', day: '2026-03-01', answers, letter, ended: true };
};
const levelsOf = (bank: readonly BankItem[], answers: DiagnosticRun['answers']) =>
  diagnosticResult(bank, runOf(answers)).competencies.map(({ level }) => level);

const sizes = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 32, maxLength: 32 });
const bankBy = (counts: readonly number[]) =>
  bankOf((code, level) => counts[competencyCodes.indexOf(code) * 4 + level - 1] ?? 0);

describe('a diagnostic', () => {
  test('ends after 16 to 24 questions, none of them twice, whatever is answered', () => {
    fc.assert(
      fc.property(fc.string(), fc.func(fc.boolean()), (run, knows) => {
        const asked = take(full, run, knows).map(({ question }) => question);
        expect(asked.length).toBeGreaterThanOrEqual(16);
        expect(asked.length).toBeLessThanOrEqual(24);
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });

  test('ends with any bank, and says truly how many questions are left', () => {
    fc.assert(
      fc.property(sizes, fc.string(), fc.func(fc.boolean()), (counts, run, knows) => {
        const bank = bankBy(counts);
        const answers = take(bank, run, knows);
        for (const [done] of [...answers, null].entries()) {
          const { least, most } = questionsLeft({ bank, run }, answers.slice(0, done));
          expect(least).toBeLessThanOrEqual(answers.length - done);
          expect(most).toBeGreaterThanOrEqual(answers.length - done);
        }
        expect(answers.length).toBeLessThanOrEqual(24);
      }),
    );
  });

  test('starts at level 2 in each competency, and goes up when that was right, down when it was wrong', () => {
    const askedLevels = (knows: (item: BankItem) => boolean) =>
      take(full, 'r', knows)
        .filter(({ competency }) => competency === 'F4')
        .map(({ level }) => level);
    expect(askedLevels(() => true)).toEqual([2, 3, 4]);
    expect(askedLevels(() => false)).toEqual([2, 1]);
    expect(askedLevels(({ level }) => level === 2)).toEqual([2, 3]);
  });

  test('finds the level of somebody who knows all up to it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 8, maxLength: 8 }),
        (run, held) => {
          const knows = ({ competency, level }: BankItem) => level <= (held[competencyCodes.indexOf(competency)] ?? 0);
          expect(levelsOf(full, take(full, run, knows))).toEqual(held);
        },
      ),
    );
  });

  test('asks the same of the same run, and draws others for another', () => {
    const asked = (run: string, bank = full) => take(bank, run, () => true).map(({ question }) => question);
    expect(asked('one', full.toReversed())).toEqual(asked('one'));
    expect(asked('two')).not.toEqual(asked('one'));
  });

  test('gives each question of a level its fair share of the runs', () => {
    const drawn = Array.from({ length: 200 }, (_, run) => nextQuestion({ bank: full, run: `run ${run}` }, [])?.id);
    const counts = Object.values(Object.groupBy(drawn, (id = '') => id)).map((all) => all?.length ?? 0);
    // Eight competencies with four questions each: 6.25 on average.
    expect(counts.length).toBe(32);
    expect(Math.max(...counts)).toBeLessThan(16);
  });

  test('changes the competency with each question while it can', () => {
    const codes = take(full, 'r', () => false).map(({ competency }) => competency);
    expect(codes.slice(8)).toEqual(codes.slice(0, 8));
    expect(new Set(codes.slice(0, 8)).size).toBe(8);
  });

  test('draws questions that were not asked before while there are any', () => {
    const first = new Set(take(full, 'one', () => true).map(({ question }) => question));
    const again = take(full, 'two', () => true, first);
    expect(again.filter(({ question }) => first.has(question))).toEqual([]);
  });

  test('goes on when an author removed questions in between', () => {
    const answers = take(full, 'r', () => true);
    const half = full.filter(({ level }) => level < 3);
    const next = nextQuestion({ bank: half, run: 'r' }, answers.slice(0, 8));
    expect(next?.level).toBe(1);
    expect(levelsOf(half, answers)).toEqual(Array.from({ length: 8 }, () => 4));
  });
});

describe('a thin bank', () => {
  const thin = bankOf((code, level) => (code === 'F1' ? (level < 3 ? 1 : 0) : code === 'F2' && level === 2 ? 2 : 3));
  const none = thin.filter(({ competency }) => competency !== 'F3');

  test('asks the same of everybody, and the result says so', () => {
    const asked = (run: string) =>
      take(thin, run, () => true)
        .filter(({ competency }) => competency < 'F3')
        .map(({ question }) => question)
        .sort();
    expect(asked('one')).toEqual(['bank/f1-1-1', 'bank/f1-2-1', 'bank/f2-1-1', 'bank/f2-2-1', 'bank/f2-3-1']);
    expect(asked('two')).toEqual(asked('one'));
    const [f1, , f3] = diagnosticResult(thin, runOf(take(thin, 'one', () => true))).competencies;
    expect(f1).toMatchObject({ form: 'fixed', level: 2, orHigher: true, asked: [1, 2] });
    expect(f3).toMatchObject({ form: 'adaptive', level: 4, orHigher: false });
  });

  test('says nothing about a competency without questions, which counts as missing', () => {
    const result = diagnosticResult(none, runOf(take(none, 'one', () => true)));
    expect(result.competencies[2]).toEqual({
      code: 'F3',
      level: null,
      orHigher: false,
      form: 'none',
      asked: [],
      sureAndWrong: 0,
    });
    const manager = roleOf('manager');
    if (!manager) throw new Error('Expected the role manager');
    expect(profileOf(result, manager)[2]).toEqual({ code: 'F3', level: null, target: 3, gap: 3 });
  });
});

describe('the result', () => {
  test('counts what was sure and wrong, and how often each confidence was right', () => {
    const result = diagnosticResult(full, runOf(take(full, 'r', ({ competency }) => competency !== 'F4')));
    expect(result.competencies.map(({ sureAndWrong }) => sureAndWrong)).toEqual([0, 0, 0, 2, 0, 0, 0, 0]);
    expect(result.confidence).toEqual([
      { confidence: 1, right: 0, of: 0 },
      { confidence: 2, right: 0, of: 0 },
      { confidence: 3, right: 21, of: 23 },
    ]);
  });

  test.for([
    [5, 0, 4, 4],
    [5, 2, 3, 4],
    [2, 0, 2, 3],
    [0, 3, 0, 1],
  ])('lets a letter with %i of 5 found and %i marked wrongly speak for level %i', ([found, wrong, shown, most]) => {
    const letter = { kind: 'letter-marked', run: 'r', found: Number(found), of: 5, wrong: Number(wrong) } as const;
    const result = diagnosticResult(
      full,
      runOf(
        take(full, 'r', () => true),
        letter,
      ),
    );
    expect(result.letterLevel).toBe(shown);
    expect(result.competencies.map(({ level }) => level)).toEqual([4, 4, 4, most, 4, 4, 4, 4]);
  });
});
