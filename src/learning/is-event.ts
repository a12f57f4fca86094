import { isDay } from './days.ts';
import { isEventId } from './event-id.ts';
import type { Happening, LearningEvent } from './events.ts';

type FieldsOf<Kind extends Happening['kind']> = Omit<Extract<Happening, { kind: Kind }>, 'kind'>;
type RequiredOf<Fields> = {
  [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name] extends string
    ? 'string'
    : Fields[Name] extends number
      ? 'number'
      : Fields[Name] extends boolean
        ? 'boolean'
        : 'list';
};

const run = 'string';
const question = { question: 'string', hash: 'string' } as const;
const activity = { activity: 'string', hash: 'string' } as const;
const item = { item: 'string', hash: 'string' } as const;

/** The fields that each kind of event must have. */
const required: { readonly [Kind in Happening['kind']]: RequiredOf<FieldsOf<Kind>> } = {
  answered: {
    ...question,
    response: 'string',
    correct: 'boolean',
    score: 'number',
    attempt: 'number',
    over: 'boolean',
  },
  rated: { ...question, confidence: 'number' },
  'activity-done': activity,
  'state-kept': { ...activity, state: 'string' },
  noted: { place: 'string', text: 'string' },
  visited: { place: 'string' },
  kept: item,
  reviewed: { ...item, correct: 'boolean' },
  'module-mastered': { module: 'string' },
  certified: { code: 'string' },
  'diagnostic-begun': { run },
  'diagnostic-answered': {
    ...question,
    run,
    competency: 'string',
    level: 'number',
    response: 'string',
    correct: 'boolean',
  },
  'letter-marked': { run, found: 'number', of: 'number', wrong: 'number' },
  'diagnostic-ended': { run },
  'role-chosen': { role: 'string' },
  'plan-reordered': { modules: 'list' },
  'plan-started': { days: 'number', start: 'string' },
  'nickname-chosen': { nickname: 'string' },
};

const fits = (value: unknown, type: string): boolean =>
  type === 'list' ? Array.isArray(value) && value.every((one) => typeof one === 'string') : typeof value === type;

/** Whether a value from a disk is an event of a known kind, with the fields that everything here counts on. */
export function isEvent(value: unknown): value is LearningEvent {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  const { id, time, day, kind } = fields;
  if (!isEventId(id) || !Number.isFinite(time) || !isDay(day)) return false;
  if (typeof kind !== 'string' || !Object.hasOwn(required, kind)) return false;
  return Object.entries(required[kind as Happening['kind']]).every(([name, type]) => fits(fields[name], type));
}
