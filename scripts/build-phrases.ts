/**
 * `node scripts/build-phrases.ts`: makes `src/plain-language/data/en/phrases-*.json` of the tables in `scripts/phrases/`.
 *
 * A table is one source. Its head names `source:` and `licence:`; `[list grade]` opens a part; then one entry a line:
 *
 *     v furnish = give; provide      verb: every form, and the same form of each replacement
 *     n outcome = result             noun: singular and plural
 *     x prior to = before            as it stands; `=` alone: leave it out
 *     x in due course ? a date       no replacement that fits as it stands: what to write
 *
 * Behind it, `< the your` means: not after these words; `> to of`: not before these words. The first table that has a
 * pattern of a list keeps it.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { pluralOf, verbForms } from './phrases/inflect.ts';

/** A pattern and its replacements, as they are written in the data. */
interface Row {
  readonly patterns: string[];
  readonly instead: string[][];
  readonly rest: readonly string[];
}

const be = ['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am'];
/** Which form of another verb stands for each form of `be`: base, third, past, participle, -ing. */
const likeBe = [0, 1, 0, 2, 2, 3, 4, 0];

/** Every form of a phrase that begins with a verb. */
function formsOfVerb(phrase: string, likeForms: readonly number[]): string[] {
  const [verb = '', ...after] = phrase.split(' ');
  const forms = verb === 'be' ? ['be', 'is', 'was', 'been', 'being'] : verbForms(verb);
  return likeForms.map((form) => [forms[form] ?? '', ...after].join(' '));
}

/** The past of a modal verb. */
const pastOf = (modal: string): string => {
  if (modal === 'need not') return 'did not have to';
  const [verb = '', ...after] = modal.split(' ');
  const past: Readonly<Record<string, string>> = {
    can: 'could',
    cannot: 'could not',
    must: 'had to',
    may: 'could',
    do: 'did',
    does: 'did',
    have: 'had',
    come: 'came',
  };
  return [past[verb] ?? verb, ...after].join(' ');
};

/** `is able to` and `has to`, where the replacement is a modal verb (`=can`): it has a present and a past, no more. */
function modalRow(verb: string, after: readonly string[], instead: readonly string[], rest: readonly string[]): Row {
  const forms = verbForms(verb);
  const [present, past] =
    verb === 'be'
      ? [
          ['is', 'are', 'am'],
          ['was', 'were'],
        ]
      : [forms.slice(0, 2), [forms[2]]];
  return {
    patterns: [...present, ...past].map((form) => [form, ...after].join(' ')),
    instead: instead.map((one) => [...present.map(() => one.slice(1)), ...past.map(() => pastOf(one.slice(1)))]),
    rest: rest.some((one) => one.startsWith('<'))
      ? rest
      : [...rest, '<to will would may might should could must not did do does'],
  };
}

function verbRow(pattern: string, instead: readonly string[], rest: readonly string[]): Row {
  const [verb = '', ...after] = pattern.split(' ');
  if (instead[0]?.startsWith('=')) return modalRow(verb, after, instead, rest);
  if (verb === 'be') {
    const forms = instead.map((one) =>
      one === 'be' || one.startsWith('be ')
        ? be.map((form) => [form, ...one.split(' ').slice(1)].join(' '))
        : formsOfVerb(one, likeBe),
    );
    return { patterns: be.map((form) => [form, ...after].join(' ')), instead: forms, rest };
  }
  const forms = verbForms(verb);
  const same = forms[2] === forms[3];
  const wanted = same ? [0, 1, 2, 4] : [0, 1, 2, 3, 4];
  return {
    patterns: wanted.map((form) => [forms[form], ...after].join(' ')),
    instead: instead.map((one) => {
      const own = formsOfVerb(one, [0, 1, 2, 3, 4]);
      return wanted.map((form) =>
        form === 2 && same && own[2] !== own[3] ? `${own[2]}/${own[3]}` : (own[form] ?? ''),
      );
    }),
    rest,
  };
}

function nounRow(pattern: string, instead: readonly string[], rest: readonly string[]): Row {
  const plural = (phrase: string): string => phrase.replace(/^\S+(?: (?!of|for|to|in|with|that|from)\S+)*/, pluralOf);
  return { patterns: [pattern, plural(pattern)], instead: instead.map((one) => [one, plural(one)]), rest };
}

