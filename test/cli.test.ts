import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { allRules, createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { reasonOf } from '../src/cli/reason.ts';

const okno = resolve('src/cli/okno.mjs');
const folder = mkdtempSync(join(tmpdir(), 'okno-'));
afterAll(() => rmSync(folder, { recursive: true }));

const checker = createChecker({ en, ru });
const clean = 'Your form is here. Please call us.';
/** An example of a rule that warns of it, and of nothing worse. */
const bad = (language: 'en' | 'ru'): string =>
  allRules
    .flatMap((rule) => rule.text[language]?.bad ?? [])
    .find((text) => {
      const severities = checker.check(text, { language }).findings.map(({ severity }) => severity);
      return severities.includes('warning') && !severities.includes('error');
    }) ?? expect.fail('no rule warns of its examples');

/** Writes a file of the test's folder. */
function write(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

/** Runs `okno` in the test's folder. */
function run(args: readonly string[], input: string | Uint8Array = '') {
  const options = { cwd: folder, input, encoding: 'utf8', maxBuffer: 2 ** 30 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [okno, ...args], options);
  return { status, stdout, stderr };
}

const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [okno, ...args], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });

const letter = `Kestrel Bay Building Office

9 June 2026
Our ref: BP 26/1107

Dear Ms Wren,

To decide on your permit we need one more drawing. Please send us a plan of the stairs by 7 July 2026.

If we do not get it by then, we will close the application.

Yours sincerely,

Mateus Horne
Building Control Officer
`;
const russianLetter = `Отдел субсидий города Липовска

8 октября 2026 года № 771

Самсоновой Вере Ивановне

Уважаемая Вера Ивановна!

Для решения не хватает справки о доходе сына. Пришлите её, пожалуйста, до 29 октября 2026 года включительно.

Начальник отдела          И. Р. Тёплова
`;

describe('the command', () => {
  test('help and version go to standard output', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('okno check'), stderr: '' });
    expect(run(['check', '--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--fail-on') });
    expect(run(['compare', '--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--diff') });
    expect(run(['help', 'compare'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--diff') });
    expect(run(['--version'])).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' });
  });

  test.each([
    [[], 'Expected a command, got none; run "okno --help"'],
    [['mend'], 'Expected the command "check" or "compare", got "mend"; run "okno --help"'],
    [['check'], 'Expected files, folders or "-", got none; run "okno check --help"'],
    [['check', '--bogus', 'x'], `Expected options of "okno check": Unknown option '--bogus'; run "okno check --help"`],
    [['check', '--language', 'de', 'x'], 'Expected --language en, ru, got "de"'],
    [['check', '--format', 'xml', 'x'], 'Expected --format human, json, html, got "xml"'],
    [['check', '--fail-on', 'all', 'x'], 'Expected --fail-on info, warning, error, never, got "all"'],
    [
      ['check', '--encoding', 'utf-99', 'x'],
      'Expected --encoding such as utf-8, windows-1251, koi8-r or ibm866, got "utf-99"',
    ],
    [
      ['check', '--type', 'poem', 'x'],
      'Expected --type decision-adverse, decision-favourable, information-request, payment-demand, appointment, ' +
        'information, reply, inspection-order, inter-agency, got "poem"',
    ],
    [['compare', 'a.txt'], 'Expected two files, before and after, got 1; run "okno compare --help"'],
    [['compare'], 'Expected two files, before and after, got none; run "okno compare --help"'],
    [['compare', '-', '-'], 'Expected "-" for one of the files, got it for both'],
    [['compare', 'a', 'b', '--format', 'xml'], 'Expected --format text, json, got "xml"'],
    [['compare', 'a', 'b', '--language', 'de'], 'Expected --language en, ru, got "de"'],
    [
      ['compare', 'a', 'b', '--bogus'],
      `Expected options of "okno compare": Unknown option '--bogus'; run "okno compare --help"`,
    ],
    [['check', '--ndjson', '--format', 'json'], 'Expected --format or --ndjson, got both; leave one out'],
  ])('a wrong command %j ends with 3 and says why', (args, message) => {
    expect(run(args)).toEqual({ status: 3, stdout: '', stderr: `${message}\n` });
  });
});

