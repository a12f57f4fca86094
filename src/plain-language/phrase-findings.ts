import { oncePer } from './once-per.ts';
import { isRead, likeCase, quote } from './passage.ts';
import {
  type Document,
  type Language,
  type Phrase,
  type PhraseList,
  type PhraseMatch,
  type RuleFinding,
  type Suggestion,
  TokenFlag,
  TokenKind,
} from './types.ts';

const say: Readonly<
  Record<
    Language,
    Record<'write' | 'describe', (passage: string, words: string) => string> & {
      or: string;
      leaveOut(passage: string): string;
    }
  >
> = {
  en: {
    or: ' or ',
    leaveOut: (passage) => `Leave out ${passage}.`,
    write: (passage, words) => `Instead of ${passage}, write ${words}.`,
    describe: (passage, hint) => `Instead of ${passage}, write: ${hint}.`,
  },
  ru: {
    or: ' или ',
    leaveOut: (passage) => `Уберите ${passage}: смысл не изменится.`,
    write: (passage, words) => `Вместо ${passage} напишите ${words}.`,
    describe: (passage, hint) => `Вместо ${passage} напишите: ${hint}.`,
  },
};

/** What to write for each phrase: its message is made anew for each passage, this part of it is not. */
const writtenOf = oncePer(({ instead }: Phrase) => {
  const words = instead.filter((replacement) => replacement !== '');
  const join = (language: Language): string =>
    words.map((replacement) => quote(language, replacement)).join(say[language].or);
  return { en: join('en'), ru: join('ru') };
});

/** What to do about a phrase, in the language of the text. */
function messageOf(language: Language, phrase: Phrase, passage: string): string {
  const words = say[language];
  const quoted = quote(language, passage);
  if (phrase.hint !== undefined) return words.describe(quoted, phrase.hint);
  const written = writtenOf(phrase)[language];
  return written === '' ? words.leaveOut(quoted) : words.write(quoted, written);
}

/** Takes a phrase out so that what is left is a sentence: with its commas and its space, the next word capitalised. */
function leftOut({ text, tokens, sentences }: Document, match: PhraseMatch, end: number): RuleFinding {
  const { firstToken, lastToken } = match;
  const sentence = sentences[match.sentence];
  const start = tokens.start[firstToken] ?? 0;
  const inside = firstToken > (sentence?.firstToken ?? 0);
  const comma = tokens.key(lastToken) === ',' && tokens.start[lastToken] === end;
  const that = /^(?:что|that)$/.test(tokens.key(lastToken + (comma ? 1 : 0)));
  const next = lastToken + (comma ? 1 : 0) + (that ? 1 : 0);
  const opens = firstToken === sentence?.firstToken;
  // «Дополнительно информируем о …»: what is left would be no sentence.
  if (/^(?:об?|вас|вам)$/.test(tokens.key(next))) return { start, end, message: '', suggestions: [] };
  if (opens && next < sentence.lastToken && tokens.kind[next] === TokenKind.word) {
    const after = text.slice(tokens.start[next] ?? 0, tokens.end[next] ?? 0);
    const replacement = likeCase(text.slice(start, start + 1), after);
    return { start, end: tokens.end[next] ?? end, message: '', suggestions: [{ text: replacement }] };
  }
  if (comma && inside && tokens.key(firstToken - 1) === ',') {
    return {
      start: tokens.start[firstToken - 1] ?? start,
      end: tokens.end[lastToken] ?? end,
      message: '',
      suggestions: [{ text: '' }],
    };
  }
  const spaced = inside && /\s/.test(text.charAt(start - 1));
  return { start: spaced ? start - 1 : start, end, message: '', suggestions: [{ text: '' }] };
}

const article = (word: string): string => (/^(?:[aeio]|u(?!s|ni))/i.test(word) ? 'an' : 'a');

