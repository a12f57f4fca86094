import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bandOf, createChecker, detectLanguage, easeOfText, type Language, TokenKind, version } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

const checker = createChecker({ en, ru });
function keys(text: string, language: Language): string[] {
  const { tokens } = checker.parse(text, language);
  return Array.from({ length: tokens.count }, (_, token) => tokens.key(token));
}

test('a word is looked up in one form, whatever its spelling', () => {
  expect(keys('cafe\u0301 caf\u00e9 re\u00adpay don’t', 'en')).toEqual(['café', 'café', 'repay', "don't"]);
  expect(keys('Ёлка еще пла\u00adтёж', 'ru')).toEqual(['елка', 'еще', 'платеж']);
  // Latin a, o and p in Cyrillic words; a Latin word stays Latin.
  expect(keys('oплaтa pay', 'ru')).toEqual(['оплата', 'pay']);
});

test('offsets are those of the text as it was given', () => {
  const text = '\u0000\ud800 Опла\u00adта\u200b, cafe\u0301 и 1.02.2026 на pay.example/a?b=1!\r\n';
  const { tokens } = checker.parse(text, 'ru');
  expect(
    Array.from({ length: tokens.count }, (_, index) => text.slice(tokens.start[index], tokens.end[index])),
  ).toEqual([
    '\u0000',
    '\ud800',
    'Опла\u00adта\u200b',
    ',',
    'cafe\u0301',
    'и',
    '1.02.2026',
    'на',
    'pay.example/a?b=1',
    '!',
  ]);
  expect(tokens.kind[6]).toBe(TokenKind.number);
  expect(tokens.kind[8]).toBe(TokenKind.address);
});

test('the formulas are those that were published', () => {
  // 6 sentences of 6 words, 8 syllables each: 6 words a sentence, 8/6 syllables a word.
  const text = 'The cat sat on the table. '.repeat(6);
  const { formulas, ease, counts } = checker.check(text);
  expect(counts).toEqual({ words: 36, sentences: 6, syllables: 42, blocks: 1, otherBlocks: 0 });
  expect(formulas).toEqual({
    fleschKincaidGrade: Number((0.39 * 6 + (11.8 * 7) / 6 - 15.59).toFixed(2)),
    fleschReadingEase: Number((206.835 - 1.015 * 6 - (84.6 * 7) / 6).toFixed(2)),
    daleChall: Number((0.0496 * 6).toFixed(2)),
    smog: 3.13,
    gunningFog: Number((0.4 * 6).toFixed(2)),
    colemanLiau: Number(((0.0588 * 1900) / 6 - 29.6 / 6 - 15.8).toFixed(2)),
    automatedReadability: Number(((4.71 * 19) / 6 + 3 - 21.43).toFixed(2)),
  });
  expect(ease).toBeNull();
});

test('the Russian formulas are those that were published', () => {
  // 4 words and one mark a sentence, 9 syllables and 17 letters.
  const { formulas, ease } = checker.check('Мама мыла раму утром. '.repeat(30));
  expect(formulas).toEqual({
    schoolGrade: Number((-17.5 + 0.56 * 5 + (2.45 * 17) / 4).toFixed(2)),
    matskovsky: Number((0.051 + 0.62 * 4).toFixed(2)),
    meanSentenceLength: 4,
    meanWordLength: 4.25,
    fleschReadingEaseOborneva: Number((206.835 - 1.3 * 4 - (60.1 * 8) / 4).toFixed(2)),
    fleschKincaidGradeOborneva: Number((0.5 * 4 + (8.4 * 8) / 4 - 15.59).toFixed(2)),
  });
  expect(ease).toMatchObject({ band: 'very-easy' });
});

test('a score needs 100 words and 5 sentences, formulas need 30 words', () => {
  const ease = (times: number) => checker.check('You have one week to pay what you owe us. '.repeat(times)).ease;
  expect(ease(9)).toBeNull();
  expect(ease(10)).not.toBeNull();
  expect(checker.check(`${'word '.repeat(99)}end.`, { language: 'en' }).ease).toBeNull();
  expect(checker.check('One two three.').formulas).toEqual({});
});

