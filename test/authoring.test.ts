import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { mdxToJs } from 'satteri';
import { afterEach, expect, test } from 'vitest';
import { checkContent, formatMistake } from '../src/authoring/check-content.ts';
import { contracts } from '../src/authoring/elements.ts';
import { newModule } from '../src/authoring/new-module.ts';
import { prepareElements } from '../src/authoring/prepare-elements.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const fixture = (name: string): string => readFileSync(join(project, 'test/fixtures/modules', `${name}.mdx`), 'utf8');

const course = 'content/courses/clear-language.json';
const en = 'content/modules/en/sentences-and-words.mdx';
const ru = 'content/modules/ru/sentences-and-words.mdx';
const texts = '{ "title": "Title", "summary": "Summary.", "forWhom": "All." }';
const courseText = `{
  "code": "B",
  "order": 2,
  "en": ${texts},
  "ru": ${texts},
  "modules": ["sentences-and-words"]
}
`;

/** A course with one good module, as files. */
const good: Readonly<Record<string, string>> = {
  [course]: courseText,
  [en]: fixture('good/en'),
  [ru]: fixture('good/ru'),
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'okno-content-'));
  folders.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
};

const messages = (files: Readonly<Record<string, string | Uint8Array>>): readonly string[] =>
  checkContent(folderWith(files)).map(formatMistake);

/** Messages on the good content with some files changed. */
const messagesWith = (files: Readonly<Record<string, string | Uint8Array>>): readonly string[] =>
  messages({ ...good, ...files });

const without = (file: string): Record<string, string> =>
  Object.fromEntries(Object.entries(good).filter(([name]) => name !== file));

const changed = (file: string, from: string, to: string): Record<string, string> => {
  const text = good[file] ?? '';
  if (!text.includes(from)) throw new RangeError(`Expected “${from}” in ${file}, got none`);
  return { [file]: text.replace(from, to) };
};

test('a good course has no mistakes', () => {
  expect(messages(good)).toEqual([]);
});

