import type { CalendarEntry } from './calendar-file.ts';
import type { Day } from './days.ts';
import type { ThingId } from './events.ts';
import type { Schedule } from './schedule.ts';

/** Words for entries of a calendar. */
export interface EntryWords {
  /** The title of a day of review with a number of items. */
  review(items: number): string;
  /** The title of the last day of a module. */
  module(id: ThingId): string;
  /** Where to go on such a day. */
  reviewUrl: string;
  moduleUrl(id: ThingId): string;
}

/**
 * The days of review as entries of a calendar.
 *
 * @param calendar - A random name of this learner's calendar, so that those of colleagues stay apart in a shared one; it
 *   says nothing about the learner. The name of the first writer will do.
 */
export const reviewEntries = (days: ReadonlyMap<Day, number>, calendar: string, words: EntryWords): CalendarEntry[] =>
  [...days].map(([day, items]) => {
    return { uid: `review-${day}-${calendar}@okno.example`, day, title: words.review(items), url: words.reviewUrl };
  });

/** The last days of the modules of a plan as entries of a calendar; `calendar` as in {@link reviewEntries}. */
export const planEntries = ({ modules }: Schedule, calendar: string, words: EntryWords): CalendarEntry[] =>
  modules.map(({ module, until }) => {
    const url = words.moduleUrl(module);
    return { uid: `module-${module}-${calendar}@okno.example`, day: until, title: words.module(module), url };
  });
