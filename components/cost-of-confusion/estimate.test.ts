import { expect, test } from 'vitest';
import { words } from '#i18n';
import { costWords } from './cost-words.ts';
import { estimateCost } from './estimate.ts';

const causes = { letters: [40_000, 40_000], share: [8, 15], minutes: [6, 10], rate: [30, 30] } as const;

test('the ends take all low and all high values, the likely value the middles', () => {
  const { questions, hours, money } = estimateCost(causes);
  expect([questions, hours, money].map((row) => row.map(Math.round))).toEqual([
    [3200, 4600, 6000],
    [320, 613, 1000],
    [9600, 18400, 30000],
  ]);
});

test('the sentence for the boss rounds to two digits and counts in Russian as Russians do', () => {
  const { en, ru } = { en: words('en').cost, ru: words('ru').cost };
  expect(costWords('en', en, 'pounds', estimateCost(causes)).sentence.replaceAll('\u00a0', ' ')).toBe(
    'This letter brings us about 4,600 questions a year, which take about 610 hours (320 to 1,000) and cost about 18,000 pounds (9,600 to 30,000 pounds).',
  );
  const one = { letters: [100, 100], share: [21, 21], minutes: [60, 60], rate: [600, 600] } as const;
  expect(costWords('ru', ru, '₽', estimateCost(one)).sentence.replaceAll('\u00a0', ' ')).toBe(
    'Из-за этого письма к нам за год обращаются около 21 раза: ответы отнимают около 21 рабочего часа (от 21 до 21) и стоят около 13 000 ₽ (от 13 000 до 13 000 ₽).',
  );
});
