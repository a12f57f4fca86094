import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createChecker, type House, type Ignored } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { ignoredIn, readHouse } from '../src/house/index.ts';
import { houseJsonSchema } from '../src/house/schema.ts';

const checker = createChecker({ en, ru });
/** Rule, severity and passage of every finding. */
const found = (text: string, options: { house?: House; ignore?: readonly Ignored[] } = {}): string[] =>
  checker
    .check(text, { language: /[а-я]/.test(text) ? 'ru' : 'en', ...options })
    .findings.map(({ rule, severity, start, end }) => `${rule} ${severity}: ${text.slice(start, end)}`);

describe('the engine', () => {
  const text = 'Please pay prior to 1 May 2026. Ask the ISAB.';

  test('a rule can be off, or matter more', () => {
    expect(found(text)).toEqual(['officialese warning: prior to', 'undefined-acronym warning: ISAB']);
    const house: House = { rules: { officialese: 'off', 'undefined-acronym': 'error' } };
    expect(found(text, { house })).toEqual(['undefined-acronym error: ISAB']);
  });

  test('abbreviations and terms of the house are left in peace', () => {
    expect(found(text, { house: { abbreviations: ['ISAB'], keep: ['Prior  to 1 May'] } })).toEqual([]);
    expect(found('Prior toast.', { house: { keep: ['prior to'] } })).toEqual([]);
  });

  test('phrases of the house are found first, in any form', () => {
    const house: House = {
      phrases: [
        { phrase: 'prior to', instead: ['ahead of'], severity: 'error' },
        { phrase: 'гражданин*', instead: ['житель'], language: 'ru' },
      ],
    };
    expect(found('Pay prior to 1 May 2026.', { house })).toEqual(['house-phrase error: prior to']);
    expect(found('Просим гражданина подождать.', { house })).toEqual(['house-phrase warning: гражданина']);
    const [finding] = checker.check('Pay prior to 1 May 2026.', { language: 'en', house }).findings;
    expect(finding).toMatchObject({
      message: 'Instead of “prior to”, write “ahead of”.',
      suggestions: [{ text: 'ahead of' }],
    });
  });

  test.each([
    ['a contusion', 'The doctor found a contusion on your arm.', 'hard-word'],
    ['hereby', 'You are hereby notified that your claim has ended.', 'archaic-word'],
  ])('the word of the house on %s stands alone', (phrase, sentence, rule) => {
    const rulesOf = (house: House): string[] =>
      checker.check(sentence, { language: 'en', house }).findings.map((finding) => finding.rule);
    const house: House = { phrases: [{ phrase }] };
    expect(rulesOf({})).toContain(rule);
    expect(rulesOf(house)).not.toContain(rule);
    expect(rulesOf(house)).toContain('house-phrase');
    expect(checker.createSession(sentence, { language: 'en', house }).report).toEqual(
      checker.check(sentence, { language: 'en', house }),
    );
  });

  test('sentences may be shorter or longer', () => {
    const long = 'We will tell you by post or by phone when we have looked at your form.';
    expect(found(long)).toEqual([]);
    expect(found(long, { house: { limits: { sentenceWords: 12 } } })).toEqual([`long-sentence warning: ${long}`]);
  });

  test('paragraphs may be shorter or longer', () => {
    const two = 'We have your form. We will tell you by post what we think of it.';
    for (const limits of [{ paragraphWords: 10 }, { paragraphSentences: 1 }])
      expect(found(two, { house: { limits } })).toEqual([`long-paragraph warning: ${two}`]);
  });

  test('a checker can have a house style of its own', () => {
    const own = createChecker({ en }, { house: { rules: { officialese: 'off' } } });
    expect(own.check('Pay prior to 1 May 2026.').findings).toEqual([]);
    expect(own.check('Pay prior to 1 May 2026.', { house: {} }).findings).toHaveLength(1);
  });

  test('a finding can be ignored by its passage, of a rule or of all', () => {
    const twice = 'Pay prior\nto 1 May 2026. Sign prior to 2 May 2026.';
    expect(found(twice, { ignore: [{ rule: 'officialese', text: 'prior to' }] })).toEqual([]);
    expect(found(twice, { ignore: [{ rule: 'nominalisation', text: 'prior to' }] })).toHaveLength(2);
    expect(found(text, { ignore: [{ text: 'ISAB' }] })).toEqual(['officialese warning: prior to']);
  });

  test('a session has the house style and what is ignored', () => {
    const options = { language: 'en', house: { keep: ['prior to'] }, ignore: [{ text: 'ISAB' }] } as const;
    const session = checker.createSession(text, options);
    session.edit(0, 6, 'Now');
    expect(session.report).toEqual(checker.check(session.text, options));
    expect(session.findings).toEqual([]);
  });
});

