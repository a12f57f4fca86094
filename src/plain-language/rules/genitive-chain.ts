import { Case, caseOf, Pos, posOf } from '../morphology/features.ts';
import { clauseAround, quote, textOf } from '../passage.ts';
import { isAttribute, isGoverned, isNominal } from '../russian/phrases-of-nouns.ts';
import { type Document, type Rule, type RuleFinding, type Sentence, TokenFlag, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** Fewest genitives in a row after a noun that make a chain; where some of them may belong to «не», more. */
const [fewest, certain] = [3, 5];
/** So many tokens of a chain are quoted. */
const mostShown = 12;
/** Nouns that are in the genitive by their ending: a chain has one of them at least, and letters without them cost nothing. */
const likely = startClass({
  ru: [
    /(?:[аеиуя]ни[яй]|[аеиыя]ти[яй]|[чвл]ия|[цсзгдфт]ии|[цсз]ий|ости|остей|ства|ств|тел[яе]й?|[бвгджзклмнпрстфхцчшщ]ов|[аеийц]ев|ки|ты|ры|ды|ны|мы|цы|лы|зы|вы|на|та|ра|ла|да|са|ка|га|ма|ния|ля|ря|ня)$/,
  ],
});
/** Measures and dates: «размера 30 рублей», «с 1 мая 2026 года». */
const measure = wordClass({
  ru: list(
    'года лет месяца месяцев дня дней недели недель часа часов рублей рубля копеек процентов человек раз января февраля марта апреля мая июня июля августа сентября октября ноября декабря квартала полугодия',
  ),
});

/** «в течение срока», «в ходе проверки»: they are prepositions by now. */
const idle = wordClass({
  ru: list(
    'течение ходе силу целях связи рамках соответствии отношении основании случае результате составе качестве порядке',
  ),
});

/** Whether the clause denies what it says of a noun in the genitive: «нарушений … не выявлено», «мы не нашли …». */
function isDenied(document: Document, token: number, sentence: Sentence): boolean {
  const { tokens } = document;
  const [from, to] = clauseAround(document, token, sentence);
  let hasSubject = false;
  let denied = false;
  for (let at = from; at < to; at++) {
    const tag = document.tag(at);
    if (caseOf(tag) === Case.nominative && isNominal(tag)) hasSubject = true;
    if (tokens.key(at) !== 'не') continue;
    const next = posOf(document.tag(at + 1));
    // Whoever does not find something may be named.
    if (next === Pos.verb || next === Pos.infinitive) return true;
    if (next === Pos.shortParticiple) denied = true;
  }
  return denied && !hasSubject;
}

/** Whether a word with a capital names somebody or something; «Вашей» does not. */
function isName(document: Document, token: number): boolean {
  const capital = ((document.tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0;
  return capital && posOf(document.tag(token)) !== Pos.determiner;
}

/** The chain of genitives that hangs on the noun at a token: the end of it, and how many they are. */
function chainAt(document: Document, head: number, { lastToken }: Sentence): { end: number; nouns: number } {
  const { tokens } = document;
  let [end, nouns] = [head + 1, 0];
  for (let token = head + 1; token < lastToken; token++) {
    // Names and titles stand in the genitive by right.
    if (tokens.kind[token] !== TokenKind.word || isName(document, token)) break;
    const tag = document.tag(token);
    if (caseOf(tag) === Case.genitive && posOf(tag) === Pos.noun) {
      if (document.is(token, measure)) break;
      nouns += 1;
      end = token + 1;
    } else if (caseOf(tag) !== Case.genitive || !isAttribute(tag)) {
      // «его имущества», «излишне выплаченных сумм»
      const isAdverb = posOf(tag) === Pos.adverb && isAttribute(document.tag(token + 1));
      if (posOf(tag) !== Pos.determiner && !isAdverb) break;
    }
  }
  return { end, nouns };
}

function check(document: Document): RuleFinding[] {
  const { tokens, language } = document;
  const findings: RuleFinding[] = [];
  let prepositions: ReadonlySet<number> | undefined;
  let done = 0;
  for (const token of document.where(likely)) {
    const sentence = document.sentenceOf(token);
    if (token < done || sentence.words <= fewest) continue;
    done = sentence.lastToken;
    if (posOf(document.tag(token)) === 0) continue;
    // «на основании показаний приборов»: the noun of a preposition heads nothing.
    prepositions ??= new Set(document.phrases('derived-preposition').map(({ lastToken }) => lastToken - 1));
    for (let head = sentence.firstToken; head + fewest < sentence.lastToken; head++) {
      if (posOf(document.tag(head)) !== Pos.noun || prepositions.has(head) || document.is(head, measure)) continue;
      if (document.is(head, idle) || (head > sentence.firstToken && isName(document, head))) continue;
      const { end, nouns } = chainAt(document, head, sentence);
      if (nouns < fewest) continue;
      const governed = prepositions.has(head - 1) || isGoverned(document, head, sentence.firstToken);
      const doubtful = nouns < certain && governed;
      if (doubtful && isDenied(document, head, sentence)) {
        head = end - 1;
        continue;
      }
      findings.push({
        start: tokens.start[head] ?? 0,
        end: tokens.end[end - 1] ?? 0,
        message: `Разорвите цепочку ${quote(language, textOf(document, head, Math.min(end, head + mostShown)))}: замените одно из существительных глаголом.`,
        suggestions: [],
      });
      head = end - 1;
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
      bad: [
        'Мы начали проведение проверки наличия оснований.',
        'Порядок обжалования решения комиссии есть на сайте.',
        'Идёт проверка правильности начисления Вашей пенсии.',
        'Пришлите документ о сроках выполнения работ подрядной организации.',
      ],
      good: [
        'Мы проверяем, есть ли основания.',
        'Как обжаловать решение, читайте на сайте.',
        'Мы проверяем, верно ли посчитали Вашу пенсию.',
        'Напишите, когда подрядчик закончит работы.',
      ],
      alsoGood: [
        'Вы получите копию договора, справку о составе семьи и письмо.',
        'Письмо Министерства труда Приозёрской области дошло.',
        'При осмотре дома нарушений правил парковки мы не нашли.',
        'Мы ждём Вас в течение первой недели мая 2026 года.',
      ],
    },
  },
  check,
};