describe('findings', () => {
  test.each(['en', 'ru'] as const)(
    'in %s are told with file, line, column, message and rule, and end with 1',
    (language) => {
      const text = `\n\n${bad(language)}`;
      const name = write(`bad-${language}.txt`, text);
      const { findings, counts } = checker.check(text, { language });
      const { status, stdout, stderr } = run(['check', '--language', language, name]);
      const lines = stdout.trimEnd().split('\n');
      const expected = findings.map(({ start: at, message, rule }) => {
        const before = text.slice(0, at).split('\n');
        return `${name}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${message} (${rule})`;
      });
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(lines.slice(0, -1)).toEqual(expected);
      const summary = {
        en: `^${name}: ${counts.words} words?, .*findings per 100 words, no reading ease`,
        ru: `^${name}: ${counts.words} слов.*, .* замечания на 100 слов, оценки нет`,
      };
      expect(lines.at(-1)).toMatch(new RegExp(summary[language]));
    },
  );

  test('count from a severity on', () => {
    const name = write('severity.txt', bad('en'));
    const statuses = ['info', 'warning', 'error', 'never'].map(
      (severity) => run(['check', '--language', 'en', '--fail-on', severity, name]).status,
    );
    expect(statuses).toEqual([1, 1, 0, 0]);
  });

  test('have no colours in a pipe, and quiet leaves summaries out', () => {
    const name = write('quiet.txt', bad('en'));
    const { stdout } = run(['check', '--language', 'en', '--quiet', name]);
    expect(stdout).not.toContain('\x1b');
    expect(stdout).not.toContain('findings per 100 words');
    expect(stdout.split('\n').length).toBeGreaterThan(1);
  });

  test('in Markdown stand where they stand in the file', () => {
    const name = write(
      'letter.md',
      `---\ntitle: x\n---\n\n> **${bad('en')}** [here](https://a.example) \`code\` too.\n`,
    );
    const { stdout } = run(['check', '--language', 'en', '--quiet', name]);
    const found = checker.check(bad('en'), { language: 'en' }).findings[0] ?? expect.fail();
    expect(stdout.split('\n')[0]).toMatch(new RegExp(`^letter\\.md:5:${found.start + 5}: .*\\(${found.rule}\\)$`));
  });
});

