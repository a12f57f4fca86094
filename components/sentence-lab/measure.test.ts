import { describe, expect, test } from 'vitest';
import { asProse, measure } from './measure.ts';
import { originalEase } from './original-ease.ts';

describe('a text is measured as prose', () => {
  test.for([
    ['Pay by 1 May', 'Pay by 1 May.'],
    ['Pay by 1 May \n', 'Pay by 1 May.'],
    ['Pay by 1 May. ', 'Pay by 1 May. '],
    ['Is it paid?', 'Is it paid?'],
    ['Он сказал: «Оплатите!»', 'Он сказал: «Оплатите!»'],
    ['', '.'],
  ] as const)('“%s”', ([text, prose], { expect }) => {
    expect(asProse(text)).toBe(prose);
  });
});

test('a report in neither language has no reading ease and is not in the language of the exercise', () => {
  const report = {
    language: 'other',
    version: '',
    counts: { words: 2, sentences: 0, syllables: 0, blocks: 0, otherBlocks: 0 },
    ease: null,
    sentences: [],
    formulas: {},
    findings: [],
    facts: [],
    shape: 'letter',
    type: { id: 'information', confidence: 0 },
    slots: [],
    verdict: { level: 'unknown', next: '' },
  } as const;
  expect(measure(report, '1 May 2', ['1 May', 'fee'], 'en')).toEqual({
    ease: null,
    lost: ['fee'],
    findings: [],
    sentenceLength: 2,
    language: false,
  });
});

describe('the original of an exercise', () => {
  test('has the same reading ease with a full stop and without', () => {
    expect(originalEase('pay', 'Payment is due prior to 1 May', 'en')).toBe(
      originalEase('pay', 'Payment is due prior to 1 May.', 'en'),
    );
  });

  test.for(['', '—', '   '])('must be a sentence, not “%s”', (original, { expect }) => {
    expect(() => originalEase('pay', original, 'ru')).toThrow(
      new RangeError(
        `SentenceLab “pay”: Expected a sentence to rewrite, got “${original}”; write a whole sentence in it`,
      ),
    );
  });
});
