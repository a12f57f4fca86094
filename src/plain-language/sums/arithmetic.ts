import type { Language } from '../types.ts';
import type { Figure } from './figures.ts';

/** One of the numbers that make a sum. */
export interface Part extends Figure {
  /** How often it counts: 12 in `12 weeks at £20`. */
  readonly times: number;
  /** Taken away, where the text says so. */
  readonly minus: boolean;
}

/** More parts are not tried with other signs than the text gives them. */
const mostTried = 6;
/** Of a longer sum, so many parts are shown. */
const mostShown = 8;

const worth = ({ cents, times, minus }: Part): number => (minus ? -cents : cents) * times;

/** What parts come to, in hundredths. */
const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + worth(part), 0);

/** Whether a total is what its parts come to; rounded numbers may be off by what was rounded away. */
function isSum(parts: readonly Part[], { cents, unit }: Figure): boolean {
  const sum = sumOf(parts);
  const coarsest = parts.reduce((most, part) => Math.max(most, part.unit), unit);
  const slack = coarsest > 100 ? coarsest * parts.length : unit === 100 && sum % 100 !== 0 ? 99 : 0;
  return Math.abs(sum - cents) <= slack;
}

/**
 * Whether a total comes from parts in another way than the text seems to say: some stand for themselves, or are taken
 * away without a word.
 *
 * @param skips - Any part may stand for itself; otherwise the first ones only.
 */
function comesAbout(parts: readonly Part[], total: number, skips: boolean): boolean {
  let tail = 0;
  for (let index = parts.length - 1; index >= 0; index--) {
    tail += worth(parts[index] as Part);
    if (tail === total) return true;
  }
  if (parts.length > mostTried) return parts.some((part) => tail - 2 * worth(part) === total);
  const reaches = (index: number, rest: number): boolean => {
    const part = parts[index];
    if (!part) return rest === 0;
    const next = index + 1;
    return reaches(next, rest - worth(part)) || reaches(next, rest + worth(part)) || (skips && reaches(next, rest));
  };
  return reaches(0, total);
}

/** An amount as it is written, with its hundredths or without. */
function written(cents: number, isWhole: boolean, isRussian: boolean): string {
  const all = Math.abs(cents);
  const units = `${Math.floor(all / 100)}`;
  const rest = all % 100;
  let text = units.slice(-3);
  for (let end = units.length - 3; end > 0; end -= 3)
    text = units.slice(Math.max(0, end - 3), end) + (isRussian ? '\u00a0' : ',') + text;
  if (!isWhole) text += `${isRussian ? ',' : '.'}${rest < 10 ? '0' : ''}${rest}`;
  return cents < 0 ? `−${text}` : text;
}

/** Says what parts come to, beside what the text says: `412.00 + 38.50 = 450.50, not 455.50`. */
export function shown(parts: readonly Part[], total: number, language: Language): string {
  const isRussian = language === 'ru';
  const isWhole = total % 100 === 0 && parts.every(({ cents }) => cents % 100 === 0);
  let sum = '';
  for (let index = 0; index < parts.length; index++) {
    if (parts.length > mostShown && index === mostShown - 2) {
      sum += ' + …';
      index = parts.length - 1;
    }
    const { cents, times, minus } = parts[index] as Part;
    if (index > 0) sum += minus ? ' − ' : ' + ';
    else if (minus) sum += '−';
    sum += `${times === 1 ? '' : `${times} × `}${written(cents, isWhole, isRussian)}`;
  }
  const write = (number: number): string => written(number, isWhole, isRussian);
  return `${sum} = ${write(sumOf(parts))}, ${isRussian ? 'а не' : 'not'} ${write(total)}`;
}

/** A total that its parts do not come to. */
export interface WrongSum {
  readonly total: Figure;
  readonly parts: readonly Part[];
}

/** How a text tells a sum. */
export interface Telling {
  /** A total that is further away is that of something else: the share of all parts that it may be off by, as 1 / this. */
  readonly near: number;
  /** Some of the parts may stand for themselves. */
  readonly skips?: boolean;
  /** The parts may be some of the whole. */
  readonly partial?: boolean;
}

/** Whether all that name a currency name the same. */
function isOneCurrency(parts: readonly Part[], total: Figure): boolean {
  let named = total.currency;
  for (const { currency } of parts) {
    if (named === '') named = currency;
    else if (currency !== '' && currency !== named) return false;
  }
  return true;
}

/** The sum, when it is wrong; nothing when it is right, or may mean something else. */
export function wrongSum(parts: readonly Part[], total: Figure, telling: Telling | 'explicit'): WrongSum | undefined {
  const { cents } = total;
  if (!isOneCurrency(parts, total) || isSum(parts, total)) return undefined;
  if (telling !== 'explicit') {
    const { near, skips = false, partial } = telling;
    const off = cents - sumOf(parts);
    let gross = 0;
    for (const part of parts) gross += part.cents * part.times;
    if ((partial && off > 0) || Math.abs(off) * near > gross || comesAbout(parts, cents, skips)) return undefined;
  }
  return { total, parts };
}
