import type { Document, Language, Rule, RuleFinding } from '../types.ts';

/** Most items that a reader takes in at once. */
const limit = 7;

const message: Readonly<Record<Language, (items: number) => string>> = {
  en: (items) => `Group this list under two or three headings: it has ${items} items, aim for ${limit} at most.`,
  ru: (items) => `Разделите список на два-три коротких: пунктов в нём ${items}, а нужно не больше ${limit}.`,
};

/** Sessions read a list as one piece, so that its block is enough. */
function check({ blocks, language }: Document): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  let first = 0;
  for (let index = 0; index <= blocks.length; index++) {
    if (blocks[index]?.kind === 'list-item') continue;
    const items = index - first;
    const [top, bottom] = [blocks[first], blocks[index - 1]];
    if (items > limit && top && bottom)
      findings.push({ start: top.start, end: bottom.end, message: message[language](items), suggestions: [] });
    first = index + 1;
  }
  return findings;
}

const tasks = ['Your name', 'Your address', 'Your income', 'Your rent', 'Your savings', 'Your bank', 'Your job'];
const points = ['имя', 'адрес', 'доход', 'плата за жильё', 'вклады', 'банк', 'место работы'];
const bulleted = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
const numbered = (items: readonly string[]): string => items.map((item, index) => `${index + 1}. ${item}`).join('\n');

/** Finds lists that are too long to keep in mind. */
export const longList: Rule = {
  id: 'long-list',
  severity: 'warning',
  source: { title: 'CDC Clear Communication Index: item 8, lists', url: 'https://www.cdc.gov/ccindex/' },
  text: {
    en: {
      title: 'Long list',
      why: 'A reader keeps about seven things in mind. In a longer list the items in the middle are passed over.',
      how: 'Group the items and give each group a heading, or leave out what the reader does not need.',
      bad: [
        `Tell us:\n\n${bulleted([...tasks, 'Your phone'])}`,
        `Tell us:\n\n${numbered([...tasks, 'Your phone'])}`,
        `What we need\n\n${bulleted([...tasks, 'Your phone', 'Your file number'])}`,
        `Send us:\n\n${bulleted([...tasks, 'Your lease', 'Your pay slips', 'A photo'])}`,
      ],
      good: [
        `Tell us:\n\n${bulleted(tasks)}`,
        `Tell us:\n\n${numbered(tasks)}`,
        `About you\n\n${bulleted(tasks.slice(0, 2))}\n\nAbout your money\n\n${bulleted(tasks.slice(2))}`,
        `Send us your lease, your pay slips and a photo. Tell us:\n\n${bulleted(tasks)}`,
      ],
      alsoGood: [
        `About you:\n\n${bulleted(tasks.slice(0, 4))}\n\nAbout your work:\n\n${bulleted(tasks.slice(3))}`,
        'We need your name and your address.',
      ],
    },
    ru: {
      title: 'Длинный список',
      why: 'В уме держат около семи пунктов. В длинном списке середину пропускают.',
      how: 'Разделите пункты на группы и дайте каждой заголовок. Уберите то, без чего читатель обойдётся.',
      bad: [
        `Напишите нам:\n\n${bulleted([...points, 'телефон'])}`,
        `Напишите нам:\n\n${numbered([...points, 'телефон', 'номер дела'])}`,
        `Что нам нужно\n\n${bulleted([...points, 'телефон', 'номер дела'])}`,
        `Принесите:\n\n${bulleted([...points, 'договор', 'справку', 'фото'])}`,
      ],
      good: [
        `Напишите нам:\n\n${bulleted(points)}`,
        `Напишите нам:\n\n${numbered(points)}`,
        `О себе\n\n${bulleted(points.slice(0, 2))}\n\nО деньгах\n\n${bulleted(points.slice(2))}`,
        `Принесите договор и справку. Напишите нам:\n\n${bulleted(points)}`,
      ],
      alsoGood: [`О себе:\n\n${bulleted(points.slice(0, 4))}\n\nО работе:\n\n${bulleted(points.slice(3))}`],
    },
  },
  check,
};
