import { datePlus } from '../facts/calendar.ts';
import type { Fact } from '../types.ts';
import { sameCitation } from './same-citation.ts';
import { sameBody, samePerson } from './same-name.ts';

/** The facts of a version, and what must be known to read them. */
export interface Facts {
  readonly facts: readonly Fact[];
  /** The date of the letter, or ''. */
  readonly letterDate: string;
  /** The period of a deadline that counts from a day that is not told, by the fact. */
  readonly periods: ReadonlyMap<Fact, string>;
  /** The dates that stand in citations. */
  readonly cited: ReadonlySet<string>;
}

const codeOf = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const digitsOf = (value: string): string => value.replace(/\D/g, '');
const hostOf = (value: string): string => value.toLowerCase().replace(/^https?:\/\/|^www\.|\/$/g, '');
/** The sum or count of a value. */
const sumOf = (value: string): number => Number(value.slice(value.lastIndexOf(' ') + 1));

/** The time that two kinds of facts tell. */
const isTime = ({ kind }: Fact): boolean => kind === 'date' || kind === 'deadline';
const isIso = (value: string): boolean => /^(?:\d{4}|-)-\d\d/.test(value);

/** Weeks in days, years in months, so that `two weeks` is `14 days`. */
function lengthOf(value: string): string {
  const match = /^P(\d+)([WY])$/.exec(value);
  if (!match) return value;
  return match[2] === 'W' ? `P${Number(match[1]) * 7}D` : `P${Number(match[1]) * 12}M`;
}

/** Whether figures that can be read in two ways may mean a date. */
function mayMean(figures: string, iso: string): boolean {
  const match = /^(\d{1,2})\/(\d{1,2})\/(?:\d\d)?(\d\d)$/.exec(figures);
  if (!match || iso.slice(2, 4) !== match[3]) return false;
  const [month, day] = [Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
  const [first, second] = [Number(match[1]), Number(match[2])];
  return (month === first && day === second) || (month === second && day === first);
}

function sameTime(a: Fact, b: Fact, one: Facts, other: Facts): boolean {
  if (a.value === b.value) return true;
  if (isIso(a.value) && isIso(b.value)) {
    const hasNoYear = a.value.startsWith('-') || b.value.startsWith('-');
    return hasNoYear && a.value.slice(-5) === b.value.slice(-5);
  }
  if (mayMean(a.value, b.value) || mayMean(b.value, a.value)) return true;
  const [periodA, periodB] = [one.periods.get(a), other.periods.get(b)];
  if (periodA && periodB) return lengthOf(periodA) === lengthOf(periodB);
  // «в течение месяца» of a letter is a month after its date.
  if (periodA && isIso(b.value)) return datePlus(one.letterDate, periodA) === b.value;
  return periodB !== undefined && isIso(a.value) && datePlus(other.letterDate, periodB) === a.value;
}

function samePhone(a: string, b: string): boolean {
  const [one, other] = [digitsOf(a), digitsOf(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    one === other ||
    (short.length >= 7 && long.slice(-10) === short.slice(-10)) ||
    (short.length >= 7 && long.endsWith(short))
  );
}

/** Whether two facts, each of its version, say the same. */
export function sameFact(a: Fact, b: Fact, one: Facts, other: Facts): boolean {
  if (isTime(a) && isTime(b)) return sameTime(a, b, one, other);
  const kinds = `${a.kind} ${b.kind}`;
  if (kinds === 'amount number' || kinds === 'number amount')
    return !/%/.test(a.value + b.value) && sumOf(a.value) === sumOf(b.value);
  if (/^(?:reference|form|number) (?:reference|form|number)$/.test(kinds))
    return codeOf(a.value) === codeOf(b.value) && a.value.includes('%') === b.value.includes('%');
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'period':
      return lengthOf(a.value) === lengthOf(b.value);
    case 'phone':
      return samePhone(a.value, b.value);
    case 'url':
    case 'email':
      return hostOf(a.value) === hostOf(b.value);
    case 'citation':
      return sameCitation(a.value, b.value);
    case 'person':
      return samePerson(a.value, b.value);
    case 'body':
      return sameBody(a.value, b.value);
    case 'right':
      return a.value === b.value && a.value !== 'other';
    default:
      return a.value === b.value;
  }
}

/** What must be known of a version to compare its facts. */
export function readFacts(facts: readonly Fact[]): Facts {
  const letterDate = facts.find(({ kind, value }) => kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value))?.value ?? '';
  const periods = new Map<Fact, string>();
  for (const [index, fact] of facts.entries()) {
    if (fact.kind !== 'deadline' || isIso(fact.value)) continue;
    for (let next = index + 1; next < facts.length && (facts[next]?.start ?? 0) < fact.end; next++)
      if (facts[next]?.kind === 'period') periods.set(fact, facts[next]?.value ?? '');
  }
  const cited = new Set<string>();
  for (const { kind, value } of facts) {
    const date = kind === 'citation' ? /(\d\d)\.(\d\d)\.(\d{4})/.exec(value) : null;
    if (date) cited.add(`${date[3]}-${date[2]}-${date[1]}`);
  }
  return { facts, letterDate, periods, cited };
}
