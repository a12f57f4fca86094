/** The engine for pages: in a worker that cannot reach the network. */
import type { Language } from '#plain-language';
import { CheckQueue } from './check-queue.ts';
import { type Share, sharedQueue } from './shared-queue.ts';

export { CheckingError } from './checking-error.ts';
export type { RuleNote } from './rule-note.ts';

/** The engine, as one element of a page sees it. */
export type Checking = Pick<Share<CheckQueue>, 'ready' | 'check' | 'forget' | 'watchLoads' | 'close'>;

/** Starts the engine, or joins the one that the page has already started with a language of its own. */
export const openChecking: (first: Language) => Checking = sharedQueue((first) => new CheckQueue(first));
