/** Forms of Russian words, from the OpenCorpora dictionary as the package `az` has it. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A form of a word with the grammemes that `az` gives it: `VERB`, `3per`, `sing`. */
interface Parse {
  readonly formCnt: number;
  readonly tag: Readonly<Record<string, unknown>> & {
    readonly stat: readonly string[];
    readonly flex: readonly string[];
  };
  inflect(form: number): Parse;
  normalize(): Parse;
  toString(): string;
}

const require = createRequire(import.meta.url);
const Az = require('az');
const dictionaries = join(dirname(require.resolve('az/package.json')), 'dicts');
await new Promise<void>((done, fail) =>
  Az.Morph.init(dictionaries, (error: unknown) => (error ? fail(error) : done())),
);

/** A form of a word. */
export interface Form {
  readonly word: string;
  /** As `az` names them: `VERB`, `sing`, `3per`. */
  readonly grammemes: ReadonlySet<string>;
  has(...grammemes: string[]): boolean;
}

/**
 * Every form of a base form of a part of speech; none when the dictionary has no such word.
 *
 * @param asked - A grammeme of the base form: `perf` of a verb with both aspects.
 */
export function formsOf(base: string, partOfSpeech: string, asked?: string): Form[] {
  const flat = base.replaceAll('ё', 'е');
  const parse: Parse | undefined = (Az.Morph(base) as Parse[]).find(
    (one) =>
      one.tag[partOfSpeech] !== undefined &&
      (asked === undefined || one.tag[asked] !== undefined) &&
      one.toString().replaceAll('ё', 'е') === flat &&
      (partOfSpeech !== 'NOUN' || one.tag['nomn'] !== undefined),
  );
  if (!parse) return [];
  return Array.from({ length: parse.formCnt }, (_, form) => {
    const one = parse.inflect(form);
    const grammemes = new Set([...one.tag.stat, ...one.tag.flex]);
    return { word: one.toString(), grammemes, has: (...asked) => asked.every((grammeme) => grammemes.has(grammeme)) };
  });
}

/** In the order of the data: infinitive, present or future, past, imperative, converb, short participle, stems of full ones. */
const verbSlots: readonly (readonly string[])[] = [
  ['INFN'],
  ...['sing', 'plur'].flatMap((number) => ['1per', '2per', '3per'].map((person) => ['VERB', person, number, 'indc'])),
  ...['masc', 'femn', 'neut'].map((gender) => ['VERB', 'past', gender]),
  ['VERB', 'past', 'plur'],
  ['impr', 'sing', 'excl'],
  ['impr', 'plur', 'excl'],
  ['GRND'],
  ...['masc', 'femn', 'neut'].map((gender) => ['PRTS', gender]),
  ['PRTS', 'plur'],
  ...['actv', 'pssv'].flatMap((voice) =>
    ['pres', 'past'].map((tense) => ['PRTF', voice, tense, 'masc', 'sing', 'nomn']),
  ),
];

/** Forms of a verb by slot, `undefined` where it has none. */
export function verbForms(infinitive: string): (string | undefined)[] {
  const forms = formsOf(infinitive, 'INFN');
  if (forms.length === 0) throw new RangeError(`Expected a verb that OpenCorpora knows, got "${infinitive}"`);
  // Of several converbs: «сделав» rather than «сделавши», «согласившись» rather than «согласясь», «соглашаясь».
  const rare = forms.some(({ has }) => has('perf')) ? /(?:вши|[^в]ши|мте|[ая]сь)$/ : /(?:ши|вшись|мте)$/;
  return verbSlots.map((slot, index) => {
    const fitting = forms.filter(({ has, word }) => has(...slot) && !(index >= 11 && index <= 13 && rare.test(word)));
    const word = (fitting[0] ?? forms.find(({ has }) => has(...slot)))?.word;
    return index < 18 ? word : word?.replace(/[ыи]й(?:ся)?$/, '');
  });
}

const cases = ['nomn', 'gent', 'datv', 'accs', 'ablt', 'loct'];

/** Gender of a noun (`m`, `f`, `n`, or `p` for one without a singular), and its forms by number and case. */
export function nounForms(base: string): { gender: string; forms: (string | undefined)[] } {
  const forms = formsOf(base, 'NOUN');
  if (forms.length === 0) throw new RangeError(`Expected a noun that OpenCorpora knows, got "${base}"`);
  const [first] = forms;
  const gender = ['masc', 'femn', 'neut'].find((one) => first?.has(one) && first.has('sing'))?.charAt(0) ?? 'p';
  const found = ['sing', 'plur'].flatMap((number) =>
    cases.map((one) => {
      const words = forms.filter(({ has }) => has(number, one)).map(({ word }) => word);
      return words.length > 0 ? [...new Set(words)].join('/') : undefined;
    }),
  );
  return { gender, forms: found };
}
