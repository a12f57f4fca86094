import { isHeading, wordsOf } from '../headings.ts';
import type { Document, Language, Rule, RuleFinding, Sentence } from '../types.ts';

/** Letters of more words need a heading; Russian words carry more. */
const limits: Readonly<Record<Language, number>> = { en: 250, ru: 200 };
/** What part of them must be text: addresses and signatures need none. */
const leastBody = 0.7;

const message: Readonly<Record<Language, (words: number) => string>> = {
  en: (words) => `Add headings that say what each part is for: this text has ${words} words and no heading inside.`,
  ru: (words) => `Добавьте заголовки, которые говорят, о чём каждая часть: слов в тексте ${words}, а заголовков нет.`,
};

const none: readonly RuleFinding[] = [];

function check(document: Document): readonly RuleFinding[] {
  const { blocks, sentences, language } = document;
  let words = 0;
  let body = 0;
  let first: Sentence | undefined;
  let greeted = false;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    // The subject line stands above the greeting and heads the letter, not a part of it.
    if (isHeading(document, index) && (greeted || first)) return none;
    if (block.kind === 'salutation') greeted = true;
    const count = wordsOf(document, block);
    words += count;
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue;
    body += count;
    first ??= sentences[block.firstSentence];
  }
  if (words <= limits[language] || body <= limits[language] * leastBody || !first) return none;
  return [{ start: first.start, end: first.end, message: message[language](words), suggestions: [] }];
}

const en = {
  decision:
    'We can pay your heating grant from 1 November 2026. You will get 40 crowns a month until 30 April 2027. The money goes to the bank account that you gave us on the form. We will send the first sum in the first week of November, and each later sum in the first week of the month. If the first week has a bank holiday, the money may come a day later.',
  action:
    'Before we can send the first sum, we need a copy of your last heating bill. Please send it by 15 October 2026. You can upload it at support.eastmere.example, post it to the address at the foot of this page, or bring it to any city service desk. The bill must show your name and the address of your home. If the bill has the name of your landlord, ask the landlord to write your name on it and to sign it.',
  change:
    'Tell us if you move, if someone moves in with you, or if your income goes up by more than 50 crowns a month. Each of these can change what we pay. If you tell us late, we may pay you too much, and then you would have to pay it back. You can tell us by phone or online, whichever you like. We will write to you within ten days and say what has changed.',
  help: 'If you think that our decision is wrong, you can ask us to look at it again. Write to us by 30 November 2026 and say why you disagree. A person who did not work on your case will read your letter. You can also ask the advice centre in your town for free help. They know our rules well, and they can write the letter with you. Call us if you need this page in large print or in another language.',
};
const ru = {
  decision:
    'Мы назначили Вам выплату на отопление с 1 ноября 2026 года. До 30 апреля 2027 года Вы будете получать 4 000 рублей в месяц. Деньги придут на счёт, который Вы указали в заявлении. Первую сумму мы переведём в начале ноября, а остальные – в первую неделю каждого месяца. Если на эту неделю выпадет праздник, деньги могут прийти на день позже.',
  action:
    'Чтобы мы перевели первую сумму, пришлите копию последней квитанции за отопление. Мы ждём её до 15 октября 2026 года. Копию можно загрузить на сайте, отправить почтой или принести в любое окно приёма. В квитанции должны быть Ваше имя и адрес квартиры. Если там имя хозяина, попросите его вписать Ваше имя и поставить подпись.',
  change:
    'Сообщите нам, если Вы переедете, если с Вами поселится ещё кто-то или если вырастет доход. От этого зависит выплата. Если Вы сообщите поздно, мы можем заплатить лишнее, и тогда деньги придётся вернуть. Позвоните нам или напишите на сайте, как Вам удобнее. Мы ответим за десять дней и скажем, что изменилось.',
  help: 'Если Вы не согласны с решением, попросите нас проверить его ещё раз. Напишите до 30 ноября 2026 года и объясните, с чем Вы не согласны. Письмо прочтёт сотрудник, который раньше не занимался Вашим делом. В юридической консультации Вам бесплатно помогут написать такое письмо. Позвоните нам, если Вам нужен крупный шрифт.',
};
type Parts = typeof en;
const plain = ({ decision, action, change, help }: Parts): string => [decision, action, change, help].join('\n\n');
const headed = (parts: Parts, headings: readonly string[]): string =>
  [parts.decision, headings[0], parts.action, headings[1], parts.change, headings[2], parts.help].join('\n\n');
const enHeadings = ['What you need to do', 'If something changes', 'If you disagree'];
const ruHeadings = ['Что нужно сделать', 'Если что-то изменится', 'Если Вы не согласны'];

/** Finds long letters in which nothing shows where to look. */
export const noHeadings: Rule = {
  id: 'no-headings',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Add useful headings',
    url: 'https://www.plainlanguage.gov/guidelines/organize/add-useful-headings/',
  },
  text: {
    en: {
      title: 'Long text without headings',
      why: 'Readers do not read a letter from top to bottom: they look for their part of it. Without headings they must read all, or miss it.',
      how: 'Put a heading over each part that says what it tells: “What you need to do”, “If you disagree”.',
      bad: [
        plain(en),
        `Your heating grant starts on 1 November\n\nDear Ms Sample,\n\n${plain(en)}`,
        `Dear Ms Sample,\n\n${plain(en)}\n\nYours sincerely,\n\nMartha Stencil`,
        `${plain(en)}\n\nYou need:\n\n- your form\n- your bill.`,
      ],
      good: [
        headed(en, enHeadings),
        `Your heating grant starts on 1 November\n\nDear Ms Sample,\n\n${headed(en, enHeadings)}`,
        `Dear Ms Sample,\n\n${headed(en, enHeadings)}\n\nYours sincerely,\n\nMartha Stencil`,
        `${headed(en, enHeadings)}\n\nYou need:\n\n- your form\n- your bill.`,
      ],
      alsoGood: [
        `Dear Ms Sample,\n\n${en.decision}\n\n${en.action}`,
        `Dear Ms Sample,\n\nYour Grant\n\n${plain(en)}`,
        `Dear Ms Sample,\n\n${en.decision}\n\nChanges\n\n${en.change}\n\n${en.help}\n\n${en.action}`,
      ],
    },
    ru: {
      title: 'Длинный текст без заголовков',
      why: 'Письмо не читают подряд: в нём ищут своё. Без заголовков приходится читать всё, и нужное легко пропустить.',
      how: 'Дайте каждой части заголовок, который говорит, о чём она: «Что нужно сделать», «Если Вы не согласны».',
      bad: [
        plain(ru),
        `Уважаемая Ада Ивановна!\n\n${plain(ru)}`,
        `Уважаемая Ада Ивановна!\n\n${plain(ru)}\n\nС уважением,\nМ. Трафаретова`,
        `${plain(ru)}\n\nНужны:\n\n- заявление\n- квитанция.`,
      ],
      good: [
        headed(ru, ruHeadings),
        `Уважаемая Ада Ивановна!\n\n${headed(ru, ruHeadings)}`,
        `Уважаемая Ада Ивановна!\n\n${headed(ru, ruHeadings)}\n\nС уважением,\nМ. Трафаретова`,
        `${headed(ru, ruHeadings)}\n\nНужны:\n\n- заявление\n- квитанция.`,
      ],
      alsoGood: [`Уважаемая Ада Ивановна!\n\n${ru.decision}\n\n${ru.action}`],
    },
  },
  scope: 'letter',
  check,
};
