import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createChecker, type Language } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { isKept } from '../components/sentence-lab/kept.ts';
import { asProse, measure } from '../components/sentence-lab/measure.ts';
import { nextStep } from '../components/sentence-lab/next-step.ts';
import { originalEase } from '../components/sentence-lab/original-ease.ts';
import { elementsIn, plainText, textOf } from '../src/authoring/element.ts';
import { literalOf } from '../src/authoring/literal-of.ts';
import { readBody } from '../src/authoring/read-body.ts';
import { words } from '../src/i18n/index.ts';

const checker = createChecker({ en, ru });

/** The exercises of a file. */
const labsIn = (file: string) => {
  const { root } = readBody(readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, ''), ['SentenceLab']);
  return elementsIn(root as NonNullable<typeof root>, 'SentenceLab').map((node) => ({
    id: textOf(node, 'id') ?? '',
    target: literalOf<number>(node, 'ease') ?? 0,
    keep: literalOf<readonly string[]>(node, 'keep') ?? [],
    model: textOf(node, 'model') ?? '',
    original: plainText(node),
  }));
};
const graded = (language: Language) => labsIn(`content/toolbox/${language}/sentence-lab.mdx`);
const taught = (language: Language) => labsIn(`content/modules/${language}/sentences-and-words.mdx`);

describe.each(['en', 'ru'] as const)('the sentences to mend (%s)', (language) => {
  const all = [...graded(language), ...taught(language)];

  test('are ten in the toolbox and three in the module, each with a ledger of facts', () => {
    expect([graded(language).length, taught(language).length]).toEqual([10, 3]);
    for (const { keep, original } of all) {
      expect(keep.length).toBeGreaterThan(0);
      expect(keep.filter((fact) => !isKept(fact, original))).toEqual([]);
    }
  });

  test.each(all)('$id: our own version passes, and the original does not', ({ id, original, ...exercise }) => {
    const { model, keep, target } = exercise;
    const found = measure(checker.check(asProse(model), { language }), model, keep, language);
    expect(nextStep(words(language).lab, found, model, { original, target, keep })).toBe(null);
    expect(originalEase(id, original, language)).toBeLessThanOrEqual(target - 5);
  });

  test('hold more words from step to step', () => {
    const count = (text: string): number => text.split(/\s+/).length;
    const [first = [], last = []] = [graded(language).slice(0, 3), graded(language).slice(-3)];
    const sum = (labs: typeof first): number => labs.reduce((total, { original }) => total + count(original), 0);
    expect(sum(last)).toBeGreaterThan(2 * sum(first));
  });
});
