import { seriesIn } from '../series.ts';
import { type Document, type Language, type Rule, type RuleFinding, type Sentence, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** Second marks of an enumeration: `(b)`, `ii)`, «б)»; `2)` is a number. */
const second = startClass({ en: list('b ii'), ru: ['б'] });
/** What ties the last two of several things. */
const joiner = startClass({ en: list('and or'), ru: list('и или') });
const close = wordClass({ en: [')'], ru: [')'] });
const two = wordClass({ en: ['2'], ru: ['2'] });
/** `Legal basis: …; …` is a line for those who look for it. */
const basis = wordClass({ en: list('legal law basis enclosed'), ru: list('основание основания приложение') });
/** The marks before and after a second one. */
const around: Readonly<Record<string, readonly [string, string]>> = {
  b: ['a', 'c'],
  ii: ['i', 'iii'],
  2: ['1', '3'],
  б: ['а', 'в'],
};
/** Words from one mark to the next, at least, and how far to look for it, in tokens. */
const [fewestWords, reach] = [2, 80];
/** Marks of a sentence to try: more make no list. */
const mostTried = 20;
/** Words that parts between semicolons have, at least, and words of a sentence whose commas may hide a list. */
const [shortestPart, shortestSeries] = [3, 16];

const message: Readonly<Record<Language, (items: number) => string>> = {
  en: (items) => `Make a list of these ${items} items: each on a line of its own.`,
  ru: (items) => `Сделайте список: пунктов здесь ${items}, каждый – с новой строки.`,
};

/** The enumeration that a second mark belongs to: its first token and how many marks it has. */
function enumeration(
  document: Document,
  token: number,
  sentence: Sentence,
): { first: number; items: number } | undefined {
  const { tokens } = document;
  const marks = around[tokens.key(token)];
  if (!marks || tokens.key(token + 1) !== ')') return undefined;
  const isMark = (at: number, key: string): boolean => tokens.key(at) === key && tokens.key(at + 1) === ')';
  const isWord = (at: number): boolean => tokens.kind[at] !== TokenKind.punctuation;
  /** Whether enough words stand between two marks: `(b) and (c)` are no items. */
  const apart = (from: number, to: number): boolean => {
    let words = 0;
    for (let at = from + 2; at < to && words < fewestWords; at++) if (isWord(at)) words += 1;
    return words >= fewestWords;
  };
  let next = token + 2;
  const end = Math.min(sentence.lastToken, token + reach);
  while (next < end && !isMark(next, marks[1])) next += 1;
  let first = token - 2;
  const start = Math.max(sentence.firstToken, token - reach);
  while (first >= start && !isMark(first, marks[0])) first -= 1;
  if (next >= end || first < start || !apart(token, next) || !apart(first, token)) return undefined;
  return { first: tokens.key(first - 1) === '(' ? first - 1 : first, items: 3 };
}

/** How many parts of some length semicolons make of a sentence. */
function partsOf({ tokens }: Document, { firstToken, lastToken }: Sentence): number {
  let parts = 0;
  let words = 0;
  for (let token = firstToken; token <= lastToken; token++) {
    if (token === lastToken || tokens.key(token) === ';') {
      if (words >= shortestPart) parts += 1;
      words = 0;
    } else if (tokens.kind[token] !== TokenKind.punctuation) words += 1;
  }
  return parts;
}

/** Sentences with two semicolons or more: found in the text, not token by token. */
function withSemicolons({ text, sentences, blocks }: Document): readonly Sentence[] {
  const found: Sentence[] = [];
  let index = 0;
  for (let at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
    const next = text.indexOf(';', at + 1);
    if (next < 0) break;
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= at) index += 1;
    const sentence = sentences[index];
    if (!sentence) break;
    if (next >= sentence.end || sentence.start > at) continue;
    if (sentence.prose || blocks[sentence.block]?.kind === 'list-item') found.push(sentence);
    at = sentence.end - 1;
  }
  return found;
}

