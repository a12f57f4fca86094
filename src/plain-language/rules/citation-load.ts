import { oncePer } from '../once-per.ts';
import { quote } from '../passage.ts';
import { citationsInRussian } from '../russian/citations.ts';
import { endOfSectionNumber } from '../section-number.ts';
import { startsUpper } from '../token-shape.ts';
import { type Document, type Rule, type RuleFinding, type Sentence, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** What a citation starts from: a part with its number, an act with its year. */
const start = startClass({
  en: list(
    'section sections subsection regulation regulations article articles paragraph paragraphs clause clauses schedule rule rules part chapter act order code u.s.c usc cfr c.f.r s ss reg regs art arts para paras',
  ),
});
/** Cut short: a stop may stand before the number. */
const short = wordClass({ en: list('s ss reg regs art arts para paras') });
/** Acts, which have a year behind them or a code before. */
const act = wordClass({ en: list('act regulations order code rules') });
/** Forms and books have them too: with the name of an act only. */
const common = wordClass({ en: list('part chapter rule rules') });
const federal = wordClass({ en: list('u.s.c usc cfr c.f.r') });
/** Parts of papers that the reader holds in their hand. */
const inHand = wordClass({
  en: list(
    'this your form letter leaflet booklet notes guidance below above overleaf questionnaire notice attached enclosed',
  ),
});
/** Says that somebody must or may do something. */
const demand = wordClass({ en: list('must should shall need needs may can could please required lodged requested') });
/** Without brackets, so many citations in 100 words are too many, and so many in all. */
const [mostPer100, fewest] = [2, 4];
/** So many in one sentence are too many. */
const mostInSentence = 3;
/** Begin the line in which the law belongs. */
const basis = wordClass({ en: list('legal law basis source') });
/** How far the name of the act may stand behind its section, in tokens. */
const reach = 14;

interface Citation {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly sentence: Sentence;
}

/** The citation at a token: `section 12(1)(c)` with the act behind it, `Local Taxes Act 2009`, `29 CFR 1960`. */
function citationAt(document: Document, token: number, sentence: Sentence): Citation | undefined {
  const { tokens } = document;
  const isNumber = (at: number): boolean => at < sentence.lastToken && tokens.kind[at] === TokenKind.number;
  const isCapital = startsUpper(tokens, token);
  if (document.is(token, federal)) {
    const number = tokens.key(token + 1) === '.' ? token + 2 : token + 1;
    const last = tokens.kind[number] === TokenKind.number ? endOfSectionNumber(document, number) : token + 1;
    return tokens.kind[token - 1] === TokenKind.number ? { first: token - 1, last, sentence } : undefined;
  }
  const year = tokens.key(token + 1) === 'of' ? token + 2 : token + 1;
  if (isCapital && document.is(token, act) && isNumber(year) && /^(?:1[6-9]|20)\d\d$/.test(tokens.key(year)))
    return { first: token, last: year + 1, sentence };
  const stopped = document.is(token, short) && tokens.key(token + 1) === '.';
  const number = stopped ? token + 2 : token + 1;
  if (/^(?:act|order|code)$/.test(tokens.key(token)) || !isNumber(number)) return undefined;
  let last = endOfSectionNumber(document, number);
  if (document.is(last, inHand)) return undefined;
  const needsAct = document.is(token, common);
  if (tokens.key(last) !== 'of') return needsAct ? undefined : { first: token, last, sentence };
  const named = tokens.key(last + 1) === 'the' ? last + 2 : last + 1;
  if (document.is(named, inHand) || document.is(last + 1, inHand)) return undefined;
  for (let at = named; at < named + reach && at < sentence.lastToken; at++) {
    if (!document.is(at, act)) continue;
    last = isNumber(at + 1) ? at + 2 : at + 1;
    return { first: token, last, sentence };
  }
  if (needsAct) return undefined;
  return { first: token, last, sentence };
}

function citationsIn(document: Document): Citation[] {
  const citations: Citation[] = [];
  const { text, tokens } = document;
  let places: Iterable<number> = document.where(start);
  if (text.includes('§')) {
    const signs = [...document.all('numbers')].filter((number) => tokens.key(number - 1).startsWith('§'));
    places = [...places, ...signs.map((number) => number - 1)].sort((a, b) => a - b);
  }
  let done = 0;
  for (const token of places) {
    if (token < done) continue;
    const found = citationAt(document, token, document.sentenceOf(token));
    if (!found) continue;
    done = found.last;
    citations.push(found);
  }
  return citations;
}

/** Whether somebody is asked or allowed to act in a sentence, before its citation or after. */
function carriesAction(document: Document, sentence: Sentence): boolean {
  const { tokens } = document;
  const last = Math.min(sentence.lastToken, sentence.firstToken + 200);
  for (let token = sentence.firstToken; token < last; token++) {
    // `you have a right of appeal`
    if (tokens.key(token) === 'right' && tokens.key(token - 3) === 'you') return true;
    if (!document.is(token, demand)) continue;
    // `we may`, `it should`: not the reader.
    if (!/^(?:we|it|they|that|this)$/.test(tokens.key(token - 1))) return true;
  }
  return false;
}

/** Whether a citation stands in brackets, where it can be passed over. */
function inBrackets({ tokens }: Document, { first, sentence }: Citation): boolean {
  for (let token = first - 1; token >= sentence.firstToken && token > first - 20; token--) {
    const key = tokens.key(token);
    if (key === '(' && !/^(?:1|\d|[a-z])$/.test(tokens.key(token + 1))) return true;
    if (key === ')') return false;
  }
  return false;
}

/** The first paragraph after the greeting; -1 in a text that greets nobody. And the first block after the closing. */
function frameOf({ blocks }: Document): { opening: number; closing: number } {
  const greeting = blocks.findIndex(({ kind }) => kind === 'salutation');
  const closing = blocks.findIndex(({ kind }, index) => index > greeting && kind === 'closing');
  const opening = greeting < 0 ? -1 : blocks.findIndex(({ kind }, index) => index > greeting && kind === 'paragraph');
  return { opening, closing: closing < 0 ? blocks.length : closing };
}

function check(document: Document): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const citations = citationsIn(document);
  if (citations.length === 0) return findings;
  const { text, tokens, blocks, sentences } = document;
  const frame = frameOf(document);
  let told: Sentence | undefined;
  const carries = oncePer((sentence: Sentence) => carriesAction(document, sentence));
  let first: Citation | undefined;
  let begun = false;
  let count = 0;
  /** Citations of the sentence that is read, without those in brackets. */
  let crowd: readonly Citation[] = [];
  const place = ({ first, last }: Citation) => ({ start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0 });
  for (const citation of citations) {
    const { sentence } = citation;
    if (sentence.block >= frame.closing) break;
    count += 1;
    first ??= citation;
    if (told === sentence) continue;
    const bracketed = inBrackets(document, citation);
    if (!bracketed) crowd = crowd[0]?.sentence === sentence ? [...crowd, citation] : [citation];
    const { start, end } = place(citation);
    const passage = quote('en', text.slice(start, end));
    const isHeading = blocks[sentence.block]?.kind === 'heading';
    const opens = sentence.block === frame.opening;
    // The first paragraph is told of once.
    if (opens && begun) continue;
    if (!isHeading && !opens && !carries(sentence)) {
      const [head] = crowd;
      if (!head || crowd.length < mostInSentence || document.is(sentence.firstToken, basis)) continue;
      told = sentence;
      const said = `Put the citations together at the end of the letter: there are ${mostInSentence} or more in this sentence.`;
      findings.push({ start: place(head).start, end, message: said, suggestions: [] });
      continue;
    }
    if (!isHeading && bracketed) continue;
    const message = isHeading
      ? `Say in the heading what the letter is about, and cite ${passage} at the end of the letter.`
      : opens
        ? `Begin with your message, and cite ${passage} at the end of the letter.`
        : `Say what to do, and cite ${passage} at the end of the letter.`;
    told = sentence;
    begun ||= opens;
    findings.push({ start, end, message, suggestions: [] });
  }
  if (!first || findings.length > 0 || count < fewest) return findings;
  let words = 0;
  for (const sentence of sentences) words += sentence.words;
  if ((count / Math.max(100, words)) * 100 <= mostPer100) return findings;
  const message = `Put the citations together at the end of the letter: there are ${count} in ${words} words.`;
  return [{ ...place(first), message, suggestions: [] }];
}

