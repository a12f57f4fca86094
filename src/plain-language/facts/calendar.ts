import { daysIn } from '../days-in-month.ts';

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** `2026-02-11`; without a year `--02-11`. */
export const isoDate = (year: number | undefined, month: number, day: number): string =>
  `${year === undefined ? '-' : year}-${two(month)}-${two(day)}`;

/** Whether there is such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayOf = (iso: string): Day => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
});

/** The year of a day and month that stands nearest to a date. */
export function nearestYear(iso: string, month: number): number {
  const { year, month: other } = dayOf(iso);
  if (month - other > 6) return year - 1;
  return other - month > 6 ? year + 1 : year;
}

/** 0 is Monday; Zeller's congruence. */
function weekday({ year, month, day }: Day): number {
  const [shifted, of] = month < 3 ? [month + 12, year - 1] : [month, year];
  const sum = day + Math.floor((13 * (shifted + 1)) / 5) + of + Math.floor(of / 4) - Math.floor(of / 100);
  return (sum + Math.floor(of / 400) + 5) % 7;
}

/** A number of days longer than any time limit. */
const longest = 4000;

function addDays(from: Day, days: number, working: boolean): Day {
  let { year, month, day } = from;
  for (let left = days; left > 0; ) {
    day += 1;
    if (day > daysIn(year, month)) {
      day = 1;
      month += 1;
      if (month > 12) {
        month = 1;
        year += 1;
      }
    }
    if (!working || weekday({ year, month, day }) < 5) left -= 1;
  }
  return { year, month, day };
}

/**
 * A date and a period after it; public holidays count as working days.
 *
 * @param period - `P30D`, `P10D/working`, `P2W`, `P1M`, `P1Y`; others give `undefined`.
 */
export function datePlus(iso: string, period: string): string | undefined {
  const match = /^P(\d{1,4})([DWMY])(\/working)?$/.exec(period);
  if (!match || iso.length !== 10 || iso.startsWith('-')) return undefined;
  const count = Number(match[1]);
  const from = dayOf(iso);
  const unit = match[2];
  if (unit === 'D' || unit === 'W') {
    const days = unit === 'W' ? count * 7 : count;
    if (days > longest) return undefined;
    const { year, month, day } = addDays(from, days, match[3] !== undefined);
    return isoDate(year, month, day);
  }
  const months = from.month - 1 + (unit === 'Y' ? count * 12 : count);
  const year = from.year + Math.floor(months / 12);
  const month = (months % 12) + 1;
  return isoDate(year, month, Math.min(from.day, daysIn(year, month)));
}
