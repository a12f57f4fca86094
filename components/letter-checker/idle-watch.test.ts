import { expect, test } from 'vitest';
import { type Clock, IdleWatch, warnForMs, wipeAfterMs } from './idle-watch.ts';

const minute = 60_000;

/** A clock that a test turns, and a watch by it that writes down what it tells. */
function watch() {
  let now = 1_000_000;
  let waits: { at: number; act: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    after(ms, act) {
      const wait = { at: now + ms, act };
      waits.push(wait);
      return () => {
        waits = waits.filter((other) => other !== wait);
      };
    },
  };
  const told: string[] = [];
  const watch = new IdleWatch(
    {
      warn: (left) => told.push(`warn ${Math.ceil(left / 1000)}`),
      calm: () => told.push('calm'),
      wipe: () => told.push('wipe'),
    },
    clock,
  );
  return {
    watch,
    told,
    waiting: () => waits.length,
    /** Time goes by and timers go off, as in a tab that is seen. */
    pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const next = waits.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waits = waits.filter((other) => other !== next);
        now = next.at;
        next.act();
      }
      now = end;
    },
    /** Time goes by and no timer goes off, as on a computer asleep. */
    sleep(ms: number) {
      now += ms;
    },
  };
}

test('who is away is warned for two minutes, second by second, and then wiped', () => {
  const { watch: idle, told, pass, waiting } = watch();
  idle.start();
  pass(wipeAfterMs - warnForMs - 1);
  expect(told).toEqual([]);
  pass(1);
  expect(told).toEqual(['warn 120']);
  pass(warnForMs - 1);
  expect(told).toHaveLength(120);
  expect(told.at(-1)).toBe('warn 1');
  pass(1);
  expect(told.at(-1)).toBe('wipe');
  pass(60 * minute);
  expect(told.filter((one) => one === 'wipe')).toHaveLength(1);
  expect(waiting()).toBe(0);
});

test('a sign of the reader puts the wipe off, as often as they like', () => {
  const { watch: idle, told, pass } = watch();
  idle.start();
  for (let round = 0; round < 20; round += 1) {
    pass(14 * minute);
    expect(told.at(-1)).toBe('warn 60');
    expect(idle.present()).toBe(true);
    expect(told.at(-1)).toBe('calm');
  }
  expect(told).not.toContain('wipe');
});

test('a sign that comes too late after sleep wipes first', () => {
  const { watch: idle, told, sleep } = watch();
  idle.start();
  sleep(60 * minute);
  expect(idle.present()).toBe(false);
  expect(told).toEqual(['wipe']);
});

test('a look at the clock on return wipes, or warns with the time that is left', () => {
  const { watch: idle, told, sleep } = watch();
  idle.start();
  sleep(14 * minute);
  idle.look();
  expect(told).toEqual(['warn 60']);
  sleep(minute);
  idle.look();
  expect(told).toEqual(['warn 60', 'wipe']);
});

test('a clock that is put back starts the time anew', () => {
  const { watch: idle, told, sleep, pass } = watch();
  idle.start();
  sleep(-300 * minute);
  idle.look();
  pass(wipeAfterMs);
  expect(told.at(-1)).toBe('wipe');
});

test('without a letter there is nothing to warn of, and a letter that goes ends the warning', () => {
  const { watch: idle, told, pass, waiting } = watch();
  pass(60 * minute);
  expect(idle.present()).toBe(true);
  idle.start();
  pass(14 * minute);
  idle.stop();
  expect(told.at(-1)).toBe('calm');
  expect(waiting()).toBe(0);
});
