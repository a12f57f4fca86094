import { describe, expect, test } from 'vitest';
import { words } from '#i18n';
import type { Contribution, Ease, EaseEdit, Finding, Report } from '#plain-language';
import { causesOf, hardSentences, helpsOf, quoted } from '#report-words';

const own = { en: words('en').report, ru: words('ru').report };
const text = 'We do an erroneous thing, which we hereby Regret so much that it hurts.';
const at = (passage: string) => ({ start: text.indexOf(passage), end: text.indexOf(passage) + passage.length });
const reportWith = (edits: readonly EaseEdit[], findings: readonly Finding[] = []): Report => ({
  language: 'en',
  version: '0',
  counts: { words: 14, sentences: 1, syllables: 20, blocks: 1, otherBlocks: 0 },
  ease: { score: 50, band: 'fair', low: 40, high: 60, edits } satisfies Ease,
  sentences: [],
  formulas: {},
  findings,
  facts: [],
  shape: 'letter',
  type: { id: 'information', confidence: 0 },
  slots: [],
  verdict: { level: 'mend', next: '' },
});
const finding = (passage: string, ...suggestions: string[]): Finding => ({
  rule: 'officialese',
  severity: 'info',
  ...at(passage),
  message: '',
  suggestions: suggestions.map((one) => ({ text: one })),
});

describe('what would help', () => {
  test('a split names the words that the new sentence begins with, and points at them', () => {
    const edit: EaseEdit = { kind: 'split', ...at(text), at: text.indexOf('which'), gain: 4.1 };
    expect(helpsOf(reportWith([edit]), text, own.en)).toEqual([
      {
        start: text.indexOf('which'),
        end: text.length,
        gain: 4.1,
        sentence: 'Start a new sentence at “which we hereby Regret so much that it …”.',
      },
    ]);
  });

  test('a word that a finding is about has the form of its suggestion, with the article', () => {
    const edit: EaseEdit = { kind: 'replace', ...at('erroneous'), text: 'wrong', gain: 1 };
    expect(helpsOf(reportWith([edit], [finding('an erroneous', 'a wrong')]), text, own.en)).toEqual([
      {
        ...at('erroneous'),
        gain: 1,
        sentence: 'Write “a wrong” instead of “an erroneous”.',
        ready: { ...at('an erroneous'), text: 'a wrong' },
      },
    ]);
  });

  test('a word without such a finding is only told, in one form', () => {
    const edit: EaseEdit = { kind: 'replace', ...at('Regret'), text: 'was sorry/been sorry', gain: 1 };
    for (const findings of [[], [finding('Regret', 'Repent')], [finding('hereby Regret so', 'was sorry')]]) {
      expect(helpsOf(reportWith([edit], findings), text, own.en)).toEqual([
        { ...at('Regret'), gain: 1, sentence: 'Write “was sorry” instead of “Regret”.' },
      ]);
    }
  });

  test('a word can be left out, with the space before it', () => {
    const edit: EaseEdit = { kind: 'replace', ...at('hereby'), text: '', gain: 0.5 };
    const [help] = helpsOf(reportWith([edit], [finding(' hereby', '')]), text, own.ru);
    expect(help).toMatchObject({ sentence: 'Уберите «hereby».', ready: { ...at(' hereby'), text: '' } });
  });

  test('nothing is said when the report knows nothing', () => {
    const { ease, ...rest } = reportWith([]);
    expect(helpsOf({ ...rest, ease: null }, text, own.en)).toEqual([]);
    expect(helpsOf({ ...rest, ease: ease && { score: 1, band: 'hard', low: 1, high: 1 } }, text, own.en)).toEqual([]);
  });
});

describe('what makes a sentence hard', () => {
  const contributions: Contribution[] = [
    { cause: 'length', words: 3, points: -0.24 },
    { cause: 'word', ...at('hereby'), points: 0.16 },
    { cause: 'word', ...at('erroneous'), points: 1.04 },
    { cause: 'word', ...at('thing'), points: 0.04 },
    { cause: 'words', words: 22, points: 0.4 },
  ];

  test('is told from the heaviest on, minus is harder, what is not named comes last', () => {
    expect(causesOf(contributions, text, own.en, 'en')).toEqual([
      { name: '“erroneous”', points: '−1.0' },
      { name: '“hereby”', points: '−0.2' },
      { name: '3 words', points: '+0.2' },
      { name: '22 other words', points: '−0.4' },
    ]);
  });

  test('is told in five parts and the rest, which add up but for rounding', () => {
    const many: Contribution[] = [0.5, 0.4, 0.3, 0.2, 0.1, 0.09, 0.03].map((points) => ({
      cause: 'word',
      ...at('thing'),
      points,
    }));
    const points = (parts: Contribution[]) => causesOf(parts, text, own.en, 'en').map((cause) => cause.points);
    expect(points(many)).toEqual(['−0.5', '−0.4', '−0.3', '−0.2', '−0.1', '−0.1']);
    expect(causesOf(many, text, own.en, 'en').at(-1)?.name).toBe('the rest');
    expect(causesOf([...many, { cause: 'words', words: 3, points: -0.6 }], text, own.en, 'en').at(-1)).toEqual({
      name: 'the rest',
      points: '+0.5',
    });
    expect(causesOf([], text, own.en, 'en')).toEqual([]);
  });

  test('is told in Russian as Russians count', () => {
    expect(causesOf(contributions, text, own.ru, 'ru').map(({ name, points }) => `${name} ${points}`)).toEqual([
      '«erroneous» −1,0',
      '«hereby» −0,2',
      '3 слова +0,2',
      'ещё 22 слова −0,4',
    ]);
  });

  test('counts nouns and participles, and shows chains', () => {
    const more: Contribution[] = [
      { cause: 'nouns', words: 14, points: 0.6 },
      { cause: 'participles', words: 2, points: 0.3 },
      { cause: 'stretch', ...at('an erroneous thing'), words: 3, points: 0.2 },
      { cause: 'genitives', ...at('an erroneous thing'), points: 0.1 },
    ];
    expect(causesOf(more, text, own.ru, 'ru').map(({ name }) => name)).toEqual([
      '14 слов — существительные и слова при них',
      '2 причастия и деепричастия',
      '3 слова подряд без знаков',
      'цепочка родительных «an erroneous thing»',
    ]);
    expect(causesOf(more, text, own.en, 'en').map(({ name }) => name)).toEqual([
      '14 nouns and words that go with them',
      '2 participles',
      '3 words without a mark between them',
      'chain of genitives “an erroneous thing”',
    ]);
  });
});

test('only sentences of some length are called hard, the hardest first', () => {
  const long = 'One two three four five six seven eight.';
  const all = `${long} ${long} Incomprehensibilities abound.`;
  const sentences = [
    { start: 0, end: 40, difficulty: 4.5 },
    { start: 41, end: 81, difficulty: 5.5 },
    { start: 82, end: all.length, difficulty: 6 },
  ];
  const found = hardSentences({ ...reportWith([]), sentences }, all);
  expect(found.map(({ start }) => start)).toEqual([41, 0]);
  expect(hardSentences({ ...reportWith([]), language: 'other', sentences }, all)).toEqual([]);
});

test('a passage is quoted on one line and cut at a space', () => {
  expect(quoted('a  b\n c', { start: 0, end: 7 })).toBe('a b c');
  expect(quoted('word '.repeat(40), { start: 0, end: 200 }, 12)).toBe('word word …');
});
