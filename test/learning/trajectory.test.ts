import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CompetencyCode,
  competencyCodes,
  daysBetween,
  type HeldLevel,
  type LearningModule,
  type Level,
  levels,
  type Role,
  roleOf,
  roles,
  schedule,
  trajectory,
  weightOf,
} from '#learning';

const writer = roleOf('letter-writer') as Role;
type Needs = [CompetencyCode, ...Level[]][];
const module = (id: string, minutes: number, brings: Needs, prerequisites: string[] = []): LearningModule => {
  const competencies = brings.map(([code, ...own]) => ({ code, levels: own }));
  return { id, code: id.toUpperCase(), minutes, competencies, prerequisites, activities: [] };
};
const nobody = { role: writer, held: new Map<CompetencyCode, HeldLevel>(), mastered: new Set<string>() };
/** Somebody who needs nothing but clear writing. */
const held = new Map<CompetencyCode, HeldLevel>(competencyCodes.map((code) => [code, code === 'F4' ? 0 : 4]));
const ids = ({ steps }: ReturnType<typeof trajectory>) => steps.map((step) => step.module.id);

describe('a path', () => {
  const modules = [module('long', 60, [['F4', 1]]), module('short', 20, [['F4', 2]]), module('other', 10, [['F6', 1]])];

  test('has first what covers most of the weighted gap in a minute, and says why each module is there', () => {
    const path = trajectory({ ...nobody, held, modules });
    expect(ids(path)).toEqual(['short', 'long']);
    expect(path.steps[0]?.value).toBeCloseTo(weightOf(writer, 'F4') / 20);
    expect(path.steps[0]?.reasons).toEqual([{ kind: 'gap', competency: 'F4', levels: [2], target: 3 }]);
    expect(path.checkYourself.map(({ id }) => id)).toEqual(['other']);
    expect(path.uncovered).toEqual([{ competency: 'F4', levels: [3] }]);
  });

  test('has every module that brings a part of the same level, each with its part of the gap', () => {
    const twice = [module('all', 30, [['F4', 1, 2, 3]]), module('part', 30, [['F4', 1]])];
    const path = trajectory({ ...nobody, held, modules: twice });
    expect(ids(path)).toEqual(['all', 'part']);
    const weight = weightOf(writer, 'F4');
    expect(path.steps.map(({ value }) => value)).toEqual([
      expect.closeTo((weight * 2.5) / 30),
      expect.closeTo((weight * 0.5) / 30),
    ]);
    const after = trajectory({ ...nobody, held, modules: twice, mastered: new Set(['all']) });
    expect(ids(after)).toEqual(['part']);
    expect(after.uncovered).toEqual([]);
  });

  test('has a prerequisite before what builds on it, with that as its reason', () => {
    const chained = [module('top', 20, [['F4', 3]], ['base']), module('base', 20, [['F6', 1]])];
    const path = trajectory({ ...nobody, held, modules: chained });
    expect(ids(path)).toEqual(['base', 'top']);
    expect(path.steps[0]?.reasons).toEqual([{ kind: 'prerequisite', of: 'top' }]);
  });

  test('takes what was sure and wrong first among equals', () => {
    const equal = [module('a', 20, [['F5', 1]]), module('b', 20, [['F1', 1]])];
    expect(ids(trajectory({ ...nobody, modules: equal }))).toEqual(['a', 'b']);
    const path = trajectory({ ...nobody, modules: equal, sureAndWrong: new Set(['F1'] as const) });
    expect(ids(path)).toEqual(['b', 'a']);
    expect(path.steps[0]?.reasons).toContainEqual({ kind: 'sure-and-wrong', competency: 'F1' });
  });

  test('offers mastered modules as “check yourself”, and counts their levels', () => {
    const path = trajectory({ ...nobody, held, modules, mastered: new Set(['short']) });
    expect(ids(path)).toEqual(['long']);
    expect(path.checkYourself.map(({ id }) => id)).toEqual(['short', 'other']);
  });

  test('counts what answers in a module have reached: less gap, fewer minutes, and the reason', () => {
    const equal = [module('a', 40, [['F4', 1]]), module('b', 40, [['F4', 2]])];
    const reached = new Map([['a', { reached: 3, of: 4, done: 0.5 }]]);
    const path = trajectory({ ...nobody, held, modules: equal, begun: reached });
    expect(ids(path)).toEqual(['b', 'a']);
    const [, a] = path.steps;
    expect(a?.minutesLeft).toBe(20);
    expect(a?.value).toBeCloseTo(weightOf(writer, 'F4') / 4 / 20);
    expect(a?.reasons).toContainEqual({ kind: 'begun', reached: 3, of: 4 });
    const { modules: planned, minutesPerWeek } = schedule(path.steps, '2026-03-01', 30);
    expect(minutesPerWeek).toBe(14);
    expect(planned.map(({ from }) => from)).toEqual(['2026-03-01', '2026-03-21']);
  });

  test('stays finite when all of a module is done and nothing reached', () => {
    const begun = new Map([['a', { reached: 0, of: 2, done: 1 }]]);
    const path = trajectory({ ...nobody, held, modules: [module('a', 40, [['F4', 1]])], begun });
    expect(path.steps.map(({ minutesLeft }) => minutesLeft)).toEqual([1]);
    expect(path.steps[0]?.reasons.map(({ kind }) => kind)).toEqual(['gap']);
  });

  test('keeps to the learner’s own order, to what they added, and still to prerequisites', () => {
    const chained = [...modules, module('top', 20, [['F4', 3]], ['short'])];
    const path = trajectory({ ...nobody, held, modules: chained, order: ['other', 'gone', 'top', 'long'] });
    expect(ids(path)).toEqual(['other', 'short', 'top', 'long']);
    expect(path.steps[0]?.reasons).toEqual([{ kind: 'own-choice' }]);
  });

  test('ends when prerequisites go round in a circle or do not exist', () => {
    const circle = [module('a', 20, [['F4', 1]], ['b']), module('b', 20, [['F4', 2]], ['a', 'gone'])];
    expect(ids(trajectory({ ...nobody, held, modules: circle })).toSorted()).toEqual(['a', 'b']);
  });

  test('keeps all prerequisites, repeats nothing and covers all that can be covered, for any courses', () => {
    fc.assert(
      fc.property(courses, fc.constantFrom(...roles), fc.array(fc.nat(19)), (all, role, wished) => {
        const order = wished.map((number) => `m${number}`);
        const path = trajectory({ ...nobody, role, modules: all, order });
        const places = new Map(ids(path).map((id, place) => [id, place]));
        expect(places.size).toBe(path.steps.length);
        for (const { module: one, reasons } of path.steps) {
          expect(reasons.length).toBeGreaterThan(0);
          for (const id of one.prerequisites) expect(places.get(id)).toBeLessThan(places.get(one.id) ?? -1);
        }
        const brought = new Set(all.flatMap(({ competencies }) => competencies).flatMap(cellsOf));
        for (const left of path.uncovered.map(({ competency, levels: own }) => ({ code: competency, levels: own }))) {
          expect(cellsOf(left).filter((cell) => brought.has(cell))).toEqual([]);
        }
      }),
    );
  });
});

