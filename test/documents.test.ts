import { expect, test } from 'vitest';
import { decodeText, type MdastNode, places, textOfMarkdown, textOfMdx } from '#documents';
import { allRules, createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

const checker = createChecker({ en, ru });

/** Runs of blanks and of soft hyphens as one, lines trimmed: what a reader sees. */
const seen = (text: string) =>
  text
    .replace(/\u00AD+/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?(\r\n|\r|\n) ?/g, '$1')
    .replace(/\n+/g, '\n')
    .trim();

const samples: readonly (readonly [name: string, markdown: string, text: string])[] = [
  ['front matter', '---\ntitle: x\n---\n\nText.', 'Text.'],
  ['headings', '# One *two*\ntext\n\nThree\n=====\n\n## Four ##', 'One two\ntext\nThree\nFour'],
  ['emphasis', 'a *b* **c** _d_ ~~e~~.', 'a b c d e .'],
  ['emphasis within a word', 'un*believ*able **b**.', 'unbelievable b .'],
  ['code', 'Run `npm test` now.\n\n```js\ncode();\n```\n\n    more\n\nEnd.', 'Run now.\nEnd.'],
  ['links', '[Pay *now*](https://pay.example "Pay") or [ask][us].\n\n[us]: /us', 'Pay now or ask .'],
  ['pictures', 'See ![a house](house.png) here.', 'See here.'],
  ['addresses', 'Write to <https://pay.example> now.', 'Write to https://pay.example now.'],
  ['escapes', '1\\. \\*a\\* C:\\dir \\\\', '1 . *a * C:\\dir \\'],
  ['character references', 'a &lt;b&gt; caf&eacute;s &amp; &#1078;', 'a < b> cafés & ж'],
  ['quotations', '> one\n> two\n>> three', 'one\ntwo\nthree'],
  ['lists', '- one\n  more\n- [x] two\n\n1. three\n   - four', '- one\nmore\n- two\n1. three\n- four'],
  ['tables', '| a | b |\n|---|---|\n| c d | *e* \\| f |', 'a\nb\nc d\ne | f'],
  ['HTML', 'a <b>c</b><br>d <!-- no -->\n\n<div class="x">\ne\n<script>f()</script>\n</div>', 'a c\nd\ne'],
  ['footnotes', 'Text[^1].\n\n[^1]: Note.', 'Text .\nNote.'],
  ['rules', 'a\n\n***\n\nb', 'a\nb'],
  ['carriage returns', '> a\r\n> b\rc', 'a\r\nb\rc'],
];

test.each(samples)('of Markdown with %s the checker sees the text', (_, markdown, text) => {
  const found = textOfMarkdown(markdown);
  expect(found).toHaveLength(markdown.length);
  expect(seen(found)).toBe(text);
});

test('cells of a table and headings are not glued to what follows', () => {
  const text = textOfMarkdown('| Send the form | Call us |\n|-|-|\n| By post | By phone |\n\npara\n# Head');
  expect(text).toMatch(/Send the form\s*\n\s*\n\s*Call us\s*\n(?:.|\n)*By post\s*\n\s*\n\s*By phone/);
  expect(text).toMatch(/para\n\n Head/);
});

test('of MDX the checker sees the text between the tags', () => {
  const mdx =
    '<Lab id="x" keep={["1 May"]}>\n  Pay now.\n</Lab>\n\n<Option>\n  14 May\n  <Why>Right.</Why>\n</Option>\n\n{1}';
  const text = textOfMdx(mdx);
  expect(text).toHaveLength(mdx.length);
  expect(seen(text)).toBe('Pay now.\n14 May\nRight.');
  expect(text).toMatch(/14 May\n\s*\n\s*Right/);
});

test('elements of MDX can be left out, and elements in them kept', () => {
  const kept = new Map([
    ['Lab', true],
    ['Why', false],
  ]);
  const leaveOut = (node: MdastNode) => ('name' in node ? kept.get(node.name ?? '') : undefined);
  const mdx = '<Lab>\n  bad *text*\n  <Why>Good.</Why>\n\n  <Other>bad</Other>\n</Lab>\n\nGood too.';
  expect(seen(textOfMdx(mdx, { leaveOut }))).toBe('Good.\nGood too.');
});

test('MDX that is not closed is refused with its place', () => {
  expect(() => textOfMdx('a\n\n<Foo>\n\nb')).toThrow(/^3:1: Expected a closing tag/);
});

test.each([
  ['byte order mark', '\uFEFF# Title\n\nText 1.'],
  ['NUL, lone surrogates, emoji', 'a\0b \ud800 *c* \udc00 😀 d'],
  [
    'lists and quotations 100,000 deep',
    `${'>'.repeat(100_000)}a\n\n${'1. '.repeat(100_000)}b\n\n${'- '.repeat(100_000)}c`,
  ],
  ['100,000 open brackets', '['.repeat(100_000)],
  ['100,000 stars', '*a '.repeat(100_000)],
  ['100,000 open comments', '<!--'.repeat(100_000)],
  ['100,000 table cells', `${'|a'.repeat(100_000)}|\n${'|-'.repeat(100_000)}|\n`],
])('Markdown with %s keeps its length and takes no time', (_, markdown) => {
  const start = performance.now();
  expect(textOfMarkdown(markdown)).toHaveLength(markdown.length);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('whatever Markdown comes, every character of the text is blank or stands where it stood', () => {
  const pieces = [
    'a',
    'Ж ',
    '*',
    '_',
    '[',
    '](',
    ')',
    '`',
    '\n',
    '\r\n',
    '> ',
    '- ',
    '# ',
    '|',
    '\\',
    '<b>',
    '😀',
    '\0',
    '\ud800',
    '. ',
  ];
  let seed = 1;
  for (let round = 0; round < 2000; round += 1) {
    let markdown = '';
    for (let count = 0; count < 20; count += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      markdown += pieces[seed % pieces.length] ?? '';
    }
    const text = textOfMarkdown(markdown);
    expect(text).toHaveLength(markdown.length);
    for (let at = 0; at < text.length; at += 1) {
      const isBlank = /[ \n\u00AD]/.test(text[at] ?? '');
      if (!isBlank && text[at] !== markdown[at]) expect.fail(`${JSON.stringify(markdown)} at ${at}`);
    }
  }
});

test('sentences that the engine finds in Markdown are sentences of the file', () => {
  const markdown =
    '---\nt: 1\n---\n# Dear Anna\n\nWe **fixed** the [road](/x). *Call* us &amp; ask.\n\n- Pay `x` now.\n';
  const { sentences } = checker.check(textOfMarkdown(markdown), { language: 'en' });
  const passages = sentences.map(({ start, end }) => markdown.slice(start, end));
  expect(passages.slice(0, 2)).toEqual(['We **fixed** the [road](/x).', 'Call* us &amp; ask.']);
});

const examples = allRules.flatMap((rule) =>
  (['en', 'ru'] as const).flatMap((language) =>
    (rule.text[language]?.bad ?? [])
      .filter((text) => !/[*_`<>#|\\\n[\]&]/.test(text))
      .map((text) => ({ rule: rule.id, language, text })),
  ),
);

test.each(examples)('in Markdown $rule finds the same passages: $text', ({ language, text }) => {
  const markdown = `---\ntitle: x\n---\n\n[a](/b "c") \`d\`\n\n> **${text}**\n`;
  const { findings } = checker.check(textOfMarkdown(markdown), { language });
  const expected = checker.check(text, { language }).findings;
  expect(findings.map(({ rule, start, end }) => [rule, markdown.slice(start, end)])).toEqual(
    expected.map(({ rule, start, end }) => [rule, text.slice(start, end)]),
  );
});

test('there are examples to find in Markdown', () => {
  expect(examples.length).toBeGreaterThan(10);
});

test('places count lines that end in any way', () => {
  const placeOf = places('a\nbc\r\nd\re');
  expect([0, 1, 2, 3, 6, 8].map(placeOf)).toEqual([
    { line: 1, column: 1, offset: 0 },
    { line: 1, column: 2, offset: 1 },
    { line: 2, column: 1, offset: 2 },
    { line: 2, column: 2, offset: 3 },
    { line: 3, column: 1, offset: 6 },
    { line: 4, column: 1, offset: 8 },
  ]);
});

const letter = 'Уважаемая Анна Петровна! Ваше заявление получено.';

/** `text` in windows-1251. */
const in1251 = (text: string) =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code < 128) return code;
    return character === 'ё' ? 0xb8 : code - 0x410 + 0xc0;
  });
const in16 = (text: string, big: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), !big);
  return new Uint8Array(bytes.buffer);
};