/** What the check says of each bad module in `test/fixtures/modules/`, after the name of the file. */
const bad: Readonly<Record<string, string>> = {
  'all-answers-correct':
    '35:1: Expected at least one wrong AnswerOption, got none; add an answer that is wrong, or remove correct from one that is',
  'answer-outside-a-question':
    '21:1: Expected AnswerOption in QuizQuestion, got it on its own; put it into <QuizQuestion>',
  'bare-brace': '21:19: Expected text without braces, got {; remove it, or write \\{',
  'bare-less-than': '21:19: Expected text or a tag, got a bare <; write it in words, or write \\<',
  'closing-tag-alone':
    '21:1: Expected <QuizQuestion> before </QuizQuestion>, got none; remove it, or put <QuizQuestion> where the element begins',
  'colon-in-title':
    '2:8: Expected one value, got a second colon; put the value in quotes, for example title: "Words: a start"',
  comment: '21:1: Expected text for the reader, got a comment; remove it',
  'ease-above-100': '29:29: SentenceLab ease: Expected a number from 0 to 100, got 160; write for example ease={60}',
  'ease-to-be-computed':
    "29:29: SentenceLab ease: Expected a text, a number or a list of texts, got {50 + 10}; write for example ease={60} or keep={['1 May']}",
  expression: '21:16: Expected text without braces, got {1 + 1}; write the text itself, or \\{ for a brace',
  'html-line-break':
    '21:24: Expected Markdown or an element in PascalCase, got <br>; begin a new paragraph by an empty line',
  'image-from-elsewhere':
    '27:1: Expected a picture that lies beside the module, got https://example.org/anna.png; save it there and write ./picture.png',
  'image-without-words':
    '27:1: Expected words for those who do not see the picture, got none; write ![what the picture shows](./picture.png)',
  import:
    '21:1: Expected text and elements, got import; remove the line; elements need no import, and a paragraph must not begin with the word import',
  'impossible-date':
    '15:1: checked: Expected a day of the calendar, year first, got "2026-02-31"; write for example checked: 2026-03-31',
  'keep-not-in-sentence':
    '29:39: SentenceLab keep: Expected texts that stand in the sentence, got “2 May”; copy it from the sentence, letter by letter',
  'lower-case-element': '29:1: Expected Markdown or an element in PascalCase, got <sentence-lab>; write <SentenceLab>',
  'minutes-in-words': '6:1: minutes: Expected a whole number from 5 to 90, got "long"; write for example minutes: 45',
  'missing-summary':
    '1:1: summary: Expected one sentence on what the module is for, got nothing; write for example summary: Short sentences that say who does what.',
  'misspelt-attribute': '38:17: AnswerOption corect: Expected a known attribute, got corect; did you mean correct?',
  'misspelt-closing-tag':
    '40:58: Expected </AnswerFeedback>, got </AnswerFeedbak>; write </AnswerFeedback>, or correct <AnswerFeedback> in line 40',
  'misspelt-field': '6:1: minuts: Expected a known field, got minuts; did you mean minutes?',
  'model-without-kept-text':
    '29:56: SentenceLab model: Expected a model with every text of keep, got one without “1 May”; say “1 May” in the model too',
  'no-correct-answer':
    '35:1: Expected exactly one correct AnswerOption, got 0; write <AnswerOption correct> for the right answer',
  'no-feedback':
    '42:3: Expected AnswerFeedback in every AnswerOption, got none; add <AnswerFeedback>Why this is right or wrong.</AnswerFeedback>',
  'no-model':
    '29:1: SentenceLab model: Expected a model answer, got nothing; write for example model="Please pay by 1 May."',
  'no-question':
    '35:1: Expected a question before the answers, got none; write it between <QuizQuestion …> and the first <AnswerOption>',
  'no-second-line-of-dashes':
    '1:1: Expected front matter between two lines of ---, got no second line of ---; begin the file with ---, its fields (title: …) and another ---',
  'no-sentence': '29:1: Expected a sentence to rewrite, got none; write it between <SentenceLab …> and </SentenceLab>',
  'no-sources':
    '16:1: sources: Expected at least one source, got an empty list; write for example sources: [{ title: Plain language guidelines }]',
  'no-text': '20:1: Expected a text, got none; write it below the second ---',
  'objective-without-verb':
    '11:5: objectives: Expected an objective that starts with a verb, got "The long sentence"; write for example Split a long sentence',
  'one-answer': '35:1: Expected two AnswerOptions or more, got 1; add an <AnswerOption>',
  'question-id-in-capitals':
    '35:15: QuizQuestion id: Expected a name in lower-case letters, digits and hyphens, got "KeepTerm"; write for example id="keep-term"',
  'question-without-id':
    '35:1: QuizQuestion id: Expected a name in lower-case letters, digits and hyphens, got nothing; write for example id="keep-term"',
  'raw-html': '21:19: Expected Markdown or an element in PascalCase, got <b>; write **text**',
  'same-id-twice':
    '35:15: QuizQuestion id: Expected an id of its own, got “pay-prior” as in line 29; give it another id',
  'second-title':
    '23:1: Expected the title in the front matter alone, got a heading with one #; write ## for the headings of the text',
  'skipped-heading': '23:1: Expected a heading with ## or fewer, got ###; write ##, or add the heading between',
  'two-correct-answers':
    '42:3: Expected exactly one correct AnswerOption, got 2; leave correct at one of them, or write kind="multiple"',
  'unclosed-tag':
    '42:3: Expected </AnswerOption> after <AnswerOption>, got none; close it with </AnswerOption>, on a line of its own when it holds paragraphs',
  'unknown-competency':
    '8:5: competencies.code: Expected a competency from F1 to F8, got "F9"; write for example code: F4',
  'unknown-course': '5:1: course: Expected a course that there is, got “clear-langauge”; did you mean clear-language?',
  'unknown-element': '29:1: Expected an element that there is, got <SentenceLap>; did you mean SentenceLab?',
  'unknown-field':
    '14:1: colour: Expected a known field, got colour; remove it: the fields are title, summary, code, course, minutes, competencies, objectives, prerequisites, facts, author, checked, sources',
  'unknown-kind':
    '35:30: QuizQuestion kind: Expected single, multiple or true-false, got "both"; write for example kind="single"',
  'unknown-prerequisite':
    '13:17: prerequisites: Expected a module that there is, got “build-the-letter”; take it off the list',
};

