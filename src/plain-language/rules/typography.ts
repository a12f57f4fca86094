import { isRead, quote } from '../passage.ts';
import { type Document, type Rule, type RuleFinding, TokenFlag, TokenKind } from '../types.ts';

/** A letter that has so many of either is told of once more for each: more help nobody. */
const mostTold = 200;
const cyrillic = /[\u0400-\u04ff]/;

/** The token that starts at an offset or behind it. */
function tokenAt({ tokens }: Document, offset: number): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Straight quotation marks around Russian words. */
function straightQuotes(document: Document): RuleFinding[] {
  const { text } = document;
  const findings: RuleFinding[] = [];
  for (let open = text.indexOf('"'); open >= 0 && findings.length < mostTold; ) {
    const close = text.indexOf('"', open + 1);
    if (close < 0) break;
    const inside = text.slice(open + 1, Math.min(close, open + 202));
    const isQuotation = /^\S/.test(inside) && /\S$/.test(inside) && inside.length <= 200 && cyrillic.test(inside);
    if (!isQuotation || inside.includes('\n')) {
      open = close;
      continue;
    }
    // Inside other quotation marks the second kind stands.
    const nested = text.lastIndexOf('«', open) > text.lastIndexOf('»', open);
    const better = nested ? `„${inside}“` : `«${inside}»`;
    if (isRead(document, document.sentenceOf(tokenAt(document, open))))
      findings.push({
        start: open,
        end: close + 1,
        message: nested ? 'Внутри «ёлочек» ставьте „лапки“.' : `Поставьте «ёлочки»: ${better}.`,
        suggestions: [{ text: better }],
      });
    open = text.indexOf('"', close + 1);
  }
  return findings;
}

/** A hyphen between spaces, where a dash belongs. */
function hyphens(document: Document): RuleFinding[] {
  const { text, tokens } = document;
  const findings: RuleFinding[] = [];
  for (let at = text.indexOf(' - '); at >= 0 && findings.length < mostTold; at = text.indexOf(' - ', at + 2)) {
    const token = tokenAt(document, at + 1);
    // The mark of a list item begins its line.
    if ((tokens.flags[token] ?? 0) & TokenFlag.newline || tokens.kind[token] !== TokenKind.punctuation) continue;
    const sentence = document.sentenceOf(token);
    if (!isRead(document, sentence) || token === sentence.firstToken) continue;
    const before = text.slice(tokens.start[token - 1], at);
    findings.push({
      start: at + 1,
      end: at + 2,
      message: `Поставьте тире вместо дефиса после ${quote('ru', before)}.`,
      suggestions: [{ text: '–' }],
    });
  }
  return findings;
}

/** Finds straight quotation marks and hyphens for dashes in Russian text. */
export const typography: Rule = {
  id: 'typography',
  severity: 'info',
  source: {
    title: 'Редакторский ликбез: кавычки, тире и дефис',
    url: 'https://dzen.ru/a/Wfj0P9yvjlsnoTJf',
  },
  text: {
    ru: {
      title: 'Кавычки и тире',
      why: 'Дефис соединяет части слова, а тире разделяет мысли: читателю проще, когда они разные. Прямые кавычки – знак черновика.',
      how: 'Ставьте «ёлочки», внутри них – „лапки“. Между словами ставьте тире с пробелами.',
      bad: [
        'Прочитайте памятку "Как платить за воду".',
        'Пени - 810 рублей.',
        'Приходите во вторник - мы всё покажем.',
        'Нужен бланк «Заявление "О льготе"».',
      ],
      good: [
        'Прочитайте памятку «Как платить за воду».',
        'Пени – 810 рублей.',
        'Приходите во вторник – мы всё покажем.',
        'Нужен бланк «Заявление „О льготе“».',
      ],
      alsoGood: [
        'Приём – во вторник и в четверг, кое-где – в среду.',
        'Возьмите:\n\n- паспорт\n- чек.',
        'Скачайте программу "Word Viewer" с сайта.',
        'Размер листа – 5" на 7" или меньше.',
        'Решение от 02.03.2026 № 09-32/755 уже действует.',
      ],
    },
  },
  check: (document) => [...straightQuotes(document), ...hyphens(document)],
};
