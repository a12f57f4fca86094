import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createWriter,
  inOrder,
  isEvent,
  isEventId,
  type LearningEvent,
  makeEvent,
  mergeEvents,
  progressOf,
  tickOf,
} from '#learning';
import { answered, eventsOf, logs, noon } from '../support/learning-events.ts';

describe('merging what two devices know', () => {
  test('gives the same whichever comes first, however it is grouped, and however often', () => {
    fc.assert(
      fc.property(logs, ([a = [], b = [], c = []]) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a));
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
        expect(mergeEvents(a, a)).toEqual(inOrder(a));
        expect(mergeEvents(mergeEvents(a, b), b)).toEqual(mergeEvents(a, b));
      }),
    );
  });

  test('loses no event and makes none', () => {
    fc.assert(
      fc.property(logs, (all) => {
        const ids = all.flat().map(({ id }) => id);
        expect(inOrder(all.flat()).map(({ id }) => id)).toEqual([...new Set(ids)].sort());
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('leaves the learner at the same place in any order, with any event twice', () => {
    fc.assert(
      fc.property(logs, fc.infiniteStream(fc.nat()), (all, lots) => {
        const events = all.flat();
        const mixed = [...events, ...events.slice(0, 5)]
          .map((event) => ({ event, lot: lots.next().value ?? 0 }))
          .sort((x, y) => x.lot - y.lot)
          .map(({ event }) => event);
        expect(progressOf(mixed)).toEqual(progressOf(events));
      }),
    );
  });

  test('keeps what is here when a copy was changed by hand', () => {
    const [mine] = eventsOf([['2026-03-01', answered('m/a', true)]]);
    const changed = { ...mine, correct: false } as LearningEvent;
    expect(mergeEvents([mine as LearningEvent], [changed])).toEqual([mine]);
  });
});

test('what happened later comes later when the clock was set back a year', () => {
  const events = eventsOf([
    ['2026-11-29', answered('m/a', false)],
    ['2025-11-29', answered('m/a', true)],
  ]);
  expect(inOrder(events.toReversed())).toEqual(events);
  expect(progressOf(events).answers.get('m/a')?.at(-1)?.correct).toBe(true);
});

test('an event comes after all that its writer has seen', () => {
  const writer = createWriter('zzzzzzzzzz');
  expect([writer.next(0), writer.next(41), writer.next(7)].map(tickOf)).toEqual([1, 42, 43]);
});

test('a file with the highest tick there is stops nobody from writing in order', () => {
  const writer = createWriter('zzzzzzzzzz');
  const ids = Array.from({ length: 40 }, () => writer.next(36 ** 6 - 1));
  expect(ids.every(isEventId)).toBe(true);
  expect(new Set(ids).size).toBe(40);
  expect(ids.toSorted()).toEqual(ids);
});

test('an event is known from what is none', () => {
  const event = makeEvent(answered('m/a', true), createWriter('zzzzzzzzzz'), 0, noon('2026-03-01'));
  expect(isEvent(event)).toBe(true);
  const broken = [
    null,
    'event',
    [],
    {},
    { ...event, id: 'x' },
    { ...event, day: '2026-02-30' },
    { ...event, time: Number.NaN },
    { ...event, kind: 'toString' },
    { ...event, question: 7 },
    { ...event, kind: 'plan-reordered', modules: [1] },
  ];
  expect(broken.filter(isEvent)).toEqual([]);
});

test('an event of a computer whose battery is empty is an event', () => {
  const writer = createWriter('zzzzzzzzzz');
  const days = [new Date(0), new Date(8.64e15)].map((now) => makeEvent(answered('m/a', true), writer, 0, now));
  expect(days.map(({ day }) => day)).toEqual(['2000-01-01', '2199-12-31']);
  expect(days.every(isEvent)).toBe(true);
});