test.each(Object.entries(bad))('a module with the mistake “%s” gets one message', (name, message) => {
  expect(messagesWith({ [en]: fixture(name) })).toEqual([`${en}:${message}`]);
});

test('every bad module has its message', () => {
  const files = readdirSync(join(project, 'test/fixtures/modules')).filter((name) => name.endsWith('.mdx'));
  expect(Object.keys(bad)).toEqual(files.map((name) => name.slice(0, -'.mdx'.length)).sort());
});

test('all mistakes of all files come at once, in the order of files and lines', () => {
  const text = good[en] ?? '';
  const files = {
    ...changed(course, '"order": 2', '"order": "two"'),
    [en]: text
      .replace('minutes: 45', 'minutes: 4')
      .replace('every long', 'every <i>long')
      .replace('## Begin', '#### Begin')
      .replace('ease={60}', 'ease="hard"')
      .replace('    <AnswerFeedback>This hides', '    <AnswerFeedbck>This hides'),
  };
  expect(messagesWith(files)).toEqual([
    `${course}:3:3: order: Expected a whole number, 1 or more, got "two"; write for example "order": 2`,
    `${en}:6:1: minutes: Expected a whole number from 5 to 90, got 4; write for example minutes: 45`,
    `${en}:21:25: Expected Markdown or an element in PascalCase, got <i>; write *text*`,
    `${en}:23:1: Expected a heading with ## or fewer, got ####; write ##, or add the heading between`,
    `${en}:29:29: SentenceLab ease: Expected a number from 0 to 100, got "hard"; write for example ease={60}`,
    `${en}:44:5: Expected an element that there is, got <AnswerFeedbck>; did you mean AnswerFeedback?`,
  ]);
});

test('a module cut off anywhere gets messages, never a crash', () => {
  const text = good[en] ?? '';
  for (let end = 0; end < text.length - 20; end += 11) {
    expect(messagesWith({ [en]: text.slice(0, end) }), `cut at ${end}`).not.toEqual([]);
  }
});

test('line ends of Windows and a byte order mark are no mistake', () => {
  expect(messagesWith({ [en]: `\uFEFF${(good[en] ?? '').replaceAll('\n', '\r\n')}` })).toEqual([]);
});

test.each([
  ['ru', en, ru],
  ['en', ru, en],
])('a module without its twin in %s fails with the path to create', (language, there, missing) => {
  expect(messages(without(missing))).toEqual([
    `${there}:1:1: Expected module “sentences-and-words” in ${language}, got none; add ${missing}`,
  ]);
});

test.each([
  ['minutes: 45', 'minutes: 40', `6:1: minutes: Expected 45 as in ${en}, got 40; make both the same`],
  ['code: B3', 'code: B4', `4:1: code: Expected B3 as in ${en}, got B4; make both the same`],
  [
    '[2, 3]',
    '[2]',
    `7:1: competencies: Expected [{"code":"F4","levels":[2,3]}] as in ${en}, got [{"code":"F4","levels":[2]}]; make both the same`,
  ],
  [
    'id="keep-term"',
    'id="keep"',
    `35:1: QuizQuestion id: Expected “keep-term” as in ${en}, got “keep”; make both the same`,
  ],
])('twins that differ in %s get one message', (from, to, message) => {
  expect(messagesWith(changed(ru, from, to))).toEqual([`${ru}:${message}`]);
});

test('an element that only one twin has is reported where it stands', () => {
  const lab = /<SentenceLab[\s\S]*<\/SentenceLab>\n/;
  expect(messagesWith({ [ru]: (good[ru] ?? '').replace(lab, '') })).toEqual([
    `${en}:29:1: Expected SentenceLab “pay-prior” in ${ru}, got none; add it there, or remove it here`,
  ]);
});

