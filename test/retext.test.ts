import fc from 'fast-check';
import type { Nodes } from 'nlcst';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import { expect, test } from 'vitest';
import { textOfMarkdown } from '#documents';
import { allRules, createChecker, type House } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import * as door from '../src/retext/index.ts';

const { createPluginRun, followSession, parseOkno, retextOkno, retextOknoParser } = door;
const checker = createChecker({ en, ru });

/** The tree without positions, as nested arrays: type, then value or children. */
const shape = (node: Nodes): unknown[] =>
  'value' in node ? [node.type, node.value] : [node.type, ...node.children.map((child) => shape(child))];

const textOf = (node: Nodes): string => ('value' in node ? node.value : node.children.map(textOf).join(''));

/** Every node of a tree. */
function* all(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* all(child);
}

test('the door has a parser, a parser plugin and a plugin', () => {
  expect(Object.keys(door).sort()).toEqual([
    'createPluginRun',
    'followSession',
    'parseOkno',
    'retextOkno',
    'retextOknoParser',
  ]);
});

test('a text becomes paragraphs, sentences and words', () => {
  const space = ['WhiteSpaceNode', ' '];
  const word = (value: string) => ['WordNode', ['TextNode', value]];
  expect(shape(parseOkno("Don't pay $5.\nAsk: pay.example."))).toEqual([
    'RootNode',
    [
      'ParagraphNode',
      [
        'SentenceNode',
        ['WordNode', ['TextNode', 'Don'], ['PunctuationNode', "'"], ['TextNode', 't']],
        space,
        word('pay'),
        space,
        ['SymbolNode', '$'],
        word('5'),
        ['PunctuationNode', '.'],
      ],
    ],
    ['WhiteSpaceNode', '\n'],
    [
      'ParagraphNode',
      [
        'SentenceNode',
        word('Ask'),
        ['PunctuationNode', ':'],
        space,
        ['SourceNode', 'pay.example'],
        ['PunctuationNode', '.'],
      ],
    ],
  ]);
});

const odd: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['white space', ' \n\t\r\n '],
  ['no word', '… — !!! 😀'],
  ['a byte order mark', '\uFEFFDear Anna.'],
  ['soft hyphens and zero width', '\u00ADpay\u00ADment\u200B, \u200B. A\u200D.'],
  ['NUL and lone surrogates', 'a\0b \ud800 c\udc00. \ud83d'],
  ['NFD and look-alikes', 'cafe\u0301 й́ Мо\u0430скв\u0061.'],
  ['emoji', '👩‍👩‍👧 🇬🇧 1️⃣ ok. Ok!'],
  ['bidirectional text', 'a \u202Eabc\u202C שלום. مرحبا؟'],
  ['line ends', 'a\rb\r\nc\u2028d\u2029e\n\n\nf'],
  ['abbreviations', 'Наш адрес: г. Москва, ул. Ленина, д. 5. Ст. 12 ФЗ № 210-ФЗ. И. И. Иванов.'],
  ['lists', '1. Pay.\n2) Ask\n- call\n• write: a@b.example'],
  ['punctuation', '«„"\'()[]{}<>—–-…?!.;:,%‰№§&@#*/\\|^~`+=$€£©'],
  ['a long word', 'а'.repeat(100_000)],
  ['a long sentence', 'we pay and '.repeat(5000)],
];

test.each(odd)('of a text with %s nothing is lost and every place is right', (_, text) => {
  for (const language of ['en', 'ru'] as const) {
    const tree = parseOkno(text, { language });
    expect(retext().stringify(tree)).toBe(text);
    for (const node of all(tree)) {
      const { start, end } = node.position ?? expect.fail('no position');
      expect(textOf(node)).toBe(text.slice(start.offset, end.offset));
    }
  }
});

test('whatever text comes, nothing is lost, in both languages', () => {
  const pieces = ['а', 'Pay', ' ', '\n', '\n\n', '\r\n', '. ', '.', ', ', '- ', '1. ', '«', '»', '\u00AD', '\u200B'];
  const odd = ['\ud800', '5', '’', '@', 'a.example', '😀', 'e\u0301', '\uFEFF', '\u2028', '\t', '| ', '> '];
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces, ...odd), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 60,
    size: 'max',
  });
  const language = fc.constantFrom('en' as const, 'ru' as const);
  fc.assert(
    fc.property(text, language, (parts, language) => {
      const whole = parts.join('');
      expect(retext().stringify(parseOkno(whole, { language }))).toBe(whole);
    }),
    { numRuns: 1000 },
  );
});

test('as a parser plugin it takes the place of the parser of retext', async () => {
  const text = 'Направляем копию решения от 12 мая 2026 г. на 3 л. Ответ дал И. И. Иванов.';
  const file = await retext().use(retextOknoParser, { language: 'ru' }).process(text);
  expect(String(file)).toBe(text);
  const sentences = [...all(retext().use(retextOknoParser).parse(text))].filter(({ type }) => type === 'SentenceNode');
  expect(sentences).toHaveLength(checker.parse(text, 'ru').sentences.length);
});

test('retext-readability runs on our sentences', async () => {
  const easy = 'We pay you on 1 May.';
  const hard =
    'Notwithstanding the aforementioned administrative determination, remuneration entitlements necessitate supplementary documentation.';
  const file = await retext().use(retextOknoParser).use(retextReadability).process(`${easy}\n\n${hard}\n`);
  expect(file.messages.map(({ ruleId, actual, line, column }) => ({ ruleId, actual, line, column }))).toEqual([
    { ruleId: 'readability', actual: hard, line: 3, column: 1 },
  ]);
});

