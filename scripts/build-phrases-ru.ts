/**
 * `node scripts/build-phrases-ru.ts`: makes `src/plain-language/data/ru/phrases.json` of the tables in
 * `scripts/phrases/ru/`.
 *
 * `[list grade]` opens a part; then one entry a line:
 *
 *     n денежные средства = деньги     noun with its adjectives: all cases, of the plural only when it is written so
 *     n комплекс |мер ? что именно     what stands behind `|` does not change
 *     a вышеуказанный = этот           adjective: all forms
 *     v оказать содействие = помочь    the first word, a verb: all forms; in the replacement the first verb
 *     x в срок до = до                 as it stands; `=` alone: leave it out
 *     x по истечении ? после           no replacement that fits as it stands: what to write
 *
 * Behind it, `< с по`: not after these words; `> и от`: not before these. A form without a replacement that agrees as
 * the phrase does, such as «машина» for «средство», gets the replacement as a hint; `src/plain-language/data/ru/read-phrases.ts` reads it.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { type Form, formsOf } from './opencorpora.ts';

/** A phrase by slot: its forms, or one that stands for all. */
type Slots = readonly (readonly (string | undefined)[])[];

const cases = ['nomn', 'gent', 'datv', 'accs', 'ablt', 'loct'];
const key = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

/** The grammemes that two words must share to stand for one another; a participle may stand for an adjective. */
const shared = new Set(
  'VERB INFN GRND PRTS past sing plur masc femn neut 1per 2per 3per nomn gent datv accs ablt loct impr excl'.split(' '),
);
const signatureOf = ({ grammemes, has }: Form): string =>
  [...grammemes]
    .filter((one) => shared.has(one) && !(one === 'past' && has('PRTF')))
    .sort()
    .join(' ');

/** What the adjectives of a phrase agree with. */
interface Head {
  readonly gender: string | undefined;
  readonly plural: boolean;
  readonly animate: boolean;
}

/** Forms of a noun or an adjective that agrees with it, by number and case. */
function declined(word: string, numbers: readonly string[], { gender, animate }: Head): (string | undefined)[] {
  const asNoun = formsOf(word, 'NOUN');
  const forms = asNoun.length > 0 ? asNoun : ['ADJF', 'PRTF'].flatMap((pos) => formsOf(word, pos));
  return numbers.flatMap((number) =>
    cases.map((one) => {
      const fitting = forms.filter(({ has }) => has(number, one));
      const same = fitting.find(({ has }) => has(animate ? 'anim' : 'inan'));
      const agreeing = fitting.filter(
        ({ has }) => has('NOUN') || number === 'plur' || gender === undefined || has(gender),
      );
      return (agreeing.find((form) => form === same) ?? agreeing[0])?.word;
    }),
  );
}

/** Gender and number of the head of a phrase of nouns: its last noun in front of `|`. */
function headOf(words: readonly string[]): Head {
  for (const word of words.toReversed()) {
    const forms = formsOf(word, 'NOUN').filter(({ has, word: form }) => has('nomn') && key(form) === key(word));
    const [form] = forms;
    if (form)
      return {
        gender: ['masc', 'femn', 'neut'].find((one) => form.has(one)),
        plural: form.has('plur'),
        animate: form.has('anim'),
      };
  }
  return { gender: undefined, plural: false, animate: false };
}

/** The adjectives in a phrase are looked up in the masculine or in the plural; this finds their base. */
function baseOf(word: string): string | undefined {
  for (const pos of ['NOUN', 'ADJF', 'PRTF']) if (formsOf(word, pos).length > 0) return word;
  return undefined;
}

function nounPhrase(phrase: string, numbers: readonly string[]): Head & { slots: Slots } {
  const [front = '', back = ''] = phrase.split('|');
  const words = front.trim().split(' ');
  const head = headOf(words);
  const slots = words.map((word) => {
    if (/^(?:и|или|не|бы)$/.test(word)) return [word];
    const base = baseOf(word);
    return base === undefined ? [word] : declined(base, numbers, head);
  });
  return {
    slots: [
      ...slots,
      ...back
        .split(' ')
        .filter(Boolean)
        .map((word) => [word]),
    ],
    ...head,
  };
}

/** Whether every number of a phrase is asked for: one that is written in the plural has no singular. */
const numbersOf = (phrase: string): string[] =>
  headOf(phrase.split('|')[0]?.trim().split(' ') ?? []).plural ? ['plur'] : ['sing', 'plur'];

