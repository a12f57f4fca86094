/** Every form of the dictionary with how often it is used and its analyses, likeliest first. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { genderOf, Pos, posOf } from '../../src/plain-language/morphology/features.ts';
import { type Analysis, analysesOfForms } from './closed-classes.ts';
import { shareOf } from './form-shares.ts';
import { forEachForm, readProbabilities, tagOfGrammemes } from './opencorpora.ts';
import { settleParticiples } from './settle-participles.ts';

/** What words of one kind can be: tags, each with a {@link ruleOf} and its share of the uses; the likeliest is first. */
export type FormClass = readonly { readonly tag: number; readonly rule: string; readonly share: number }[];

export interface Forms {
  /** In the form of `Tokens.key`. */
  readonly names: readonly string[];
  /** Uses in a million words; never 0. */
  readonly weights: Float64Array;
  /** Index into `classes`. */
  readonly classOf: Int32Array;
  readonly classes: readonly FormClass[];
}

const fold = (word: string): string => word.replace(/ё/g, 'е');

/** How a form becomes its base form: letters to cut at the start and the end, and letters to add. */
export function ruleOf(form: string, lemma: string): string {
  for (const prefix of ['', 'наи', 'по']) {
    if (!form.startsWith(prefix) || (prefix !== '' && (lemma.startsWith(prefix) || form.length - prefix.length < 3)))
      continue;
    const rest = form.slice(prefix.length);
    let shared = 0;
    while (shared < rest.length && shared < lemma.length && rest[shared] === lemma[shared]) shared += 1;
    if (shared === 0 && prefix === '' && /^(?:по|наи)/.test(form) && form.length > 4) continue;
    return `${prefix.length}${String.fromCharCode(97 + rest.length - shared)}${lemma.slice(shared)}`;
  }
  return `0${String.fromCharCode(97 + form.length)}${lemma}`;
}

