import { endsClause, isRead, quote, textOf } from '../passage.ts';
import { phraseFindings } from '../phrase-findings.ts';
import { type Document, type Language, type Rule, type RuleFinding, type Sentence, TokenKind } from '../types.ts';

/** The pairs of negatives in one sentence, as first and last token, exclusive. */
type Find = (document: Document, sentence: Sentence) => Iterable<[number, number]>;

const isNot = (key: string): boolean => /^(?:not|cannot|never)$|n't$/.test(key);
/** After `not`: what follows with a `not` of its own is turned round twice. */
const beliefs = /^(?:assumed?|presumed?|supposed?|think|believe|conclude|inferred|infer|means?|imply|implies|suggest)$/;
/** After `not`: negative in themselves. */
const refusals = /^(?:unable|unless|refrain|preclud|prohibit|forbid|forbidden|prevent|exclude)/;

function* findEnglish({ tokens }: Document, sentence: Sentence): Iterable<[number, number]> {
  let not = -1;
  let belief = false;
  for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
    const key = tokens.key(token);
    if (/^(?:but|;|:)$/.test(key)) not = -1;
    else if (key === ',') belief = false;
    else if (key === 'unless' && not >= 0) {
      yield [not, token + 1];
      return;
    } else if (isNot(key)) {
      if (not >= 0 && belief) {
        yield [not, token + 1];
        return;
      }
      not = token;
      belief = false;
    } else if (key === 'no' && not < 0 && tokens.key(token + 1) !== 'later') not = token;
    else if (not >= 0 && token - not <= 4) {
      if (beliefs.test(key)) belief = true;
      else if (refusals.test(key) && token - not <= 2) {
        yield [not, token + 1];
        return;
      }
    }
  }
}

const banned = /^(?:может|могут|можем|вправе|допускается|разрешается|возможно|представляется|подлежит)$/;

/** «Не может быть принято без…», «не рассматривается, если не…» within one clause and the next. */
function* findRussian({ tokens }: Document, sentence: Sentence): Iterable<[number, number]> {
  let not = -1;
  for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
    const key = tokens.key(token);
    if (key === 'если' && tokens.key(token + 1) === 'не' && not >= 0 && tokens.key(token - 1) === ',') {
      yield [not, token + 2];
      return;
    }
    if (endsClause(tokens, token) && key !== ',') not = -1;
    else if (key === ',' && tokens.key(token + 1) !== 'если') not = -1;
    else if (key === 'нельзя' || key === 'невозможно') not = token;
    else if (key === 'не' && banned.test(tokens.key(token + 1))) not = token;
    else if (key === 'без' && not >= 0 && tokens.kind[token + 1] === TokenKind.word) {
      yield [not, token + 1];
      return;
    }
  }
}

const find: Readonly<Record<Language, Find>> = { en: findEnglish, ru: findRussian };
const message: Readonly<Record<Language, (passage: string) => string>> = {
  en: (passage) => `Turn ${passage} into a positive: say what happens, or “only if”.`,
  ru: (passage) => `Скажите без двух отрицаний, а не ${passage}: что можно, что нужно, «только если».`,
};

function* check(document: Document): Iterable<RuleFinding> {
  const { language, tokens, sentences } = document;
  yield* phraseFindings(document, 'double-negative');
  for (const sentence of sentences) {
    if (!isRead(document, sentence)) continue;
    for (const [first, last] of find[language](document, sentence)) {
      const ends = last - first > 8 ? [textOf(document, first, first + 1), textOf(document, last - 1, last)] : [];
      const passage = ends.length > 0 ? ends.join(' … ') : textOf(document, first, last);
      yield {
        start: tokens.start[first] ?? 0,
        end: tokens.end[last - 1] ?? 0,
        message: message[language](quote(language, passage)),
        suggestions: [],
      };
    }
  }
}

/** Finds pairs of negatives, which readers must turn round in their heads. */
export const doubleNegative: Rule = {
  id: 'double-negative',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Avoid double negatives',
    url: 'https://www.plainlanguage.gov/guidelines/concise/use-positive-language/',
  },
  text: {
    en: {
      title: 'Double negative',
      why: 'The reader must turn two negatives round to learn what is true. Many stop after the first one and understand the opposite.',
      how: 'Say what is so, or what to do: “only if”, “at least”, “often”.',
      bad: [
        'We will not pay you unless you sign the form.',
        'It is not uncommon to wait a month.',
        'Do not assume that we will not call you.',
      ],
      good: ['We will pay you only if you sign the form.', 'It is common to wait a month.', 'We may call you.'],
    },
    ru: {
      title: 'Двойное отрицание',
      why: 'Два отрицания читатель складывает в уме. Многие запоминают только первое и понимают наоборот.',
      how: 'Скажите прямо: «можете», «нужно», «только если».',
      bad: [
        'Вы не лишены возможности обратиться в суд.',
        'Нельзя не учесть и доход супруга.',
        'Заявление не может быть принято без паспорта.',
      ],
      good: ['Вы можете обратиться в суд.', 'Учтём и доход супруга.', 'Чтобы мы приняли заявление, принесите паспорт.'],
    },
  },
  check,
};