/** All forms of the verb or adjective of one phrase with those of the one in another. */
function matched(
  phrase: string,
  target: string | undefined,
  parts: readonly string[],
): { slots: Slots; instead?: Slots } {
  const own = phrase.split(' ');
  const at = own.findIndex((one) => parts.some((pos) => formsOf(one, pos).length > 0));
  if (at < 0) throw new RangeError(`Expected a word that OpenCorpora knows in "${phrase}"`);
  // Full participles of verbs are rare in set phrases, and many; officials call nobody «ты».
  const all = parts.flatMap((pos) => formsOf(own[at] ?? '', pos));
  const base = all.find(({ word }) => key(word) === key(own[at] ?? ''));
  const [voice, tense] = [
    ['actv', 'pssv'].find((one) => base?.has(one)),
    ['pres', 'past'].find((one) => base?.has(one)),
  ];
  const isWanted = ({ has, word }: Form): boolean =>
    parts[0] === 'INFN'
      ? !has('PRTF') &&
        !has('incl') &&
        !has('2per', 'sing') &&
        !has('impr', 'sing') &&
        !(has('PRTS') && has('pres')) &&
        !/вши(?:сь)?$/.test(word)
      : has('ADJF') || (has('PRTF') && voice !== undefined && has(voice, tense ?? voice));
  const forms = all.filter(isWanted);
  const slots: Slots = own.map((one, index) => (index === at ? forms.map(({ word }) => word) : [one]));
  if (target === undefined) return { slots };
  const words = target.split(' ');
  const verb = words.findIndex((one) => parts.some((pos) => formsOf(one, pos).length > 0));
  const found = parts.flatMap((pos) => formsOf(words[verb] ?? '', pos));
  const aspect = ['perf', 'impf'].find((one) => found.some(({ has }) => has(one)));
  const isVerb = parts[0] === 'INFN';
  const sameAspect = isVerb ? formsOf(own[at] ?? '', 'INFN', aspect) : forms;
  if (sameAspect.length === 0) return { slots };
  // «Аннулирует» is the present or the future, and one verb cannot stand for both.
  const isTwofold = isVerb && formsOf(own[at] ?? '', 'INFN', aspect === 'perf' ? 'impf' : 'perf').length > 0;
  const bySignature = new Map(found.toReversed().map((form) => [signatureOf(form), form.word]));
  const written = forms.map((form) =>
    isTwofold && form.has('VERB') && !form.has('past') ? undefined : bySignature.get(signatureOf(form)),
  );
  return { slots, instead: words.map((one, index) => (index === verb ? written : [one])) };
}

/** Paradigms of the file: endings by slot. */
const paradigms = new Map<string, number>();

/** Writes a word by slots as its stem and the number of its paradigm: `средств#3`. */
function encode(slot: readonly (string | undefined)[]): string {
  if (slot.length === 1) return slot[0] ?? '';
  const words = slot.filter((word) => word !== undefined);
  const [first = ''] = words;
  let length = 0;
  while (length < first.length && words.every((word) => word.charAt(length) === first.charAt(length))) length += 1;
  const endings = slot.map((word) => word?.slice(length) ?? '-').join(',');
  const number = paradigms.get(endings) ?? paradigms.size;
  paradigms.set(endings, number);
  return `${first.slice(0, length)}#${number}`;
}

/** Takes out slots that say what another slot says, or another entry. */
function withoutTwins(
  phrase: Slots,
  instead: readonly Slots[],
  isTaken: (pattern: string) => boolean,
): { phrase: Slots; instead: Slots[] } | undefined {
  const count = Math.max(1, ...phrase.map((slot) => slot.length));
  const at = (slots: Slots, index: number): string =>
    slots.map((slot) => (slot.length === 1 ? slot[0] : slot[index]) ?? '-').join(' ');
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let index = 0; index < count; index++) {
    const pattern = key(at(phrase, index));
    if (pattern.split(' ').includes('-') || seen.has(pattern) || isTaken(pattern)) continue;
    seen.add(pattern);
    kept.push(index);
  }
  const pick = (slots: Slots): Slots =>
    slots.map((slot) => (slot.length === 1 ? slot : kept.map((index) => slot[index])));
  if (kept.length === 0) return undefined;
  // A replacement that fits no form is only a hint.
  return {
    phrase: pick(phrase),
    instead: instead.map(pick).filter((own) => own.every((slot) => slot.some((word) => word !== undefined))),
  };
}

