import { addDays, type Day } from './days.ts';

/** A day in a calendar on which something is to be done. */
export interface CalendarEntry {
  /** What tells it from other entries, so that a second import changes it and adds none: letters, digits, `-`, `.`, `@`. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly text?: string;
  readonly url?: string;
}

/** What a calendar file is about. */
export interface Calendar {
  readonly language: string;
  /** The name that calendar programs show. */
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
  /** When the file was made: of two files with the same entry the later one counts. */
  readonly made: Date;
}

const longestLine = 75;

/** Bytes of a character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A content line in lines of 75 bytes at most; those that go on start with a space. Characters stay whole. */
function folded(line: string): string {
  let [text, length] = ['', 0];
  for (const character of line) {
    const bytes = bytesOf(character);
    if (length + bytes > longestLine) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += bytes;
  }
  return text;
}

/** A value of the type TEXT: no control characters, the four special signs escaped. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const dateOf = (day: Day): string => day.replaceAll('-', '');
const stampOf = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

/** An address must not end its line; what is not of an address is encoded. */
const address = (url: string): string => encodeURI(url.toWellFormed()).replaceAll('%25', '%');

/**
 * Writes a calendar file of whole days, which every calendar program takes: no time zone, no alarm, no person in it.
 *
 * @returns Lines that end with CRLF and have 75 bytes at most.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarFile({ language, name, entries, made }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Okno//Courses//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME;LANGUAGE=${language}:${escaped(name)}`,
    ...entries.flatMap(({ uid, day, title, text, url }) => [
      'BEGIN:VEVENT',
      `UID:${uid.replace(/[^\w.@-]/g, '-')}`,
      `DTSTAMP:${stampOf(made)}`,
      `DTSTART;VALUE=DATE:${dateOf(day)}`,
      `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
      `SUMMARY;LANGUAGE=${language}:${escaped(title)}`,
      ...(text ? [`DESCRIPTION;LANGUAGE=${language}:${escaped(text)}`] : []),
      ...(url ? [`URL:${address(url)}`] : []),
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
