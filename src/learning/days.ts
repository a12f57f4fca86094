/**
 * A day of the learner's own calendar, `2026-03-29`, from the year 2000 to 2199.
 *
 * Days are kept as text, so that neither time zones nor summer time can move what is reckoned from them. They sort as text.
 */
export type Day = string;

const msPerDay = 86_400_000;

/** Whether a value is a day that exists. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^2[01]\d\d-\d\d-\d\d$/.test(value)) return false;
  const ms = Date.parse(value);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}

const first = '2000-01-01';
const last = '2199-12-31';

/** The day that the calendar on the learner's wall shows at a moment; a clock that is centuries off gives the nearest day. */
export function localDay(moment: Date): Day {
  const two = (part: number): string => String(part).padStart(2, '0');
  const year = moment.getFullYear();
  if (year < 2000) return first;
  if (year > 2199) return last;
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The day that is `days` after another; before it when negative. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10);

/** How many days `to` is after `from`; negative when it is before. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
