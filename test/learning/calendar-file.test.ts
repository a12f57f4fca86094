import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile, planEntries, reviewEntries } from '#learning';

const made = new Date('2026-03-01T10:20:30.400Z');
const file = (title: string, text?: string) =>
  calendarFile({
    language: 'ru',
    name: 'Окно',
    made,
    entries: [{ uid: 'review-2026-03-02-k3@okno.example', day: '2026-03-02', title, ...(text && { text }) }],
  });
const unfolded = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n');

test('a calendar file has whole days, a lasting id and nobody in it', () => {
  expect(unfolded(file('Повторить 3 карточки', 'a; b, c\\d\r\ne'))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Okno//Courses//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME;LANGUAGE=ru:Окно',
    'BEGIN:VEVENT',
    'UID:review-2026-03-02-k3@okno.example',
    'DTSTAMP:20260301T102030Z',
    'DTSTART;VALUE=DATE:20260302',
    'DTEND;VALUE=DATE:20260303',
    'SUMMARY;LANGUAGE=ru:Повторить 3 карточки',
    'DESCRIPTION;LANGUAGE=ru:a\\; b\\, c\\\\d\\ne',
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('every line ends with CRLF and has 75 bytes at most, with whole characters, whatever a title holds', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(text, text, (title, more) => {
      const ics = file(title, more);
      for (const line of ics.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n\uFFFD]/);
      }
      expect(unfolded(ics).filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
    }),
  );
});

test('a title comes back as it was', () => {
  const title = fc.string({
    unit: fc.constantFrom('я', '😀', ';', ',', '\\', '\n', 'n', ' ', 'e\u0301'),
    maxLength: 99,
  });
  fc.assert(
    fc.property(title, (written) => {
      const line = unfolded(file(written)).find((one) => one.startsWith('SUMMARY')) ?? '';
      const read = line.slice(line.indexOf(':') + 1).replace(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign));
      expect(read).toBe(written);
    }),
  );
});

test('days of review and of the plan become entries whose ids stay', () => {
  const words = {
    review: (items: number) => `Review: ${items}`,
    module: (id: string) => `Finish ${id}`,
    reviewUrl: 'https://okno.example/en/learn/review/',
    moduleUrl: (id: string) => `https://okno.example/en/learn/${id}/`,
  };
  expect(reviewEntries(new Map([['2026-03-02', 3]]), 'k3', words)).toEqual([
    { uid: 'review-2026-03-02-k3@okno.example', day: '2026-03-02', title: 'Review: 3', url: words.reviewUrl },
  ]);
  const plan = {
    modules: [{ module: 'b3', from: '2026-03-01', until: '2026-03-09' }],
    milestones: [],
    minutesPerWeek: 9,
  };
  expect(planEntries(plan, 'k3', words)).toEqual([
    { uid: 'module-b3-k3@okno.example', day: '2026-03-09', title: 'Finish b3', url: words.moduleUrl('b3') },
  ]);
});
