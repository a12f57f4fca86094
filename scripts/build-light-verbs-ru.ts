/**
 * `node scripts/build-light-verbs-ru.ts`: makes `src/plain-language/data/ru/light-verbs.json` of
 * `scripts/light-verbs/ru.txt`, which says how it is written.
 *
 * Words are parted into stems and endings: `"а,и,е": "проверк замен"` are two words of one paradigm.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { nounForms, verbForms } from './opencorpora.ts';

/** Words by their paradigm: endings in the order of the slots, `-` for a form that there is not. */
class Paradigms {
  readonly #stems = new Map<string, string[]>();

  add(forms: readonly (string | undefined)[], mark = ''): void {
    const all = forms.flatMap((form) => form?.split('/') ?? []);
    let length = 0;
    const [first = ''] = all;
    while (length < first.length && all.every((form) => form.charAt(length) === first.charAt(length))) length += 1;
    const endings = forms.map(
      (form) =>
        form
          ?.split('/')
          .map((one) => one.slice(length))
          .join('/') ?? '-',
    );
    const name = [...(mark === '' ? [] : [mark]), ...endings].join(',').replace(/(?:,-)+$/, '');
    this.#stems.set(name, [...(this.#stems.get(name) ?? []), first.slice(0, length)]);
  }

  get rows(): Record<string, string> {
    return Object.fromEntries([...this.#stems].map(([name, stems]) => [name, stems.sort().join(' ')]));
  }
}

const text = await readFile(new URL('light-verbs/ru.txt', import.meta.url), 'utf8');
const headOf = (name: string): string => new RegExp(`^# ${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
const [nouns, lightVerbs, verbs] = [new Paradigms(), new Paradigms(), new Paradigms()];
const seen = new Set<string>();
/** Adds a word once. */
const once = (name: string, add: () => void): void => {
  if (!seen.has(name)) add();
  seen.add(name);
};
const isVerb = (word: string): boolean => /(?:ть|ти|чь)(?:ся|сь)?$/.test(word);
let pairs = 0;

const groups = text
  .split(/^\[/m)
  .slice(1)
  .map((part) => {
    const [head = '', ...lines] = part.trim().split('\n');
    const words = head.slice(0, -1).split(' ');
    const light = words.filter((word) => !word.includes('+'));
    const [preposition = '', governed = 'вин'] = words.find((word) => word.includes('+'))?.split('+') ?? [];
    for (const verb of light.flatMap((pair) => pair.split('/')))
      once(`light ${verb}`, () => lightVerbs.add(verbForms(verb)));
    const rows = lines.filter(Boolean).map((line) => {
      const found = /^(\S+) (?:= ([^/]+)\/(.+?)( [=.])?|\? (.+?))( ~)?$/.exec(line);
      if (!found) throw new SyntaxError(`Expected "noun = verb/verb" or "noun ? hint", got "${line}"`);
      const [, noun = '', imperfective = '', perfective = '', mark = '', hint, mild = ''] = found;
      once(`noun ${noun}`, () => {
        const { gender, forms } = nounForms(noun);
        nouns.add(forms, gender);
      });
      for (const phrase of [imperfective, perfective]) {
        const verb = phrase.split(' ').find(isVerb);
        if (verb !== undefined) once(`verb ${verb}`, () => verbs.add(verbForms(verb).slice(0, 14)));
      }
      pairs += light.length;
      const key = noun.replaceAll('ё', 'е');
      const sign = hint === undefined ? mark.trim() || ':' : '?';
      return `${key}${mild.trim()}${sign}${hint ?? (imperfective === perfective ? imperfective : `${imperfective}/${perfective}`)}`;
    });
    return {
      verbs: light.join(' ').replaceAll('ё', 'е'),
      ...(preposition !== '' && { preposition }),
      case: governed,
      nouns: rows,
    };
  });

const data = {
  source: headOf('source'),
  licence: headOf('licence'),
  nouns: nouns.rows,
  lightVerbs: lightVerbs.rows,
  verbs: verbs.rows,
  groups,
};
await writeFile(
  new URL('../src/plain-language/data/ru/light-verbs.json', import.meta.url),
  `${JSON.stringify(data, null, 2)}\n`,
);
console.log(`light-verbs.json: ${pairs} pairs`);
