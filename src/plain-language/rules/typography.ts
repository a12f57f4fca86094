import { isRead, quote } from '../passage.ts';
import { tokenAt } from '../token-at.ts';
import { type Document, type Rule, type RuleFinding, type Sentence, TokenFlag, TokenKind } from '../types.ts';

/** A quotation that is longer is none, or its mark is missing. */
const longest = 200;
const cyrillic = /[\u0400-\u04ff]/;

/** Straight quotation marks around Russian words of a sentence. */
function quotesIn({ text }: Document, { start, end }: Sentence, findings: RuleFinding[]): void {
  for (let open = text.indexOf('"', start); open >= 0 && open < end; ) {
    const close = text.indexOf('"', open + 1);
    if (close < 0 || close >= end) return;
    const inside = text.slice(open + 1, Math.min(close, open + longest + 2));
    const isQuotation = /^\S/.test(inside) && /\S$/.test(inside) && cyrillic.test(inside);
    if (!isQuotation || inside.length > longest || inside.includes('\n')) {
      open = close;
      continue;
    }
    // Inside other quotation marks the second kind stands.
    const before = text.slice(Math.max(start, open - longest), open);
    const nested = before.lastIndexOf('«') > before.lastIndexOf('»');
    const better = nested ? `„${inside}“` : `«${inside}»`;
    findings.push({
      start: open,
      end: close + 1,
      message: nested ? 'Внутри «ёлочек» ставьте „лапки“.' : `Поставьте «ёлочки»: ${better}.`,
      suggestions: [{ text: better }],
    });
    open = text.indexOf('"', close + 1);
  }
}

function straightQuotes(document: Document): RuleFinding[] {
  const { text } = document;
  const findings: RuleFinding[] = [];
  for (let at = text.indexOf('"'); at >= 0; ) {
    const sentence = document.sentenceOf(tokenAt(document, at));
    if (isRead(document, sentence)) quotesIn(document, sentence, findings);
    at = text.indexOf('"', Math.max(at + 1, sentence.end));
  }
  return findings;
}

/** A hyphen between spaces, where a dash belongs. */
function hyphens(document: Document): RuleFinding[] {
  const { text, tokens } = document;
  const findings: RuleFinding[] = [];
  for (let at = text.indexOf(' - '); at >= 0; at = text.indexOf(' - ', at + 2)) {
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
