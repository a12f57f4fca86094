import { startsUpper } from '../token-shape.ts';
import { type Document, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { citationPlaces } from './citation-places.ts';
import { type Collector, inOneLine } from './collector.ts';

const partWords = [
  /^(?:стать[яеию]|статей|статьями|статьях|статьям|част[ьию]|частью|частей|пункт(?:а|у|е|ом|ы|ов|ами)?|подпункт(?:а|у|е|ом|ы|ов)?|глав(?:а|ы|е|у|ой|ами)|раздел(?:а|у|е|ом)?)$/,
];
const part = wordClass({ ru: [...partWords, ...list('ст ч п пп гл разд абз')] });
const actWords = [
  /^(?:закон(?:а|у|ом|е|ов|ами)?|кодекс(?:а|у|ом|е)?|коап|постановлени(?:е|я|ю|ем|и|ями)|приказ(?:а|у|ом|е)?|указ(?:а|у|ом|е)?|распоряжени(?:е|я|ю|ем|и)|решени(?:е|я|ю|ем|и)|правил(?:а|ам|ами|ах)?|положени(?:е|я|ю|ем|и)|устав(?:а|у|ом|е)?|регламент(?:а|у|ом|е)?|порядок|порядка|порядком)$/,
];
const actWord = wordClass({ ru: actWords });
/** Says that an act is one of many: without a number or a name it is none. */
const law = wordClass({ ru: [/^(?:закон|кодекс|коап)/] });
const start = startClass({ ru: [...partWords, ...list('ст ч п пп гл коап'), ...actWords] });
const code = wordClass({ ru: list('нк жк тк гк зк вк ск ук упк гпк кас бк грк коап') });
const country = wordClass({ ru: list('рф') });
const stop = wordClass({ ru: ['.'] });
const approved = wordClass({ ru: [/^утвержден/] });
/** Inside the name of an act. */
const inName = wordClass({
  ru: [
    /^(?:российской|федерации|федеральн\p{L}*|областн\p{L}*|правительства|администрации|района|города|округа|области|края|совета|районн\p{L}*|городск\p{L}*|муниципальн\p{L}*|губернатора|указанного|названного|вышеназванного|вышеуказанного|министерства|инспекции|думы|департамента|комитета|содержания|предоставления|лифтов)$/u,
  ],
});
const isNumber = ({ tokens }: Document, token: number): boolean => tokens.kind[token] === TokenKind.number;

/** The end of «ч. 3» or «статья 39.15» that starts at a token; -1 when it is none. */
function endOfPart(document: Document, token: number): number {
  if (!document.is(token, part)) return -1;
  // «Р. П. 18 400»: an initial and no point.
  if (startsUpper(document.tokens, token) && document.is(token + 1, stop) && document.is(token - 1, stop)) return -1;
  const number = document.is(token + 1, stop) ? token + 2 : token + 1;
  if (!isNumber(document, number)) return -1;
  const { tokens } = document;
  let last = number + 1;
  // «статьи 5 и 6», «ст. 48, 75»
  while (
    last < number + 8 &&
    /^(?:и|,|–|-)$/.test(tokens.key(last)) &&
    isNumber(document, last + 1) &&
    !document.is(last + 2, part)
  )
    last += 2;
  return last;
}

/** The end of «от 02.05.2006 № 59-ФЗ «О порядке…»» behind the word for an act, and whether a number or a name is there. */
function endOfAct(document: Document, token: number, sentenceEnd: number): { end: number; named: boolean } {
  const { tokens } = document;
  let end = token + 1;
  let named = false;
  let hasDate = false;
  for (let at = end; at < sentenceEnd && at < token + 26; ) {
    const key = tokens.key(at);
    if (key === 'от' && isNumber(document, at + 1)) {
      hasDate = true;
      at += 2;
      // «от 2 мая 2006 г.»
      for (let passed = 0; passed < 4 && /^(?:\p{L}+я|марта|августа|\d{4}|года|г|\.)$/u.test(tokens.key(at)); passed++)
        at += 1;
      end = at;
    } else if (key === '№' && isNumber(document, at + 1)) {
      at += 2;
      end = at;
      named = true;
    } else if (key === '«') {
      let close = at + 1;
      while (close < sentenceEnd && close < at + 24 && tokens.key(close) !== '»') close += 1;
      if (tokens.key(close) !== '»') break;
      at = close + 1;
      end = at;
      named = true;
    } else if (document.is(at, inName) || document.is(at, country)) {
      at += 1;
      end = at;
    } else if (tokens.key(at) === ',' && document.is(at + 1, approved) && document.is(at + 2, actWord)) {
      const inner = endOfAct(document, at + 2, sentenceEnd);
      return inner.named ? inner : { end, named };
    } else if (
      tokens.kind[at] === TokenKind.word &&
      startsUpper(document.tokens, at) &&
      tokens.kind[at + 1] === TokenKind.word
    ) {
      // «Законом Заозёрской области»
      if (!document.is(at + 1, inName)) break;
      at += 1;
    } else break;
  }
  // A law may be told by its day alone.
  return { end, named: named || (hasDate && document.is(token, law)) };
}

/** The first token of the name of an act that ends with its word: «Федерального закона», «Жилищного кодекса». */
function startOfName(document: Document, token: number, sentenceStart: number): number {
  const { tokens } = document;
  let first = token;
  while (
    first - 1 >= sentenceStart &&
    first > token - 3 &&
    tokens.kind[first - 1] === TokenKind.word &&
    /(?:ого|ому|ым|ом|ый|ий|его)$/.test(tokens.key(first - 1)) &&
    tokens.key(first - 1).length > 5
  )
    first -= 1;
  return first;
}

/** The end of the act that stands behind a part: «НК РФ», «Федерального закона от … № …»; `last` when there is none. */
function endOfActBehind(document: Document, last: number, sentenceEnd: number): number {
  if (document.is(last, code)) return document.is(last + 1, country) ? last + 2 : last + 1;
  for (let at = last; at < last + 4 && at < sentenceEnd; at++) {
    if (document.is(at, actWord)) return endOfAct(document, at, sentenceEnd).end;
    if (document.tokens.kind[at] !== TokenKind.word) break;
  }
  return last;
}

/** Laws and their parts: «ч. 3 ст. 8 Федерального закона от 02.05.2006 № 59-ФЗ». */
export function addRussianCitations(collector: Collector): void {
  const { document } = collector;
  const { text, tokens } = document;
  const places = citationPlaces(document, start, part, stop).sort((a, b) => a - b);
  for (let index = 0; index < places.length; index++) {
    const token = places[index] ?? 0;
    if (!collector.isFree(token)) continue;
    const { firstToken, lastToken } = document.sentenceOf(token);
    let first = token;
    let last = endOfPart(document, token);
    if (last >= 0) {
      for (let next = endOfPart(document, last); next >= 0 && next < token + 24; next = endOfPart(document, next))
        last = next;
      const end = endOfActBehind(document, last, lastToken);
      // «п. 5» of this letter
      const isArticle = /^(?:ст|стат|глав?)/.test(tokens.key(token));
      if (end === last && !isArticle) {
        collector.block(first, last);
        continue;
      }
      last = end;
    } else {
      if (!document.is(token, actWord)) continue;
      const { end, named } = endOfAct(document, token, lastToken);
      first = startOfName(document, token, firstToken);
      const isLaw = document.is(token, law) && first < token;
      // «решение от 02.03.2026 № 318» is a paper of the case.
      const isOfCase = /^(?:постановлени|приказ)/.test(tokens.key(token)) && tokens.key(token + 1) === 'от';
      const isPaper =
        (isOfCase || /^(?:решени|распоряжени)/.test(tokens.key(token))) && !document.is(token - 1, approved);
      if (
        isPaper ||
        (!named && !isLaw) ||
        (isLaw && !named && /^(?:указанн|названн|настоящ|данн)/.test(tokens.key(first)))
      )
        continue;
      last = end;
    }
    collector.take('citation', inOneLine(text.slice(tokens.start[first], tokens.end[last - 1])), first, last);
  }
}