const other = 'content/courses/letters.json';
const otherText = courseText.replace('"B"', '"C"').replace('"order": 2', '"order": 3');
const second = (text: string | undefined): string => (text ?? '').replace('code: B3', 'code: B4');
const answer = { en: 'content/modules/en/answer.mdx', ru: 'content/modules/ru/answer.mdx' };
const twoModules = { [answer.en]: second(good[en]), [answer.ru]: second(good[ru]) };
const both = changed(course, '["sentences-and-words"]', '["sentences-and-words", "answer"]');
const asksFor = (slug: string) => ({
  [en]: (good[en] ?? '').replace('prerequisites: []', `prerequisites: [${slug}]`),
  [ru]: (good[ru] ?? '').replace('prerequisites: []', `prerequisites: [${slug}]`),
});

const annotation = 'content/letters/annotations/en/tax.json';
/** A single letter and its annotation. */
const single = {
  'content/letters/en/tax.md':
    '---\ntitle: Tax\nkind: reply\nversion: single\n---\n\nDear Ms Sample,\n\nPay £4.20\nby 1 May 2026.\n',
  [annotation]: JSON.stringify(
    {
      type: 'reply',
      split: 'test',
      quality: 'good',
      slots: {
        ...Object.fromEntries(
          'sender date reference subject purpose decision reason consequence next-steps how-to-act contact appeal help signatory enclosures'
            .split(' ')
            .map((slot) => [slot, { status: 'missing' }]),
        ),
        addressee: { status: 'found', passage: 'Dear Ms Sample' },
        action: { status: 'found', passage: 'Pay £4.20' },
        deadline: { status: 'not-applicable' },
      },
      facts: [
        { kind: 'amount', passage: '£4.20', value: 'GBP 4.20' },
        { kind: 'deadline', passage: '1 May 2026', value: '2026-05-01' },
      ],
      defects: [],
    },
    null,
    2,
  ),
} as const;

test('a single letter with its annotation and the licence of the letters have no mistakes', () => {
  expect(messagesWith({ ...single, 'content/letters/LICENCE.md': '# CC0' })).toEqual([]);
});

