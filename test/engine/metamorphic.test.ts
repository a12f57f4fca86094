/** What a change for the worse or the better must do to any letter, whatever its report says. */
import { expect, test } from 'vitest';
import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { sampleLetters } from '../support/sample-letters.ts';

const checker = createChecker({ en });
const letters = sampleLetters.filter(({ language }) => language === 'en');
const check = (text: string) => checker.check(text, { language: 'en' });

/** How easy a letter is, and how much of weight is said of it. */
function weightOf(text: string): { score: number; heavy: number } {
  const { findings, ease } = check(text);
  return { score: ease?.score ?? 0, heavy: findings.filter(({ severity }) => severity !== 'info').length };
}

/** The letter with one more paragraph before its closing. */
const withParagraph = (text: string, paragraph: string): string => {
  const closing = text.search(/\n\n(?:Yours|Kind|Best|With|Sincerely)/);
  const at = closing < 0 ? text.trimEnd().length : closing;
  return `${text.slice(0, at)}\n\n${paragraph}${text.slice(at)}`;
};

/** What is done, the plain words, the worse ones, and by how much the score may yet rise. */
const worse: readonly [string, string, string, number][] = [
  ['adding “pursuant to”', 'You must pay the tax by May.', 'You must pay the tax pursuant to the Act by May.', 0],
  // The score is a mean by words: a sentence that is easier than its letter and grows may lift it by a point.
  ['nominalising', 'We decided to refuse your claim.', 'We made a determination to issue a refusal of your claim.', 1],
  [
    'joining two sentences',
    'You can send the form by post. We will answer within two weeks and tell you what to do next.',
    'You can send the form by post, and we will answer within two weeks and tell you what to do next.',
    0,
  ],
];

test.each(worse)('%s never improves a letter', (_, plain, harder, slack) => {
  for (const { name, text } of letters) {
    const [before, after] = [weightOf(withParagraph(text, plain)), weightOf(withParagraph(text, harder))];
    expect(after.heavy, name).toBeGreaterThanOrEqual(before.heavy);
    expect(after.score, name).toBeLessThanOrEqual(before.score + slack);
  }
});

/** The score knows words and lengths; the rules know these. */
const blunt: readonly [string, string, string][] = [
  ['hiding who acts', 'We decided to close the road.', 'It was decided that the road be closed.'],
  ['a second negative', 'We pay you only if you sign it.', 'We will not pay you unless you sign it.'],
  ['blame', 'We did not receive your form.', 'You failed to send us your form.'],
  ['a hidden verb', 'We will check your form.', 'We will carry out an assessment of your form.'],
];

test.each(blunt)('%s makes one thing more to mend in any letter', (_, plain, harder) => {
  for (const { name, text } of letters) {
    const [before, after] = [weightOf(withParagraph(text, plain)), weightOf(withParagraph(text, harder))];
    expect(after.heavy, name).toBeGreaterThan(before.heavy);
  }
});

const parts = [
  'We looked at the form that you sent us in March with the letter from your bank',
  'we found that your income was above the limit in each of the three months that we checked',
  'you must tell us by the end of June how you want to pay back the money that we sent you',
] as const;
const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

test('splitting a sentence of 50 words never worsens a letter', () => {
  const long = `${parts.join(', and ')}.`;
  expect(long.split(' ').length).toBeGreaterThanOrEqual(50);
  for (const { name, text } of letters) {
    const [before, after] = [
      weightOf(withParagraph(text, long)),
      weightOf(withParagraph(text, `${parts.map(capital).join('. ')}.`)),
    ];
    expect(after.heavy, name).toBeLessThanOrEqual(before.heavy);
    expect(after.score, name).toBeGreaterThanOrEqual(before.score);
  }
});

test('an address block moves nothing', () => {
  const address = 'Flat 3\n14 Counting House Row\nEastmere NM2 4QT\n\n';
  for (const { name, text } of letters) {
    const [before, after] = [check(text), check(address + text)];
    const { score, low, high, cefr } = before.ease ?? {};
    if (before.ease) expect(after.ease, name).toMatchObject({ score, low, high, cefr });
    else expect(after.ease, name).toBeNull();
    expect(after.formulas, name).toEqual(before.formulas);
    expect(after.findings.length, name).toBe(before.findings.length);
  }
});
