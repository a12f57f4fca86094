import { TokenFlag, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import type { Collector } from './collector.ts';
import { numberOfWord, numberWord } from './number-words.ts';

/** `band C`, «категория Б» */
const grade = startClass({
  en: list('band group category class level stage grade'),
  ru: [/^(?:категори[яиюй]|групп[аыеу]|степен[ьи])$/],
});
const percent = wordClass({ en: list('% percent per'), ru: [...list('%'), /^процент/] });
/** Before the number of a house, a room or a page. */
const place = wordClass({
  en: list('flat room floor apartment unit level page stage step part box'),
  ru: list('д кв корп каб кабинет кабинете стр оф ул этаж подъезд л экз шт пом'),
});
const clockBehind = wordClass({ en: list("am pm a.m p.m o'clock hours"), ru: list('час часов часа мин ч') });
const clockBefore = wordClass({ ru: list('с до в') });
const sheets = wordClass({ ru: list('л экз шт') });
const numberSign = wordClass({ en: ['#'], ru: ['№'] });

/** Counts, percentages, ages and grades that belong to no other fact. */
export function addNumbers(collector: Collector): void {
  const { document } = collector;
  const { tokens, blocks, language } = document;
  const numbers = document.all('numbers');
  let done = 0;
  for (let index = 0; index < numbers.length; index++) {
    const token = numbers[index] ?? 0;
    if (token < done || !collector.isFree(token)) continue;
    const kind = blocks[document.sentenceOf(token).block]?.kind;
    if (kind === 'address' || kind === 'letterhead' || kind === 'signature' || kind === 'reference' || kind === 'date')
      continue;
    let key = tokens.key(token);
    if (!/^\d[\d,.]*$/.test(key) || key.length > 12) continue;
    let last = token + 1;
    if (language === 'ru')
      while (
        last < token + 4 &&
        tokens.kind[last] === TokenKind.number &&
        tokens.start[last] === (tokens.end[last - 1] ?? 0) + 1 &&
        /^\d{3}(?:,\d+)?$/.test(tokens.key(last))
      ) {
        key += tokens.key(last);
        last += 1;
      }
    else if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(key)) key = key.replaceAll(',', '');
    done = last;
    const isNumbering = ((tokens.flags[token] ?? 0) & TokenFlag.newline) !== 0 && /^[.)]$/.test(tokens.key(last));
    const isPlace = document.is(token - 1, place) || (tokens.key(token - 1) === '.' && document.is(token - 2, place));
    const isClock =
      document.is(last, clockBehind) ||
      (document.is(token - 1, clockBefore) && (document.is(last, clockBefore) || document.is(token - 3, clockBefore)));
    // `3 Guildhall Square`
    const isHouse =
      language === 'en' &&
      last < tokens.count &&
      ((tokens.flags[last] ?? 0) & (TokenFlag.capital | TokenFlag.newline)) === TokenFlag.capital &&
      (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) < 4;
    if (isHouse || isNumbering || isPlace || isClock || document.is(last, sheets) || document.is(token - 1, numberSign))
      continue;
    if (!collector.isFree(token, last)) continue;
    const isPercent = document.is(last, percent) && (tokens.key(last) !== 'per' || tokens.key(last + 1) === 'cent');
    const end = isPercent ? (tokens.key(last) === 'per' ? last + 2 : last + 1) : last;
    collector.take('number', `${key.replace(',', '.')}${isPercent ? '%' : ''}`, token, end);
  }
  const words = document.where(numberWord);
  for (let index = 0; index < words.length; index++) {
    const token = words[index] ?? 0;
    if (!collector.isFree(token) || tokens.key(token + 1) === '-') continue;
    const value = numberOfWord(tokens.key(token));
    if (value !== undefined) collector.take('number', String(value), token, token + 1);
  }
  const grades = document.where(grade);
  for (let index = 0; index < grades.length; index++) {
    const token = grades[index] ?? 0;
    const next = tokens.flags[token + 1] ?? 0;
    const isLetter =
      (tokens.end[token + 1] ?? 0) - (tokens.start[token + 1] ?? 0) === 1 && (next & TokenFlag.capital) !== 0;
    if (isLetter && !(next & TokenFlag.newline))
      collector.take('number', `${tokens.key(token + 1)}`.toUpperCase(), token, token + 2);
  }
}