test.each([
  [
    'an unknown type',
    '"reply"',
    '"answer"',
    '2:3: type: Expected one of decision-adverse, decision-favourable, information-request, payment-demand, appointment, information, reply, inspection-order, inter-agency, got "answer"; write for example "type": "decision-adverse"',
  ],
  [
    'a type that is not the letter’s kind',
    '"reply"',
    '"appointment"',
    '2:3: type: Expected reply, the kind of the letter, got appointment; make both the same',
  ],
  [
    'an unknown split',
    '"test"',
    '"train"',
    '3:3: split: Expected one of test, unseen, got "train"; write for example "split": "test"',
  ],
  [
    'a slot that is not named',
    /"sender": \{[^}]*\},/,
    '',
    '5:3: slots.sender: Expected found with its passage, missing or not-applicable, got nothing; write for example "sender": { "status": "missing" }',
  ],
  [
    'a misspelt slot',
    '"sender"',
    '"sendr"',
    '6:5: slots.sendr: Expected a known field, got sendr; did you mean sender?',
  ],
  [
    'an unknown status',
    '"missing"',
    '"absent"',
    '7:7: slots.sender.status: Expected one of found, missing, not-applicable, got "absent"; write for example "status": "found"',
  ],
  [
    'a found slot without passage',
    '"missing"',
    '"found"',
    '6:5: slots.sender: Expected the passage of a found slot, got none; copy it from the letter',
  ],
  [
    'a missing slot with a passage',
    '"status": "found",',
    '"status": "missing",',
    '53:7: slots.addressee.passage: Expected no passage where the status is missing, got “Dear Ms Sample”; remove it',
  ],
  [
    'a passage that is not in the letter',
    'Dear Ms Sample',
    'Dear Ms Simple',
    '53:7: slots.addressee.passage: Expected words of content/letters/en/tax.md, got “Dear Ms Simple”; copy it letter by letter',
  ],
  [
    'an invented name that is not in the letter',
    '"defects": []',
    '"invented": ["Mill Lane"],\n  "defects": []',
    '75:16: invented: Expected words of content/letters/en/tax.md, got “Mill Lane”; copy it letter by letter',
  ],
  [
    'a passage with another line end',
    '"Pay £4.20"',
    '"Pay £4.20 by"',
    '57:7: slots.action.passage: Expected words of content/letters/en/tax.md, got “Pay £4.20 by”; copy its spaces and line ends too',
  ],
  [
    'a Russian slot in an English letter',
    '"sender"',
    '"executor": { "status": "missing" }, "sender"',
    '6:5: slots.executor: Expected no Russian slot executor, got one; remove it',
  ],
  [
    'an unknown kind of fact',
    '"amount"',
    '"sum"',
    '65:7: facts.kind: Expected one of amount, date, period, deadline, reference, form, phone, url, email, citation, person, body, negated-decision, right, got "sum"; write for example "kind": "amount"',
  ],
  [
    'an amount in another form',
    'GBP 4.20',
    '£4.20',
    '67:7: facts.value: Expected a currency and a number with two decimals, such as GBP 486.20, got “£4.20”; write it so',
  ],
  [
    'a day that is not in the calendar',
    '2026-05-01',
    '2026-02-31',
    '72:7: facts.value: Expected a day of the calendar, got “2026-02-31”; correct it',
  ],
  [
    'a good letter with defects',
    '"defects": []',
    '"defects": [{ "kind": "shouting" }]',
    '75:3: defects: Expected no defects in a good letter, got 1; correct the quality or the defects',
  ],
  [
    'an unknown defect',
    '"defects": []',
    '"defects": [{ "kind": "rude" }]',
    '75:17: defects.kind: Expected one of accusing, acronym-undefined, ambiguous-date, cold-formula, deadline-without-date, decision-late, double-negative, enclosure-mismatch, long-sentence, no-apology, number-conflict, officialese, passive-without-actor, rights-buried, run-in-list, shouting, slot-missing, sum-wrong, third-person, threat-first, unanswered-question, vague-subject, got "rude"; write for example "kind": "accusing"',
  ],
])('an annotation with %s gets one message', (_, from, to, expected) => {
  expect(messagesWith({ ...single, [annotation]: single[annotation].replace(from, to) })).toEqual([
    `${annotation}:${expected}`,
  ]);
});