const examples = allRules.flatMap((rule) =>
  (['en', 'ru'] as const).flatMap((language) =>
    (rule.text[language]?.bad ?? []).map((text) => ({ rule: rule.id, language, example: text })),
  ),
);

test.each(examples)('the findings of $rule are messages: $example', async ({ rule, language, example }) => {
  const text = `\n${example}`;
  const { findings } = checker.check(text, { language });
  const file = await retext().use(retextOkno, { language }).process(text);
  expect(findings.map((finding) => finding.rule)).toContain(rule);
  expect(
    file.messages.map(({ reason, ruleId, source, fatal, actual, expected, url, note, place }) => {
      return { reason, ruleId, source, fatal, actual, expected, url, note, place };
    }),
  ).toEqual(
    findings.map(({ rule: ruleId, severity, message: reason, suggestions, start, end }) => {
      const point = (offset: number) => {
        const lines = text.slice(0, offset).split('\n');
        return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
      };
      return {
        reason,
        ruleId,
        source: 'okno',
        fatal: { info: undefined, warning: false, error: true }[severity],
        actual: text.slice(start, end),
        expected: suggestions.map((suggestion) => suggestion.text),
        url: `https://okno.example/${language}/rules/${ruleId}/`,
        note: allRules.find(({ id }) => id === ruleId)?.text[language]?.why,
        place: { start: point(start), end: point(end) },
      };
    }),
  );
});

test('there are rules to tell of in both languages', () => {
  expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['en', 'ru']));
});

test('Markdown is checked without its markup, and the site of the rules can be named', async () => {
  const { language, example: text } = examples[0] ?? expect.fail('no rule has examples');
  const source = `# A\n\n> *${text}* \`code\``;
  const settings = { language, textOf: textOfMarkdown, site: 'https://rules.example' };
  const [message] = (await retext().use(retextOkno, settings).process(source)).messages;
  const { rule, start } = checker.check(text, { language }).findings[0] ?? expect.fail('no finding');
  expect(message).toMatchObject({
    line: 3,
    column: 4 + start,
    url: `https://rules.example/${language}/rules/${rule}/`,
  });
});

test('a text in another language has no messages', async () => {
  const file = await retext().use(retextOkno).process('Қазақстан Республикасының өкілеттігі туралы құжат.');
  expect(file.messages).toEqual([]);
});

/** Messages as where and what. */
const told = (
  messages: readonly { ruleId?: string | undefined; line?: number | undefined; column?: number | undefined }[],
) => messages.map(({ ruleId, line, column }) => [ruleId, line, column]);

/** Sentences that end alike for the parser of retext and ours. */
const alike = [
  'Your application was refused by the tribunal.',
  'He must tell the chairman at once.',
  'Notwithstanding the aforementioned administrative determination, remuneration entitlements necessitate documentation.',
  'The form has been sent to your brother and his wife.',
  'You can call us!',
  'Were you told of this?',
];

test.each([
  ['retext-readability', retextReadability],
  ['retext-passive', retextPassive],
  ['retext-equality', retextEquality],
])('%s says the same on our tree as on that of its own parser', async (_, plugin) => {
  const text = `${alike.slice(0, 3).join(' ')}\n\n${alike.slice(3).join(' ')}\n`;
  const ours = await retext().use(retextOknoParser, { language: 'en' }).use(plugin).process(text);
  const theirs = await retext().use(plugin).process(text);
  expect(told(ours.messages)).toEqual(told(theirs.messages));
  expect(ours.messages.length).toBeGreaterThan(0);
});

test('plugins follow a session, and read only what changed', () => {
  const read: string[] = [];
  const plugins = createPluginRun([retextPassive, retextEquality]);
  const run: typeof plugins = (text, language) => {
    read.push(text);
    return plugins(text, language);
  };
  const far = Array.from({ length: 40 }, () => alike.join(' ')).join('\n\n');
  const session = checker.createSession(`${far}\n\nThe form was sent.\n\n${far}`, { language: 'en' });
  const followed = followSession(session, run);
  const at = far.length + 2;
  followed.follow(session.edit(at, at + 'The form was sent.'.length, 'He was told.'));
  followed.follow(session.edit(0, 0, 'The chairman was asked. '));
  expect(followed.findings).toEqual(plugins(session.text, 'en'));
  expect(Math.max(...read.slice(1).map((text) => text.length))).toBeLessThan(session.length / 4);
});

test('the house style and comments in the file count', async () => {
  const source = 'Pay prior to 1 May 2026.\n\n<!-- okno-ignore officialese -->\nSign prior to 2 May 2026.\n';
  const rulesOf = async (house: House) =>
    (await retext().use(retextOkno, { language: 'en', textOf: textOfMarkdown, house }).process(source)).messages.map(
      ({ ruleId, line, url }) => [ruleId, line, url !== undefined],
    );
  expect(await rulesOf({})).toEqual([['officialese', 1, true]]);
  expect(await rulesOf({ rules: { officialese: 'off' } })).toEqual([]);
  expect(await rulesOf({ phrases: [{ phrase: 'prior to', instead: ['before'] }] })).toEqual([
    ['house-phrase', 1, false],
    ['house-phrase', 4, false],
  ]);
});
