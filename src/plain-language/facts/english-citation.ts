import { endOfSectionNumber } from '../section-number.ts';
import { startsUpper } from '../token-shape.ts';
import { type Document, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { citationPlaces } from './citation-places.ts';
import { type Collector, inOneLine } from './collector.ts';

const start = startClass({
  en: list(
    'section sections subsection regulation regulations article articles paragraph paragraphs clause clauses schedule rule rules part act order code s agreement',
  ),
});
const act = wordClass({ en: list('act regulations order code rules policy agreement constitution charter') });
/** Parts that other papers have too: with an act only. */
const common = wordClass({ en: list('part paragraph paragraphs rule rules schedule') });
const joining = wordClass({ en: list('and to or ,') });
const linking = wordClass({ en: list('of to the under ,') });
/** Inside the title of an act. */
const inTitle = wordClass({ en: list('of and the for in on to ( )') });
const inHand = wordClass({ en: list('this your form letter leaflet booklet notes') });
const roman = /^[ivx]+$/;
/** How far the name of the act may stand behind its part, in tokens. */
const reach = 14;

const isYear = ({ tokens }: Document, token: number): boolean =>
  tokens.kind[token] === TokenKind.number && /^(?:1[6-9]|20)\d\d$/.test(tokens.key(token));

/** The end of the act that a part belongs to, behind `of the`; `last` when there is none. */
function endOfAct(document: Document, last: number, sentenceEnd: number): number {
  let token = last;
  while (token < last + 3 && document.is(token, linking)) token += 1;
  if (token === last || !startsUpper(document.tokens, token)) return last;
  for (let at = token; at < token + reach && at < sentenceEnd; at++) {
    if (document.is(at, act) && startsUpper(document.tokens, at)) {
      let end = isYear(document, at + 1) ? at + 2 : at + 1;
      // `of 1 April 2022`
      if (end === at + 1 && document.tokens.key(end) === 'of' && document.tokens.kind[end + 1] === TokenKind.number)
        end = isYear(document, end + 3) ? end + 4 : end;
      // `(2022 revision)`
      if (document.tokens.key(end) === '(' && isYear(document, end + 1) && document.tokens.key(end + 3) === ')')
        end += 4;
      return end;
    }
    if (!startsUpper(document.tokens, at) && !document.is(at, inTitle)) return last;
  }
  return last;
}

/** The first token of the title of an act that ends with the word at `token`. */
function startOfTitle(document: Document, token: number, sentenceStart: number): number {
  let first = token;
  for (let at = token - 1; at >= sentenceStart && at > token - 12; at--) {
    if (startsUpper(document.tokens, at) && document.tokens.key(at) !== 'the') first = at;
    else if (!document.is(at, inTitle)) break;
  }
  return document.tokens.key(first) === 'the' || document.tokens.key(first) === '(' ? first + 1 : first;
}

/** The parts of acts: each number of `regulations 9 and 12(1)(c)` is one. */
export function addEnglishCitations(collector: Collector): void {
  const { document } = collector;
  const { text, tokens } = document;
  const places = citationPlaces(document, start, start);
  const write = (first: number, last: number): string =>
    inOneLine(text.slice(tokens.start[first], tokens.end[last - 1]));
  for (let index = 0; index < places.length; index++) {
    const token = places[index] ?? 0;
    if (!collector.isFree(token)) continue;
    const { firstToken, lastToken } = document.sentenceOf(token);
    const isNumber = (at: number): boolean =>
      at < lastToken && (tokens.kind[at] === TokenKind.number || roman.test(tokens.key(at)));
    const numberAt = tokens.key(token + 1) === '.' ? token + 2 : token + 1;
    const isPart =
      !/^(?:act|code|order|agreement)$/.test(tokens.key(token)) && isNumber(numberAt) && !isYear(document, numberAt);
    if (!isPart) {
      if (!document.is(token, act) || !startsUpper(document.tokens, token) || !isYear(document, token + 1)) continue;
      const first = startOfTitle(document, token, firstToken);
      const last = token + 2;
      // `Act 2013, s. 40`, `ACT 1996, SECTIONS 14 TO 17`
      collector.take('citation', write(first, last), first, last);
      continue;
    }
    const ends: [number, number][] = [[token, endOfSectionNumber(document, numberAt)]];
    let last = ends[0]?.[1] ?? token;
    while (ends.length < 6 && document.is(last, joining) && isNumber(last + 1) && !isYear(document, last + 1)) {
      ends.push([last + 1, endOfSectionNumber(document, last + 1)]);
      last = ends.at(-1)?.[1] ?? last;
    }
    if (document.is(last, inHand) || document.is(last + 1, inHand)) continue;
    const end = endOfAct(document, last, lastToken);
    if (end === last && document.is(token, common) && !/^rules?$/.test(tokens.key(token))) continue;
    if (end === last && tokens.key(token) === 's') continue;
    for (const [position, [first, partEnd]] of ends.entries()) {
      const until = position === ends.length - 1 ? end : partEnd;
      const singular = tokens.key(token).replace(/^s$/, 'section').replace(/s$/, '');
      const number = write(position === 0 ? numberAt : first, until);
      collector.take('citation', position === 0 ? write(token, until) : `${singular} ${number}`, first, until);
    }
  }
}
