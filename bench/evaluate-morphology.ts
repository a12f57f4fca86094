/**
 * `node bench/evaluate-morphology.ts [file.conllu…] [--weights file.ts] [--errors 40]`: how well Russian words are tagged.
 *
 * Reads the sentences as texts, with our own words and sentence ends; tokens that are not ours word for word are left
 * out and counted. Reads the dev parts in `ud/` of `OKNO_DATA` (default `../shared/data`) by default; the tagger that we
 * ship is trained on them, so give `--weights` of one that `scripts/train-russian-tagger.ts --without` has made.
 *
 * A tag is right when part of speech, case, number, person, tense of the past, mood and voice are, as far as both sides
 * tell them. What treebanks and the dictionary divide differently is no error: see `schemes` in
 * `scripts/morphology/universal-dependencies.ts`. Words without Cyrillic letters or digits are not counted.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createChecker } from '#plain-language';
import { ru } from '#plain-language/ru';
import {
  featuresMatch,
  type GoldSentence,
  type GoldWord,
  goldPos,
  posMatches,
  readTreebank,
} from '../scripts/morphology/universal-dependencies.ts';
import { forms } from '../src/plain-language/data/ru/word-forms.ts';
import { Case, caseOf, Pos, posOf, tagText } from '../src/plain-language/morphology/features.ts';
import { readMorphology, WordAnalyst } from '../src/plain-language/morphology/morphology.ts';

/** Of what was found and what was to be found. */
class Found {
  #right = 0;
  #wrong = 0;
  #missed = 0;

  add(found: boolean, gold: boolean): void {
    if (found && gold) this.#right += 1;
    else if (found) this.#wrong += 1;
    else if (gold) this.#missed += 1;
  }

  get precision(): number {
    return this.#right / (this.#right + this.#wrong);
  }

  get recall(): number {
    return this.#right / (this.#right + this.#missed);
  }
}

/** Shares from 0 to 1. */
export interface MorphologyFigures {
  readonly words: number;
  /** Words of the treebank that are no tokens of ours. */
  readonly leftOut: number;
  readonly tag: number;
  readonly pos: number;
  readonly lemma: number;
  readonly genitive: { readonly precision: number; readonly recall: number };
  readonly shortParticiple: { readonly precision: number; readonly recall: number };
}

type Checker = ReturnType<typeof createChecker>;

/** Gives each word of a sentence of a treebank with its token in the text, where that is the same word. */
function* aligned({ text, words }: GoldSentence, starts: ReadonlyMap<number, number>, ends: Int32Array) {
  let at = 0;
  for (const word of words) {
    const start = text.indexOf(word.form, at);
    if (start < 0) continue;
    at = start + word.form.length;
    const token = starts.get(start);
    // The point of an abbreviation is a token of ours.
    const length = word.form.replace(/(?<=\p{L})\.$/u, '').length;
    yield { word, token: token !== undefined && ends[token] === start + length ? token : -1 };
  }
}

/** Tags the sentences of a treebank and compares. */
export function evaluateMorphology(
  checker: Checker,
  treebank: readonly GoldSentence[],
  report?: (word: GoldWord, tag: number, sentence: GoldSentence) => void,
): MorphologyFigures {
  let [words, leftOut, tags, parts, lemmas] = [0, 0, 0, 0, 0];
  const genitive = new Found();
  const shortParticiple = new Found();
  for (const sentence of treebank) {
    const document = checker.parse(sentence.text, 'ru');
    const { count, start, end } = document.tokens;
    const starts = new Map(Array.from({ length: count }, (_, token) => [start[token] ?? 0, token]));
    for (const { word, token } of aligned(sentence, starts, end)) {
      const gold = goldPos(word);
      if (gold === 0) continue;
      if (token < 0) {
        leftOut += 1;
        continue;
      }
      const tag = document.tag(token);
      words += 1;
      const isPart = posMatches(word, tag);
      const isRight = isPart && featuresMatch(word, tag, false);
      if (isPart) parts += 1;
      if (isRight) tags += 1;
      else report?.(word, tag, sentence);
      if (document.lemma(token) === word.lemma.replace(/(?<=\p{L})\.$/u, '')) lemmas += 1;
      genitive.add(
        posOf(tag) === Pos.noun && caseOf(tag) === Case.genitive,
        gold === Pos.noun && word.features['Case'] === 'Gen',
      );
      shortParticiple.add(posOf(tag) === Pos.shortParticiple, gold === Pos.shortParticiple);
    }
  }
  return { words, leftOut, tag: tags / words, pos: parts / words, lemma: lemmas / words, genitive, shortParticiple };
}

const share = (value: number): string => value.toFixed(3).replace(/^0/, '');

/** A row of the table of `evaluate`. */
export const morphologyRow = (name: string, one: MorphologyFigures): string =>
  `${name.padEnd(18)} tag ${share(one.tag)}, part of speech ${share(one.pos)}, lemma ${share(one.lemma)}, ` +
  `genitive nouns P ${share(one.genitive.precision)} R ${share(one.genitive.recall)}, ` +
  `short participles P ${share(one.shortParticiple.precision)} R ${share(one.shortParticiple.recall)}; ` +
  `${one.words} words, ${one.leftOut} left out`;

/** The treebanks that the shipped tagger is trained on: what is measured on them is no figure of quality. */
const trainedOn = /^ru_(?:gsd|taiga)-ud-dev/;

/** Prints a row for each Russian treebank in `ud/` of a folder, or says that there is none. */
export async function evaluateMorphologyIn(folder: string, checker: Checker): Promise<void> {
  const names = (await readdir(join(folder, 'ud')).catch(() => []))
    .filter((name) => /^ru_.*\.conllu$/.test(name))
    .sort();
  if (names.length === 0) {
    console.error(`${join(folder, 'ud')}: Expected treebanks named ru_….conllu, got none; morphology was not measured`);
    return;
  }
  console.log('\nRussian morphology');
  for (const name of names) {
    const figures = evaluateMorphology(checker, readTreebank(await readFile(join(folder, 'ud', name), 'utf8')));
    console.log(morphologyRow(name, figures) + (trainedOn.test(name) ? ' (the tagger is trained on it)' : ''));
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values, positionals } = parseArgs({
    options: { weights: { type: 'string' }, errors: { type: 'string' } },
    allowPositionals: true,
  });
  const folder = process.env['OKNO_DATA'] ?? '../shared/data';
  const files =
    positionals.length > 0 ? positionals : ['gsd', 'taiga'].map((name) => `${folder}/ud/ru_${name}-ud-dev.conllu`);
  let data = ru;
  if (values.weights) {
    const { weights } = (await import(pathToFileURL(values.weights).href)) as { weights: string };
    const other = readMorphology({ forms, weights });
    data = { ...ru, morphology: (lexicon) => new WordAnalyst(other, lexicon) };
  }
  const checker = createChecker({ ru: data });
  for (const file of files) {
    const kinds = new Map<string, number>();
    const figures = evaluateMorphology(checker, readTreebank(await readFile(file, 'utf8')), (word, tag) => {
      const features = ['VerbForm', 'Variant', 'Case', 'Number'].flatMap((name) => word.features[name] ?? []);
      const kind = `${[word.upos, ...features].join(' ')} → ${tagText(tag)}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    });
    console.log(morphologyRow(file.replace(/^.*\//, ''), figures));
    if (values.errors)
      for (const [kind, count] of [...kinds].sort((a, b) => b[1] - a[1]).slice(0, Number(values.errors)))
        console.log(`${String(count).padStart(5)} ${kind}`);
  }
}
