import { oncePer } from './once-per.ts';
import { likeCase, quote } from './passage.ts';
import type { Document, Language, Phrase, PhraseMatch, Suggestion } from './types.ts';
import { list, wordClass } from './word-class.ts';

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

/** The forms of `did/done`: the past, and the participle after `be` or `have` and before `by`. */
export type Form = 0 | 1;

const helper = wordClass({
  en: [
    ...list('be been being is are was were has have had having get gets got not never already also'),
    /^[a-z0-9_]+ly$/,
  ],
});

/** The form that a phrase stands in. */
export const formIn = (document: Document, { firstToken, lastToken }: PhraseMatch): Form =>
  document.is(firstToken - 1, helper) || document.tokens.key(lastToken) === 'by' ? 1 : 0;

/** A replacement in a form. */
export function inForm(replacement: string, form: Form): string {
  const slash = replacement.indexOf('/');
  if (slash < 0) return replacement;
  return form === 0 ? replacement.slice(0, slash) : replacement.slice(slash + 1);
}

/** What is said of a phrase that is written in one way. */
interface Said {
  readonly passage: string;
  readonly form: Form;
  readonly message: string;
  readonly suggestions: readonly Suggestion[];
}

/** What a phrase has said: texts have the same few passages again and again. */
interface Memory {
  readonly hasForms: boolean;
  readonly said: Said[];
}

/** So many passages are remembered for each phrase. */
const mostSaid = 12;

/** The memory of a phrase; `hasForms`: whether it has `did/done`. */
export const memoryOf = oncePer(
  ({ instead }: Phrase): Memory => ({
    hasForms: instead.some((replacement) => replacement.includes('/')),
    said: [],
  }),
);

const infinitive = /[аяие]ть(?:ся)?$/;

/** What to do about a phrase, in the language of the text. */
function messageOf(language: Language, { hint, instead }: Phrase, passage: string, form: Form): string {
  const words = say[language];
  const quoted = quote(language, passage);
  if (hint !== undefined) {
    // «Проинформированы» is no place for «сообщить» as it stands.
    const isVerb = language === 'ru' && !hint.includes(' ') && infinitive.test(hint) && !infinitive.test(passage);
    return isVerb ? `Замените ${quoted} глаголом ${quote('ru', hint)}.` : words.describe(quoted, hint);
  }
  const written = instead.filter((replacement) => replacement !== '').map((one) => quote(language, inForm(one, form)));
  return written.length === 0 ? words.leaveOut(quoted) : words.write(quoted, written.join(words.or));
}

const nothing: readonly Suggestion[] = [];

/** The indefinite article of a word. */
export const article = (word: string): string => (/^(?:[aeio]|u(?!s|ni))/i.test(word) ? 'an' : 'a');

/** Writes «вам» as «Вам» where the passage does. */
const politely = (passage: string, replacement: string): string =>
  passage.includes('В', 1) && /(?<!^)В(?:ы|ас|ам|аш)/.test(passage)
    ? replacement.replace(/(?<!\p{L})в(?=(?:ы|ас|ам|аш)(?!\p{L}))/gu, 'В')
    : replacement;

/** What to write instead of a passage; with the article of a noun, that of the replacement. */
export function suggestionsOf(
  language: Language,
  { instead }: Phrase,
  passage: string,
  form: Form,
  withArticle = false,
): readonly Suggestion[] {
  const suggestions: Suggestion[] = [];
  for (const replacement of instead) {
    const fitting = inForm(replacement, form);
    const like = likeCase(passage, withArticle ? `${article(fitting)} ${fitting}` : fitting);
    const written = language === 'ru' ? politely(passage, like) : like;
    if (written !== passage) suggestions.push({ text: written });
  }
  return suggestions.length === 0 ? nothing : suggestions;
}

/** What is said of a phrase as it is written; remembered with the phrase. */
export function saidOf(
  { language }: Document,
  { phrase }: PhraseMatch,
  passage: string,
  form: Form,
  { said }: Memory,
): Said {
  for (let index = 0; index < said.length; index++) {
    const known = said[index];
    if (known !== undefined && known.passage === passage && known.form === form) return known;
  }
  const message = messageOf(language, phrase, passage, form);
  const made = { passage, form, message, suggestions: suggestionsOf(language, phrase, passage, form) };
  if (said.length < mostSaid) said.push(made);
  return made;
}