function rowOf(line: string): Row {
  const kind = line.charAt(0);
  const found = /^. ([^=?<>]+?)(?: *= *([^?<>]*?))?(?: *\? *([^<>]+?))?(?: *< *([^<>]+?))?(?: *> *([^<>]+?))?$/.exec(
    line,
  );
  if (!found || !/[vnx]/.test(kind)) throw new SyntaxError(`Expected "v|n|x pattern = words", got "${line}"`);
  const [, pattern = '', words, hint, notAfter, notBefore] = found;
  const instead = words === undefined ? [] : words.split(/ *; */);
  const rest = [
    ...(hint === undefined ? [] : [`?${hint}`]),
    ...(notAfter === undefined ? [] : [`<${notAfter}`]),
    ...(notBefore === undefined ? [] : [`)${notBefore}`]),
  ];
  if (kind === 'v') return verbRow(pattern, instead, rest);
  return kind === 'n'
    ? nounRow(pattern, instead, rest)
    : { patterns: [pattern], instead: instead.map((one) => [one]), rest };
}

/**
 * Writes forms after the first as what changes in its first word: `commence|0s|1ing` drops one letter and adds `ing`;
 * `|a` stands for `|0s|0ed|0ing`, `|b` for `|0s|0d|1ing`.
 */
function shortened(forms: readonly string[]): string {
  const [head = '', ...others] = forms;
  const [word = '', ...tail] = head.split(' ');
  const coded = others.map((form) => {
    const [first = '', ...rest] = form.split(' ');
    if (rest.join(' ') !== tail.join(' ')) return form;
    let same = 0;
    while (same < word.length && word.charAt(same) === first.charAt(same)) same += 1;
    return `${word.length - same}${first.slice(same)}`;
  });
  return [head, ...coded].join('|').replaceAll('|0s|0ed|0ing', '|a').replaceAll('|0s|0d|1ing', '|b');
}

const folder = new URL('./phrases/', import.meta.url);
const target = new URL('../src/plain-language/data/en/', import.meta.url);
const taken = new Set<string>();
let entries = 0;

/** The parts of a table: its rows by list and grade, without what other tables have. */
function readTable(text: string): Record<string, string[]> {
  const parts: Record<string, string[]> = {};
  let part = '';
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const head = /^\[(.+)\]$/.exec(line);
    if (head) {
      part = head[1] ?? '';
      continue;
    }
    const { patterns, instead, rest } = rowOf(line);
    const list = part.replace(/ .*/, '');
    const kept = patterns
      .map((pattern, index) => ({ pattern, index }))
      .filter(({ pattern, index }) => !taken.has(`${list} ${pattern}`) && patterns.indexOf(pattern) === index);
    if (kept.length === 0) {
      console.log(`in another table or twice: ${line}`);
      continue;
    }
    for (const { pattern } of kept) taken.add(`${list} ${pattern}`);
    entries += 1;
    const columns = [
      kept.map(({ pattern }) => pattern),
      ...instead.map((forms) => kept.map(({ index }) => forms[index])),
    ];
    const rows = parts[part] ?? [];
    parts[part] = rows;
    rows.push([...columns.map((column) => shortened(column.map((form) => form ?? ''))), ...rest].join('>'));
  }
  return parts;
}

const order = ['plainlanguage-gov', 'formfyxer', '18f', 'cdc', 'own', 'terms'];
const tables = (await readdir(folder)).filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -4));
for (const table of tables.sort((a, b) => order.indexOf(a) - order.indexOf(b))) {
  const text = await readFile(new URL(`${table}.txt`, folder), 'utf8');
  const headOf = (name: string): string => new RegExp(`^# ${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
  const before = entries;
  const phrases = Object.entries(readTable(text)).map(
    ([part, rows]) =>
      `    ${JSON.stringify(part)}: [\n${rows.map((row) => `      ${JSON.stringify(row)}`).join(',\n')}\n    ]`,
  );
  const json = `{\n  "source": ${JSON.stringify(headOf('source'))},\n  "licence": ${JSON.stringify(headOf('licence'))},\n  "phrases": {\n${phrases.join(',\n')}\n  }\n}\n`;
  const name = table === 'terms' ? 'terms.json' : `phrases-${table}.json`;
  await writeFile(new URL(name, target), json);
  console.log(`${name}: ${entries - before} entries`);
}
console.log(`${entries} entries, ${taken.size} patterns`);