test('short texts have an ease for exercises, harder ones a lower one', () => {
  const hard =
    'Remittance of the aforementioned liability is required to be effected prior to the expiration of the period.';
  const plain = 'Please pay by 1 May.';
  const easeOf = (text: string) => easeOfText(checker.check(text, { language: 'en' }), text);
  expect(easeOf(hard)).toBeLessThan(30);
  expect(easeOf(plain)).toBeGreaterThan(80);
  expect(easeOf('')).toBeNull();
});

test('languages are told apart', () => {
  expect(detectLanguage('Please pay by 1 May.')).toBe('en');
  expect(detectLanguage('Заплатите до 1 мая.')).toBe('ru');
  expect(detectLanguage('Форма HR-14 и сайт www.housing.example')).toBe('ru');
  expect(detectLanguage('12 + 30 = 42')).toBe('other');
  expect(detectLanguage('Сплатіть, будь ласка, податок до першого травня цього року, інакше її нараховують.')).toBe(
    'other',
  );
  expect(
    detectLanguage(
      'Bitte zahlen Sie den Betrag bis zum ersten Mai auf unser Konto ein, sonst müssen wir Ihnen leider eine Mahnung schicken und Gebühren berechnen, die Sie dann zusätzlich tragen.',
    ),
  ).toBe('other');
});

test.each(['', ' \n\t', '\ufeff', '\u200b\u200b', '12 345'])(
  'nothing to read gives no score and says so: %j',
  (text) => {
    const report = checker.check(text);
    expect([report.ease, report.findings, report.sentences, report.verdict.level]).toEqual([null, [], [], 'unknown']);
    expect(report.verdict.next).not.toBe('');
  },
);

test('a language whose words were not given is an error that says what to do', () => {
  expect(() => createChecker({ en }).check('Заплатите до 1 мая.')).toThrow(
    new RangeError('Expected the data of "ru", got en; pass them to createChecker'),
  );
});

test('the same text gives the same report, byte for byte', () => {
  const text = 'It has been decided to refuse your application. You may appeal by 3 May 2026. '.repeat(12);
  expect(JSON.stringify(createChecker({ ru, en }).check(text))).toBe(JSON.stringify(checker.check(text)));
});

test('bands have their borders', () => {
  expect([29, 30, 50, 60, 80].map(bandOf)).toEqual(['very-hard', 'hard', 'fair', 'easy', 'very-easy']);
});

test.each([
  ['spaces', ' '.repeat(200_000)],
  ['one long word', 'a'.repeat(200_000)],
  ['stops', '.'.repeat(200_000)],
  ['hosts', 'aa.bb.'.repeat(30_000)],
  ['halves of pairs', '\ud800'.repeat(100_000)],
  ['soft hyphens', 'а\u00ad'.repeat(100_000)],
  ['brackets', '("«'.repeat(60_000)],
  ['no sentence end', 'Комиссия приняла решение '.repeat(8_000)],
  ['mixed scripts', 'мaмa мылa рaму. '.repeat(10_000)],
  ['NUL', 'It\u0000 was. '.repeat(20_000)],
])('odd text is read without a crash and with ordered offsets: %s', (_, text) => {
  for (const language of ['en', 'ru'] as const) {
    let last = 0;
    for (const { start, end } of checker.parse(text, language).sentences) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
    for (const { start, end } of checker.check(text, { language }).findings)
      expect(text.slice(start, end)).not.toBe('');
  }
});

test('the engine says the version of the package', () => {
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test.each([
  ['en', 'Payment shall be made prior to 5 May 2026. You can appeal. '.repeat(12)],
  ['ru', 'В целях осуществления оплаты необходимо представить заявление до 5 мая 2026 года. '.repeat(12)],
  ['other', 'Das ist ein Brief. '],
])('what is said of words alone is a part of the report: %s', (language, text) => {
  const report = checker.check(text);
  expect(report.language).toBe(language);
  expect(report.findings.length > 0).toBe(language !== 'other');
  const words = checker.checkWords(text);
  expect(report).toMatchObject(words);
  expect(Object.keys(words)).toEqual(['language', 'version', 'counts', 'ease', 'sentences', 'findings']);
  expect(checker.find(text)).toEqual({ language: report.language, findings: report.findings });
});

test('what is ignored is not found either', () => {
  const text = 'Payment shall be made prior to 5 May 2026.';
  const ignore = [{ text: 'prior to' }];
  const { findings } = checker.find(text, { ignore });
  expect(findings).toEqual(checker.check(text, { ignore }).findings);
  expect(findings.length).toBeLessThan(checker.find(text).findings.length);
});
