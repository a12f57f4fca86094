import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  checkQueue,
  type Happening,
  type LearningEvent,
  progressOf,
  type ReviewItem,
  reviewDays,
  reviewQueue,
  reviewSteps,
} from '#learning';
import { answered, eventsOf } from '../support/learning-events.ts';

const item = (id: string, kind: ReviewItem['kind'] = 'question'): ReviewItem => {
  return { id, hashes: ['h1', 'ru1'], kind, modules: ['m'] };
};
const items = ['m/a', 'm/b', 'm/c', 'm/d'].map((id) => item(id));
const reviewed = (id: string, correct: boolean, hash = 'h1'): Happening => {
  return { kind: 'reviewed', item: id, hash, correct };
};
const stateOf = (events: readonly LearningEvent[], id = 'm/a') => progressOf(events).reviews.get(id);
const asked = (events: readonly LearningEvent[], today: string, from = items) =>
  reviewQueue(progressOf(events), from, today).map((queued) => queued.item.id);

describe('an item', () => {
  test('that went wrong comes back after 1, 3, 7 and 21 days, and then no more', () => {
    const happened: [string, Happening][] = [['2026-03-01', answered('m/a', false)]];
    const dues = [];
    for (let due = stateOf(eventsOf(happened))?.due; due; due = stateOf(eventsOf(happened))?.due) {
      dues.push(due);
      happened.push([due, reviewed('m/a', true)]);
    }
    expect(dues).toEqual(['2026-03-02', '2026-03-05', '2026-03-12', '2026-04-02']);
  });

  test('that was right and sure never comes, one that was guessed does', () => {
    const events = eventsOf([
      ['2026-03-01', answered('m/a', true, 3)],
      ['2026-03-01', answered('m/b', true, 1)],
      ['2026-03-01', answered('m/c', true)],
      ['2026-03-01', { kind: 'rated', question: 'm/c', hash: 'h1', confidence: 1 }],
    ]);
    expect(asked(events, '2026-03-01')).toEqual([]);
    expect(asked(events, '2026-03-02')).toEqual(['m/b', 'm/c']);
  });

  test('does not move on when it is right again before its day', () => {
    const events = eventsOf([
      ['2026-03-01', answered('m/a', false)],
      ['2026-03-01', answered('m/a', true)],
    ]);
    expect(stateOf(events)).toMatchObject({ step: 0, due: '2026-03-02', worry: 'wrong' });
  });

  test('that is wrong in the review goes back to the first step', () => {
    const events = eventsOf([
      ['2026-03-01', answered('m/a', false)],
      ['2026-03-02', reviewed('m/a', true)],
      ['2026-03-05', reviewed('m/a', false)],
    ]);
    expect(stateOf(events)).toMatchObject({ step: 0, due: '2026-03-06' });
  });

  test('is due after its fixed step, a whole number of calendar days, whatever was answered before', () => {
    const step = fc.record({ correct: fc.boolean(), days: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (answers) => {
        let day = '2026-03-01';
        const happened: [string, Happening][] = [[day, answered('m/a', false)]];
        for (const { correct, days } of answers) {
          day = addDays(day, days);
          happened.push([day, reviewed('m/a', correct)]);
        }
        const state = stateOf(eventsOf(happened));
        const days = reviewSteps[state?.step ?? 0];
        expect(state?.due).toBe(days === undefined ? null : addDays(state?.day ?? '', days));
        expect(state?.step).toBeLessThanOrEqual(reviewSteps.length);
      }),
    );
  });
});

describe('a clock', () => {
  test('that is set back a year hides nothing: what was answered “in the future” is asked at once', () => {
    const events = eventsOf([
      ['2026-11-29', answered('m/a', false)],
      ['2026-11-30', reviewed('m/a', true)],
    ]);
    expect(asked(events, '2026-12-01')).toEqual([]);
    expect(asked(events, '2025-12-01')).toEqual(['m/a']);
    const later = [...events, ...eventsOf([['2025-12-01', reviewed('m/a', true)]], 'writer0001').map(lateAs(9))];
    expect(stateOf(later)).toMatchObject({ step: 2, due: '2025-12-08' });
  });

  test('that is a day ahead in another time zone brings nothing forward', () => {
    expect(asked(eventsOf([['2026-03-02', answered('m/a', false)]]), '2026-03-01')).toEqual([]);
  });
});

/** An event of another device that had seen some ticks. */
const lateAs =
  (tick: number) =>
  (event: LearningEvent): LearningEvent => ({
    ...event,
    id: `${tick.toString(36).padStart(6, '0')}${event.id.slice(6)}`,
  });

