import { toCyrillic, toLatin } from '../key.ts';
import { quote } from '../passage.ts';
import { type Document, type Rule, type RuleFinding, TokenFlag, TokenKind } from '../types.ts';
import { list, startClass } from '../word-class.ts';

/** A Latin letter beside a Cyrillic one. */
const mixed = /[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]/g;
/** Single Latin letters that stand for Russian words. */
const alone = startClass({ ru: list('a c o k y b') });
/** Before a single letter it is a name: «витамин C», «план B». */
const named = startClass({
  ru: list(
    'витамин витамина гепатит гепатита план плана класс класса категория категории группа группы точка точки тип типа блок корпус подъезд литера пункт уровень формат серия серии вариант',
  ),
});

/** A word with its look-alikes put right; `undefined` when it has letters of both that look like none of the other. */
function mended(word: string): string | undefined {
  let isRussian = true;
  let isLatin = true;
  for (const letter of word) {
    if (/[A-Za-z]/.test(letter)) isRussian &&= toCyrillic.has(letter);
    else isLatin &&= toLatin.has(letter) || !/[\u0400-\u04ff]/.test(letter);
  }
  // «СО» may be either: in a Russian text it is Russian.
  const letters = isRussian ? toCyrillic : isLatin ? toLatin : undefined;
  return letters && Array.from(word, (letter) => letters.get(letter) ?? letter).join('');
}

/** The piece of a token around an offset that hyphens and points part: «IT-компaния» has two. */
function pieceAt(text: string, from: number, to: number, at: number): [number, number] {
  let [start, end] = [at, at];
  const parts = (index: number): boolean => /[-‐‑/.,:;()«»"\s]/.test(text.charAt(index));
  while (start > from && !parts(start - 1)) start -= 1;
  while (end < to && !parts(end)) end += 1;
  return [start, end];
}

/** Words of both alphabets. */
function mixedWords(document: Document): RuleFinding[] {
  const { text, tokens } = document;
  const findings: RuleFinding[] = [];
  let token = 0;
  mixed.lastIndex = 0;
  for (let match = mixed.exec(text); match !== null; match = mixed.exec(text)) {
    const at = match.index;
    while (token < tokens.count && (tokens.end[token] ?? 0) <= at) token += 1;
    if (tokens.kind[token] === TokenKind.address) continue;
    const [start, end] = pieceAt(text, tokens.start[token] ?? at, Math.max(tokens.end[token] ?? at, at + 2), at);
    mixed.lastIndex = Math.max(end, at + 1);
    const piece = text.slice(start, end);
    // «А40», «в123вс»: numbers of papers and cars.
    if (/\d/.test(piece) || end - start > 40 || tokens.key(token - 1) === '№') continue;
    const better = mended(piece);
    if (!better || better === piece) continue;
    const which = /[A-Za-z]/.test(better) ? 'русские буквы вместо латинских' : 'латинские буквы вместо русских';
    const message = `Наберите заново ${quote('ru', better)}: в слове есть ${which}.`;
    findings.push({ start, end, message, suggestions: [{ text: better }] });
    mixed.lastIndex = end;
  }
  return findings;
}

/** A single Latin letter between Russian words: «c понедельника». */
function singleLetters(document: Document): RuleFinding[] {
  const { text, tokens } = document;
  const findings: RuleFinding[] = [];
  for (const token of document.where(alone)) {
    const [start, end] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0];
    const letter = text.slice(start, end);
    const better = toCyrillic.get(letter);
    const next = (tokens.flags[token + 1] ?? 0) & TokenFlag.capital;
    if (!better || next !== 0 || document.is(token - 1, named)) continue;
    const opens = document.sentenceOf(token).firstToken === token;
    // «План C готов»: a capital inside a sentence is a name.
    if (letter !== letter.toLowerCase() && !opens) continue;
    if (!/^[\u0400-\u04ff\d]/.test(text.charAt(tokens.start[token + 1] ?? 0)) || !/^\s/.test(text.charAt(end)))
      continue;
    const message = `Наберите заново ${quote('ru', better)}: здесь стоит латинская буква.`;
    findings.push({ start, end, message, suggestions: [{ text: better }] });
  }
  return findings;
}

/** Finds Latin letters that look like Russian ones, in words and alone, and Russian ones in Latin words. */
export const latinLookAlike: Rule = {
  id: 'latin-look-alike',
  severity: 'warning',
  source: {
    title: 'Unicode Technical Standard #39: mixed scripts and confusable characters',
    url: 'https://www.unicode.org/reports/tr39/',
  },
  text: {
    ru: {
      title: 'Латинская буква в русском слове',
      why: 'Глаз разницы не видит, а поиск её видит: такое слово не найдётся. Программа, которая читает письмо вслух, споткнётся.',
      how: 'Наберите слово заново на русской раскладке.',
      bad: [
        'Cообщите нам о переезде.',
        'Приём – c понедельника по пятницу.',
        'Оплaтить взнос можно на сайте.',
        'Возьмите CНИЛС и паспорт.',
        'Установите программу Wоrd.',
      ],
      good: [
        'Сообщите нам о переезде.',
        'Приём – с понедельника по пятницу.',
        'Оплатить взнос можно на сайте.',
        'Возьмите СНИЛС и паспорт.',
        'Установите программу Word.',
      ],
      alsoGood: [
        'Напишите нам по e-mail или через Wi-Fi-сеть библиотеки.',
        'Дело № А40-123/26, письмо № 09-32/755-OT.',
        'Пришлите pdf-файл или файл Word.',
        'Врач назначил витамин C и проверил на гепатит B.',
        'Таблица Excel нужна до 3 мая 2026 года включительно, IT-компания поможет.',
        'Пишите на почту kassa@gorod.example.',
      ],
    },
  },
  check: (document) => [...mixedWords(document), ...singleLetters(document)],
};
