import type { Day } from './days.ts';
import type { DiagnosticAnswered, EventHead, LearningEvent, LetterMarked } from './events.ts';

/** A diagnostic that was begun, with what was answered in it. */
export interface DiagnosticRun {
  readonly run: string;
  readonly day: Day;
  /** The first answer to each question, in the order of asking. */
  readonly answers: readonly (EventHead & DiagnosticAnswered)[];
  readonly letter: LetterMarked | null;
  readonly ended: boolean;
}

/** The diagnostics in some events, the earliest first. */
export function runsOf(events: readonly LearningEvent[]): DiagnosticRun[] {
  const runs = new Map<
    string,
    { day: Day; answers: (EventHead & DiagnosticAnswered)[]; letter: LetterMarked | null; ended: boolean }
  >();
  for (const event of events) {
    if (!('run' in event)) continue;
    const run = runs.get(event.run) ?? { day: event.day, answers: [], letter: null, ended: false };
    runs.set(event.run, run);
    if (event.kind === 'letter-marked') run.letter ??= event;
    else if (event.kind === 'diagnostic-ended') run.ended = true;
    else if (event.kind === 'diagnostic-answered') {
      // Two tabs may have asked the same.
      if (!run.answers.some(({ question }) => question === event.question)) run.answers.push(event);
    }
  }
  return [...runs].map(([name, run]) => ({ run: name, ...run }));
}
