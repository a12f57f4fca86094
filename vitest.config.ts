import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'components/**/*.test.ts'],
    globalSetup: './test/support/global-setup.ts',
    reporters: ['default', './test/support/plain-reporter.ts'],
    // A file that waits for its page leaves the processor to another. By itself Vitest keeps one core free.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // Three times what the longest needs where three share two cores.
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
