import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'components/**/*.test.ts'],
    globalSetup: './test/support/global-setup.ts',
    reporters: ['default', './test/support/plain-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