/** Writes «вам» as «Вам» where the passage does. */
const politely = (passage: string, replacement: string): string =>
  passage.includes('В', 1) && /(?<!^)В(?:ы|ас|ам|аш)/.test(passage)
    ? replacement.replace(/(?<!\p{L})в(?=(?:ы|ас|ам|аш)(?!\p{L}))/gu, 'В')
    : replacement;

function replaced(document: Document, { phrase, firstToken, sentence }: PhraseMatch, end: number): RuleFinding {
  const { text, tokens, sentences, language } = document;
  const from = tokens.start[firstToken] ?? 0;
  const inside = firstToken > (sentences[sentence]?.firstToken ?? 0);
  const before = language === 'en' && inside ? tokens.key(firstToken - 1) : undefined;
  // `an erroneous` is `a wrong`: the article goes with the word.
  const withArticle =
    (before === 'a' || before === 'an') && phrase.instead.some((replacement) => article(replacement) !== before);
  const start = withArticle ? (tokens.start[firstToken - 1] ?? from) : from;
  const passage = text.slice(start, end);
  const suggestions: Suggestion[] = [];
  for (const replacement of phrase.instead) {
    const whole = withArticle ? `${article(replacement)} ${replacement}` : replacement;
    const like = likeCase(passage, whole);
    const written = language === 'ru' ? politely(passage, like) : like;
    if (written !== passage) suggestions.push({ text: written });
  }
  return { start, end, message: '', suggestions };
}

/** Whether a word is part of a name, as in `Social Assistance Tribunal`: it has a capital inside a sentence. */
function isName({ text, tokens, sentences }: Document, { firstToken, lastToken, sentence }: PhraseMatch): boolean {
  if (lastToken - firstToken > 1 || firstToken === sentences[sentence]?.firstToken) return false;
  const isCapital = ((tokens.flags[firstToken] ?? 0) & TokenFlag.capital) !== 0;
  return isCapital && /^\p{Lu}\p{Ll}/u.test(text.slice(tokens.start[firstToken] ?? 0, tokens.end[firstToken] ?? 0));
}

/**
 * Tells whether tokens stand inside or across a phrase of several words of a list.
 *
 * @returns Takes the first token and the last, exclusive.
 */
export function phraseAround(document: Document, list: PhraseList): (first: number, last: number) => boolean {
  let matches: readonly PhraseMatch[] | undefined;
  return (first, last) => {
    matches ??= document.phrases(list).filter(({ firstToken, lastToken }) => lastToken - firstToken > 1);
    let low = 0;
    let high = matches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((matches[middle]?.lastToken ?? 0) <= first) low = middle + 1;
      else high = middle;
    }
    return (matches[low]?.firstToken ?? Number.POSITIVE_INFINITY) < last;
  };
}

/**
 * The phrases of a list that stand in text that is read, with what to write instead.
 *
 * @param skip - Whether to pass a match over.
 */
export function* phraseFindings(
  document: Document,
  list: PhraseList,
  skip: (match: PhraseMatch) => boolean = () => false,
): Iterable<RuleFinding> {
  const { text, tokens, sentences, language } = document;
  for (const match of document.phrases(list)) {
    const { phrase, firstToken, lastToken } = match;
    const sentence = sentences[match.sentence];
    if (!sentence || !isRead(document, sentence) || skip(match) || isName(document, match)) continue;
    const wordEnd = tokens.end[lastToken - 1] ?? 0;
    // The stop of `e.g.` is a token of its own.
    const end = tokens.key(lastToken - 1).includes('.') && text.charAt(wordEnd) === '.' ? wordEnd + 1 : wordEnd;
    const found = phrase.instead[0] === '' ? leftOut(document, match, end) : replaced(document, match, end);
    const message = messageOf(language, phrase, text.slice(tokens.start[firstToken] ?? 0, end));
    const { start, suggestions } = found;
    const severity = phrase.severity ?? (phrase.mild === true ? 'info' : undefined);
    yield severity
      ? { start, end: found.end, message, suggestions, severity }
      : { start, end: found.end, message, suggestions };
  }
}
