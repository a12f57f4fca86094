const classes = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) if (/[\p{L}\p{N}]/u.test(String.fromCharCode(unit))) classes[unit] = 1;
for (const vowel of 'aeiouyAEIOUYаеёиоуыэюяАЕЁИОУЫЭЮЯ') classes[vowel.charCodeAt(0)] = 3;
for (const stop of '.!?…') classes[stop.charCodeAt(0)] = 4;
for (const space of ' \n\t') classes[space.charCodeAt(0)] = 8;

/** The physical floor: one pass, one table look-up a character, no allocation. Letters, words, syllables, sentences. */
export function floorOf(text: string): number {
  let [letters, words, syllables, sentences, previous, vowel] = [0, 0, 0, 0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const kind = classes[text.charCodeAt(index)] ?? 0;
    const isVowel = (kind >> 1) & 1;
    letters += kind & 1;
    words += kind & 1 & ~(previous & 1);
    syllables += isVowel & ~vowel;
    sentences += (kind >> 3) & (previous >> 2) & 1;
    previous = kind;
    vowel = isVowel;
  }
  return letters + words + syllables + sentences;
}
