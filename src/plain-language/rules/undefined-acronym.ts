import { judged, type LetterFact, type LetterScope } from '../letter-scope.ts';
import { isRead, quote } from '../passage.ts';
import {
  type Document,
  type Language,
  type LanguageData,
  type Rule,
  type Sentence,
  TokenKind,
  type Words,
} from '../types.ts';
import { wordClass } from '../word-class.ts';

/** Acronyms that every reader knows, and Roman numbers. */
const inData = ({ knownAcronyms }: LanguageData): Words => [
  ...knownAcronyms.map((acronym) => acronym.toLowerCase()),
  /^[ivxlc]+$/,
];
const known = wordClass({ en: inData, ru: inData });
/** What ties capitals to a number or a code: `HR-14`, `NRS/PTD/26`, `NM2 4QT`. */
const tie = /[\d/\\_@#№+-]/;

const message: Readonly<Record<Language, (acronym: string) => string>> = {
  en: (acronym) => `Write ${acronym} in full the first time, or explain it in brackets.`,
  ru: (acronym) => `Напишите ${acronym} полностью в первый раз или объясните в скобках.`,
};

/** Whether the token stands alone, not as part of a code, a postcode or a form number. */
function standsAlone({ text, tokens, language }: Document, token: number, sentence: Sentence): boolean {
  const start = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  if (tie.test(text.charAt(start - 1)) || tie.test(text.charAt(end))) return false;
  // `AMU 7`, `25 CFR`: letters beside a number are a code.
  const next = token + 1;
  const code = next < sentence.lastToken && tokens.kind[next] === TokenKind.number;
  const numbered = language === 'en' && token > sentence.firstToken && tokens.kind[token - 1] === TokenKind.number;
  return !(code && /^\d+$/.test(tokens.key(next))) && !numbered && tokens.key(token - 1) !== '№';
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
function isShouted(document: Document, token: number, sentence: Sentence): boolean {
  const shouts = (index: number): boolean => {
    if (index < sentence.firstToken || index >= sentence.lastToken) return false;
    const { text, tokens } = document;
    const word = text.slice(tokens.start[index] ?? 0, tokens.end[index] ?? 0);
    return word.length > 1 && /^[\p{Lu}’'-]+$/u.test(word);
  };
  let run = 1;
  for (let index = token - 1; shouts(index) && run < 3; index--) run += 1;
  for (let index = token + 1; shouts(index) && run < 3; index++) run += 1;
  return run >= 3;
}

/** Every acronym that readers may not know: `explained` or `used`. */
function* collect(document: Document): Iterable<LetterFact> {
  const { text, tokens } = document;
  for (const token of document.all('acronyms')) {
    if (document.is(token, known)) continue;
    const sentence = document.sentenceOf(token);
    // A sentence of capitals is shouted.
    if (!/\p{Ll}/u.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)))) continue;
    const explained = isExplained(document, token, sentence);
    if (
      !explained &&
      (!isRead(document, sentence) || !standsAlone(document, token, sentence) || isShouted(document, token, sentence))
    )
      continue;
    const [start, end] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0];
    const kind = explained ? 'explained' : 'used';
    yield { start, end, key: tokens.key(token), kind, passage: text.slice(start, end) };
  }
}

const letter: LetterScope = {
  collect,
  *judge([first], language) {
    if (first?.kind !== 'used') return;
    yield { fact: 0, message: message[language](quote(language, first.passage)), suggestions: [] };
  },
};

/** Finds acronyms that the text does not explain when it first uses them; one finding for each. */
export const undefinedAcronym: Rule = {
  id: 'undefined-acronym',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Minimize abbreviations',
    url: 'https://www.plainlanguage.gov/guidelines/words/minimize-abbreviations/',
  },
  text: {
    en: {
      title: 'Acronym without explanation',
      why: 'You use the acronym daily, the reader may see it for the first time. They cannot guess it and cannot look it up in your letter.',
      how: 'Write the name in full. If you need it often, give the short form in brackets after the first full name.',
      bad: ['Send the form to the ISAB today.', 'Your CCS payment will stop in June.'],
      good: [
        'Send the form to the Income Support Branch (ISAB) today.',
        'Your Childcare Cost Supplement payment will stop in June.',
      ],
    },
    ru: {
      title: 'Непонятное сокращение',
      why: 'Вы пишете это сокращение каждый день, а читатель видит его впервые. Догадаться он не сможет.',
      how: 'Напишите название полностью. Если оно нужно часто, один раз дайте краткое: «единый налоговый счёт (ЕНС)».',
      bad: ['Пополните ЕНС до 1 мая.', 'Так требует статья 57 ЖК РФ.'],
      good: ['Пополните единый налоговый счёт (ЕНС) до 1 мая.', 'Так требует статья 57 Жилищного кодекса.'],
    },
  },
  scope: 'letter',
  letter,
  check: (document) => judged(letter, collect(document), document.language),
};
