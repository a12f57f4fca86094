// Starts Astro on a Node that can run it, without telemetry. Plain JavaScript: an old Node must be able to read it.
import './preflight.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Astro puts `dev` in the background when it takes its caller for a program; a person wants to see it.
process.env.ASTRO_DEV_BACKGROUND ??= '0';
await import('../node_modules/astro/bin/astro.mjs');