const cellsOf = ({ code, levels: own }: { code: CompetencyCode; levels: readonly Level[] }) =>
  own.map((level) => `${code}${level}`);

/** Up to twenty modules, each of which may build on earlier ones. */
const courses = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 5, max: 90 }),
      code: fc.constantFrom(...competencyCodes),
      own: fc.subarray([...levels], { minLength: 1 }),
      needs: fc.array(fc.nat(19), { maxLength: 3 }),
    }),
    { maxLength: 20 },
  )
  .map((all) =>
    all.map(({ minutes, code, own, needs }, index) =>
      module(
        `m${index}`,
        minutes,
        [[code, ...own]],
        [...new Set(needs.filter((need) => need < index).map((need) => `m${need}`))],
      ),
    ),
  );

describe('a plan', () => {
  const { steps } = trajectory({
    ...nobody,
    held,
    modules: [module('a', 60, [['F4', 1]]), module('b', 30, [['F4', 2]]), module('c', 30, [['F4', 3]])],
  });

  test('lays the path out over the days, in proportion to the minutes', () => {
    const plan = schedule(steps, '2026-03-01', 60);
    expect(plan.modules).toEqual([
      { module: 'b', from: '2026-03-01', until: '2026-03-15' },
      { module: 'c', from: '2026-03-16', until: '2026-03-30' },
      { module: 'a', from: '2026-03-31', until: '2026-04-29' },
    ]);
    expect(plan.milestones).toEqual([
      { after: 30, day: '2026-03-31', modules: ['b', 'c'] },
      { after: 60, day: '2026-04-30', modules: ['a'] },
    ]);
    expect(plan.minutesPerWeek).toBe(14);
  });

  test('never leaves its days, and puts each module under one milestone', () => {
    fc.assert(
      fc.property(courses, fc.constantFrom(30, 60, 90), (all, days) => {
        const path = trajectory({ ...nobody, modules: all });
        const plan = schedule(path.steps, '2026-03-01', days as 30);
        for (const { from, until } of plan.modules) expect(daysBetween(from, until)).toBeGreaterThanOrEqual(0);
        for (const { until } of plan.modules) expect(daysBetween('2026-03-01', until)).toBeLessThan(days);
        expect(plan.milestones.flatMap(({ modules }) => modules)).toEqual(ids(path));
      }),
    );
  });

  test('without modules asks for nothing', () => {
    expect(schedule([], '2026-03-01', 30)).toEqual({
      modules: [],
      milestones: [{ after: 30, day: '2026-03-31', modules: [] }],
      minutesPerWeek: 0,
    });
  });
});

test('weights of a role add up to 1', () => {
  for (const role of roles) expect(competencyCodes.reduce((sum, code) => sum + weightOf(role, code), 0)).toBeCloseTo(1);
});
