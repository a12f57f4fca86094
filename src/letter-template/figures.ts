import type { Gap, Told } from './gap.ts';

const clock = '\\d{1,2}(?:[.:]\\d{2})?';
const hours = {
  en: new RegExp(`(?<!\\d)${clock} ?[ap]m(?:(?: to |–| and )${clock} ?[ap]m)?|(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)`, 'g'),
  ru: new RegExp(
    `(?<!\\p{L})с ${clock} до ${clock}(?: час\\p{L}*)?|(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)|\\d{1,2} час(?:ов|а)?(?!\\p{L})`,
    'gu',
  ),
};
/** Not what is part of a word. */
const numbers = /(?<![\p{L}\d/.«-])\d[\d\u00a0]*(?:[ ,]\d{3})*(?:[.,]\d+)?(?![\d/]|-?\p{L})/gu;

/** Whether a number begins a line as that of a list item. */
const isMarker = (text: string, start: number, end: number): boolean =>
  (start === 0 || text.charAt(start - 1) === '\n') && /^[.)] /.test(text.slice(end, end + 2));

/** Hours and numbers that nothing else has told of. */
export const figuresIn = ({ text, language }: Told): Gap[] => [
  ...[...text.matchAll(hours[language])].map(
    ({ 0: passage, index }): Gap => ({
      kind: 'hours',
      start: index,
      end: index + passage.length,
      value: '',
    }),
  ),
  ...[...text.matchAll(numbers)]
    .filter(({ 0: passage, index }) => !isMarker(text, index, index + passage.length))
    .map(({ 0: passage, index }): Gap => ({ kind: 'number', start: index, end: index + passage.length, value: '' })),
];