test.each([
  ['utf-8', new TextEncoder().encode(letter)],
  ['utf-8', new TextEncoder().encode(`\uFEFF${letter}`)],
  ['utf-16le', in16(`\uFEFF${letter}`, false)],
  ['utf-16be', in16(`\uFEFF${letter}`, true)],
  ['utf-16le', in16(letter, false)],
  ['utf-16be', in16(letter, true)],
  ['windows-1251', in1251(letter)],
])('a letter in %s is read', (encoding, bytes) => {
  expect(decodeText(bytes)).toEqual({ text: letter, encoding });
});

test('English letters in UTF-16 and in windows-1252 are read', () => {
  expect(decodeText(in16('Dear Anna', false))).toEqual({ text: 'Dear Anna', encoding: 'utf-16le' });
  const bytes = Uint8Array.from('The café owes £5', (character) => character.charCodeAt(0));
  expect(decodeText(bytes)).toEqual({ text: 'The café owes £5', encoding: 'windows-1252' });
});

test('a named encoding is obeyed', () => {
  const koi8 = Uint8Array.of(0xf7, 0xc1, 0xdb, 0xc5);
  expect(decodeText(koi8, 'KOI8-R')).toEqual({ text: 'Ваше', encoding: 'koi8-r' });
  expect(() => decodeText(koi8, 'utf-8')).toThrow('Expected text in utf-8, got other bytes');
  expect(() => decodeText(koi8, 'utf-99')).toThrow('got "utf-99"');
});

