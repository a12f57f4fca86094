import { quote, textOf } from '../passage.ts';
import { crossReferencesInRussian } from '../russian/cross-reference.ts';
import { type Document, type Rule, type RuleFinding, type Sentence, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** What may send the reader elsewhere. */
const start = startClass({
  en: list(
    'overleaf above below see refer consult leaflet leaflets booklet brochure factsheet appendix annex schedule paragraph section clause page part',
  ),
});
/** `set out in the leaflet`, `as mentioned above`. */
const told = wordClass({
  en: list(
    'out described mentioned stated listed explained referred detailed outlined given shown noted discussed specified defined contained found identified indicated provided',
  ),
});
/** Parts of this letter or of another, with a number. */
const part = wordClass({
  en: list('paragraph paragraphs section sections clause clauses page pages part parts point'),
});
/** Papers that come with the letter. */
const paper = wordClass({
  en: list(
    'leaflet leaflets booklet brochure factsheet notes schedule appendix annex attachment enclosure enclosures overleaf',
  ),
});
const added = wordClass({ en: list('enclosed attached accompanying appended') });
const between = wordClass({
  en: list('the our this your in to on at and an a of guidance explanatory separate general information'),
});
/** Behind `section 3 of`: the letter itself. */
const inHand = wordClass({ en: list('this your letter form leaflet notes notice guidance booklet attached enclosed') });
/** How far the paper may stand behind `see` or before `set out`, in tokens. */
const reach = 5;

const isNumber = ({ tokens }: Document, token: number): boolean => tokens.kind[token] === TokenKind.number;

/** Whether the number at a token is that of a law: `section 12 of the Act`, `paragraph 4(2)`. */
function isLaw(document: Document, number: number): boolean {
  const { tokens } = document;
  const next = tokens.key(number + 1);
  if (next !== 'of') return /^(?:\(|to|and)$/.test(next) || tokens.key(number - 2) === 'act';
  return !document.is(number + 2, inHand) && !document.is(number + 3, inHand);
}

/** The first token of `as set out`, `mentioned` that ends before `token`; -1 when there is none. */
function tellingBefore(document: Document, token: number, { firstToken }: Sentence): number {
  const { tokens } = document;
  let at = token - 1;
  const least = Math.max(firstToken, token - reach);
  while (at >= least && (document.is(at, between) || document.is(at, added))) at -= 1;
  if (at < least || !document.is(at, told)) return -1;
  if (tokens.key(at) === 'out') at = tokens.key(at - 1) === 'set' ? at - 1 : -1;
  return at > firstToken && tokens.key(at - 1) === 'as' ? at - 1 : at;
}

/** Whether the text that is meant follows at once: a list, a table, what stands behind a colon. */
function isLeadIn({ blocks, tokens }: Document, { lastToken, block }: Sentence): boolean {
  const next = blocks[block + 1]?.kind;
  return tokens.key(lastToken - 1) === ':' || next === 'list-item' || next === 'table-row';
}

/** The reference that a token begins or ends, as its first token and its last, exclusive. */
function referenceAt(document: Document, token: number, sentence: Sentence): [number, number] | undefined {
  const { tokens } = document;
  const key = tokens.key(token);
  if (key === 'overleaf') {
    const telling = tellingBefore(document, token, sentence);
    const see = tokens.key(token - 1) === 'see' ? token - 1 : token;
    return [telling < 0 ? Math.max(see, sentence.firstToken) : telling, token + 1];
  }
  if (key === 'see' || key === 'refer' || key === 'consult') {
    if (document.is(token + 1, added) && tokens.kind[token + 2] === TokenKind.punctuation) return [token, token + 2];
    const last = Math.min(sentence.lastToken, token + reach + 1);
    for (let at = token + 1; at < last; at++) {
      const named = document.is(at, part) && isNumber(document, at + 1) && !isLaw(document, at + 1);
      if (document.is(at, paper) || named) return [token, isNumber(document, at + 1) ? at + 2 : at + 1];
      if (/^(?:above|below)$/.test(tokens.key(at)) && at === token + 1) return [token, at + 1];
      if (!document.is(at, between) && !document.is(at, added)) return undefined;
    }
    return undefined;
  }
  if (key === 'above' || key === 'below') {
    if (key === 'below' && isLeadIn(document, sentence)) return undefined;
    const numbered = isNumber(document, token - 1) && document.is(token - 2, part) && token - 2 >= sentence.firstToken;
    const from = numbered ? token - 2 : token;
    const telling = tellingBefore(document, from, sentence);
    if (telling >= 0) return [telling, token + 1];
    return numbered ? [from, token + 1] : undefined;
  }
  const numbered = document.is(token, part);
  if (key === 'schedule' && isNumber(document, token + 1)) return undefined;
  if (numbered && (!isNumber(document, token + 1) || isLaw(document, token + 1))) return undefined;
  const telling = tellingBefore(document, token, sentence);
  return telling < 0 || tokens.key(token - 1) === 'to'
    ? undefined
    : [telling, isNumber(document, token + 1) ? token + 2 : token + 1];
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens } = document;
  const findings: RuleFinding[] = [];
  let done = 0;
  for (const token of document.where(start)) {
    if (token < done) continue;
    const found = referenceAt(document, token, document.sentenceOf(token));
    if (!found || found[0] < done) continue;
    const [first, last] = found;
    done = /^(?:above|below)$/.test(tokens.key(last)) ? last + 1 : last;
    findings.push({
      start: tokens.start[first] ?? 0,
      end: tokens.end[done - 1] ?? 0,
      message: `Say here what the reader needs, instead of ${quote('en', textOf(document, first, done))}.`,
      suggestions: [],
    });
  }
  return findings;
}

/** Finds places where the letter sends its reader to another place. */
export const crossReference: Rule = {
  id: 'cross-reference',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Minimize cross-references',
    url: 'https://www.plainlanguage.gov/guidelines/organize/minimize-cross-references/',
  },
  text: {
    en: {
      title: 'Reference to another place',
      why: 'A reader who is sent elsewhere loses the thread, and often does not come back. Some do not find the place at all.',
      how: 'Say it where it is needed, in a few words. Name a leaflet only after you have said what matters.',
      bad: [
        'You can pay in one of the ways shown overleaf.',
        'As stated above, you must tell us when you move.',
        'You must meet the conditions in paragraph 4 below.',
        'Details are set out in leaflet SAT-2.',
        'For your rights, please see the enclosed leaflet.',
        'You can appeal as described in section 7.',
      ],
      good: [
        'You can pay online or at any bank.',
        'You must tell us when you move.',
        'You must live in Eastmere and be over 60.',
        'You can appeal to the tribunal by 3 May 2026.',
        'You can ask us to look again. The enclosed leaflet explains how.',
        'You can appeal by letter to the tribunal.',
      ],
      alsoGood: [
        'Write to the address above and give your file number.',
        'Your income is above the limit and your savings are below it.',
        'You can pay in one of the ways listed below:\n\n- online\n- at any bank.',
        'Return the enclosed form. We will see you on Monday.',
        'Bring page 2 of the form and part 3 of your licence.',
        'The page is white. See your doctor first.',
      ],
    },
    ru: {
      title: 'Отсылка в другое место',
      why: 'Кого отослали, тот теряет нить и часто не возвращается. А кто-то и вовсе не найдёт нужного места.',
      how: 'Скажите нужное прямо здесь, в двух словах. Памятку назовите после главного.',
      bad: [
        'Как заплатить, см. на обороте.',
        'Порядок изложен в п. 3 приложения к письму.',
        'Как указано выше, о переезде нужно сообщить.',
        'Принесите документы, поименованные в пункте 4.2 Порядка.',
        'Подробности приведены в памятке.',
      ],
      good: [
        'Заплатить можно на сайте или в любом банке.',
        'Мы записываем детей по дате заявления.',
        'О переезде нужно сообщить.',
        'Принесите паспорт и договор.',
        'Справка стоит 200 рублей и готова через два дня. Подробности есть и в памятке.',
      ],
      alsoGood: [
        'Право даёт статья 5 закона, часть 2.',
        'Вот что нужно принести (список ниже):\n\n- паспорт\n- договор.',
        'Доход Вашей семьи выше предела, а расходы ниже.',
        'Возьмите документы, указанные ниже:\n\n- паспорт\n- договор.',
        'Сумма, указанная в квитанции, верна.',
      ],
    },
  },
  check: (document) => (document.language === 'ru' ? crossReferencesInRussian(document) : check(document)),
};
