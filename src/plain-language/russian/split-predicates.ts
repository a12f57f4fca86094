import type { EncodedSplitPredicates, Paradigms } from '../encoded.ts';
import { oncePer } from '../once-per.ts';
import type { LanguageData } from '../types.ts';

/**
 * Gender, number and case as bits, to see at once whether words agree: six cases for each of three genders in the
 * singular, then six for the plural. Nominative, genitive, dative, accusative, instrumental, locative.
 */
const plural = 18;
const genders = 'mfn';
/** The bits of a case in every gender and number. */
const inCase = (index: number): number =>
  (1 << index) | (1 << (6 + index)) | (1 << (12 + index)) | (1 << (plural + index));

/** Bits of words in one case. */
export const Cased = { nominative: inCase(0), genitive: inCase(1), accusative: inCase(3) } as const;
/** Neuter, as verbs are that have no subject: «решения не принято». */
export const neuter = 1 << 12;
/** Nominative plural. */
export const many = 1 << plural;
const governed: Readonly<Record<string, number>> = {
  род: Cased.genitive,
  дат: inCase(2),
  вин: Cased.accusative,
  твор: inCase(4),
};

/** How a form of a light verb goes with its noun: the noun is its object, its subject, or what it stands before. */
export type Bond = 'object' | 'subject' | 'attribute';

/** A form of a light verb. */
export interface VerbForm {
  /** Its infinitive. */
  readonly verb: string;
  readonly bond: Bond;
  /** Index among the forms that the verb to use has too; −1 for the others. */
  readonly slot: number;
  /** What a subject or a noun must be: bits of gender, number and case. */
  readonly agrees: number;
}

/** A form of a noun: it may be several cases. */
export interface NounForm {
  readonly noun: string;
  readonly bits: number;
}

/** A light verb with its noun, and what to use instead. */
export interface Pair {
  readonly preposition: string;
  /** Bits of the case of the noun. */
  readonly case: number;
  /** In the infinitive, of the aspect of the light verb; '' when there is none. */
  readonly verb: string;
  /** What to write when no verb fits. */
  readonly hint: string;
  /** `=`: what depends on the noun may depend on the verb; `.`: the verb can stand by itself. */
  readonly mark: string;
  readonly mild: boolean;
}

/** Endings of adjectives, hard and soft, with what they agree with. */
const endings: readonly (readonly [string, string, number])[] = [
  ['ый', 'ий', 0b1001],
  ['ого', 'его', 0b10 | (0b10 << 12)],
  ['ому', 'ему', 0b100 | (0b100 << 12)],
  ['ым', 'им', 0b10000 | (0b10000 << 12) | (0b100 << plural)],
  ['ом', 'ем', 0b100000 | (0b100000 << 12)],
  ['ая', 'ая', 1 << 6],
  ['ой', 'ей', 0b110110 << 6],
  ['ую', 'ую', 0b1000 << 6],
  ['ое', 'ее', 0b1001 << 12],
  ['ые', 'ие', 0b1001 << plural],
  ['ых', 'их', 0b100010 << plural],
  ['ыми', 'ими', 0b10000 << plural],
];

/** Goes through words in all their forms, by slot. */
function* wordsOf(paradigms: Paradigms): Iterable<{ mark: string; forms: (readonly string[])[] }> {
  for (const [name, stems] of Object.entries(paradigms)) {
    const all = name.split(',');
    const mark = /^[mfnp]$/.test(all[0] ?? '') ? (all.shift() ?? '') : '';
    for (const stem of stems.split(' '))
      yield { mark, forms: all.map((ending) => (ending === '-' ? [] : ending.split('/').map((one) => stem + one))) };
  }
}

const flat = (word: string): string => word.replaceAll('ё', 'е');

function gather<Form>(into: Map<string, Form[]>, word: string | undefined, form: Form): void {
  if (word === undefined) return;
  const key = flat(word);
  const before = into.get(key);
  if (before) before.push(form);
  else into.set(key, [form]);
}

/** Where what begins among the slots of a light verb. */
const slots = { third: 3, thirdPlural: 6, past: 7, converb: 13, short: 14, full: 18 } as const;

