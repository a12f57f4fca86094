import { markTable } from '../mark-table.ts';
import { Case, caseOf, Pos, posOf } from '../morphology/features.ts';
import { type Document, TokenFlag, TokenKind } from '../types.ts';
import { isName, wordsOf } from './content-words.ts';

/** A word with more syllables than words usually have, and by how many. */
export interface LongWord {
  readonly token: number;
  /** Syllables beyond {@link easySyllables}. */
  readonly excess: number;
}

/** A run of tokens. */
export interface Run {
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
  /** What it weighs: words of a stretch, load of a chain. */
  readonly size: number;
}

/** What makes a Russian sentence hard. No trait falls when a word is added or another sentence is joined on. */
export interface SentenceTraits {
  readonly words: number;
  /** Letters of the words. */
  readonly letters: number;
  /** Long words that are no names, the longest first. */
  readonly longWords: readonly LongWord[];
  /** Nouns and what agrees with them: full adjectives and participles, «этот», «ваш». */
  readonly nominals: number;
  /** Participles and converbs. */
  readonly participles: number;
  /** The longest run of words without a mark between them; `size` is its words. */
  readonly stretch: Run;
  /** Chains of nouns in the genitive: the second one adds 1, the third 2 and so on. `genitives` is the longest chain. */
  readonly chainLoad: number;
  readonly genitives: Run;
}

/** A phrase that is said with other words, which are no nouns: «в целях» is «для». */
export interface Replacement {
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
  /** In lower case. */
  readonly words: readonly string[];
}

/** Words of so many syllables are easy. */
export const easySyllables = 2;
/** What a mark does, by its first code unit. */
const Mark = { opens: 1, parts: 2 } as const;
const marksOf = markTable([
  // A capital letter behind these is no sign of a name.
  ['«“„"‘([:', Mark.opens],
  // They part a stretch of words from the next.
  [',;:–—.!?…()-', Mark.parts],
]);

const nothing: Run = { firstToken: 0, lastToken: 0, size: 0 };

/**
 * Measures the tokens from `firstToken` to `lastToken`, exclusive.
 *
 * @param replaced - A phrase in them that is taken as replaced.
 */
export function traitsOf(
  document: Document,
  firstToken: number,
  lastToken: number,
  replaced?: Replacement,
): SentenceTraits {
  const { text, tokens } = document;
  const { start, end, kind, flags } = tokens;
  const longWords: LongWord[] = [];
  let [letters, nominals, participles, chainLoad] = [0, 0, 0, 0];
  let genitives = nothing;
  let [longestStart, longestEnd, longest] = [firstToken, firstToken, 0];
  let opening = true;
  let [stretchStart, stretchWords] = [firstToken, 0];
  let [chainStart, chain, load] = [-1, 0, 0];
  for (let token = firstToken; token < lastToken; token++) {
    if (replaced && token === replaced.firstToken) {
      stretchWords += replaced.words.length;
      for (const word of replaced.words) {
        letters += word.length;
        const excess = (word.match(/[аеёиоуыэюя]/g)?.length ?? 0) - easySyllables;
        if (excess > 0) longWords.push({ token, excess });
      }
      chainStart = -1;
      token = replaced.lastToken - 1;
      if (stretchWords > longest) [longestStart, longestEnd, longest] = [stretchStart, token + 1, stretchWords];
      continue;
    }
    const what = kind[token];
    if (what === TokenKind.punctuation) {
      const mark = marksOf[text.charCodeAt(start[token] ?? 0)] ?? 0;
      if (mark & Mark.opens) opening = true;
      if (mark & Mark.parts) {
        stretchWords = 0;
        stretchStart = token + 1;
      }
      chainStart = -1;
      continue;
    }
    stretchWords += 1;
    if (stretchWords > longest) {
      longestStart = stretchStart;
      longestEnd = token + 1;
      longest = stretchWords;
    }
    const first = opening;
    // An enumerator does not start the sentence: «2. Заполните …».
    opening &&= what === TokenKind.number;
    const pos = what === TokenKind.word ? posOf(document.priorTag(token)) : Pos.other;
    const isAttribute = pos === Pos.adjective || pos === Pos.participle || pos === Pos.determiner;
    const isCapital = what === TokenKind.word && ((flags[token] ?? 0) & TokenFlag.capital) !== 0;
    const isNamed = isCapital && !first && isName(text, start[token] ?? 0, end[token] ?? 0);
    const syllables = document.syllables(token);
    // Acronyms are nouns, whether the dictionary has them or not.
    const isAcronym = isCapital && syllables === 0;
    if (pos === Pos.noun || isAttribute || isAcronym) nominals += 1;
    if (pos === Pos.participle || pos === Pos.converb) participles += 1;
    if (pos === Pos.noun) {
      const isGenitive = caseOf(document.priorTag(token)) === Case.genitive;
      if (chainStart < 0 || !isGenitive) {
        chainStart = token;
        chain = isGenitive ? 1 : 0;
        load = 0;
      } else {
        chain += 1;
        load += chain - 1;
        chainLoad += chain - 1;
        if (load > genitives.size) genitives = { firstToken: chainStart, lastToken: token + 1, size: load };
      }
    } else if (!isAttribute) chainStart = -1;
    if (what !== TokenKind.word) continue;
    letters += tokens.key(token).length;
    if (syllables > easySyllables && !isNamed) longWords.push({ token, excess: syllables - easySyllables });
  }
  const skipped = replaced ? wordsOf(document, replaced.firstToken, replaced.lastToken) - replaced.words.length : 0;
  return {
    words: wordsOf(document, firstToken, lastToken) - skipped,
    longWords: longWords.sort((a, b) => b.excess - a.excess || a.token - b.token),
    letters,
    nominals,
    participles,
    stretch: { firstToken: longestStart, lastToken: longestEnd, size: longest },
    chainLoad,
    genitives,
  };
}
