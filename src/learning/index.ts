/** Learning without pages: what happened, where the learner stands, what to do next. Imports nothing but itself. */

export {
  type CompetencyCode,
  competencyCodes,
  competencyNames,
  type HeldLevel,
  type Level,
  levelNames,
  levels,
  type Role,
  roleOf,
  roles,
  weightOf,
} from './competencies.ts';
export { type Content, contentHash } from './content-hash.ts';
export { addDays, type Day, daysBetween, isDay, localDay } from './days.ts';
export { createWriter, type EventId, isEventId, tickOf, type Writer } from './event-id.ts';
export type * from './events.ts';
export { isEvent } from './is-event.ts';
export { makeEvent } from './make-event.ts';
export { inOrder, mergeEvents } from './merge.ts';