describe('the file', () => {
  const messageOf = (value: unknown): string => {
    try {
      readHouse('okno.json', typeof value === 'string' ? value : JSON.stringify(value));
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };

  test('the published schema is in step: run “npm run schema”', () => {
    expect(JSON.parse(readFileSync('src/public/schema/okno-house.json', 'utf8'))).toEqual(houseJsonSchema());
  });

  test('a file becomes a house style', () => {
    const house = { rules: { 'numeric-date': 'off' }, limits: { sentenceWords: 20 }, keep: ['Housing Benefit'] };
    expect(readHouse('okno.json', JSON.stringify({ ...house, $schema: 'x', retext: ['retext-passive'] }))).toEqual({
      house,
      retext: ['retext-passive'],
    });
  });

  test.each([
    ['{', 'okno.json: Expected JSON: '],
    [[], 'okno.json: Expected fields of a house style, got an empty list; write for example { "limits"'],
    [
      { limits: { sentenceWords: 'x' } },
      'okno.json: limits.sentenceWords: Expected a whole number from 5 to 100, got "x"; write for example 20',
    ],
    [{ limit: {} }, 'okno.json: limit: Expected a known field, got "limit"; did you mean "limits"?'],
    [
      { rules: { 'numeric-dat': 'off' } },
      'okno.json: rules.numeric-dat: Expected the name of a rule, got "numeric-dat"; did you mean "numeric-date"?',
    ],
    [
      { rules: { 'numeric-date': 'no' } },
      'okno.json: rules.numeric-date: Expected off, info, warning or error, got "no"; write for example "off"',
    ],
    [
      { phrases: [{ phrase: 'a, b' }] },
      'okno.json: phrases[0].phrase: Expected words parted by single spaces, without marks, got "a, b"; write for example "service user*"',
    ],
    [
      { phrases: [{}] },
      'okno.json: phrases[0].phrase: Expected words parted by single spaces, without marks, got nothing; write',
    ],
    [
      { retext: ['../evil'] },
      'okno.json: retext[0]: Expected the name of a retext plugin, got "../evil"; write for example "retext-readability"',
    ],
  ])('%j is explained', (value, message) => {
    expect(messageOf(value)).toContain(message);
  });
});

describe('comments', () => {
  const ignored = (source: string): string[] =>
    ignoredIn(source).map(
      (one) => `${one.rule ?? 'all'}: ${'start' in one ? source.slice(one.start, one.end).trim() : ''}`,
    );

  test('the next block, or a stretch, is ignored', () => {
    expect(ignored('<!-- okno-ignore officialese -->\nA\nb.\n\nC.')).toEqual(['officialese: A\nb.']);
    expect(ignored('{/* okno-ignore a, b */}\r\n\r\nA.\r\n\r\nC.')).toEqual(['a: A.', 'b: A.']);
    expect(ignored('<!-- okno-ignore-start -->\n\nA.\n\nB.\n<!-- okno-ignore-end -->\nC.')).toEqual(['all: A.\n\nB.']);
    expect(ignored('<!-- okno-ignore-start x -->A.\n\nB.')).toEqual(['x: A.\n\nB.']);
  });

  test('comments that are only shown, and other comments, ignore nothing', () => {
    expect(ignored('```\n<!-- okno-ignore x -->\n```\nA.')).toEqual([]);
    expect(ignored('Write `<!-- okno-ignore x -->` there.')).toEqual([]);
    expect(ignored('<!-- okno-ignored x -->\nA.')).toEqual([]);
  });

  test('a name that no rule has is told of where it stands', () => {
    const source = '<!-- okno-ignore oficialese -->\nPay prior to 1 May.';
    const prose = ' '.repeat(31) + source.slice(31);
    const [first] = checker.check(prose, { language: 'en', ignore: ignoredIn(source) }).findings;
    expect(first).toMatchObject({ rule: 'unknown-rule', severity: 'info', start: 0, end: 31 });
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'okno-house-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/okno.mjs'), 'check', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  test('a house style is found above the letter, given, or refused', () => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    write('a/b/letter.md', '<!-- okno-ignore numeric-date -->\nPay prior to 1/2/2026.\n');
    expect(run('--quiet', 'a/b/letter.md').stdout).toContain('(officialese)');
    write('a/okno.json', '{ "rules": { "officialese": "off" } }');
    expect(run('--quiet', 'a/b/letter.md')).toEqual({ status: 0, stdout: '', stderr: '' });
    write('own.json', '{ "rules": { "officialese": "error" } }');
    expect(run('--quiet', '--house', 'own.json', 'a/b/letter.md').status).toBe(1);
    write('bad.json', '{ "rule": {} }');
    expect(run('--house', 'bad.json', 'a/b/letter.md')).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('bad.json: rule: Expected a known field, got "rule"; did you mean "rules"?'),
    });
    write('a/okno.json', '{ "retext": ["retext-readability"] }');
    write(
      'a/hard.txt',
      `${'Notwithstanding administrative determinations, remuneration necessitates documentation. '.repeat(2)}\n`,
    );
    expect(run('--quiet', 'a/hard.txt').stdout).toContain('(retext-readability:readability)');
    write('a/okno.json', '{ "retext": ["retext-none"] }');
    expect(run('a/hard.txt').stderr).toContain('Expected the plugin retext-none beside okno, got none');
    write('a/okno.json', '{');
    expect(run('a/b/letter.md').status).toBe(2);
  });
});
