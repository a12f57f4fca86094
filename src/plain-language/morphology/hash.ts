/** Spreads the bits of a number over all 32. */
export function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return bits ^ (bits >>> 16);
}

/** The hash of a text from a unit on, a different one for each seed. */
export function hashOf(text: string, from: number, seed: number): number {
  let hash = seed;
  for (let index = Math.max(0, from); index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash);
}

/** Joins two numbers, of which the first is spread over 32 bits; the order matters. */
export const join = (one: number, other: number): number => (Math.imul(one, 0x85ebca6b) + other) | 0;
