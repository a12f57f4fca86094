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
    // Many times what the longest needs alone: on a machine that is busy besides, a page takes its time.
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
