import { describe, expect, test } from 'vitest';
import {
  type Activity,
  activityStatus,
  answerTo,
  courseMastery,
  type Happening,
  type LearningEvent,
  type LearningModule,
  moduleMastery,
  newlyMastered,
  progressOf,
} from '#learning';
import { answered, eventsOf } from '../support/learning-events.ts';

const activity = (id: string, objective = 0, judged = true): Activity => ({
  id,
  hashes: ['h1', 'ru1'],
  objective,
  judged,
});
const module = (id: string, activities: Activity[]): LearningModule => {
  return { id, code: 'B3', minutes: 45, competencies: [], prerequisites: [], activities };
};
const five = ['m/1', 'm/2', 'm/3', 'm/4', 'm/5'];
const m = module('m', [...five.map((id) => activity(id)), activity('m/note', 1, false)]);
const on = (...happenings: Happening[]): LearningEvent[] => eventsOf(happenings.map((one) => ['2026-03-01', one]));
const note: Happening = { kind: 'activity-done', activity: 'm/note', hash: 'h1' };
const wrong = (id: string): Happening => ({ ...answered(id, false), over: true }) as Happening;
const right = (id: string): Happening => answered(id, true);

describe('an activity', () => {
  const statuses = (...happenings: Happening[]) => activityStatus(progressOf(on(...happenings)), activity('m/1'));

  test('is tried, done or right, and never falls back', () => {
    expect(statuses()).toBe('new');
    expect(statuses(answered('m/1', false))).toBe('tried');
    expect(statuses(answered('m/1', false), wrong('m/1'))).toBe('done');
    expect(statuses(right('m/1'), wrong('m/1'))).toBe('right');
  });

  test('whose text was changed asks again and keeps the old answer', () => {
    const progress = progressOf(on(answered('m/1', true, 3, 'old')));
    expect(activityStatus(progress, activity('m/1'))).toBe('changed');
    expect(answerTo(progress, activity('m/1'))).toBe(null);
    expect(progress.answers.get('m/1')).toMatchObject([{ hash: 'old', correct: true, confidence: 3 }]);
  });

  test('that was answered in one language is answered in the other', () => {
    const progress = progressOf(on(answered('m/1', true, 3, 'ru1')));
    expect(answerTo(progress, activity('m/1'))).toMatchObject({ response: '1:0:1', correct: true });
  });

  test('with a score is right from 80 %', () => {
    const scored = (score: number): Happening => ({ kind: 'activity-done', activity: 'm/1', hash: 'h1', score });
    expect([statuses(scored(0.79)), statuses(scored(0.8))]).toEqual(['done', 'right']);
  });

  test('keeps its unfinished state until it is finished', () => {
    const kept: Happening = { kind: 'state-kept', activity: 'm/note', hash: 'h1', state: 'half' };
    expect(progressOf(on(kept)).states.get('m/note')).toEqual({ hash: 'h1', state: 'half' });
    expect(progressOf(on(kept, note)).states.size).toBe(0);
  });
});

describe('a module', () => {
  const statusOf = (...happenings: Happening[]) => moduleMastery(progressOf(on(...happenings)), m).status;

  test('is done by its activities, not by being opened', () => {
    expect(statusOf({ kind: 'visited', place: 'm' })).toBe('new');
    expect(statusOf(note)).toBe('begun');
    expect(statusOf(note, ...five.map(wrong))).toBe('done');
  });

  test('is mastered with four of five right, but not while an activity is open', () => {
    const four = five.slice(0, 4).map(right);
    expect(statusOf(note, ...four, wrong('m/5'))).toBe('mastered');
    expect(statusOf(...four, wrong('m/5'))).toBe('begun');
  });

  test('is not mastered when one objective is not, however good the others are', () => {
    const two = module('m', [...five.map((id) => activity(id)), activity('m/6', 1)]);
    const progress = progressOf(on(...five.map(right), wrong('m/6')));
    expect(moduleMastery(progress, two)).toMatchObject({ status: 'done', done: 6, of: 6, right: 5, judged: 6 });
  });

  test('tells how far each objective is, and what names none as one of its own at the end', () => {
    const rest = { id: 'm/7', hashes: ['h1'], judged: true };
    const three = module('m', [
      rest,
      activity('m/6', 1),
      ...five.map((id) => activity(id)),
      activity('m/note', 2, false),
    ]);
    const progress = progressOf(on(...five.slice(0, 4).map(right), wrong('m/6')));
    expect(moduleMastery(progress, three).objectives).toEqual([
      { objective: 0, right: 4, of: 5, reached: true },
      { objective: 1, right: 0, of: 1, reached: false },
      { objective: null, right: 0, of: 1, reached: false },
    ]);
  });

  test('stays mastered when a question changes, and names it', () => {
    const events = on(note, ...five.map(right), { kind: 'module-mastered', module: 'm' });
    const changed = module('m', [{ ...activity('m/1'), hashes: ['new'] }, ...m.activities.slice(1)]);
    expect(moduleMastery(progressOf(events), changed)).toMatchObject({ status: 'mastered', changed: ['m/1'] });
  });

  test('without activities is never done', () => {
    expect(moduleMastery(progressOf(on({ kind: 'visited', place: 'm' })), module('m', [])).status).toBe('new');
  });

  test('is written down as mastered once', () => {
    const events = on(note, ...five.map(right));
    expect(newlyMastered(progressOf(events), [m])).toEqual(['m']);
    const written = on(note, ...five.map(right), { kind: 'module-mastered', module: 'm' });
    expect(newlyMastered(progressOf(written), [m])).toEqual([]);
  });
});

test('a course is as far as its least module', () => {
  const n = module('n', [activity('n/1')]);
  const statusOf = (...happenings: Happening[]) =>
    courseMastery(progressOf(on(...happenings)), { id: 'c', code: 'B', modules: [m, n] }).status;
  const all = [note, ...five.map(right)];
  expect(statusOf()).toBe('new');
  expect(statusOf(...all)).toBe('begun');
  expect(statusOf(...all, wrong('n/1'))).toBe('done');
  expect(statusOf(...all, right('n/1'))).toBe('mastered');
});