test.each([
  [
    'a listed module that there is not',
    changed(course, 'words"]', 'words", "deadlines"]'),
    [
      `${course}:6:38: modules: Expected a module that there is, got “deadlines”; add content/modules/en/deadlines.mdx and content/modules/ru/deadlines.mdx, or take it off the list`,
    ],
  ],
  [
    'a module listed twice',
    changed(course, 'words"]', 'words", "sentences-and-words"]'),
    [`${course}:6:38: modules: Expected each module once, got “sentences-and-words” again; remove one of the two`],
  ],
  [
    'a module in the list of another course',
    { [other]: otherText },
    [
      `${other}:6:15: modules: Expected each module in one course, got “sentences-and-words”, which belongs to “clear-language”; take it off this list`,
    ],
  ],
  [
    'a module in no course',
    twoModules,
    [`${answer.en}:5:1: course: Expected “answer” in ${course}, got none; add "answer" to the modules there`],
  ],
  [
    'a prerequisite that comes later',
    { ...twoModules, ...both, ...asksFor('answer') },
    [
      `${en}:13:17: prerequisites: Expected a module that comes before this one, got “answer”, which comes later; change the order in the course file, or remove the prerequisite`,
    ],
  ],
  [
    'two modules with one code',
    { [answer.en]: good[en] ?? '', [answer.ru]: good[ru] ?? '', ...both },
    [`${en}:4:1: code: Expected a code of its own, got B3 as in ${answer.en}; give it another code`],
  ],
  [
    'a course without its Russian texts',
    changed(course, `  "ru": ${texts},\n`, ''),
    [
      `${course}:1:1: ru: Expected title, summary and forWhom in this language, got nothing; write for example "ru": { "title": "…", "summary": "…", "forWhom": "…" }`,
    ],
  ],
  [
    'a course file that is no JSON',
    { [course]: courseText.replace('"order": 2,', '"order": 2') },
    [
      `${course}:4:3: Expected valid JSON, got something else; look for a comma, a quotation mark or a bracket that is missing or too many just before this place`,
    ],
  ],
  [
    'a glossary entry without its English definition',
    {
      'content/glossary/client.json':
        '{\n  "en": { "term": "client" },\n  "ru": { "term": "клиент", "definition": "Кто пришёл." }\n}\n',
    },
    [
      'content/glossary/client.json:2:3: en.definition: Expected what the term means, in one or two sentences, got nothing; write for example "definition": "Writing that readers understand at once."',
    ],
  ],
  [
    'a page without its twin',
    { 'content/pages/en/privacy.mdx': '---\ntitle: Privacy\ndescription: Where data goes.\n---\n\nNowhere.\n' },
    ['content/pages/en/privacy.mdx:1:1: Expected page “privacy” in ru, got none; add content/pages/ru/privacy.mdx'],
  ],
  [
    'a before without its after',
    {
      'content/letters/en/tax.md':
        '---\ntitle: Tax\nkind: payment-demand\nversion: before\npair: tax\n---\n\nDear Sir,\n',
    },
    [
      'content/letters/en/tax.md:5:1: pair: Expected the after of “tax” in en, got none; add content/letters/en/tax-after.md with version: after and pair: tax',
    ],
  ],
  [
    'a letter without text',
    {
      'content/letters/en/tax.md': '---\ntitle: Tax\nkind: payment-demand\nversion: before\npair: tax\n---\n',
      'content/letters/en/tax-after.md':
        '---\ntitle: Tax\nkind: payment-demand\nversion: after\npair: tax\n---\n\nPay by 1 May.\n',
    },
    ['content/letters/en/tax.md:7:1: Expected the text of the letter, got none; write it below the second ---'],
  ],
  [
    'a letter of a pair that does not name it',
    { 'content/letters/en/tax.md': '---\ntitle: Tax\nkind: reply\nversion: before\n---\n\nDear Sir,\n' },
    [
      'content/letters/en/tax.md:1:1: pair: Expected a name that the before and the after of the letter share, lower-case with hyphens, got nothing; write for example pair: tax-notice',
    ],
  ],
  [
    'a letter of an unknown kind',
    { ...single, 'content/letters/en/tax.md': single['content/letters/en/tax.md'].replace('reply', 'answer') },
    [
      'content/letters/en/tax.md:3:1: kind: Expected one of decision-adverse, decision-favourable, information-request, payment-demand, appointment, information, reply, inspection-order, inter-agency, got "answer"; write for example kind: decision-adverse',
    ],
  ],
  [
    'a single letter with a pair',
    {
      ...single,
      'content/letters/en/tax.md': single['content/letters/en/tax.md'].replace('single', 'single\npair: tax'),
    },
    [
      'content/letters/en/tax.md:5:1: pair: Expected no pair in a single letter, got “tax”; remove it, or write version: before or version: after',
    ],
  ],
  [
    'a single letter without annotation',
    { 'content/letters/en/tax.md': single['content/letters/en/tax.md'] },
    [
      'content/letters/en/tax.md:1:1: Expected the annotation of a single letter, got none; add content/letters/annotations/en/tax.json',
    ],
  ],
  [
    'an annotation without letter',
    { [annotation]: single[annotation] },
    [
      `${annotation}:1:1: Expected the letter of this annotation, got none; add content/letters/en/tax.md, or remove this file`,
    ],
  ],
  [
    'a module that is not in UTF-8',
    { [en]: new Uint8Array([0xcf, 0xf0, 0xe8]) },
    [`${en}:1:1: Expected text in UTF-8, got another encoding; save it again with the encoding UTF-8`],
  ],
  [
    'a file outside the folders of languages',
    { 'content/modules/draft.mdx': 'Draft' },
    [
      'content/modules/draft.mdx:1:1: Expected a file in content/modules/en/ or content/modules/ru/, got draft.mdx; move it there',
    ],
  ],
])('%s gets one message', (_, files, expected) => {
  expect(messagesWith(files)).toEqual(expected);
});

