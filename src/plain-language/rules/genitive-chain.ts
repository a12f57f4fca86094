import { quote, textOf } from '../passage.ts';
import { type Document, type Rule, type RuleFinding, type Sentence, TokenFlag, TokenKind } from '../types.ts';
import { startClass, wordClass } from '../word-class.ts';

/** Fewest genitives in a row after a noun that make a chain. */
const fewest = 3;
/** So many of them must be genitives beyond doubt: endings alone are all that is looked at. */
const fewestSure = 2;

/** Words that look like nouns in the genitive and are not. */
const others = new Set(
  'из-за из-под среди спустя посредством насчет однако меньше больше вокруг внутри внутрь вдоль мимо накануне помимо прежде наряду для или если когда чтобы либо ибо лишь уже ещё еще даже только также тоже где там здесь тогда всегда иногда никогда раз два три четыре оба обе она они вы мы я ты сами эти те все какие такие другие многие некоторые кроме после ради вместо около возле против сверх вне до от из без у над под при про через между перед согласно ввиду вследствие путем включая исключая далее более менее можно нужно надо нельзя нет есть был была были было будет будут быть мая февраля января марта апреля июня июля августа сентября октября ноября декабря года г руб рублей рубля коп копеек дня дней месяца месяцев недели лет часа часов раза пожалуйста спасибо сейчас снова сегодня завтра вчера завтра сначала затем потом пока хотя ведь очень почти именно например что как чем кто его ее их наши ваши свои мои чьи ни не и а но да же ли бы то это'.split(
    ' ',
  ),
);
/** A noun that is in the genitive by its ending, or very nearly always after a noun. */
const sureEnding =
  /(?:[аеиуя]ни[яй]|[аеиыя]ти[яй]|[чвл]ия|[цсзгдфт]ии|[цсз]ий|ости|остей|ства|ств|тел[яе]й?|[бвгджзклмнпрстфхцчшщ]ов|[аеийц]ев)$/;
/** A noun that may be in the genitive; these endings serve other cases too. */
const ending = /(?:[бвгджзйклмнпрстфхцчшщ](?:ы|и|а|я|ек|ок)|[аоеу]и|[ая]я|ья|ьи)$/;
/** An adjective or participle in the genitive. */
const adjectiveEnding = /(?:ого|его|[нскжшщчтрлвмдгбх](?:ой|ей)|ых|их)$/;
/** Verbs, adverbs, short forms and other cases that end like nouns in the genitive. */
const notNoun =
  /(?:[аяеиыоу]л[аи]|[нсткз]ли|[сш]ла|[аеиюя]сь|ся|ть|[еуюаяи]те|[ои]ши|вши|учи|ючи|ачи|[аея]н[ыа]|яты|ески|[бвгджзклмпрстхчшщь]ны|[аеиоу]но|ами|ями|ая|яя|ыми|ими)$/;
/** Verbs, adjectives, participles and short forms head no chain of nouns. */
const notHead =
  /(?:ть|ться|тся|[аеиоыя]л[аои]?|[аеиоыял]ся|[аои]сь|[аея]н[аоы]|[кртн]ыта?|ыто|[еи]т|[ую]т|[ая]т|ешь|ете|ого|его|ых|их|ый|ий|ая|яя|ое|ее|ые|ым|ими|ыми|ому|ему|ую|юю|[гкхжшщч]ие|им|ем|вижу|ут)$/;

const isNoun = (key: string): boolean => key.length >= 4 && !others.has(key);
/** A chain has two of them at least. */
const sureGenitive = startClass({ ru: [(key) => isNoun(key) && sureEnding.test(key)] });
const genitive = wordClass({
  ru: [(key) => isNoun(key) && (sureEnding.test(key) || (ending.test(key) && !notNoun.test(key)))],
});
const genitiveAdjective = wordClass({ ru: [(key) => isNoun(key) && adjectiveEnding.test(key)] });
const chainHead = wordClass({
  ru: [(key) => key.length >= 4 && !others.has(key) && (!notHead.test(key) || /ни[ея]м?$|ци[яейю]$/.test(key))],
});

function chainsIn(document: Document, sentence: Sentence, skip: ReadonlySet<number>): [number, number][] {
  const { tokens } = document;
  const chains: [number, number][] = [];
  for (let head = sentence.firstToken; head < sentence.lastToken; head++) {
    if (tokens.kind[head] !== TokenKind.word || !document.is(head, chainHead) || skip.has(head)) continue;
    let end = head + 1;
    let nouns = 0;
    let sure = 0;
    for (let token = head + 1; token < sentence.lastToken; token++) {
      // Names and titles stand in the genitive by right.
      if (tokens.kind[token] !== TokenKind.word || (tokens.flags[token] ?? 0) & TokenFlag.capital) break;
      if (document.is(token, genitive)) {
        nouns += 1;
        if (document.is(token, sureGenitive)) sure += 1;
        end = token + 1;
      } else if (!document.is(token, genitiveAdjective)) break;
    }
    if (nouns >= fewest && sure >= fewestSure) chains.push([head, end]);
    if (end > head + 1) head = end - 1;
  }
  return chains;
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens, language } = document;
  const findings: RuleFinding[] = [];
  const sure = document.where(sureGenitive);
  let prepositions: ReadonlySet<number> | undefined;
  let done = 0;
  for (let index = 0; index + 1 < sure.length; index++) {
    const token = sure[index] ?? 0;
    const sentence = document.sentenceOf(token);
    if (token < done || (sure[index + 1] ?? 0) >= sentence.lastToken) continue;
    done = sentence.lastToken;
    // «на основании показаний приборов»: the noun of a preposition heads nothing.
    prepositions ??= new Set(document.phrases('derived-preposition').map(({ lastToken }) => lastToken - 1));
    for (const [first, last] of chainsIn(document, sentence, prepositions)) {
      findings.push({
        start: tokens.start[first] ?? 0,
        end: tokens.end[last - 1] ?? 0,
        message: `Разорвите цепочку ${quote(language, textOf(document, first, last))}: замените одно из существительных глаголом.`,
        suggestions: [],
      });
    }
  }
  return findings;
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
