/** `node bench/soak.ts [texts]`: edits made-up texts at random and compares each report of a session with a full check. */
import fc from 'fast-check';
import { editedText, expectEqual } from '../test/support/session-edits.ts';

const runs = Number(process.argv[2] ?? 10_000);
// Parts, so that there is something to see.
const parts = 100;
for (let part = 1; part <= parts; part++) {
  fc.assert(fc.property(editedText, expectEqual), { numRuns: Math.ceil(runs / parts), seed: part, endOnFailure: true });
  process.stdout.write(`\r${Math.ceil(runs / parts) * part} texts: no difference`);
}
process.stdout.write('\n');
