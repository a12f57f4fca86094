/** Learning without pages: what happened, where the learner stands, what to do next. Imports nothing but itself. */

export { type EntryWords, planEntries, reviewEntries } from './calendar-entries.ts';
export {
  type CalendarEntry,
  calendarFile,
} from './calendar-file.ts';
export type { Activity, Course, Coverage, LearningModule, ReviewItem } from './catalogue.ts';
export { type Certificate, certificateOf } from './certificate.ts';
export { type CodeReading, certificateCode, readCode } from './certificate-code.ts';
export { checkQueue } from './check-yourself.ts';
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
export {
  type BankItem,
  type Diagnostic,
  formOf,
  nextQuestion,
  questionsLeft,
} from './diagnostic.ts';
export { type DiagnosticResult, diagnosticResult, type ProfileRow, profileOf } from './diagnostic-result.ts';
export { createWriter, type EventId, isEventId, tickOf, type Writer } from './event-id.ts';
export type * from './events.ts';
export { isEvent } from './is-event.ts';
export { laterAnswers } from './later-answers.ts';
export { longestText, makeEvent } from './make-event.ts';
export {
  type ActivityStatus,
  activityStatus,
  answerTo,
  type CourseMastery,
  courseMastery,
  type ModuleMastery,
  masteryShare,
  moduleMastery,
  newlyMastered,
  type ObjectiveMastery,
} from './mastery.ts';
export { inOrder, mergeEvents } from './merge.ts';
export { cleanNickname, longestNickname } from './nickname.ts';
export { type BadgeWords, type OpenBadge, openBadge } from './open-badge.ts';
export { type GivenAnswer, moduleOf, type Progress, progressOf } from './progress.ts';
export { isDue, type ReviewState, reviewSteps, type Worry } from './review.ts';
export { fiveMinutes, type Queued, reviewDays, reviewQueue } from './review-queue.ts';
export type { DiagnosticRun } from './runs.ts';
export { type PlannedModule, type Schedule, schedule } from './schedule.ts';
export { type Aim, type ModuleShare, type Reason, type Step, type Trajectory, trajectory } from './trajectory.ts';
