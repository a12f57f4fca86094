/**
 * `node bench/evaluate-passives.ts [file.conllu…] [--errors]`: how well sentences with a passive are told from others.
 *
 * Gold: a sentence has a token with the relation `aux:pass`. Reads the dev parts in `../shared/data/ud` by default.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createChecker, hasPassive } from '#plain-language';
import { en } from '#plain-language/en';

const { values, positionals } = parseArgs({ options: { errors: { type: 'boolean' } }, allowPositionals: true });
const files =
  positionals.length > 0 ? positionals : ['ewt', 'gum'].map((name) => `../shared/data/ud/${name}.dev.conllu`);
const checker = createChecker({ en });

/** The sentences of a treebank, and whether a passive is marked in them. */
function* sentencesOf(treebank: string): Iterable<{ text: string; gold: boolean }> {
  for (const block of treebank.split('\n\n')) {
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (text !== undefined) yield { text, gold: /^\d+\t(?:[^\t]*\t){6}aux:pass\t/m.test(block) };
  }
}

for (const file of files) {
  const counts = { right: 0, wrong: 0, missed: 0, silent: 0 };
  for (const { text, gold } of sentencesOf(await readFile(file, 'utf8'))) {
    const document = checker.parse(text, 'en');
    const found = document.sentences.some((sentence) => hasPassive(document, sentence));
    counts[found ? (gold ? 'right' : 'wrong') : gold ? 'missed' : 'silent'] += 1;
    if (values.errors && found !== gold) console.log(`${found ? 'wrong ' : 'missed'} ${text}`);
  }
  const { right, wrong, missed } = counts;
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  const f1 = (2 * right) / (2 * right + wrong + missed);
  const sentences = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(
    `${file}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}; ${right + missed} of ${sentences} sentences have a passive`,
  );
}
