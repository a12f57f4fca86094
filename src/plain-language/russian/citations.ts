import { quote, textOf } from '../passage.ts';
import { type Document, type RuleFinding, type Sentence, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { found } from './found.ts';
import { isPredicate } from './phrases-of-nouns.ts';

/** Parts of an act that have a number: «п. 3 ч. 1 ст. 15». */
const part = wordClass({
  ru: [
    ...list('ст ч п пп подп абз гл'),
    /^(?:стать(?:я|и|е|ю|ей|ями|ях|ям)|статей|част(?:ь|и|ью|ями|ях|ям|ей)|(?:под)?пункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?|абзац(?:а|у|ем|е|ы|ев)?|глав(?:а|ы|е|у|ой))$/,
  ],
});
/** Acts of law. */
const act = wordClass({
  ru: [
    /^(?:закон|указ|приказ)(?:а|у|ом|е|ы|ов|ам|ами)?$/,
    /^кодекс(?:а|у|ом|е)?$/,
    /^(?:постановлени|распоряжени)(?:е|я|ю|ем|и|ями)$/,
    /^(?:регламент|устав)(?:а|у|ом|е)?$/,
    /^конституци[яиюе]й?$/,
    ...list('правил правилам правилами правила порядка порядку положения положению'),
    ...list('нк ск гк жк зк тк коап упк гпк апк кас бк фз'),
  ],
});
/** What a citation starts from. */
const start = startClass({
  ru: [
    ...list('ст ч п пп подп абз гл'),
    /^(?:стать|статей|част(?:и|ью|ь)|(?:под)?пункт|абзац|глав(?:а|ы|е|у|ой)$)/,
    /^(?:закон|указ|приказ|постановлени|распоряжени)/,
  ],
});
/** Papers that the reader holds in their hand. */
const inHand = wordClass({
  ru: [
    ...list(
      'бланка письма памятки договора приложения заявления анкеты формы уведомления этого таблицы квитанции ответа',
    ),
    /^настоящ/,
  ],
});
/** Open a sentence with a law before what it says. */
const opener = wordClass({
  ru: list('в согласно на руководствуясь учитывая во исходя принимая по'),
});
const leads = wordClass({ ru: list('соответствии основании силу исполнение целях') });
/** «Основание: …» is a line for those who look for it. */
const basis = wordClass({ ru: list('основание основания правовое нормы') });
/** Ends a citation: another clause or phrase begins. */
const ends = wordClass({
  ru: list('а но что чтобы который которые которого которым если когда по в во на за с со из до для при об о к'),
});
/** Most tokens of a citation with its name. */
const longest = 60;
/** «часть 2 статьи 57» can be read in passing, «пункт 3 части 2 статьи 57» cannot. */
const mostParts = 2;
/** Tokens that may stand before an opening citation. */
const mostBefore = 4;

interface Citation {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly parts: number;
  /** Whether its date is given: «от 27.07.2010 № 210-ФЗ». */
  readonly isFull: boolean;
}

/** The citation that begins at a token; `undefined` when there is none. */
function citationAt(document: Document, first: number, { lastToken }: Sentence): Citation | undefined {
  const { tokens } = document;
  const isNumber = (at: number): boolean => at < lastToken && tokens.kind[at] === TokenKind.number;
  let [last, parts, acts, isFull, isNumbered] = [first, 0, 0, false, false];
  const end = Math.min(lastToken, first + longest);
  for (let token = first; token < end; token++) {
    const key = tokens.key(token);
    if (token > first && (document.is(token, ends) || isPredicate(document.tag(token)))) break;
    const number = tokens.key(token + 1) === '.' ? token + 2 : token + 1;
    if (document.is(token, part) && (isNumber(number) || tokens.key(number) === '«')) {
      // «подпункт «б» пункта 2»
      const lastOfPart = tokens.key(number) === '«' ? number + 2 : number;
      if (document.is(lastOfPart + 1, inHand)) return undefined;
      parts += 1;
      token = lastOfPart;
      last = lastOfPart + 1;
    } else if (document.is(token, act) && (parts > 0 || token === first || acts > 0)) {
      acts += 1;
      last = token + 1;
    } else if (key === 'от' && acts > 0 && isNumber(token + 1)) {
      isFull = true;
      // «от 27 июля 2010 года»
      last = isNumber(token + 3) ? token + 4 : token + 2;
      if (/^(?:г|года)$/.test(tokens.key(last))) last += 1;
      token = last - 1;
    } else if (key === '№' && acts > 0 && isNumber(token + 1)) {
      // «закон № 210-ФЗ» is how people call it.
      isNumbered = true;
      last = token + 2;
      token += 1;
    } else if (key === '«' && acts > 0 && token === last) {
      while (token < end && tokens.key(token) !== '»') token += 1;
      last = token + 1;
    } else if (
      isNumber(token) ||
      /^(?:г|года|,|и|\.|рф|российской|федерации|федерального|федеральным|федеральный|правительства|-)$/.test(key)
    ) {
      // Between the parts.
    } else if (tokens.kind[token] !== TokenKind.word || token - last > 4 || (parts === 0 && acts === 0)) break;
    if (token - last > 6) break;
  }
  // «утверждён приказом» alone names no act.
  return parts > 0 || isFull || isNumbered ? { first, last: Math.min(last, lastToken), parts, isFull } : undefined;
}

/** Whether a citation stands in brackets, where it can be passed over. */
function inBrackets({ tokens }: Document, first: number, { firstToken }: Sentence): boolean {
  for (let token = first - 1; token >= firstToken && token > first - 25; token--) {
    if (tokens.key(token) === '(') return true;
    if (tokens.key(token) === ')') return false;
  }
  return false;
}

/** Whether a sentence begins with the citation: «В соответствии со статьёй 5 …». */
function opens(document: Document, first: number, { firstToken }: Sentence): boolean {
  const { tokens } = document;
  // «…, что согласно статье 5», «в соответствии с ней»
  const led = document.is(first - 1, leads) || document.is(first - 2, leads);
  if (led || /^(?:согласно|руководствуясь)$/.test(tokens.key(first - 1))) return first > firstToken;
  if (!document.is(firstToken, opener) || first - firstToken > mostBefore + 4) return false;
  const isLed =
    document.is(firstToken + 1, leads) ||
    /^(?:согласно|руководствуясь|учитывая|исходя|принимая)$/.test(tokens.key(firstToken));
  return isLed || first - firstToken <= 2;
}

/** A citation in the words that a message can hold. */
function shown(document: Document, { first, last }: Citation): string {
  const passage = textOf(document, first, last);
  return quote('ru', passage.length > 48 ? `${passage.slice(0, 44).trimEnd()} …` : passage);
}

/** Citations of laws that stand between the reader and the message, in Russian. */
export function citationsInRussian(document: Document): RuleFinding[] {
  const { blocks, sentences } = document;
  const findings: RuleFinding[] = [];
  let done = 0;
  let told = -1;
  /** The first citation of the sentence that is not told of. */
  let before: Citation | undefined;
  let beforeIn = -1;
  for (const token of document.where(start)) {
    if (token < done) continue;
    const sentence = document.sentenceOf(token);
    const citation = citationAt(document, token, sentence);
    if (!citation) continue;
    done = citation.last;
    const kind = blocks[sentence.block]?.kind;
    const isTold = told === sentence.firstToken;
    if (isTold || document.is(sentence.firstToken, basis)) continue;
    if (document.is(sentences[blocks[sentence.block]?.firstSentence ?? 0]?.firstToken ?? 0, basis)) continue;
    const second = beforeIn === sentence.firstToken ? before : undefined;
    const covered = inBrackets(document, token, sentence);
    let message = '';
    let at = citation;
    if (!covered && opens(document, token, sentence))
      message = `Начните с сути, а ссылку ${shown(document, citation)} перенесите в конец письма.`;
    else if (!covered && kind === 'heading')
      message = `Скажите в заголовке, о чём письмо, а ссылку ${shown(document, citation)} перенесите в конец.`;
    else if (!covered && (citation.isFull || citation.parts > mostParts))
      message = `Перенесите ссылку ${shown(document, citation)} в конец письма или в сноску.`;
    else if (second) {
      at = second;
      message = `Оставьте в предложении одну ссылку на закон, остальные перенесите в конец письма.`;
    }
    if (message) {
      told = sentence.firstToken;
      findings.push(found(document, at.first, at.last, message));
    } else if (!second && !covered) [before, beforeIn] = [citation, sentence.firstToken];
  }
  return findings;
}