function rowOf(line: string, isTaken: (pattern: string) => boolean): { row: string; patterns: string[] } | undefined {
  const found =
    /^([vnax]) ([^=?<>]+?)(?: *= *([^?<>]*?))?(?: *\? *([^<>]+?))?(?: *< *([^<>]+?))?(?: *> *([^<>]+?))?$/.exec(line);
  if (!found) throw new SyntaxError(`Expected "v|n|a|x phrase = words", got "${line}"`);
  const [, kind, written = '', words, hint, notAfter, notBefore] = found;
  // A comma is a token of its own.
  const phrase = written.replaceAll(', ', ' , ');
  const targets = words === undefined ? [] : words.split(/ *; */);
  let slots: Slots = phrase
    .replace('|', '')
    .split(' ')
    .map((word) => [word]);
  const instead: Slots[] = [];
  let fallback = hint;
  if (kind === 'x') instead.push(...targets.map((target) => target.split(' ').map((word) => [word])));
  else if (kind === 'n') {
    const numbers = numbersOf(phrase);
    const source = nounPhrase(phrase, numbers);
    slots = source.slots;
    for (const target of targets) {
      const own = nounPhrase(target, numbers);
      const sameNumber = own.plural === source.plural;
      // «жильё» for «помещение»: what stands before it agrees with it. In the plural nothing has a gender.
      const fits = (index: number): boolean =>
        sameNumber && (numbers[Math.floor(index / 6)] === 'plur' || own.gender === source.gender);
      if (sameNumber)
        instead.push(
          own.slots.map((slot) =>
            slot.length === 1 ? slot : slot.map((word, index) => (fits(index) ? word : undefined)),
          ),
        );
      fallback ??= target.replace('|', '');
    }
  } else {
    for (const target of targets.length > 0 ? targets : [undefined]) {
      const parts = kind === 'v' ? ['INFN'] : ['ADJF', 'PRTF'];
      const made = matched(phrase, target, parts);
      slots = made.slots;
      if (made.instead) instead.push(made.instead);
      fallback ??= target;
    }
  }
  const kept = withoutTwins(slots, instead, isTaken);
  if (!kept) return undefined;
  const isWhole = kept.instead.some((own) => own.every((slot) => slot.every((word) => word !== undefined)));
  const columns = [
    kept.phrase.map((slot) => encode(slot.map((word) => (word === undefined ? word : key(word))))).join(' '),
    ...kept.instead.map((own) => own.map(encode).join(' ')),
    ...(hint === undefined
      ? kind === 'x' || fallback === undefined || isWhole
        ? []
        : [`!${fallback}`]
      : [`?${hint}`]),
    ...(notAfter === undefined ? [] : [`<${key(notAfter)}`]),
    ...(notBefore === undefined ? [] : [`)${key(notBefore)}`]),
  ];
  const size = Math.min(...kept.phrase.map((slot) => (slot.length === 1 ? Number.POSITIVE_INFINITY : slot.length)));
  const patterns = Array.from({ length: size === Number.POSITIVE_INFINITY ? 1 : size }, (_, index) =>
    kept.phrase.map((slot) => key((slot.length === 1 ? slot[0] : slot[index]) ?? '')).join(' '),
  );
  return { row: columns.join('|'), patterns };
}

const folder = new URL('./phrases/ru/', import.meta.url);
const parts = new Map<string, string[]>();
const taken = new Set<string>();
let [entries, headers] = [0, ''];
for (const file of (await readdir(folder)).sort()) {
  const text = await readFile(new URL(file, folder), 'utf8');
  headers ||= text;
  let part = '';
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const head = /^\[(.+)\]$/.exec(line)?.[1];
    if (head !== undefined) part = head;
    else {
      const list = part.replace(/ .*/, '');
      const made = rowOf(line, (pattern) => taken.has(`${list} ${pattern}`));
      if (!made) {
        console.log(`${file}: twice, or in other entries: ${line}`);
        continue;
      }
      const { row, patterns } = made;
      for (const pattern of patterns) taken.add(`${list} ${pattern}`);
      parts.set(part, [...(parts.get(part) ?? []), row]);
      entries += 1;
    }
  }
}
const named = (name: string): string => new RegExp(`^# ${name}: (.*)$`, 'm').exec(headers)?.[1] ?? '';
const data = {
  source: `${named('source')}; формы слов: OpenCorpora (opencorpora.org), редакция 394551, из пакета az 0.2.3`,
  licence: 'CC BY-SA 3.0 (формы слов); сам список: MIT',
  paradigms: [...paradigms.keys()],
  phrases: Object.fromEntries(parts),
};
await writeFile(
  new URL('../src/plain-language/data/ru/phrases.json', import.meta.url),
  `${JSON.stringify(data, null, 2)}\n`,
);
console.log(`phrases.json: ${entries} entries, ${taken.size} patterns`);
