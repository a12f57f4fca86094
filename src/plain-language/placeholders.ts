import type { Language, Passage } from './types.ts';

/** Marks that names of gaps stand between; each twice means the same: `{{sum}}`, `<<name>>`. */
const pairs = [
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
] as const;
/** What stands between them: words. Numbers, letters of a list (`[a]`, `[iv]`), points and boxes to tick are none. */
const name = /^ ?\p{L}[\p{L}\p{M}\p{N} \u00a0’'",.:;/_()№–-]*[\p{L}\p{N}).] ?$/u;
const marker = /^[ivxlc]+$/i;
/** Who speaks in brackets adds something to the text, and leaves no gap. */
const remark: Readonly<Record<Language, RegExp>> = {
  en: /^ ?(?:sic|illegible|redacted|signed|seal|emphasis|see)(?!\p{L})/iu,
  ru: /^ ?(?:sic|так|неразборчиво|подпись|печать|см|выделено)(?!\p{L})/iu,
};
/** A longer one is a sentence in brackets, unless it says what to put in. */
const mostWords = 7;
const order: Readonly<Record<Language, RegExp>> = {
  en: /^ ?(?:insert|enter|add|your|put)/i,
  ru: /^ ?(?:встав|впиш|укаж|ваш)/i,
};
/** No name is longer, in UTF-16 units. */
const longest = 100;

function isName(text: string, language: Language, start: number, end: number): boolean {
  if (end - start > longest || end - start < 3) return false;
  const inside = text.slice(start, end);
  if (!name.test(inside) || (end - start < 6 && marker.test(inside)) || remark[language].test(inside)) return false;
  return inside.split(' ', mostWords + 2).length <= mostWords || order[language].test(inside);
}

const isLetter = (text: string, at: number): boolean => /\p{L}/u.test(text.charAt(at));

/** Whether a pair of marks around a name is something else: a link, a tag, `[w]hat` an editor has changed. */
function isOther(text: string, open: string, start: number, end: number): boolean {
  const after = text.charAt(end);
  if (open === '[') return after === '(' || after === '[' || isLetter(text, start - 1) || isLetter(text, end);
  // `<br>`, `<Answer right>` are tags; `<your name>`, `<NAME>`, `<имя>` are not.
  return (
    open === '<' &&
    text.charAt(start + 1) !== '<' &&
    /^[A-Za-z]*[a-z\d]$|^[A-Z]+[a-z]/.test(text.slice(start + 1, end - 1))
  );
}

/** Names of gaps between marks. */
function named(text: string, language: Language, found: Passage[]): void {
  for (const [open, close] of pairs) {
    let last = -1;
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      if (last < at) last = text.indexOf(close, at);
      if (last < 0) break;
      if (text.charAt(at + 1) === open || !isName(text, language, at + 1, last)) continue;
      const twice = text.charAt(at - 1) === open && text.charAt(last + 1) === close ? 1 : 0;
      const [start, end] = [at - twice, last + 1 + twice];
      if (!isOther(text, open, start, end)) found.push({ start, end });
    }
  }
}

/** Dates, years and sums with X where a digit belongs, and `ДД.ММ.ГГГГ`. */
const crossed =
  /(?<![\p{L}\d.-])(?:[XxХх\d]{2}([./-])[XxХх]{2}\1(?:20)?[XxХх\d]{2,4}|20[XxХх]{2}|[£$€] ?[XХ]{2,}|[XХ]{2,}(?= (?:руб|₽|crowns))|(?:DD|ДД)[./-](?:MM|ММ)[./-](?:YYYY|ГГГГ))(?![\p{L}\d-])/gu;
/** What is said of how dates are written: `as DD/MM/YYYY`. */
const format: Readonly<Record<Language, RegExp>> = {
  en: /(?:format| as| like)[ (“"]*$/,
  ru: /(?:формат[а-яё]{0,3}|виде|как)[ («"]*$/,
};

/** Figures that are still to come. */
function unknown(text: string, language: Language, found: Passage[]): void {
  if (!/[XxХх]{2}|YYYY|ГГГГ/.test(text)) return;
  for (const { 0: passage, index } of text.matchAll(crossed))
    if (!format[language].test(text.slice(Math.max(0, index - 20), index)))
      found.push({ start: index, end: index + passage.length });
}

/** Rows of underscores with the figures and quotation marks of one date: `«__» ________ 2026`. */
const blank = /[«“"]?_{2,}[»”"]?(?:[ ./]?(?:20)?_{2,})*/g;

/** Rows of underscores, to be written over. */
export function blanksIn(text: string): Passage[] {
  const found: Passage[] = [];
  if (!text.includes('__')) return found;
  for (const { 0: passage, index } of text.matchAll(blank)) {
    const end = index + passage.length;
    // `__bold__` is no gap.
    if (!isLetter(text, end) && !isLetter(text, index - 1)) found.push({ start: index, end });
  }
  return found;
}

/** Gaps that have a name or an X in place of what belongs there. */
export function placeholdersIn(text: string, language: Language): Passage[] {
  const found: Passage[] = [];
  named(text, language, found);
  unknown(text, language, found);
  return found;
}