const dear = (letter: string): string => `Dear Ms Sample,\n\n${letter}\n\nYours sincerely,\n\nMartha Stencil`;

/** Finds citations of laws that stand between the reader and the message. */
export const citationLoad: Rule = {
  id: 'citation-load',
  severity: 'warning',
  source: {
    title: 'CDC Clear Communication Index: items 2 and 7, the main message first, in words that readers know',
    url: 'https://www.cdc.gov/ccindex/',
  },
  text: {
    en: {
      title: 'Citation in the way',
      why: 'The number of a law tells most readers nothing. It pushes back what they need to know and makes the letter sound like a threat.',
      how: 'Say first what you decided and what to do. Give the law in a line at the end: “Legal basis: section 41 of the Local Taxes Act 2009”.',
      bad: [
        dear('Under section 41(2) of the Local Taxes Act 2009 you owe us 40 crowns. Pay by 1 May 2026.'),
        'You must pay 40 crowns by 1 May 2026 under section 41(2) of the Local Taxes Act 2009.',
        'You can appeal under regulation 12(1)(c) of the Care Regulations 2018.',
        'The tax is due (section 4). Interest runs (section 5). We check it (section 6). We collect it (section 7).',
        'A false answer is an offence under s. 5 of the Perjury Act 1911, s. 2 of the Fraud Act 2006 and reg. 9(2)(b) of the Care Regulations 2018.',
        '1 May 2026\n\nNotice under section 41 of the Local Taxes Act 2009\n\nDear Ms Sample,\n\nYou owe us 40 crowns.',
      ],
      good: [
        `${dear('You owe us 40 crowns. Pay by 1 May 2026.')}\n\nLegal basis: section 41(2) of the Local Taxes Act 2009`,
        'You must pay 40 crowns by 1 May 2026. This notice is based on section 41(2) of the Local Taxes Act 2009.',
        'You can appeal. This right comes from regulation 12(1)(c) of the Care Regulations 2018.',
        'The tax is due and interest runs. We check it and collect it. Legal basis: sections 4, 5, 6 and 7.',
        'A false answer is a crime under the Fraud Act 2006.',
        '1 May 2026\n\nYou owe us 40 crowns\n\nDear Ms Sample,\n\nPay 40 crowns.\n\nThis notice is based on section 41 of the Local Taxes Act 2009.',
      ],
      alsoGood: [
        'Please fill in section 3 of the form and rule a line under it.',
        'You must act by 1 May. Put the forms in order.',
        'We add interest until the tax is paid (section 44 of the Act).',
        'You can appeal to the tribunal (section 23 of the Social Care Act 2015).',
        'We can pay you under section 52 of the Local Taxes Act 2009.',
      ],
    },
    ru: {
      title: 'Ссылка на закон посреди фразы',
      why: 'Номер закона большинству читателей ничего не говорит. Он отодвигает главное и звучит как угроза.',
      how: 'Скажите сначала, что решили и что делать. Ссылку дайте в конце: «Основание: часть 1 статьи 15 закона № 210-ФЗ».',
      bad: [
        'В соответствии с п. 3 ч. 1 ст. 15 Федерального закона от 27.07.2010 № 210-ФЗ справку выдаст центр «Мои документы».',
        'Согласно статье 159 Жилищного кодекса Вы можете получить субсидию.',
        'Мы выдали справку по приказу министерства от 05.08.2021 № 545н и ждём Вас.',
        'Этого требует статья 48 Налогового кодекса, а срок считают по статье 61 Гражданского кодекса.',
        'Право на жалобу даёт пункт 2 части 4 статьи 8 закона об обращениях граждан.',
      ],
      good: [
        'Справку выдаст центр «Мои документы».\n\nОснование: часть 1 статьи 15 Федерального закона от 27.07.2010 № 210-ФЗ.',
        'Вы можете получить субсидию (статья 159 Жилищного кодекса).',
        'Мы выдали справку и ждём Вас.\n\nОснование: приказ министерства от 05.08.2021 № 545н.',
        'Этого требует Налоговый кодекс (статьи 48 и 75).',
        'Вы можете пожаловаться. Такое право даёт статья 8 закона об обращениях граждан.',
      ],
      alsoGood: [
        'После 20 февраля мы начнём взыскивать долг по статье 48 Налогового кодекса.',
        'Субсидии больше не будет (постановление от 14.12.2005 № 761).',
        'Заполните пункт 3 бланка и часть 2 анкеты.',
        'Вне очереди жильё дают по части 2 статьи 57 Жилищного кодекса.',
        'Порядок выплат определяет глава 9 Налогового кодекса.',
        'Закон требует ответить за 30 дней.',
        'На № 1187 от 16.02.2026\n\nУважаемая Ада Ивановна!\n\nСпасибо за письмо.',
      ],
    },
  },
  scope: 'letter',
  check: (document) => (document.language === 'ru' ? citationsInRussian(document) : check(document)),
};
