import { expect, test } from 'vitest';
import { createChecker, hasPassive } from '#plain-language';
import { en } from '#plain-language/en';

const checker = createChecker({ en });
const isPassive = (text: string): boolean => {
  const document = checker.parse(text, 'en');
  return document.sentences.some((sentence) => hasPassive(document, sentence));
};

test.each([
  'Your claim was refused.',
  'The form has not yet been sent.',
  'The rent is, as you know, paid by the council.',
  'She got fired last week.',
  'Was it sent to my old address?',
  'Why are these letters never answered?',
  'They’re paid on Fridays.',
  'Attached is the form.',
  'The money is used to pay for trips.',
  'We were surprised by your letter.',
  'The flat was overpriced, closed and sold.',
])('is passive: %s', (text) => {
  expect(isPassive(text)).toBe(true);
});

test.each([
  'We have refused your claim.',
  'I am interested in the flat.',
  'The shop is closed.',
  'Is this a limited offer?',
  'Your rights are unlimited and we are done.',
  'There is a need to feed the cat.',
  'The letter sent to you arrived.',
  'Prices are bound to rise; I am used to paying more.',
  'Rent is due on the first of each month.',
  'We are used to questions like this.',
])('is not passive: %s', (text) => {
  expect(isPassive(text)).toBe(false);
});
