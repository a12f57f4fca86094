/**
 * `node scripts/build-light-verbs.ts`: makes `src/plain-language/data/en/light-verbs.json` of `scripts/light-verbs.txt`.
 *
 * `[make give]` names light verbs; below, `review = review` is a noun with its verb, `~` a noun without a plural.
 * In the data, `review+` stands for `review|reviews`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { pluralOf, verbForms } from './phrases/inflect.ts';

const text = await readFile(new URL('light-verbs.txt', import.meta.url), 'utf8');
const headOf = (name: string): string => new RegExp(`^# ${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
const groups = text
  .split(/^\[/m)
  .slice(1)
  .map((part) => {
    const [head = '', ...lines] = part.trim().split('\n');
    const verbs = head
      .slice(0, -1)
      .split(' ')
      .flatMap((base) => [...new Set(verbForms(base))]);
    const nouns = lines.map((line) => {
      const [noun = '', instead = ''] = line.split(' = ');
      const one = noun.replace('~', '');
      const plural = pluralOf(one);
      const regular = plural === `${one}s`;
      return [one === noun && regular ? `${one}+` : one, ...(one === noun && !regular ? [plural] : []), instead].join(
        '|',
      );
    });
    return `    {"verbs": ${JSON.stringify(verbs)}, "nouns": [\n${nouns.map((row) => `      ${JSON.stringify(row)}`).join(',\n')}\n    ]}`;
  });
const json = `{\n  "source": ${JSON.stringify(headOf('source'))},\n  "licence": ${JSON.stringify(headOf('licence'))},\n  "groups": [\n${groups.join(',\n')}\n  ]\n}\n`;
await writeFile(new URL('../src/plain-language/data/en/light-verbs.json', import.meta.url), json);
