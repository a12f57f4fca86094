import { pairWords } from './letter-schemas.ts';
import type { Mistake } from './mistake.ts';
import type { Entry } from './read-content.ts';

const versions = ['before', 'after'] as const;

/** Finds a letter of a pair that does not name it, and a single letter that names one. */
function* checkPairField(letter: Entry): Generator<Mistake> {
  const [version, pair] = [letter.value('version'), letter.value('pair')];
  const report = (expected: string, got: string, mend: string): Mistake => {
    return { file: letter.file, ...letter.place('pair'), field: 'pair', expected, got, mend };
  };
  if (version === 'single' && pair !== undefined)
    yield report('no pair in a single letter', `“${pair}”`, 'remove it, or write version: before or version: after');
  // A pair that is wrong has its own message, and a line of its own; one that is missing is placed at the top.
  if (version !== undefined && version !== 'single' && pair === undefined && letter.place('pair').line === 1)
    yield report(pairWords.expected, 'nothing', `write for example pair: ${pairWords.example}`);
}

/** Finds letters without their other version, and versions that a pair has twice. */
export function* checkLetters(entries: readonly Entry[]): Generator<Mistake> {
  const all = entries.filter(({ collection }) => collection === 'letters');
  for (const letter of all) yield* checkPairField(letter);
  const letters = all.filter((letter) => letter.value('version') !== 'single');
  for (const letter of letters) {
    const [version, pair] = [letter.value('version'), letter.value('pair')];
    if (version === undefined || pair === undefined) continue;
    const others = letters.filter((other) => other.language === letter.language && other.value('pair') === pair);
    const same = others.filter((other) => other.value('version') === version);
    if (same[0] !== undefined && same[0] !== letter) {
      const got = `a second one beside ${same[0].file}`;
      const mend = 'correct its version or its pair';
      yield {
        file: letter.file,
        ...letter.place('version'),
        field: 'version',
        expected: `one ${version} in pair ${pair}`,
        got,
        mend,
      };
    }
    const missing = versions.find((other) => other !== version);
    // A letter of the pair that cannot be read may be the one that seems to be missing.
    const isUnsure = letters.some(
      (other) =>
        other.language === letter.language &&
        (!other.readable || other.value('version') === undefined || other.value('pair') === undefined),
    );
    if (isUnsure || others.length > same.length || same[0] !== letter) continue;
    const mend = `add content/letters/${letter.language}/${pair}-${missing}.md with version: ${missing} and pair: ${pair}`;
    yield {
      file: letter.file,
      ...letter.place('pair'),
      field: 'pair',
      expected: `the ${missing} of “${pair}” in ${letter.language}`,
      got: 'none',
      mend,
    };
  }
}
