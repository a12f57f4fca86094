import type { EncodedSplitPredicates, Paradigms } from '../encoded.ts';
import { oncePer } from '../once-per.ts';
import type { LanguageData } from '../types.ts';
import { flat, ParadigmIndex } from './paradigms.ts';

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
  readonly bond: Bond;
  /** Index among the forms that the verb to use has too; −1 for the others. */
  readonly slot: number;
  /** What a subject or a noun must be: bits of gender, number and case. */
  readonly agrees: number;
}

/** A light verb with its noun, and what to use instead. */
export interface Pair {
  readonly preposition: string;
  /** Bits of the case of the noun. */
  readonly case: number;
  /** In the infinitive, of the aspect of the light verb; '' when there is none. */
  readonly verb: string;
  /** What to write when no verb fits; '' when the noun is not in the list. */
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

/** Where what begins among the slots of a light verb. */
const slots = { third: 3, thirdPlural: 6, past: 7, converb: 13, short: 14, full: 18 } as const;
const nominatives = [1, 1 << 6, 1 << 12, many];

/** The forms of a paradigm of light verbs by ending. */
function verbForms(all: readonly (readonly string[])[]): [string, VerbForm][] {
  const forms: [string, VerbForm][] = [];
  const add = (ending: string | undefined, bond: Bond, slot: number, agrees: number): void => {
    if (ending !== undefined) forms.push([ending, { bond, slot, agrees }]);
  };
  const at = (slot: number): string | undefined => all[slot]?.[0];
  const reflexive = (slot: number): string | undefined => {
    const ending = at(slot);
    if (ending === undefined || /с[ья]$/.test(ending)) return undefined;
    return ending + (/[аеиоуыэюя]$/.test(ending) ? 'сь' : 'ся');
  };
  for (let slot = 0; slot <= slots.converb; slot++) add(at(slot), 'object', slot, 0);
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
  return forms;
}

/** The forms of a paradigm of nouns by ending: a form may be several cases. */
function nounForms(all: readonly (readonly string[])[], gender: string): [string, number][] {
  const from = Math.max(0, genders.indexOf(gender)) * 6;
  const bits = new Map<string, number>();
  for (const [slot, endings] of all.entries())
    for (const ending of endings)
      bits.set(ending, (bits.get(ending) ?? 0) | (1 << (slot < 6 ? from + slot : plural + slot - 6)));
  return [...bits];
}

/** A row of the data: a noun in a group of light verbs. */
interface Row {
  readonly group: EncodedSplitPredicates['groups'][number];
  readonly text: string;
}

/** The pairs that a light verb and a noun make. */
function pairsIn(rows: readonly Row[], light: string): Pair[] {
  return rows.flatMap(({ group, text }) =>
    group.verbs.split(' ').flatMap((pair) => {
      const aspect = pair.split('/').indexOf(light);
      if (aspect < 0) return [];
      const [, mild, mark = '', rest = ''] = /^[^~:=.?]+(~?)([:=.?])(.+)$/.exec(text) ?? [];
      const ways = rest.split('/');
      const isHint = mark === '?';
      return [
        {
          preposition: group.preposition ?? '',
          case: governed[group.case] ?? Cased.accusative,
          verb: isHint ? '' : (ways[aspect] ?? ways[0] ?? ''),
          hint: isHint ? rest : '',
          mark,
          mild: mild === '~',
        },
      ];
    }),
  );
}

/** Where a verb to use is in the data: its stem, and its endings by slot. */
function tableOf(paradigms: Paradigms): (verb: string) => readonly [string, readonly string[]] | undefined {
  const table = new Map<string, readonly [string, readonly string[]]>();
  for (const [name, stems] of Object.entries(paradigms)) {
    const all = name.split(',');
    for (const stem of stems.split(' ')) table.set(flat(stem + (all[0] ?? '')), [stem, all]);
  }
  return (verb) => table.get(flat(verb));
}

/** A reading of a verb form and a noun form as a split predicate. */
export interface Reading {
  readonly form: VerbForm;
  /** The infinitive of the light verb. */
  readonly light: string;
  /** What the noun may be: bits of gender, number and case. */
  readonly bits: number;
  readonly pair: Pair;
}

/** Split predicates, ready for looking up. */
export interface SplitPredicates {
  readonly verbs: ParadigmIndex<VerbForm>;
  /** The form of a noun is the bits of its gender, number and case. */
  readonly nouns: ParadigmIndex<number>;
  /** How a form of a light verb and a form of a noun, by key, may be one; mostly not at all. */
  readings(verb: string, noun: string): readonly Reading[];
  /** The form of a verb to use in a slot; nothing when it has none. */
  formOf(verb: string, slot: number): string | undefined;
}

/** The split predicates of a language; nothing when it has none. */
export const splitPredicatesOf = oncePer(({ splitPredicates }: LanguageData): SplitPredicates | undefined => {
  if (!splitPredicates) return undefined;
  const rows = new Map<string, Row[]>();
  for (const group of splitPredicates.groups) {
    for (const text of group.nouns) {
      const noun = text.slice(0, text.search(/[~:=.?]/));
      const own = rows.get(noun);
      if (own) own.push({ group, text });
      else rows.set(noun, [{ group, text }]);
    }
  }
  const pairs = new Map<string, readonly Pair[]>();
  const pairsOf = (light: string, noun: string): readonly Pair[] => {
    const name = `${light} ${noun}`;
    const made = pairs.get(name) ?? pairsIn(rows.get(noun) ?? [], light);
    pairs.set(name, made);
    return made;
  };
  const verbs = new ParadigmIndex(splitPredicates.lightVerbs, verbForms);
  const nouns = new ParadigmIndex(splitPredicates.nouns, nounForms);
  const readings = new Map<string, Map<string, readonly Reading[]>>();
  const read = (verb: string, noun: string): readonly Reading[] =>
    nouns
      .find(noun)
      .flatMap(({ form: bits, word }) =>
        verbs
          .find(verb)
          .flatMap(({ form, word: light }) => pairsOf(light, word).map((pair) => ({ form, light, bits, pair }))),
      );
  const find = tableOf(splitPredicates.verbs);
  return {
    verbs,
    nouns,
    readings(verb, noun) {
      let own = readings.get(verb);
      if (!own) {
        own = new Map();
        readings.set(verb, own);
      }
      let found = own.get(noun);
      if (!found) {
        found = read(verb, noun);
        own.set(noun, found);
      }
      return found;
    },
    formOf(verb, slot) {
      let form: string | undefined;
      const words = verb.split(' ').map((word) => {
        const entry = form === undefined ? find(word) : undefined;
        if (!entry) return word;
        const [stem, endings] = entry;
        const ending = endings[slot]?.split('/')[0];
        // «Могши» is in dictionaries only.
        const isDead = slot === slots.converb && /[^в]ши$/.test(ending ?? '');
        form = ending === undefined || ending === '-' || isDead ? undefined : stem + ending;
        return form ?? word;
      });
      return form === undefined ? undefined : words.join(' ');
    },
  };
});
