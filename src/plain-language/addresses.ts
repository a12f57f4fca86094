import { Class, classAt, wordUnits } from './characters.ts';

const isWordUnit = (kind: number): boolean => (kind & wordUnits) !== 0;

/** Where the run without white space, quotes and angle brackets ends; closing punctuation is left outside. */
function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const kind = classAt(text, end);
    if (kind === Class.space || kind === Class.newline || '«»"“”<>'.includes(text[end] ?? '')) break;
    end += 1;
  }
  while (end > from && ".,;:!?)]'’".includes(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** The longest host name there is, so that a text of points alone costs no more. */
const longestHost = 253;

/** Where the host name that starts at `start` ends; `start` when it is none: `word.next` may be a missing space. */
function scanHost(text: string, start: number): number {
  let end = start;
  while (end - start < longestHost && (isWordUnit(classAt(text, end)) || text[end] === '.' || text[end] === '-'))
    end += 1;
  while (end > start && (text[end - 1] === '.' || text[end - 1] === '-')) end -= 1;
  return /\.(?:[a-z]{2,24}|рф)$/.test(text.slice(Math.max(start, end - 30), end)) ? end : start;
}

/** Where `first.last@host` ends, when that is what starts at `start`. */
function mailAfter(text: string, start: number, wordEnd: number): number {
  let at = wordEnd;
  while (at - start < 64 && (isWordUnit(classAt(text, at)) || text[at] === '.' || text[at] === '-')) at += 1;
  return text[at] === '@' && isWordUnit(classAt(text, at + 1)) ? runEnd(text, at) : start;
}

/**
 * Where a web or e-mail address that starts at `start` ends.
 *
 * @param wordEnd - End of its first word.
 * @returns `start` when there is none.
 */
export function scanAddress(text: string, start: number, wordEnd: number): number {
  const after = text[wordEnd] ?? '';
  const next = classAt(text, wordEnd + 1);
  if (after === ':' && text.startsWith('//', wordEnd + 1)) return runEnd(text, wordEnd);
  if (after === '@' && isWordUnit(next)) return runEnd(text, wordEnd);
  if (after === '.' && next === Class.lower) {
    const host = scanHost(text, start);
    if (host === start) return mailAfter(text, start, wordEnd);
    return text[host] === '@' || text[host] === '/' ? runEnd(text, host) : host;
  }
  return start;
}
