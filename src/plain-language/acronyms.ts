import { isRead } from './passage.ts';
import { type Document, type LanguageData, type Sentence, TokenFlag, TokenKind, type Words } from './types.ts';
import { list, wordClass } from './word-class.ts';

/** Acronyms that every reader knows, and Roman numbers. */
const inData = ({ knownAcronyms }: LanguageData): Words => [
  ...knownAcronyms.map((acronym) => acronym.toLowerCase()),
  /^[ivxlc]+$/,
];
const known = wordClass({ en: inData, ru: inData });
/** What ties capitals to a number, a code or a host: `HR-14`, `NRS/PTD/26`, `NM2 4QT`. */
const tie = /[\d/\\_@#№+–-]/;
/** Before letters that are a mark, a grade or a class: `level AA`, `grades BBC`. */
const graded = wordClass({
  en: list('level levels grade grades band class category type group zone tier rating size route column row model'),
  ru: list('уровень уровня уровню уровне класс класса категория категории группа группы тип типа серия серии'),
});
/** Before a name in capitals: `Mr SMITH`. */
const title = wordClass({
  en: list('mr mrs ms miss dr mx sir lord lady councillor'),
  ru: list('господин госпожа гражданин гражданка гражданину гражданке'),
});

/** A place where letters in capitals stand for words. */
export interface AcronymUse {
  readonly token: number;
  /** In lower case. */
  readonly acronym: string;
  readonly sentence: Sentence;
  /** Whether the sentence says here what it means. */
  readonly explained: boolean;
}

/** Words of a name in capitals are longer than acronyms are, and stand side by side: `SALTBY HOMES`. */
const shortestOfName = 5;

function isInCapitalName({ tokens }: Document, token: number, { firstToken, lastToken }: Sentence): boolean {
  const isLong = (at: number): boolean =>
    at >= firstToken &&
    at < lastToken &&
    ((tokens.flags[at] ?? 0) & TokenFlag.capitals) !== 0 &&
    (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) >= shortestOfName;
  return isLong(token) && (isLong(token - 1) || isLong(token + 1));
}

/** Whether the token stands alone, not as part of a code, a web address, a name, a grade or a form number. */
function standsAlone(document: Document, token: number, sentence: Sentence): boolean {
  const { text, tokens, language } = document;
  const start = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (tie.test(before) || tie.test(after)) return false;
  // `GOV.UK`: a point with letters on both sides.
  if (before === '.' && /[\p{L}\d]/u.test(text.charAt(start - 2))) return false;
  if (after === '.' && /[\p{L}\d]/u.test(text.charAt(end + 1))) return false;
  if (document.is(token - 1, graded) || isInCapitalName(document, token, sentence)) return false;
  // `Anna-Maria SMITH`
  const hyphened = TokenFlag.capital | TokenFlag.joined;
  if (((tokens.flags[token - 1] ?? 0) & (hyphened | TokenFlag.capitals)) === hyphened) return false;
  const stop = tokens.key(token - 1) === '.' ? token - 2 : token - 1;
  if (document.is(stop, title)) return false;
  // `AMU 7`, `25 CFR`: letters beside a number are a code.
  const next = token + 1;
  const code = next < sentence.lastToken && tokens.kind[next] === TokenKind.number;
  const numbered = language === 'en' && token > sentence.firstToken && tokens.kind[token - 1] === TokenKind.number;
  return !(code && /^\d+(?:-\d+)?$/.test(tokens.key(next))) && !numbered && tokens.key(token - 1) !== '№';
}

/** Whether the sentence says here what the acronym means: `Long Form (LF)`, `LF (long form)`, «(далее – ЛФ)», «ЛФ – это». */
function isExplained({ tokens }: Document, token: number, sentence: Sentence): boolean {
  const key = (index: number): string =>
    index >= sentence.firstToken && index < sentence.lastToken ? tokens.key(index) : '';
  const before = key(token - 1);
  const opened = before === '(' || (/^["“«]$/.test(before) && key(token - 2) === '(');
  if (opened && /^[)"”»,;]/.test(key(token + 1)) && tokens.kind[token - 2] === TokenKind.word) return true;
  if (key(token + 1) === '(' && tokens.kind[token + 2] === TokenKind.word && tokens.kind[token + 3] === TokenKind.word)
    return true;
  for (let back = 1; back <= 4; back++)
    if (/^(?:далее|сокращенно|called|hereinafter)$/.test(key(token - back))) return true;
  if (/^(?:stands|means)$/.test(key(token + 1))) return true;
  return /^[-–—]$/.test(key(token + 1)) && key(token + 2) === 'это';
}

/** Whether the token is shouted and no acronym: three words in capitals in a row, or a sentence of capitals. */
function isShouted({ tokens }: Document, token: number, sentence: Sentence): boolean {
  const shouts = (index: number): boolean =>
    index >= sentence.firstToken &&
    index < sentence.lastToken &&
    ((tokens.flags[index] ?? 0) & TokenFlag.capitals) !== 0;
  let run = 1;
  for (let index = token - 1; shouts(index) && run < 3; index--) run += 1;
  for (let index = token + 1; shouts(index) && run < 3; index++) run += 1;
  return run >= 3;
}

/** The acronyms that a reader may not know, in the order of the text: where they are used, and where explained. */
export function acronymUses(document: Document): readonly AcronymUse[] {
  const { text, tokens } = document;
  const uses: AcronymUse[] = [];
  const acronyms = document.all('acronyms');
  let last: Sentence | undefined;
  let isCapitals = false;
  for (let index = 0; index < acronyms.length; index++) {
    const token = acronyms[index] ?? 0;
    if (document.is(token, known)) continue;
    const sentence = document.sentenceOf(token);
    if (sentence !== last)
      isCapitals = !/\p{Ll}/u.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)));
    last = sentence;
    // A sentence of capitals is shouted.
    if (isCapitals) continue;
    const explained = isExplained(document, token, sentence);
    if (
      explained ||
      (isRead(document, sentence) && standsAlone(document, token, sentence) && !isShouted(document, token, sentence))
    )
      uses.push({ token, acronym: tokens.key(token), sentence, explained });
  }
  return uses;
}
