import { oncePer } from './once-per.ts';
import { isMentioned, isRead, likeCase, quote } from './passage.ts';
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

const helper = /^(?:be|been|being|is|are|was|were|has|have|had|having|get|gets|got|not|never|already|also|[a-z]+ly)$/;

/** The form of `did/done` that fits: the participle after `be` or `have` and before `by`. */
function formOf({ tokens }: Document, { firstToken, lastToken }: PhraseMatch, replacement: string): string {
  const slash = replacement.indexOf('/');
  if (slash < 0) return replacement;
  const [past, participle] = [replacement.slice(0, slash), replacement.slice(slash + 1)];
  return helper.test(tokens.key(firstToken - 1)) || tokens.key(lastToken) === 'by' ? participle : past;
}

/** What to write for each phrase: its message is made anew for each passage, this part of it is not. */
const writtenOf = oncePer(({ instead }: Phrase) => {
  const words = instead.filter((replacement) => replacement !== '');
  const join = (language: Language, form: 'past' | 'participle'): string =>
    words
      .map((one) => quote(language, one.includes('/') ? (one.split('/')[form === 'past' ? 0 : 1] ?? '') : one))
      .join(say[language].or);
  return { en: join('en', 'past'), ru: join('ru', 'past'), participle: join('en', 'participle') };
});

/** What to do about a phrase, in the language of the text. */
function messageOf(document: Document, match: PhraseMatch, passage: string): string {
  const { language } = document;
  const { phrase } = match;
  const words = say[language];
  const quoted = quote(language, passage);
  if (phrase.hint !== undefined) return words.describe(quoted, phrase.hint);
  const written = writtenOf(phrase);
  const isParticiple = written.participle !== written.en && formOf(document, match, '/p') === 'p';
  const fitting = isParticiple ? written.participle : written[language];
  return fitting === '' ? words.leaveOut(quoted) : words.write(quoted, fitting);
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

function replaced(document: Document, match: PhraseMatch, end: number): RuleFinding {
  const { phrase, firstToken, sentence } = match;
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
    const form = formOf(document, match, replacement);
    const whole = withArticle ? `${article(form)} ${form}` : form;
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

/** Whether the words around a phrase give it another sense: `a request`, not `request a form`. */
function hasOtherSense({ tokens }: Document, { phrase, firstToken, lastToken }: PhraseMatch): boolean {
  if (phrase.notAfter?.includes(tokens.key(firstToken - 1))) return true;
  return phrase.notBefore?.includes(tokens.key(lastToken)) === true;
}

/** Written with a stop that goes with them, unless the sentence ends there. */
const shortened = /^(?:etc|viz|cf|ibid|seq|cit|al)$/;

/** So many mild phrases make a crowd, when they are at least one in ten words of the sentence. */
const crowd = { phrases: 3, words: 10 };

/** Tells whether a sentence, by index, is crowded with mild phrases. */
function crowdedIn({ sentences, language }: Document, matches: readonly PhraseMatch[]): (sentence: number) => boolean {
  // The Russian lists know one grade only.
  if (language === 'ru') return () => false;
  const counts = new Map<number, number>();
  for (const { phrase, sentence } of matches)
    if (phrase.mild === true) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return (sentence) => {
    const count = counts.get(sentence) ?? 0;
    return count >= crowd.phrases && count * crowd.words >= (sentences[sentence]?.words ?? 0);
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
  const { text, tokens, sentences } = document;
  const matches = document.phrases(list).filter((match) => !hasOtherSense(document, match));
  if (matches.length === 0) return;
  const isCrowded = crowdedIn(document, matches);
  for (const match of matches) {
    const { phrase, firstToken, lastToken } = match;
    const sentence = sentences[match.sentence];
    if (!sentence || !isRead(document, sentence) || isMentioned(document, firstToken, lastToken)) continue;
    if (isName(document, match) || skip(match)) continue;
    const crowded = phrase.mild === true && isCrowded(match.sentence);
    if (phrase.faint === true && !crowded) continue;
    const wordEnd = tokens.end[lastToken - 1] ?? 0;
    // The stop of `e.g.` is a token of its own.
    const lastWord = tokens.key(lastToken - 1);
    const stopped = lastWord.includes('.') || (shortened.test(lastWord) && wordEnd + 1 < sentence.end);
    const end = stopped && text.charAt(wordEnd) === '.' ? wordEnd + 1 : wordEnd;
    const found = phrase.instead[0] === '' ? leftOut(document, match, end) : replaced(document, match, end);
    const message = messageOf(document, match, text.slice(tokens.start[firstToken] ?? 0, end));
    const { start, suggestions } = found;
    const severity =
      phrase.severity ?? (phrase.faint === true || (phrase.mild === true && !crowded) ? 'info' : undefined);
    yield severity
      ? { start, end: found.end, message, suggestions, severity }
      : { start, end: found.end, message, suggestions };
  }
}