/** Tokens that may be the second mark of an enumeration, ascending. */
function secondMarks(document: Document): readonly number[] {
  const marks: number[] = [];
  for (const token of document.where(second)) if (document.is(token + 1, close)) marks.push(token);
  const letters = marks.length;
  const numbers = document.all('numbers');
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    if (document.is(number + 1, close) && document.is(number, two)) marks.push(number);
  }
  return letters > 0 && marks.length > letters ? marks.sort((a, b) => a - b) : marks;
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens, language } = document;
  const findings: RuleFinding[] = [];
  const told = new Set<number>();
  const tell = (sentence: Sentence, first: number, last: number, items: number): void => {
    told.add(sentence.firstToken);
    const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
    findings.push({ start, end, message: message[language](items), suggestions: [] });
  };
  let tried = 0;
  let last: Sentence | undefined;
  for (const mark of secondMarks(document)) {
    const sentence = document.sentenceOf(mark);
    tried = sentence === last ? tried + 1 : 0;
    last = sentence;
    if (tried > mostTried || told.has(sentence.firstToken)) continue;
    const found = enumeration(document, mark, sentence);
    if (found) tell(sentence, found.first, sentence.lastToken, found.items);
  }
  for (const sentence of withSemicolons(document)) {
    if (told.has(sentence.firstToken) || document.is(sentence.firstToken, basis)) continue;
    const parts = partsOf(document, sentence);
    if (parts >= 3) tell(sentence, sentence.firstToken, sentence.lastToken, parts);
  }
  const joiners = document.where(joiner);
  let done = 0;
  for (let index = 0; index < joiners.length; index++) {
    const token = joiners[index] ?? 0;
    if (token < done) continue;
    const sentence = document.sentenceOf(token);
    done = sentence.lastToken;
    if (!sentence.prose || sentence.words < shortestSeries || told.has(sentence.firstToken)) continue;
    const series = seriesIn(document, sentence);
    if (series) tell(sentence, series.first, series.last, series.items);
  }
  return findings;
}

/** Finds lists that are written as one sentence. */
export const listInSentence: Rule = {
  id: 'list-in-sentence',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Use lists',
    url: 'https://www.plainlanguage.gov/guidelines/organize/use-lists/',
  },
  text: {
    en: {
      title: 'List in a sentence',
      why: 'In a long sentence, items run together and the reader loses count. On lines of their own, they can be ticked off.',
      how: 'Write a short lead-in that ends with a colon, then put each item on a line of its own.',
      bad: [
        'Please send us (a) your signed form, (b) your last three pay slips and (c) a copy of your lease.',
        'You can pay online with your bank card; by phone on any working day; or at any bank with this letter.',
        'Please send us your signed form, a copy of your last gas bill, and a letter from your doctor.',
        'To apply, you need proof of your address, copies of your three last pay slips, a letter from your bank and a photo of yourself.',
        'We need to know 1) where you live now, 2) who lives with you and 3) what you pay.',
      ],
      good: [
        'Please send us:\n\n- your signed form\n- your last three pay slips\n- a copy of your lease.',
        'You can pay:\n\n- online with your bank card\n- by phone on any working day\n- at any bank with this letter.',
        'Please send us:\n\n- your signed form\n- a copy of your last gas bill\n- a letter from your doctor.',
        'To apply, you need:\n\n- proof of your address\n- copies of your three last pay slips\n- a letter from your bank\n- a photo of yourself.',
        'We need to know:\n\n1. where you live now\n2. who lives with you\n3. what you pay.',
      ],
      alsoGood: [
        'Bring your form, your bill and your passport to our office at 3 Guildhall Square on any working day.',
        'If you cannot pay today, call us on Monday morning, and we will help you with a plan.',
        'This right comes from paragraphs (a), (b) and (c) of section 12 of the Local Taxes Act 2009.',
        'We may refuse it; if we do, we will tell you why.',
        'Tell us what has changed: your address, income, health, or the people who live with you.',
        'When you apply, the council checks your form, and the tribunal may ask you to come.',
        'Call us from Monday to Friday, 9 am to 5 pm, or write to 3 Guildhall Square, Eastmere NM1 2AA.',
      ],
    },
    ru: {
      title: 'Список в предложении',
      why: 'В длинном предложении пункты сливаются, и читатель сбивается со счёта. На отдельных строках их можно отметить галочкой.',
      how: 'Напишите короткое вступление с двоеточием, а каждый пункт – с новой строки.',
      bad: [
        'Пришлите нам: а) подписанное заявление; б) справку о доходах за год; в) копию договора аренды.',
        'Заплатить можно на сайте банковской картой; по телефону в рабочий день; в любом банке с этим письмом.',
        'Принесите подписанное заявление от всех жильцов, справку о доходах за последний год и копию договора аренды квартиры.',
        'Нам нужно знать: 1) где Вы живёте, 2) кто живёт с Вами, 3) сколько Вы платите.',
      ],
      good: [
        'Пришлите нам:\n\n- подписанное заявление\n- справку о доходах за год\n- копию договора аренды.',
        'Заплатить можно:\n\n- на сайте банковской картой\n- по телефону в рабочий день\n- в любом банке с этим письмом.',
        'Принесите:\n\n- подписанное заявление от всех жильцов\n- справку о доходах за последний год\n- копию договора аренды.',
        'Нам нужно знать:\n\n1. где Вы живёте\n2. кто живёт с Вами\n3. сколько Вы платите.',
      ],
      alsoGood: [
        'Принесите заявление, паспорт и договор в любое окно приёма на улице Ленина в рабочий день до шести вечера.',
        'Если Вы не можете заплатить сегодня, позвоните нам в понедельник, и мы вместе составим план.',
        'Такое право даёт подпункт «б» пункта 2 правил.',
      ],
    },
  },
  check,
};
