import { expect, test } from 'vitest';
import { Class, units } from '../../src/plain-language/characters.ts';

/** What Unicode says of a unit; of several classes the first one counts. */
const kinds: readonly [RegExp, number][] = [
  [/[\n\r\u2028\u2029]/, Class.newline],
  [/[\u00ad\u200b-\u200d\u2060]|\p{M}/u, Class.silent],
  [/\p{Ll}/u, Class.lower],
  [/\p{Lu}/u, Class.upper],
  [/\p{L}/u, Class.letter],
  [/\p{Nd}/u, Class.digit],
  [/\s/, Class.space],
];

test('The table of characters says what Unicode says', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x2680; unit = unit === 0x52f ? 0x2000 : unit + 1) {
    const character = String.fromCharCode(unit);
    const kind = kinds.find(([pattern]) => pattern.test(character))?.[1] ?? Class.other;
    const latin = /\p{Script=Latin}/u.test(character) ? Class.latin : 0;
    const cyrillic = /\p{Script=Cyrillic}/u.test(character) ? Class.cyrillic : 0;
    if (((units[unit] ?? 0) & 0xffff & ~Class.slow) !== (kind | latin | cyrillic)) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});
