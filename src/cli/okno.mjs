#!/usr/bin/env node
// Starts the command line on a Node that can run it. Plain JavaScript: an old Node must be able to read it.
import '../../scripts/preflight.mjs';

if (process.features.typescript) {
  await import('./main.ts');
} else {
  console.error(
    `Expected a Node that runs TypeScript (22.18 or newer), got ${process.versions.node}; start with "npx okno"`,
  );
  process.exitCode = 3;
}