test('text with a few control characters is text, an empty file is empty', () => {
  expect(decodeText(new TextEncoder().encode('Dear\0 Anna\x1b')).text).toBe('Dear\0 Anna\x1b');
  expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
});

test.each([
  ['a PDF', '%PDF-1.7\n'],
  ['a Word file (docx)', 'PK\x03\x04\x14\0word/document.xml'],
  ['an OpenDocument file (odt)', 'PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.text'],
  ['a ZIP archive (docx, odt and xlsx are such)', 'PK\x03\x04\x14\0other'],
  ['an old Office file or one with a password (doc, xls)', '\xd0\xcf\x11\xe0'],
  ['an RTF', '{\\rtf1\\ansi'],
  ['a web page (HTML)', ' <!DOCTYPE html>'],
  ['a web page (HTML)', '<\0h\0t\0m\0l\0>\0\n\0'],
  ['an XML file', '<?xml version="1.0"?>'],
  ['a picture (PNG)', '\x89PNG\r\n'],
  ['text in UTF-32', '\xff\xfe\0\0a\0\0\0'],
  ['data', '\x01\x02\x03\x04\x05\x06\x07\x01\x02\x03\xff'],
])('%s is refused by name', (name, start) => {
  const bytes = Uint8Array.from(start, (character) => character.charCodeAt(0));
  expect(() => decodeText(bytes)).toThrow(new TypeError(`Expected text, got ${name}; save it as .txt (UTF-8)`));
});