describe('the queue of a day', () => {
  test('has what was sure and wrong first, then wrong, then unsure, then the rest', () => {
    const events = eventsOf([
      ['2026-03-01', answered('m/a', true, 1)],
      ['2026-03-02', answered('m/b', false, 1)],
      ['2026-03-03', answered('m/c', false)],
      ['2026-03-03', { kind: 'rated', question: 'm/c', hash: 'h1', confidence: 3 }],
      ['2026-03-03', answered('m/c', false)],
    ]);
    const terms = [item('term/pain', 'term'), ...items];
    expect(asked(events, '2026-03-10', terms)).toEqual(['m/c', 'm/b', 'm/a', 'term/pain']);
  });

  test('has facts and terms once their module was begun, and moves them on', () => {
    const terms = [item('term/pain', 'term'), item('fact/cost', 'fact')];
    const events = eventsOf([
      ['2026-03-01', answered('m/a', true, 3)],
      ['2026-03-02', reviewed('term/pain', true)],
    ]);
    expect(asked([], '2026-03-02', terms)).toEqual([]);
    expect(asked(events, '2026-03-02', terms)).toEqual(['fact/cost']);
    expect(stateOf(events, 'term/pain')).toMatchObject({ step: 1, due: '2026-03-05' });
  });

  test('asks a changed question again, takes an answer in the other language, and passes over one that was removed', () => {
    const events = eventsOf([
      ['2026-03-01', answered('m/a', false, 2, 'ru1')],
      ['2026-03-01', answered('m/b', false, 2, 'old')],
      ['2026-03-01', answered('gone/q', false)],
    ]);
    expect(asked(events, '2026-03-01')).toEqual(['m/b']);
    expect(progressOf(events).reviews.has('gone/q')).toBe(true);
  });

  test('is told in advance by day, with what is overdue today', () => {
    const events = eventsOf([
      ['2026-03-01', answered('m/a', false)],
      ['2026-03-05', answered('m/b', false)],
      ['2026-03-05', answered('m/c', false)],
    ]);
    expect([...reviewDays(progressOf(events), items, '2026-03-05')]).toEqual([
      ['2026-03-05', 1],
      ['2026-03-06', 2],
    ]);
  });

  test('has what a diagnostic found to be wrong or unsure, as it has answers of modules', () => {
    const found = (question: string, confidence: 1 | 2 | 3, response = '0', correct = false): Happening => ({
      ...{ kind: 'diagnostic-answered', run: 'r', question, hash: 'h1', competency: 'F4', level: 2 },
      ...{ response, correct, confidence },
    });
    const bank = ['a', 'b', 'c', 'd', 'e'].map((id) => item(`bank/${id}`));
    const events = eventsOf([
      ['2026-03-01', found('bank/a', 1, '')],
      ['2026-03-01', found('bank/b', 1, '1', true)],
      ['2026-03-01', found('bank/c', 2)],
      ['2026-03-01', found('bank/d', 3)],
      ['2026-03-01', found('bank/e', 3, '1', true)],
    ]);
    expect(asked(events, '2026-03-01', bank)).toEqual([]);
    expect(asked(events, '2026-03-02', bank)).toEqual(['bank/d', 'bank/c', 'bank/a', 'bank/b']);
    const recalled = [
      ...events,
      ...eventsOf([['2026-03-02', answered('bank/d', true, 3)]], 'writer0001').map(lateAs(9)),
    ];
    expect(stateOf(recalled, 'bank/d')).toMatchObject({ step: 1, due: '2026-03-05', worry: 'none' });
  });
});

describe('a check of oneself on a module', () => {
  const ofModule = items.map((one) => ({ ...one, modules: ['m'] }));
  const ofBank = Array.from({ length: 12 }, (_, number) => item(`bank/${String.fromCharCode(97 + number)}`));
  const others: ReviewItem[] = [
    { ...item('bank/z'), modules: ['n'] },
    item('term/pain', 'term'),
    item('m/fact-1', 'fact'),
  ];
  const queue = (events: readonly LearningEvent[], from: readonly ReviewItem[]) =>
    checkQueue(progressOf(events), from, 'm', '2026-03-05').map((queued) => queued.item.id);

  test('asks its questions and those of the bank on its levels, first what was never answered, then the oldest', () => {
    const events = eventsOf([
      ['2026-03-01', answered('m/b', true)],
      ['2026-03-02', answered('m/a', true)],
    ]);
    const bank = ofBank.slice(0, 2);
    const asks = queue(events, [...ofModule, ...bank, ...others]);
    expect(asks.slice(0, 4).sort()).toEqual(['bank/a', 'bank/b', 'm/c', 'm/d']);
    expect(asks.slice(4)).toEqual(['m/b', 'm/a']);
  });

  test('asks no more than five minutes hold, and nothing of a module without questions', () => {
    expect(queue([], [...ofModule, ...ofBank])).toHaveLength(10);
    expect(queue([], others)).toEqual([]);
  });
});