function verbsOf(paradigms: Paradigms): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const { forms: all } of wordsOf(paradigms)) {
    const verb = flat(all[0]?.[0] ?? '');
    const at = (slot: number): string | undefined => all[slot]?.[0];
    const add = (word: string | undefined, bond: Bond, slot: number, agrees: number): void =>
      gather(forms, word, { verb, bond, slot, agrees });
    for (let slot = 0; slot <= slots.converb; slot++) add(at(slot), 'object', slot, 0);
    const reflexive = (slot: number): string | undefined => {
      const word = at(slot);
      if (word === undefined || /с[ья]$/.test(word)) return undefined;
      return word + (/[аеёиоуыэюя]$/.test(word) ? 'сь' : 'ся');
    };
    const nominatives = [1, 1 << 6, 1 << 12, many];
    add(reflexive(0), 'subject', -1, Cased.nominative);
    add(reflexive(slots.third), 'subject', -1, 1 | (1 << 6) | (1 << 12));
    add(reflexive(slots.thirdPlural), 'subject', -1, many);
    for (const [index, agrees] of nominatives.entries()) {
      add(reflexive(slots.past + index), 'subject', -1, agrees);
      add(at(slots.short + index), 'subject', -1, agrees);
    }
    for (let slot = slots.full; slot < slots.full + 4; slot++) {
      const stem = at(slot);
      if (stem === undefined) continue;
      const active = slot < slots.full + 2;
      for (const [hard, soft, agrees] of endings) {
        add(stem + (active ? soft : hard), active ? 'object' : 'attribute', -1, agrees);
        if (active) add(`${stem}${soft}ся`, 'attribute', -1, agrees);
      }
    }
  }
  return forms;
}

function nounsOf(paradigms: Paradigms): ReadonlyMap<string, readonly NounForm[]> {
  const bits = new Map<string, Map<string, number>>();
  for (const { mark, forms } of wordsOf(paradigms)) {
    const noun = flat(forms[0]?.[0] ?? forms[6]?.[0] ?? '');
    const from = genders.indexOf(mark) * 6;
    for (const [slot, words] of forms.entries()) {
      const bit = slot < 6 ? 1 << (Math.max(0, from) + slot) : 1 << (plural + slot - 6);
      for (const word of words) {
        const own = bits.get(flat(word)) ?? new Map<string, number>();
        own.set(noun, (own.get(noun) ?? 0) | bit);
        bits.set(flat(word), own);
      }
    }
  }
  return new Map([...bits].map(([word, own]) => [word, [...own].map(([noun, all]) => ({ noun, bits: all }))]));
}

function pairsOf(groups: EncodedSplitPredicates['groups']): ReadonlyMap<string, readonly Pair[]> {
  const pairs = new Map<string, Pair[]>();
  for (const { verbs, preposition = '', case: name, nouns } of groups) {
    for (const row of nouns) {
      const [, noun = '', mild, mark = '', rest = ''] = /^([^~:=.?]+)(~?)([:=.?])(.+)$/.exec(row) ?? [];
      const ways = rest.split('/');
      for (const pair of verbs.split(' ')) {
        for (const [aspect, verb] of pair.split('/').entries()) {
          gather(pairs, `${verb} ${noun}`, {
            preposition,
            case: governed[name] ?? Cased.accusative,
            verb: mark === '?' ? '' : (ways[aspect] ?? ways[0] ?? ''),
            hint: mark === '?' ? rest : '',
            mark,
            mild: mild === '~',
          });
        }
      }
    }
  }
  return pairs;
}

/** Split predicates, ready for looking up. */
export interface SplitPredicates {
  /** Forms of light verbs by key. */
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>;
  /** Forms of nouns by key. */
  readonly nouns: ReadonlyMap<string, readonly NounForm[]>;
  /** By infinitive and noun, `давать ответ`. */
  readonly pairs: ReadonlyMap<string, readonly Pair[]>;
  /** The form of a verb to use in a slot; nothing when it has none. */
  formOf(verb: string, slot: number): string | undefined;
}

/** The split predicates of a language; nothing when it has none. */
export const splitPredicatesOf = oncePer(({ splitPredicates }: LanguageData): SplitPredicates | undefined => {
  if (!splitPredicates) return undefined;
  const table = new Map<string, (readonly string[])[]>();
  for (const { forms } of wordsOf(splitPredicates.verbs)) table.set(flat(forms[0]?.[0] ?? ''), forms);
  return {
    verbs: verbsOf(splitPredicates.lightVerbs),
    nouns: nounsOf(splitPredicates.nouns),
    pairs: pairsOf(splitPredicates.groups),
    formOf(verb, slot) {
      let form: string | undefined;
      const words = verb.split(' ').map((word) => {
        const forms = table.get(flat(word));
        if (!forms || form !== undefined) return word;
        form = forms[slot]?.[0];
        // «Могши» is in dictionaries only.
        if (form !== undefined && slot === slots.converb && /[^в]ши$/.test(form)) form = undefined;
        return form ?? word;
      });
      return form === undefined ? undefined : words.join(' ');
    },
  };
});