describe('reading ease', () => {
  const hardLetter = (language: 'en' | 'ru'): string =>
    readFileSync(resolve(`content/letters/${language}/tax-notice-before.md`), 'utf8').replace(/^---\n.*?\n---\n/s, '');
  const summaryAndMore = (stdout: string): string[] =>
    stdout
      .trimEnd()
      .split('\n')
      .filter((line) => !/\([a-z-]+\)$/.test(line));

  test('comes with its level and with the changes that raise it most, at their places', () => {
    const text = hardLetter('en');
    const name = write('hard-en.txt', text);
    const { ease } = checker.check(text, { language: 'en' });
    const { stdout } = run(['check', '--language', 'en', name]);
    const [summary, ...more] = summaryAndMore(stdout);
    const helps = more.filter((line) => line.includes('(reading ease +'));
    expect(summary).toContain(
      `reading ease ${ease?.score} of 100 (${ease?.low} to ${ease?.high}, very hard, level ${ease?.cefr})`,
    );
    const edits = ease?.edits ?? expect.fail();
    expect(edits.map(({ kind }) => kind)).toContain('split');
    expect(helps).toHaveLength(edits.length);
    for (const [index, { start, end, gain, ...edit }] of edits.entries()) {
      const at = edit.kind === 'split' ? edit.at : start;
      const lines = text.slice(0, at).split('\n');
      const said = edit.kind === 'split' ? `“${text.slice(at, at + 20)}` : `instead of “${text.slice(start, end)}”`;
      expect(helps[index]).toMatch(new RegExp(`^${name}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}: `));
      expect(helps[index]).toContain(said);
      expect(helps[index]).toMatch(new RegExp(`\\(reading ease \\+${gain.toFixed(1)}\\)$`));
    }
  });

  test('is explained when asked: what makes the hardest sentences hard, the heaviest cause first', () => {
    const text = hardLetter('en');
    const name = write('explained.txt', text);
    const hardest = checker
      .check(text, { language: 'en' })
      .sentences.reduce((a, b) => (b.difficulty > a.difficulty ? b : a));
    const { stdout } = run(['check', '--explain', name]);
    const line = stdout.split('\n').find((one) => one.includes('Hard sentence')) ?? expect.fail();
    const causes = (hardest.contributions ?? []).filter(({ cause }) => cause !== 'words');
    const heaviest = causes.toSorted((a, b) => b.points - a.points).slice(0, 5);
    expect(line).toContain(`Hard sentence “${text.slice(hardest.start, hardest.start + 20)}`);
    for (const one of heaviest) {
      const cause =
        one.cause === 'word' ? `“${text.slice(one.start, one.end)}”` : `${'words' in one && one.words} words`;
      expect(line).toContain(`${cause} −${one.points.toFixed(1)}`);
    }
    expect(line).toMatch(/; the rest −\d\.\d$/);
    const points = [...line.matchAll(/−(\d\.\d)(?=;)/g)].map(([, value]) => Number(value));
    expect(points).toEqual(points.toSorted((a, b) => b - a));
  });

  test('is told in Russian of a Russian letter', () => {
    const name = write('hard-ru.txt', hardLetter('ru'));
    const { stdout } = run(['check', '--explain', name]);
    expect(stdout).toMatch(
      /^hard-ru\.txt: \d+ слов.*, лёгкость чтения \d+ из 100 \(от \d+ до \d+, читать очень трудно, уровень C\d\)/m,
    );
    expect(stdout).toMatch(/^hard-ru\.txt:\d+:\d+: Трудное предложение «.+»: .+ −\d,\d;/m);
    expect(stdout).not.toMatch(/\{[a-z]+\}/i);
  });

  test.each([
    [['--explain', '--quiet'], 'Expected --explain or --quiet, got both; leave one out'],
    [
      ['--explain', '--ndjson'],
      'Expected --explain without JSON, got both; leave it out, JSON explains every sentence',
    ],
    [
      ['--explain', '--format', 'json'],
      'Expected --explain without JSON, got both; leave it out, JSON explains every sentence',
    ],
  ])('%j cannot be explained', (options, message) => {
    expect(run(['check', ...options, 'x.txt'])).toEqual({ status: 3, stdout: '', stderr: `${message}\n` });
  });
});

describe('two versions', () => {
  const before = write('before.txt', 'Please pay 486.20 crowns by 11 February 2026. Call 555-0140 if you need help.');
  const after = write('after.txt', 'Please pay 468.20 crowns by 11 February 2026.\nSee pay.lowmere.example for help.');

  test('tell what was lost, changed and added, with places, and end with 1', () => {
    const { status, stdout, stderr } = run(['compare', before, after]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      '  before.txt:1:52: phone: 555-0140',
      '  after.txt:1:12: sum: 486.20 crowns → 468.20 crowns',
      '  after.txt:2:5: web address: pay.lowmere.example',
    ]);
    expect(stdout).toContain('New. Confirm these with the owner of the case:');
    expect(stdout).not.toContain('[-');
  });

  test('that say the same end with 0', () => {
    expect(run(['compare', before, before])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('No fact was lost, changed or added.'),
    });
    const empty = write('empty.txt', '');
    expect(run(['compare', empty, empty]).stdout).toContain('There are no facts to compare.');
  });

  test('are told of in the language of the letter', () => {
    const was = write('was.txt', 'Заплатите 486 руб. 20 коп. до 11.02.2026. Позвоните нам: 8 (000) 555-01-40.');
    const now = write('now.txt', 'Заплатите 486,20 рубля до 11 февраля 2026 года.');
    const { status, stdout } = run(['compare', was, now]);
    expect(status).toBe(1);
    expect(stdout).toContain('В обоих письмах есть 2 сведения.');
    expect(stdout).toMatch(/Пропало\. .*:\n {2}was\.txt:1:58: телефон: 8 \(000\) 555-01-40\n$/);
  });

  test('as JSON have facts, figures and paragraphs with their words', () => {
    const { status, stdout } = run(['compare', '--format', 'json', before, after]);
    const { facts, paragraphs, ease, words } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(facts.lost).toEqual([{ kind: 'phone', value: '555-0140', start: 51, end: 59 }]);
    expect({ ease, words }).toEqual({ ease: { before: null, after: null }, words: { before: 14, after: 11 } });
    expect(paragraphs[0].words[0]).toEqual({ kind: 'same', text: 'Please pay ' });
  });

  test('show their words with --diff, and come from a pipe', () => {
    const { stdout } = run(['compare', '--diff', '-', after], 'Please pay 486.20 crowns by 11 February 2026.');
    expect(stdout).toContain('Please pay [-486-]{+468+}.20 crowns');
  });

  test('that cannot be read end with 2', () => {
    expect(run(['compare', before, 'none.txt'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'none.txt: Expected a file, got none; check the name\n',
    });
  });
});

