/** The dictionary of OpenCorpora as npm `az` ships it: every form with its grammemes and its base form. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  Case,
  type Features,
  Gender,
  Mood,
  Pos,
  Tense,
  tagOf,
  Voice,
} from '../../src/plain-language/morphology/features.ts';
import { forEachKey, readDawg, textOf } from './dawg.ts';

const folder = join(dirname(createRequire(import.meta.url).resolve('az/package.json')), 'dicts');
const json = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

const cases = new Map<string, Case>([
  ...(['nomn', 'voct'] as const).map((name) => [name, Case.nominative] as const),
  ...(['gent', 'gen1', 'gen2'] as const).map((name) => [name, Case.genitive] as const),
  ['datv', Case.dative],
  ...(['accs', 'acc2'] as const).map((name) => [name, Case.accusative] as const),
  ['ablt', Case.instrumental],
  ...(['loct', 'loc1', 'loc2'] as const).map((name) => [name, Case.locative] as const),
]);
const tenses: Record<string, Tense> = { past: Tense.past, pres: Tense.present, futr: Tense.future };
const genders: Record<string, number> = {
  masc: Gender.masculine,
  femn: Gender.feminine,
  neut: Gender.neuter,
  'ms-f': Gender.masculine | Gender.feminine,
};

function posOf(first: string, has: (grammeme: string) => boolean): Pos | undefined {
  switch (first) {
    case 'NOUN':
      return Pos.noun;
    case 'ADJF':
      return has('Apro') ? Pos.determiner : Pos.adjective;
    case 'ADJS':
      return has('Apro') ? Pos.determiner : Pos.shortAdjective;
    case 'COMP':
      return Pos.comparative;
    case 'VERB':
      return Pos.verb;
    case 'INFN':
      return Pos.infinitive;
    case 'PRTF':
      return Pos.participle;
    case 'PRTS':
      return Pos.shortParticiple;
    case 'GRND':
      return Pos.converb;
    case 'NUMR':
      return Pos.numeral;
    case 'NPRO':
      return Pos.pronoun;
    case 'ADVB':
      return Pos.adverb;
    case 'PRED':
      return Pos.predicative;
    case 'PREP':
      return Pos.preposition;
    case 'CONJ':
      return Pos.conjunction;
    case 'PRCL':
      return Pos.particle;
    case 'INTJ':
      return Pos.interjection;
    default:
      return undefined;
  }
}

/** The tag of a list of grammemes such as `NOUN,anim,masc sing,gent`; `undefined` for what is no word. */
export function tagOfGrammemes(list: string): number | undefined {
  const grammemes = new Set(list.split(/[ ,]/));
  const has = (one: string): boolean => grammemes.has(one);
  const pos = posOf(list.slice(0, 4), has);
  if (pos === undefined) return undefined;
  const find = <T>(table: Readonly<Record<string, T>>): T | undefined =>
    Object.entries(table).find(([name]) => has(name))?.[1];
  const declined = [...cases].find(([name]) => has(name))?.[1];
  const plural = has('plur');
  const isNominal =
    pos === Pos.noun ||
    pos === Pos.adjective ||
    pos === Pos.participle ||
    pos === Pos.determiner ||
    pos === Pos.pronoun ||
    pos === Pos.shortAdjective ||
    pos === Pos.shortParticiple ||
    pos === Pos.verb;
  const features: Features = {
    pos,
    case: declined ?? 0,
    number: isNominal ? (plural ? 2 : has('sing') ? 1 : 0) : 0,
    gender: isNominal && !plural ? (find(genders) ?? 0) : 0,
    person: pos === Pos.verb || pos === Pos.pronoun ? (has('1per') ? 1 : has('2per') ? 2 : has('3per') ? 3 : 0) : 0,
    tense: pos === Pos.verb && !has('impr') ? (find(tenses) ?? 0) : 0,
    mood: pos === Pos.verb ? (has('impr') ? Mood.imperative : Mood.indicative) : 0,
    voice:
      pos === Pos.participle || pos === Pos.shortParticiple
        ? has('pssv') || pos === Pos.shortParticiple
          ? Voice.passive
          : Voice.active
        : 0,
  };
  return tagOf(features);
}

/**
 * What makes a base form of its own inside a family of forms: the dictionary puts «первый» under «один», «лучший» under
 * «хороший», «Алексеевна» under «Алексей»; treebanks and readers do not.
 */
function familyOf(grammemes: string): string {
  const own = ['Anum', 'Supr', 'Patr'].filter((one) => grammemes.includes(one)).join();
  const isNoun = grammemes.startsWith('NOUN');
  return own === '' ? '' : own + (isNoun ? (/masc|femn/.exec(grammemes)?.[0] ?? '') : grammemes.slice(0, 4));
}

/** Takes one analysis: the form, its grammemes and its base form, as the dictionary spells them (with «ё»). */
type Take = (form: string, grammemes: string, lemma: string, paradigm: number, lemmaGrammemes: string) => void;

/** Gives every analysis of every form, in the order of the graph. */
export function forEachForm(take: Take): void {
  const grammemes = json<string[]>('gramtab-opencorpora-int.json');
  const suffixes = json<string[]>('suffixes.json');
  const prefixes = ['', 'по', 'наи'];
  const data = new Uint16Array(new Uint8Array(readFileSync(join(folder, 'paradigms.array'))).buffer);
  const paradigms: Uint16Array[] = [];
  for (let at = 1; at < data.length; ) {
    const size = data[at] ?? 0;
    paradigms.push(data.subarray(at + 1, at + 1 + size));
    at += 1 + size;
  }
  forEachKey(readDawg(readFileSync(join(folder, 'words.dawg'))), (key) => {
    const separator = key.indexOf(1);
    const [a = 0, b = 0, c = 0, d = 0] = key.slice(separator + 1);
    const number = ((a ^ 1) << 6) + (b >> 1);
    const index = ((c ^ 1) << 6) + (d >> 1);
    const paradigm = paradigms[number];
    if (!paradigm) throw new Error(`words.dawg: Expected a paradigm below ${paradigms.length}, got ${number}`);
    const forms = paradigm.length / 3;
    const form = textOf(key.slice(0, separator));
    const prefix = prefixes[paradigm[2 * forms + index] ?? 0] ?? '';
    const suffix = suffixes[paradigm[index] ?? 0] ?? '';
    const stem = form.slice(prefix.length, form.length - suffix.length);
    const own = grammemes[paradigm[forms + index] ?? 0] ?? '';
    const family = familyOf(own);
    let base = 0;
    if (family !== '')
      while (base < index && familyOf(grammemes[paradigm[forms + base] ?? 0] ?? '') !== family) base += 1;
    const lemma = own.includes('Abbr')
      ? form
      : (prefixes[paradigm[2 * forms + base] ?? 0] ?? '') + stem + (suffixes[paradigm[base] ?? 0] ?? '');
    take(form, own, lemma, number, grammemes[paradigm[forms] ?? 0] ?? '');
  });
}

/** How likely each list of grammemes is for a form, where the corpus of OpenCorpora tells; by form, then grammemes. */
export function readProbabilities(): Map<string, Map<string, number>> {
  const probabilities = new Map<string, Map<string, number>>();
  forEachKey(readDawg(readFileSync(join(folder, 'p_t_given_w.intdawg'))), (key, value) => {
    const [form = '', grammemes = ''] = textOf(key).split(':');
    const ofForm = probabilities.get(form) ?? new Map<string, number>();
    probabilities.set(form, ofForm.set(grammemes, value / 1e6));
  });
  return probabilities;
}