/** Uses in a million words, by form. */
async function readFrequencies(folder: string): Promise<Map<string, number>> {
  const file = join(folder, 'ru/wordfreq_small_ru.tsv');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file}: Expected the frequencies of wordfreq, got no file; set OKNO_DATA to the folder of data.`);
  });
  const uses = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [word = '', zipf] = line.split('\t');
    if (word.startsWith('#') || zipf === undefined) continue;
    const key = fold(word.toLowerCase());
    uses.set(key, (uses.get(key) ?? 0) + 10 ** (Number(zipf) - 3));
  }
  return uses;
}

/** What becomes indefinite with «-то», «-либо», «-нибудь», which the dictionary leaves out. */
const indefinite = new Set('кто что какой чей который сколько где куда когда как откуда почему зачем'.split(' '));

const isAdjectival = (pos: number): boolean =>
  pos === Pos.adjective ||
  pos === Pos.participle ||
  pos === Pos.determiner ||
  pos === Pos.numeral ||
  pos === Pos.pronoun;

/** The analyses of one form while they are collected: by tag without gender and by base form. */
type Collected = { tag: number; lexeme: number; lemma: string }[];

const skipped = /\b(?:Init|Erro|Arch|Dist|V-be|V-sh|V-ej)\b/;

/** Reads the dictionary and puts the analyses of each form in order. */
export async function collectForms(folder: string): Promise<Forms> {
  const uses = await readFrequencies(folder);
  const tagOfList = new Map<string, number | undefined>();
  const byForm = new Map<string, Collected>();
  const lexemes = new Map<string, number>();
  const isName: boolean[] = [];
  const probabilities = readProbabilities();
  forEachForm((spelling, grammemes, lemmaSpelling, paradigm, lemmaGrammemes) => {
    if (skipped.test(grammemes)) return;
    let tag = tagOfList.get(grammemes);
    if (tag === undefined && !tagOfList.has(grammemes)) {
      tag = tagOfGrammemes(grammemes);
      tagOfList.set(grammemes, tag);
    }
    if (tag === undefined) return;
    const form = fold(spelling);
    const lemma = lemmaSpelling === 'деньга' ? 'деньги' : fold(lemmaSpelling);
    if (!/^[а-я-]+$/.test(form) || (form.length === 1 && posOf(tag) === Pos.noun)) return;
    const name = `${lemma}|${paradigm}`;
    let lexeme = lexemes.get(name);
    if (lexeme === undefined) {
      lexeme = lexemes.size;
      lexemes.set(name, lexeme);
      isName.push(/\b(?:Name|Surn|Patr|Abbr)\b/.test(lemmaGrammemes) || /\b(?:Name|Surn|Patr|Abbr)\b/.test(grammemes));
    }
    let list = byForm.get(form);
    if (!list) {
      list = [];
      byForm.set(form, list);
    }
    list.push({ tag, lexeme, lemma });
  });

  // Expectation maximisation: how often each lexeme is used, from how often forms are, shared among their lexemes.
  const least = 0.002;
  let lexemeUses = new Float64Array(lexemes.size).fill(1).map((_, index) => (isName[index] ? 0.2 : 1));
  for (let round = 0; round < 6; round++) {
    const next = new Float64Array(lexemes.size).map((_, index) => (isName[index] ? least / 4 : least));
    for (const [form, count] of uses) {
      const list = byForm.get(form);
      if (!list) continue;
      let total = 0;
      for (const { tag, lexeme } of list) total += (lexemeUses[lexeme] ?? 0) * shareOf(tag);
      for (const { tag, lexeme } of list)
        next[lexeme] = (next[lexeme] ?? 0) + (count * (lexemeUses[lexeme] ?? 0) * shareOf(tag)) / total;
    }
    lexemeUses = next;
  }

  const byTag = new Map<string, Map<number, number>>();
  for (const [spelling, list] of probabilities) {
    const form = fold(spelling);
    const ofForm = byTag.get(form) ?? new Map<number, number>();
    for (const [grammemes, probability] of list) {
      const tag = tagOfGrammemes(grammemes);
      if (tag !== undefined) ofForm.set(tag, (ofForm.get(tag) ?? 0) + probability);
    }
    byTag.set(form, ofForm);
  }

  const names: string[] = [];
  const weights: number[] = [];
  const classOf: number[] = [];
  const classes: { tag: number; rule: string; share: number }[][] = [];
  const formsOf: number[] = [];
  const classByName = new Map<string, number>();
  const add = (form: string, weight: number, analyses: readonly Analysis[]): void => {
    const total = analyses.reduce((sum, one) => sum + one.weight, 0);
    const sorted = analyses
      .filter((one) => one.weight > total * 0.001)
      .sort((a, b) => b.weight - a.weight || a.tag - b.tag);
    const [first, ...others] = sorted.slice(0, 16);
    if (!first) return;
    // The order of the others is one and the same for all forms: fewer classes.
    const kept = [first, ...others.sort((a, b) => a.tag - b.tag)];
    const entries = kept.map(({ tag, lemma, weight: own }) => ({ tag, rule: ruleOf(form, lemma), share: own / total }));
    const name = entries.map(({ tag, rule }) => `${tag} ${rule}`).join(',');
    let index = classByName.get(name);
    if (index === undefined) {
      index = classes.push(entries.map((entry) => ({ ...entry, share: 0 }))) - 1;
      classByName.set(name, index);
      formsOf.push(0);
    }
    formsOf[index] = (formsOf[index] ?? 0) + 1;
    classes[index]?.forEach((entry, place) => {
      entry.share += entries[place]?.share ?? 0;
    });
    names.push(form);
    weights.push(weight);
    classOf.push(index);
  };

  // Comparatives are adverbs more often than adjectives: «быстрее» is of «быстро».
  const adverbs = new Set<string>();
  for (const [form, list] of byForm) if (list.some(({ tag }) => posOf(tag) === Pos.adverb)) adverbs.add(form);
  for (const list of byForm.values())
    for (const one of list) {
      const adverb = one.lemma.replace(/(?:ый|ий|ой)$/, 'о');
      if (posOf(one.tag) === Pos.comparative && adverbs.has(adverb)) one.lemma = adverb;
    }
  for (const [form, list] of [...byForm]) {
    if (!indefinite.has(list[0]?.lemma ?? '') && !indefinite.has(form)) continue;
    const kept = list.filter(({ tag }) => [Pos.pronoun, Pos.determiner, Pos.adverb].some((pos) => pos === posOf(tag)));
    for (const particle of ['то', 'либо', 'нибудь'])
      if (!byForm.has(`${form}-${particle}`) && kept.length > 0)
        byForm.set(
          `${form}-${particle}`,
          kept.map((one) => ({ ...one, lemma: `${one.lemma}-${particle}` })),
        );
  }
  for (const [form, list] of byForm) {
    if (analysesOfForms[form]) continue;
    const merged = new Map<string, { tag: number; lemma: string; weight: number; lexemeWeight: number }>();
    let expected = 0;
    const told = byTag.get(form);
    for (const { tag, lexeme, lemma } of list) {
      let probability = (lexemeUses[lexeme] ?? 0) * shareOf(tag);
      expected += probability;
      probability *= 1;
      const pos = posOf(tag);
      const own = tag;
      // «его» and the like are no forms of different cases.
      const withoutGender = isAdjectival(pos) ? own & ~(7 << 10) : own;
      const name = `${withoutGender}`;
      const before = merged.get(name);
      if (!before) merged.set(name, { tag: own, lemma, weight: probability, lexemeWeight: probability });
      else {
        before.weight += probability;
        if (isAdjectival(pos)) {
          const gender = genderOf(before.tag) | genderOf(own);
          before.tag = withoutGender | ((gender === 7 ? 0 : gender) << 10);
        }
        if (probability > before.lexemeWeight) {
          before.lexemeWeight = probability;
          before.lemma = lemma;
        }
      }
    }
    let analyses = [...merged.values()];
    const own = analyses.reduce((sum, one) => sum + one.weight, 0) || 1;
    for (const one of analyses) one.weight /= own;
    if (told) {
      let known = 0;
      const found = analyses.map((one) => {
        let probability = 0;
        for (const [tag, value] of told) {
          const same = isAdjectival(posOf(tag)) ? (tag & ~(7 << 10)) === (one.tag & ~(7 << 10)) : tag === one.tag;
          if (same) probability += value;
        }
        known += probability;
        return probability;
      });
      if (known > 0)
        analyses.forEach((one, index) => {
          one.weight = 0.75 * ((found[index] ?? 0) / known) + 0.25 * one.weight;
        });
    }
    analyses = settleParticiples(form, analyses);
    const used = uses.get(form);
    // «Что-то» and its like are not in lists of frequencies, and common all the same.
    const isIndefinite = /-(?:то|либо|нибудь)$/.test(form) && indefinite.has((list[0]?.lemma ?? '').replace(/-.*/, ''));
    add(form, (used ?? Math.min(0.8, expected)) + (isIndefinite ? 2 : 0.001), analyses);
  }
  for (const [form, analyses] of Object.entries(analysesOfForms)) add(form, Math.max(5, uses.get(form) ?? 0), analyses);
  classes.forEach((entries, index) => {
    for (const entry of entries) entry.share /= formsOf[index] ?? 1;
  });
  return { names, weights: Float64Array.from(weights), classOf: Int32Array.from(classOf), classes };
}