describe('files', () => {
  test('a clean letter ends with 0', () => {
    const { status, stdout, stderr } = run(['check', write('clean.txt', clean)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      'clean.txt: 7 words, 2 sentences, 0.0 findings per 100 words, ' +
        'no reading ease: it needs 100 words and 5 sentences of prose\n',
    );
  });

  test('a letter has its type, what is missing and a verdict, in its language', () => {
    const name = write('permit.txt', letter);
    const { stdout } = run(['check', name]);
    expect(stdout).toContain('permit.txt: Type: request for information (');
    expect(stdout).toContain('permit.txt: Missing: Contact');
    expect(stdout).toContain('permit.txt: Not ready. Give a name, a telephone with its hours and an e-mail address.\n');
    const told = run(['check', '--type', 'reply', name]).stdout;
    expect(told).toContain('permit.txt: Type: reply to a complaint or request\n');
    expect(run(['check', '--quiet', name]).stdout).not.toContain('Type:');
    const json = JSON.parse(run(['check', '--format', 'json', '--type', 'reply', name]).stdout);
    expect(json).toMatchObject({
      shape: 'letter',
      type: { id: 'reply', confidence: 1 },
      verdict: { level: 'rewrite' },
    });
    const russian = run(['check', write('spravka.txt', russianLetter)]).stdout;
    expect(russian).toContain('spravka.txt: Тип: запрос сведений (уверенность ');
    expect(russian).toContain('spravka.txt: Не готово. ');
  });

  test.each([
    ['', '-: no text\n'],
    [' \n\u200B\uFEFF\u00AD', '-: no text\n'],
    ['Тату ӘІЇЄ өздері мұқаба ғылым қазақ', '-: 6 words, neither English nor Russian: not checked\n'],
  ])('standard input %j is not judged', (input, stdout) => {
    expect(run(['check', '-'], input)).toEqual({ status: 0, stdout, stderr: '' });
  });

  test.each([
    ['one word', 'Pay', 0],
    ['NUL and lone surrogates', 'Pay\0 now. \ud800Call \udc00us.', 0],
    ['soft hyphens and NFD', 'Pay\u00ADment cafe\u0301. й́ Мо\u0430', 0],
    ['a million letters without a space', 'а'.repeat(1_000_000), 0],
    // One paragraph of so many words is a fault.
    ['2 MB of text', 'Please pay by 1 May. Мы всё проверили. '.repeat(50_000), 1],
  ])('%s is read', (_, text, expected) => {
    const { status, stdout, stderr } = run(['check', '--format', 'json', '-'], text);
    expect({ status, stderr }).toEqual({ status: expected, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ id: '-', findings: expect.any(Array) });
  });

  test('one that cannot be read does not stop the others and ends with 2', () => {
    write('good.txt', bad('en'));
    write('letter.docx', 'PK\x03\x04\x14\0word/document.xml');
    const { status, stdout, stderr } = run(['check', 'none.txt', 'letter.docx', '/dev/null', 'good.txt']);
    expect(status).toBe(2);
    expect(stdout).toContain('good.txt: ');
    expect(stderr.split('\n')).toEqual([
      'none.txt: Expected a file, got none; check the name',
      'letter.docx: Expected a whole document, got a damaged one; open it where it was made and save it again',
      '/dev/null: Expected a file, got a device or a pipe; use "-" for a pipe',
      '',
    ]);
  });

  test('one that may not be read is told so', () => {
    const refused = Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES' });
    expect(reasonOf(refused)).toBe(
      'Expected a file that you may read, got one that you may not; ask its owner or change its rights',
    );
    expect(reasonOf(new Error('disk on fire'))).toBe('disk on fire');
  });

  test('folders are walked in order, without links and hidden names, each file once', () => {
    for (const name of ['b.txt', 'a.md', 'c/d.TXT', 'c/e.xlsx', '.hidden/f.txt', 'node_modules/g.txt', 'x.txt/h.mdx']) {
      write(`tree/${name}`, clean);
    }
    symlinkSync('.', join(folder, 'tree/self'));
    symlinkSync('b.txt', join(folder, 'tree/link.txt'));
    const { status, stdout } = run(['check', 'tree/c', 'tree/', './tree/b.txt', '--format', 'json']);
    const ids = (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);
    expect({ status, ids }).toEqual({
      status: 0,
      ids: ['tree/c/d.TXT', 'tree/a.md', 'tree/b.txt', 'tree/x.txt/h.mdx'],
    });
  });

  test('a folder without texts is told so', () => {
    mkdirSync(join(folder, 'empty'));
    expect(run(['check', 'empty', '--format', 'json'])).toEqual({
      status: 2,
      stdout:
        '[\n{"id":"empty","error":"Expected letters in the folder (.txt, .md, .mdx, .docx, .odt, .doc, .rtf, .html, .pdf), got none"}\n]\n',
      stderr:
        'empty: Expected letters in the folder (.txt, .md, .mdx, .docx, .odt, .doc, .rtf, .html, .pdf), got none\n',
    });
  });

  test('names with control characters are escaped', () => {
    const name = write('a\x1b[31m\n\u202Eb.txt', clean);
    expect(run(['check', name]).stdout).toMatch(/^a\\x1b\[31m\\x0a\\u202eb\.txt: 7 words/);
  });

  test('encodings are detected or named', () => {
    const wide = new Uint8Array(Uint16Array.from(`\uFEFF${clean}`, (unit) => unit.charCodeAt(0)).buffer);
    write('wide.txt', wide);
    write('mark.txt', `\uFEFF${clean}`);
    write('koi8.txt', Uint8Array.of(0xf7, 0xc1, 0xdb, 0xc5));
    const guessed = run(['check', 'wide.txt', 'mark.txt']);
    expect(guessed.stdout.match(/7 words/g)).toHaveLength(2);
    expect(guessed.stderr).toBe('wide.txt: read as utf-16le; if that is wrong, give --encoding\n');
    expect(run(['check', 'koi8.txt', '--encoding', 'koi8-r'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^koi8\.txt: 1 слово, /),
      stderr: '',
    });
  });
});

describe('JSON', () => {
  test('is the report of the engine with the path as its id', () => {
    const text = bad('en');
    const { status, stdout } = run(['check', write('one.txt', text), '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ id: 'one.txt', ...checker.check(text) });
  });

  test('has a place for a file that cannot be read', () => {
    write('two.txt', clean);
    const { stdout } = run(['check', 'nothing.txt', 'two.txt', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual([
      { id: 'nothing.txt', error: 'Expected a file, got none; check the name' },
      { id: 'two.txt', ...checker.check(clean) },
    ]);
  });
});

describe('NDJSON', () => {
  const lines = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);

  test('gives a line for a line, in order, and goes on after a bad one', () => {
    const input = [
      { id: 'a', text: clean },
      { id: 7, text: bad('ru'), language: 'ru' },
      { id: 'b' },
      { id: 'c', text: 'x', language: 'de' },
      [1],
      { text: 'Pay \ud800 now.' },
    ].map((value) => JSON.stringify(value));
    const { status, stdout, stderr } = run(['check', '--ndjson'], [...input, '{"id"', '', `\r`, input[0]].join('\n'));
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(lines(stdout)).toEqual([
      { id: 'a', ...checker.check(clean) },
      { id: 7, ...checker.check(bad('ru'), { language: 'ru' }) },
      { id: 'b', error: 'Expected "text" with a string; add it to the line' },
      { id: 'c', error: 'Expected "language" en or ru, got "de"; leave it out to detect it' },
      { id: null, error: 'Expected an object with "id" and "text", got another value' },
      { id: null, ...checker.check('Pay \ud800 now.') },
      { id: null, error: expect.stringMatching(/^Expected JSON: /) },
      { id: null, error: 'Expected an object with "id" and "text", got an empty line' },
      { id: null, error: 'Expected an object with "id" and "text", got an empty line' },
      { id: 'a', ...checker.check(clean) },
    ]);
  });

  test('ends with 1 when there are findings and 0 when there are none', () => {
    expect(run(['check', '--ndjson'], JSON.stringify({ text: bad('en') })).status).toBe(1);
    expect(run(['check', '--ndjson', '-'], JSON.stringify({ text: clean })).status).toBe(0);
    expect(run(['check', '--ndjson'], '')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('takes a line of 10 MB', () => {
    const text = 'We pay. '.repeat(1_250_000);
    const { status, stdout } = run(['check', '--ndjson'], `${JSON.stringify({ id: 1, text })}\n{"text":"Pay."}\n`);
    // One paragraph of so many words is a fault.
    expect(status).toBe(1);
    expect(lines(stdout)).toMatchObject([{ id: 1, counts: { words: 2_500_000 } }, { id: null }]);
  });

  test('answers a line before the next one comes', async () => {
    const filter = start(['check', '--ndjson']);
    filter.stdin?.write('{"id":1,"text":"Pay."}\n');
    const [first] = (await once(filter.stdout ?? expect.fail(), 'data')) as [Buffer];
    expect(JSON.parse(first.toString())).toMatchObject({ id: 1 });
    filter.stdin?.end();
    expect(await once(filter, 'close')).toEqual([0, null]);
  });

  test('10,000 letters come out of a slow pipe whole', async () => {
    const filter = start(['check', '--ndjson']);
    filter.stdin?.end('{"id":1,"text":"We pay."}\n'.repeat(10_000));
    let count = 0;
    for await (const chunk of filter.stdout ?? []) {
      count += (chunk as Buffer).toString().split('\n').length - 1;
      await new Promise((done) => setTimeout(done, 2));
    }
    expect(count).toBe(10_000);
  });
});

describe('pipes and signals', () => {
  test('a reader that goes away ends the run with 141 and without noise', async () => {
    const filter = start(['check', '--ndjson']);
    let noise = '';
    filter.stderr?.on('data', (chunk: Buffer) => {
      noise += chunk.toString();
    });
    filter.stdin?.on('error', () => undefined);
    filter.stdin?.write('{"id":1,"text":"We pay."}\n'.repeat(100_000));
    filter.stdout?.once('data', () => filter.stdout?.destroy());
    expect(await once(filter, 'close')).toEqual([141, null]);
    expect(noise).toBe('');
  });

  test('an interrupted run writes what is done and ends with 130', async () => {
    const filter = start(['check', '--ndjson']);
    filter.stdin?.write('{"id":1,"text":"We pay."}\n');
    await once(filter.stdout ?? expect.fail(), 'data');
    filter.kill('SIGINT');
    expect(await once(filter, 'close')).toEqual([130, null]);
  });

  test.runIf(process.platform === 'linux')('a full disk is told', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${okno}" --help > /dev/full`], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Could not write the results'),
    });
  });
});
