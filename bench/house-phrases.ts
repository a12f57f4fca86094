import type { HousePhrase } from '#plain-language';
import { createRandom } from './random.ts';

/** Made-up phrases of two to four words that begin as common ones do, so that they are tried often. */
export function housePhrases(count: number): HousePhrase[] {
  const random = createRandom(count);
  const openings = 'in of the for with on by at to please we your'.split(' ');
  const letters = [...'aeiostrnlcdm'];
  const word = (): string => Array.from({ length: random.whole(4, 9) }, () => random.pick(letters)).join('');
  return Array.from({ length: count }, () => {
    const first = random.next() < 0.5 ? random.pick(openings) : word();
    const words = Array.from({ length: random.whole(1, 3) }, word);
    return { phrase: [first, ...words].join(' '), instead: ['x'] };
  });
}
