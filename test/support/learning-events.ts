import fc from 'fast-check';
import { addDays, type Confidence, createWriter, type Happening, type LearningEvent, makeEvent } from '#learning';

/** A moment at noon of a local day, so that the day is the same in every zone. */
export const noon = (day: string): Date => new Date(`${day}T12:00:00`);

/** What happened on which day, as events of one writer. */
export function eventsOf(happened: readonly (readonly [day: string, happening: Happening])[], name = 'writer0000') {
  const writer = createWriter(name);
  return happened.map(([day, happening]) => makeEvent(happening, writer, 0, noon(day)));
}

/** An answer with what a test does not care about filled in. */
export const answered = (question: string, correct: boolean, confidence?: Confidence, hash = 'h1'): Happening => ({
  kind: 'answered',
  question,
  hash,
  response: '1:0:1',
  correct,
  score: correct ? 1 : 0,
  attempt: 1,
  over: false,
  ...(confidence && { confidence }),
});

const question = fc.constantFrom('m/a', 'm/b', 'n/c');
const confidence = fc.constantFrom<Confidence>(1, 2, 3);
const hash = fc.constantFrom('h1', 'h2');
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.tuple(question, fc.boolean(), confidence, hash).map((given) => answered(...given)),
  fc.record({ kind: fc.constant('rated' as const), question, hash, confidence }),
  fc.record({ kind: fc.constant('reviewed' as const), item: question, hash, correct: fc.boolean(), confidence }),
  fc.record({ kind: fc.constant('noted' as const), place: question, text: fc.constantFrom('', 'one', 'два') }),
  fc.record({ kind: fc.constant('plan-reordered' as const), modules: fc.subarray(['m', 'n', 'o']) }),
  fc.record({ kind: fc.constant('nickname-chosen' as const), nickname: fc.string({ maxLength: 40 }) }),
);

/** What several writers wrote, each knowing some of what the others did; clocks go as they like. */
export const logs: fc.Arbitrary<LearningEvent[][]> = fc
  .array(
    fc.record({
      by: fc.integer({ min: 0, max: 2 }),
      happening,
      seen: fc.integer({ min: 0, max: 40 }),
      day: fc.integer({ min: -400, max: 400 }).map((days) => addDays('2026-11-29', days)),
    }),
    { maxLength: 40 },
  )
  .map((all) => {
    const writers = [0, 1, 2].map((name) => createWriter(`writer000${name}`));
    const written: LearningEvent[][] = [[], [], []];
    for (const { by, happening: what, seen, day } of all) {
      const writer = writers[by];
      if (writer) written[by]?.push(makeEvent(what, writer, seen, noon(day)));
    }
    return written;
  });
