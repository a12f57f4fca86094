/**
 * How often each letter stands in Russian text, per mille.
 *
 * Source: O. Lyashevskaya, S. Sharov, Frequency dictionary of modern Russian, 2009.
 */
const frequencies: Readonly<Record<string, number>> = {
  о: 109.7,
  е: 84.5,
  а: 80.1,
  и: 73.5,
  н: 67,
  т: 62.6,
  с: 54.7,
  р: 47.3,
  в: 45.4,
  л: 44,
  к: 34.9,
  м: 32.1,
  д: 29.8,
  п: 28.1,
  у: 26.2,
  я: 20.1,
  ы: 19,
  ь: 17.4,
  г: 17,
  з: 16.5,
  б: 15.9,
  ч: 14.4,
  й: 12.1,
  х: 9.7,
  ж: 9.4,
  ш: 7.3,
  ю: 6.4,
  ц: 4.8,
  щ: 3.6,
  э: 3.2,
  ф: 2.6,
  ъ: 0.4,
  ё: 0.4,
};

/** The one-byte encodings of Russian, the most usual first: of two that fit alike the first is taken. */
export const russianEncodings = ['windows-1251', 'ibm866', 'koi8-r', 'iso-8859-5', 'x-mac-cyrillic'] as const;

/** As much of a file as tells its encoding, in bytes. */
const sampled = 64 * 1024;

/**
 * How well a text reads as Russian, a sum over its signs outside ASCII: letters by how often they are met, and against
 * it signs that no letter has and capitals inside words.
 */
function fitness(text: string): number {
  let sum = 0;
  for (const { 0: sign, index } of text.matchAll(/[^\0-\x7f]/g)) {
    const lower = sign.toLowerCase();
    const frequency = frequencies[lower];
    if (frequency === undefined) sum += /[«»№—–“”„…§°\u00A0]/.test(sign) ? 0 : -8;
    else {
      sum += Math.log(frequency / 30) + 1;
      // «дЕЛО»: another encoding swaps the cases.
      if (sign !== lower && /[а-яё]/.test(text.charAt(index - 1))) sum -= 4;
    }
  }
  return sum;
}

/** The encoding in which the bytes read best as Russian, and how well; above 0 they are Russian. */
export function likeliestRussian(bytes: Uint8Array): { readonly encoding: string; readonly fitness: number } {
  const sample = bytes.subarray(0, sampled);
  let best = { encoding: 'windows-1251', fitness: Number.NEGATIVE_INFINITY };
  for (const encoding of russianEncodings) {
    const own = fitness(new TextDecoder(encoding).decode(sample));
    if (own > best.fitness) best = { encoding, fitness: own };
  }
  return best;
}
