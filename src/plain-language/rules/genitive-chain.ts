import { isRead, quote, textOf } from '../passage.ts';
import { type Document, type Rule, type RuleFinding, type Sentence, TokenKind, type Tokens } from '../types.ts';

/** Fewest genitives in a row after a noun that make a chain. */
const fewest = 3;

/** Words that look like nouns in the genitive and are not. */
const others = new Set(
  'для или если когда чтобы либо ибо лишь уже ещё еще даже только также тоже где там здесь тогда всегда иногда никогда раз два три четыре оба обе она они вы мы я ты сами эти те все какие такие другие многие некоторые кроме после ради вместо около возле против сверх вне до от из без у над под при про через между перед согласно ввиду вследствие путем включая исключая далее более менее можно нужно надо нельзя нет есть был была были было будет будут быть мая февраля января марта апреля июня июля августа сентября октября ноября декабря года г руб рублей рубля коп копеек дня дней месяца месяцев недели лет часа часов раза пожалуйста спасибо сейчас снова сегодня завтра вчера завтра сначала затем потом пока хотя ведь очень почти именно например что как чем кто его ее их наши ваши свои мои чьи ни не и а но да же ли бы то это'.split(
    ' ',
  ),
);
/** A noun in the genitive by its ending; «-а», «-я», «-ы», «-и» also end other cases. */
const nounEnding =
  /(?:[еа]ни[яй]|ти[яй]|ци[ий]|сси[ий]|ости|остей|ств|ства|ени|[бвгджзклмнпрстфхцчшщ](?:ов|ев|ей|ы|и|а|я|ек|ок)|[аоеиуяю](?:ев|и|я)|ья|ьи)$/;
/** An adjective or participle in the genitive. */
const adjectiveEnding = /(?:ого|его|[нскжшщчтрлвмдгбх](?:ой|ей)|ых|их)$/;
/** Verbs, adverbs and short forms that end like nouns. */
const notNoun = /(?:[аяеиыоу]л[аи]|[аеиюя]сь|ся|ть|[еуюаяи]те|[ои]ши|вши|учи|ючи|ачи|ены|аны|яты|ески|ну[ыа]|[аяе]на)$/;
/** Any noun may head a chain; a verb or an adjective may not. */
const notHead =
  /(?:ть|ться|тся|ет|ит|ют|ят|ут|ешь|ем|им|ете|ал|ил|ся|ого|его|ых|их|ый|ий|ая|яя|ое|ее|ые|ым|ими|ыми|ому|ему|ую|юю)$/;

const isWord = (tokens: Tokens, token: number): boolean => tokens.kind[token] === TokenKind.word;

function isGenitiveNoun(tokens: Tokens, token: number): boolean {
  const key = tokens.key[token] ?? '';
  return isWord(tokens, token) && key.length >= 4 && !others.has(key) && nounEnding.test(key) && !notNoun.test(key);
}

function isGenitiveAdjective(tokens: Tokens, token: number): boolean {
  const key = tokens.key[token] ?? '';
  return isWord(tokens, token) && key.length >= 4 && !others.has(key) && adjectiveEnding.test(key);
}

function isHead(tokens: Tokens, token: number): boolean {
  const key = tokens.key[token] ?? '';
  return (
    isWord(tokens, token) &&
    key.length >= 4 &&
    !others.has(key) &&
    (!notHead.test(key) || /ни[ея]м?$|ци[яейю]$/.test(key))
  );
}

/** Whether a token starts with a capital: names and titles stand in the genitive by right. */
const isCapital = ({ text, tokens }: Document, token: number): boolean =>
  /^\p{Lu}/u.test(text.charAt(tokens.start[token] ?? 0));

function* chainsIn(document: Document, sentence: Sentence): Iterable<[number, number]> {
  const { tokens } = document;
  for (let head = sentence.firstToken; head < sentence.lastToken; head++) {
    if (!isHead(tokens, head)) continue;
    let end = head + 1;
    let nouns = 0;
    for (let token = head + 1; token < sentence.lastToken; token++) {
      if (isCapital(document, token)) break;
      if (isGenitiveNoun(tokens, token)) {
        nouns += 1;
        end = token + 1;
      } else if (!isGenitiveAdjective(tokens, token)) break;
    }
    if (nouns >= fewest) yield [head, end];
    if (end > head + 1) head = end - 1;
  }
}

function* check(document: Document): Iterable<RuleFinding> {
  const { tokens, sentences, language } = document;
  for (const sentence of sentences) {
    if (!isRead(document, sentence)) continue;
    for (const [first, last] of chainsIn(document, sentence)) {
      yield {
        start: tokens.start[first] ?? 0,
        end: tokens.end[last - 1] ?? 0,
        message: `Разорвите цепочку ${quote(language, textOf(document, first, last))}: замените одно из существительных глаголом.`,
        suggestions: [],
      };
    }
  }
}

/** Finds three or more nouns in the genitive that hang on one another: «проведение проверки наличия оснований снятия». */
export const genitiveChain: Rule = {
  id: 'genitive-chain',
  severity: 'warning',
  source: { title: 'plainrussian.ru: «Простой русский язык»', url: 'https://plainrussian.ru/' },
  text: {
    ru: {
      title: 'Цепочка родительных падежей',
      why: 'Читатель держит в уме каждое слово цепочки, пока не узнает, к чему оно относится. На третьем он теряет нить.',
      how: 'Замените существительные глаголами («проверить, есть ли основания») или разбейте цепочку предлогом.',
      bad: ['Мы начали проведение проверки наличия оснований.', 'Порядок обжалования решения комиссии есть на сайте.'],
      good: ['Мы проверяем, есть ли основания.', 'Как обжаловать решение, читайте на сайте.'],
    },
  },
  check,
};