test('every element of the site has its contract', () => {
  const source = readFileSync(join(project, 'src/layouts/elements.ts'), 'utf8');
  const names = /elements = \{([^}]*)\}/.exec(source)?.[1]?.match(/\w+/g);
  expect(contracts.map(({ name }) => name)).toEqual(names?.sort());
});

test('answers know their question, and labels hold no paragraphs', () => {
  const { code } = mdxToJs((good[en] ?? '').split('---\n')[2] ?? '', { mdastPlugins: [prepareElements], jsx: true });
  expect(code).toContain(
    '<QuizQuestion id="keep-term" kind="single" hash="396ecc8afeb4">{"Which sentence answers Anna?"}' +
      '<AnswerOption correct slot="parts" activity="keep-term" number={1} kind="single">' +
      '{"A specialist looked at the pothole on 14 May.\\n"}' +
      '<AnswerFeedback slot="feedback">{"Right: it says who did what and when."}</AnswerFeedback></AnswerOption>' +
      '<AnswerOption slot="parts" activity="keep-term" number={2} kind="single">' +
      '{"A site visit has been effected.\\n"}' +
      '<AnswerFeedback slot="feedback">{"This hides who went and what they found."}</AnswerFeedback></AnswerOption>' +
      '</QuizQuestion>',
  );
  expect(code).toContain(
    'sentence="Payment is to be effected prior to 1 May.">{"Payment is to be effected prior to 1 May."}',
  );
});

const today = '2026-03-31';

test('a new module passes the check and stands at the end of its course', () => {
  const root = folderWith(good);
  expect(newModule({ root, course: 'clear-language', slug: 'answer-in-time', today })).toEqual({
    files: ['content/modules/en/answer-in-time.mdx', 'content/modules/ru/answer-in-time.mdx', course],
  });
  expect(checkContent(root).map(formatMistake)).toEqual([]);
  expect(readFileSync(join(root, course), 'utf8')).toBe(
    courseText.replace('["sentences-and-words"]', '["sentences-and-words", "answer-in-time"]'),
  );
  expect(readFileSync(join(root, 'content/modules/en/answer-in-time.mdx'), 'utf8')).toContain(
    'title: "Answer in time"\nsummary: Say in one sentence what this module is for.\ncode: B4\ncourse: clear-language\n',
  );
});

test.each([
  ['[]', '["answer"]'],
  ['[\n    "sentences-and-words"\n  ]', '[\n    "sentences-and-words",\n    "answer"\n  ]'],
])('the list of modules %j keeps its form', (list, expected) => {
  const root = folderWith({ [course]: courseText.replace('["sentences-and-words"]', list) });
  newModule({ root, course: 'clear-language', slug: 'answer', today });
  expect(readFileSync(join(root, course), 'utf8')).toBe(courseText.replace('["sentences-and-words"]', expected));
});

test.each([
  ['clear-langauge', 'answer', 'Expected a course that there is, got “clear-langauge”; did you mean clear-language?'],
  ['tax', 'answer', 'Expected a course that there is, got “tax”; the courses are clear-language'],
  [
    'clear-language',
    '../answer',
    'Expected a name of lower-case Latin letters, digits and hyphens, got “../answer”; write for example answer-in-time',
  ],
  [
    'clear-language',
    'sentences-and-words',
    `Expected a new name, got “sentences-and-words”, and ${en} is there; choose another name`,
  ],
])('a new module %s/%s is refused and changes nothing', (name, slug, refused) => {
  const root = folderWith(good);
  expect(newModule({ root, course: name, slug, today })).toEqual({ refused });
  expect(Object.keys(good).map((file) => readFileSync(join(root, file), 'utf8'))).toEqual(Object.values(good));
  expect(readdirSync(join(root, 'content/modules/en'))).toEqual(['sentences-and-words.mdx']);
});

