import { fingerprint } from './content-hash.ts';

/** Things in an order that depends on a seed and nothing else: the same seed, the same order, on every device. */
export function shuffled<Thing>(things: readonly Thing[], seed: string, nameOf: (thing: Thing) => string): Thing[] {
  return (
    things
      // Twice, for once leaves names that differ in their last sign in nearly the same order for every seed.
      .map((thing) => ({ thing, lot: fingerprint(fingerprint(`${seed} ${nameOf(thing)}`)) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0))
      .map(({ thing }) => thing)
  );
}
