import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { addDays, daysBetween, isDay, localDay } from '#learning';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2198-12-31'), noInvalidDate: true });

test('days added and taken away again lead back, and are as many as were added', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -360, max: 360 }), (moment, days) => {
      const from = localDay(moment);
      expect(isDay(addDays(from, days))).toBe(true);
      expect(addDays(addDays(from, days), -days)).toBe(from);
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

test.for([
  ['Europe/Berlin', 2, 28],
  ['Europe/Berlin', 9, 24],
  ['America/New_York', 2, 7],
  ['Asia/Kamchatka', 5, 1],
])('in %s a day has one name from its first minute to its last, also where clocks change', ([name, month, date]) => {
  process.env['TZ'] = String(name);
  const names = [0, 1, 2].map((more) => localDay(new Date(2026, Number(month), Number(date) + more, 0, 1)));
  const late = [0, 1, 2].map((more) => localDay(new Date(2026, Number(month), Number(date) + more, 23, 59)));
  expect(late).toEqual(names);
  expect(names.map((one) => daysBetween(names[0] ?? '', one))).toEqual([0, 1, 2]);
});

test('days that do not exist are none', () => {
  expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '26-01-01', '1999-12-31', '2026-1-1', '', 20260101].filter(isDay)).toEqual([]);
});