const house = 'content/house-style.json';

test('a house style of the site may be there, and may start with a byte order mark', () => {
  const text = '\uFEFF{\r\n  "limits": { "sentenceWords": 20 }\r\n}\r\n';
  expect(messagesWith({ [house]: text })).toEqual([]);
});

test.each([
  [
    'a rule that there is not',
    '{\n  "rules": { "numeric-dates": "off" }\n}',
    `${house}:2:14: rules.numeric-dates: Expected the name of a rule, got "numeric-dates"; did you mean "numeric-date"?`,
  ],
  [
    'a limit in words',
    '{\n  "limits": {\n    "sentenceWords": "twenty"\n  }\n}',
    `${house}:3:5: limits.sentenceWords: Expected a whole number from 5 to 100, got "twenty"; write for example 20`,
  ],
  [
    'a phrase with a mark',
    '{\n  "phrases": [\n    { "phrase": "pay out" },\n    { "phrase": "pay, out" }\n  ]\n}',
    `${house}:4:7: phrases[1].phrase: Expected words parted by single spaces, without marks, got "pay, out"; write for example "service user*"`,
  ],
  [
    'a comma too many',
    '{\n  "keep": ["a",]\n}',
    `${house}:2:16: Expected valid JSON, got something else; look for a comma, a quotation mark or a bracket that is missing or too many just before this place`,
  ],
  [
    'a list',
    '[]',
    `${house}:1:1: Expected fields of a house style, got an empty list; write for example { "limits": { "sentenceWords": 20 } }`,
  ],
  [
    'another encoding',
    new Uint8Array([0x7b, 0xd7, 0x7d]),
    `${house}:1:1: Expected text in UTF-8, got another encoding; save it again with the encoding UTF-8`,
  ],
] as const)('a house style of the site with %s gets one message', (_name, text, message) => {
  expect(messagesWith({ [house]: text })).toEqual([message]);
});

test('a house style of the site under the name that it has elsewhere is not passed over', () => {
  expect(messagesWith({ 'content/okno.json': '{}' })).toEqual([
    `content/okno.json:1:1: Expected the house style in ${house}, got content/okno.json; rename it to ${house}`,
  ]);
});

const run = promisify(execFile);

test('`npm run new` says what it wrote, and fails with the courses there are', async () => {
  const root = folderWith(good);
  const script = join(project, 'scripts/new.ts');
  const { stdout } = await run(process.execPath, [script, 'module', 'clear-language', 'answer'], { cwd: root });
  expect(stdout).toContain('http://127.0.0.1:4321/en/learn/clear-language/answer/');
  await expect(run(process.execPath, [script, 'module', 'tax', 'answer'], { cwd: root })).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'Expected a course that there is, got “tax”; the courses are clear-language\n',
  });
});

test('a build stops at mistakes and says nothing but them', async () => {
  const integration = JSON.stringify(join(project, 'src/authoring/integration.ts'));
  const root = folderWith({
    ...good,
    ...changed(en, 'minutes: 45', 'minutes: 4'),
    'astro.config.mjs': `import { contentCheck } from ${integration};\nexport default { integrations: [contentCheck()] };\n`,
  });
  const astro = [join(project, 'scripts/astro.mjs'), 'build', '--root', root];
  const message = `${en}:6:1: minutes: Expected a whole number from 5 to 90, got 4; write for example minutes: 45`;
  // Where CI is set, the build would speak in colours.
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const { code, stdout, stderr } = await run(process.execPath, astro, { cwd: project, env }).catch((error) => error);
  const lines = `${stdout}${stderr}`.trim().split('\n');
  expect({ code, lines: [lines[0], lines.at(-1)?.replace(/^\S+ /, ''), lines.length] }).toEqual({
    code: 1,
    lines: [message, '[ERROR] [content-check] 1 mistake in the content', 2],
  });
});
