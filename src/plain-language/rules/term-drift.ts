import { anyLetter, letterByLanguage } from '../letter-by-language.ts';
import { checkByPart, type LetterFact, type LetterScope, type LetterVerdict } from '../letter-scope.ts';
import { oncePer } from '../once-per.ts';
import { likeCase, quote, textOf } from '../passage.ts';
import { termDriftInRussian } from '../russian/term-drift.ts';
import { type Document, type LanguageData, type Rule, type Sentence, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

const terms = startClass({ en: ({ termClusters = [] }) => termClusters.flatMap((cluster) => cluster.terms.flat()) });
const determiner = wordClass({ en: list('your our the this') });
/** Before the noun with its article: it tells nothing of what is done. */
const idle = wordClass({
  en: [
    ...list(
      'is are was were be been has have had do does did will would can could may might must should need needs not to of in on at by for from with about under into and or but that which if when as than then it we you they i there here also so because yet still now see get got make made',
    ),
    /ly$/,
  ],
});
/** After the noun it names one thing among several, or is part of a longer name. */
const plainNext = wordClass({
  en: list(
    'is are was were has have had will would can could may might must should does did and or but by before after until when if because so on in at within again today now online yet with from start starts end ends begin begins expire expires arrived came shows says gives includes covers needs means',
  ),
});

const here = wordClass({ en: ['this'] });
const purpose = wordClass({ en: list('to for of') });

interface Term {
  readonly cluster: number;
  /** Index of the word within its cluster. */
  readonly word: number;
  readonly isMany: boolean;
}

const termsOf = oncePer(({ termClusters = [] }: LanguageData): ReadonlyMap<string, Term> => {
  const found = new Map<string, Term>();
  termClusters.forEach(({ terms }, cluster) => {
    terms.forEach(([one, many], word) => {
      found.set(many, { cluster, word, isMany: true });
      found.set(one, { cluster, word, isMany: false });
    });
  });
  return found;
});

/** What shows that two words name one thing: the same key for both, such as `your` or `refuse your`. */
function signsAt(document: Document, token: number, sentence: Sentence, yours: boolean): string[] {
  const { tokens } = document;
  const signs: string[] = [];
  const own = token - 1;
  if (own < sentence.firstToken || !document.is(own, determiner)) return signs;
  const next = token + 1;
  // `your claim form`, `your request for a review`
  const plain =
    next >= sentence.lastToken || tokens.kind[next] === TokenKind.punctuation || document.is(next, plainNext);
  if (!plain && !(document.is(own, here) && document.is(next, purpose))) return signs;
  const article = tokens.key(own);
  if (document.is(own, here) || (yours && article === 'your')) signs.push(article);
  const before = own - 1;
  if (before >= sentence.firstToken && tokens.kind[before] === TokenKind.word && !document.is(before, idle))
    signs.push(`${tokens.key(before)} ${article}`);
  for (let after = next; after < sentence.lastToken && after < next + 4; after++) {
    if (tokens.kind[after] !== TokenKind.word) break;
    if (document.is(after, idle)) continue;
    if (after > next) signs.push(`${article} … ${tokens.key(after)}`);
    break;
  }
  return signs;
}

/** What is noted of a term: which one it is, and its signs, parted by line ends. */
type Use = {
  readonly word: number;
  readonly isMany: boolean;
  readonly one: string;
  readonly many: string;
  readonly signs: string;
};

/** Uses of terms behind `your`, `our`, `the` or `this`: the others have no signs. */
function usesIn(document: Document): { readonly token: number; readonly term: Term }[] {
  const uses: { token: number; term: Term }[] = [];
  const found = termsOf(document.data);
  for (const token of document.where(terms)) {
    if (!document.is(token - 1, determiner)) continue;
    const term = found.get(document.tokens.key(token));
    if (term) uses.push({ token, term });
  }
  return uses;
}

/** Whether two words of one cluster are used. */
function hasTwoWords(uses: readonly { readonly term: Term }[]): boolean {
  const words = new Map<number, number>();
  for (const { term } of uses) {
    const before = words.get(term.cluster);
    if (before === undefined) words.set(term.cluster, term.word);
    else if (before !== term.word) return true;
  }
  return false;
}

function collect(document: Document, isWhole: boolean): readonly LetterFact<Use>[] {
  const { tokens, data } = document;
  const facts: LetterFact<Use>[] = [];
  if (document.where(terms).length === 0) return facts;
  const uses = usesIn(document);
  if (isWhole && !hasTwoWords(uses)) return facts;
  for (const { token, term } of uses) {
    const cluster = data.termClusters?.[term.cluster];
    const signs = signsAt(document, token, document.sentenceOf(token), cluster?.yours === true);
    if (signs.length === 0) continue;
    const [one, many] = cluster?.terms[term.word] ?? ['', ''];
    facts.push({
      start: tokens.start[token] ?? 0,
      end: tokens.end[token] ?? 0,
      key: String(term.cluster),
      note: { word: term.word, isMany: term.isMany, one, many, signs: signs.join('\n') },
      passage: textOf(document, token, token + 1),
    });
  }
  return facts;
}

const english: LetterScope<Use> = {
  collect,
  judge(facts) {
    const verdicts: LetterVerdict[] = [];
    if (facts.length < 2) return verdicts;
    /** By sign: the term that was used first. */
    const first = new Map<string, Use>();
    const told = new Set<number>();
    for (const [fact, { note, passage }] of facts.entries()) {
      for (const sign of note.signs.split('\n')) {
        const before = first.get(sign);
        if (before === undefined) first.set(sign, note);
        if (before === undefined || before.word === note.word) continue;
        if (told.has(note.word)) break;
        told.add(note.word);
        const better = likeCase(passage, note.isMany ? before.many : before.one);
        const message = `Use one word for one thing: you wrote ${quote('en', better.toLowerCase())} before, and ${quote('en', passage)} here.`;
        verdicts.push({ fact, message, suggestions: [{ text: better }] });
        break;
      }
    }
    return verdicts;
  },
};

const letter = letterByLanguage({ en: anyLetter(english), ru: termDriftInRussian });

/** Finds a second word for a thing that already has one. */
export const termDrift: Rule = {
  id: 'term-drift',
  severity: 'info',
  source: {
    title: 'plainlanguage.gov: Use the same terms consistently',
    url: 'https://www.plainlanguage.gov/guidelines/words/use-the-same-terms-consistently/',
  },
  text: {
    en: {
      title: 'Two words for one thing',
      why: 'Readers take a new word for a new thing. They look for a second form, a second fee or a second letter that does not exist.',
      how: 'Choose the word that the reader uses and keep to it throughout.',
      bad: [
        'We got your application. We will look at your claim in May.',
        'Please pay the fee online. If you cannot pay the charge, call us.',
        'Keep this letter. Bring this notice to the office.',
        'We pay your benefit on Mondays. We can pay your allowance in cash.',
      ],
      good: [
        'We got your application. We will look at your application in May.',
        'Please pay the fee online. If you cannot pay the fee, call us.',
        'Keep this letter. Bring this letter to the office.',
        'We pay your benefit on Mondays. We can pay your benefit in cash.',
      ],
      alsoGood: [
        'We got your application for a permit and your request for a review.',
        'Fill in your claim form. We will look at your application.',
        'Your benefit will end in May. Your last payment is on 1 May.',
        'The fee is 40 crowns. There is a charge for late payment.',
        'Send the letter to us. Read the notice on the door.',
        'We have your request to move and your application to join.',
      ],
    },
    ru: {
      title: 'Два слова об одном',
      why: 'Новое слово читатель принимает за новую вещь. Он ищет второе заявление или второе письмо, которого нет.',
      how: 'Выберите слово, которым пользуется сам читатель, и держитесь его.',
      bad: [
        'Мы получили Ваше заявление. На Ваше обращение ответим в мае 2026 года.',
        'Номер Вашего обращения – 15. Статус Вашего заявления есть на сайте.',
        'Мы прочитали Вашу жалобу. По Вашей просьбе позвоним в среду.',
        'Мы выслали Ваше уведомление. Если Ваше извещение не дошло, позвоните нам.',
      ],
      good: [
        'Мы получили Ваше заявление. На Ваше заявление ответим в мае 2026 года.',
        'Номер Вашего заявления – 15. Статус Вашего заявления есть на сайте.',
        'Мы прочитали Вашу жалобу. Позвоним Вам в среду.',
        'Мы выслали Ваше уведомление. Если Ваше уведомление не дошло, позвоните нам.',
      ],
      alsoGood: [
        'Мы получили Ваше заявление о субсидии и Ваше обращение о ремонте.',
        'Подайте заявление. Ваше обращение мы прочитали в мае 2026 года.',
        'Ваше решение мы уважаем. Постановление суда есть на сайте.',
        'Ваше письмо дошло, ответ на письмо готов.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
