import { isCapitalWord, isInitial, opensLine } from '../token-shape.ts';
import { type Document, TokenFlag } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { orgWord } from './body-words.ts';
import { capitalsIn } from './capitals.ts';
import { type Collector, inOneLine } from './collector.ts';

const title = wordClass({ en: list('mr mrs ms miss mx dr sir lady lord professor prof councillor cllr judge') });
const and = wordClass({ en: list('and &') });
/** What may stand before a name in running text. */
const lead = wordClass({
  en: list(
    'call contact ask ring tell is am by to from with and for of name our director manager officer mother father son daughter dear',
  ),
});
/** Words with a capital that are no part of a name. */
const noName = wordClass({
  en: list(
    'call ask contact ring tell write phone email visit see hi hello sign language port holdings monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december street road lane row square house court avenue close terrace hill park hall building buildings exchange line badge english dear yours the and of for to in on at our your we you i a an if please what when how why this that it no not or is are by with from re ref subject date level form act section customer service manager head director senior chief assistant officer clerk team unit help need questions enclosed kind regards sincerely faithfully legal blue flat north south east west new great upper lower st saint way green bridge street quay harbour hill',
  ),
});
/** Names of letters at their end stand in these. */
const isSigned = (kind: string | undefined): boolean => kind === 'signature' || kind === 'closing' || kind === 'line';
const patronymic = wordClass({ ru: [/(?:ович|евич|ич|овн|евн|ичн|инич?н)(?:а|у|ем|ом|е|ы|ой|ой)?$/] });
const named = wordClass({ ru: list('имени им') });
const greeting = wordClass({ ru: [/^(?:уважаем|здравствуйте|дорог)/] });

/** Whether a token stands right behind the one before, in its line. */
const follows = (document: Document, token: number): boolean => !opensLine(document.tokens, token);

function take(collector: Collector, first: number, last: number): void {
  const { text, tokens } = collector.document;
  collector.take('person', inOneLine(text.slice(tokens.start[first], tokens.end[last - 1])), first, last);
}

/** The end of the initials that begin at a token: `O.`, «Т. Т.», `D.R.`, `J`. */
function endOfInitials(document: Document, token: number): number {
  const { tokens } = document;
  let last = token;
  for (
    let passed = 0;
    passed < 3 && isInitial(document.tokens, last) && (passed === 0 || follows(document, last));
    passed++
  )
    last += tokens.key(last + 1) === '.' && tokens.start[last + 1] === tokens.end[last] ? 2 : 1;
  return last;
}

/** `Д.А.` is one word of two initials with a point behind. */
const isJoinedInitials = ({ text, tokens }: Document, token: number): boolean =>
  ((tokens.flags[token] ?? 0) & TokenFlag.joined) !== 0 &&
  /^\p{Lu}\.\p{Lu}(?:\.\p{Lu})?$/u.test(text.slice(tokens.start[token], tokens.end[token]));

const isSurname = (document: Document, token: number): boolean =>
  isCapitalWord(document.tokens, token) &&
  !isInitial(document.tokens, token) &&
  !document.is(token, noName) &&
  !document.is(token, orgWord);

/** Names behind a title: `Mr O. Mockridge`, `Mr and Mrs D. Venn`. */
function addTitled(collector: Collector, token: number): number {
  const { document } = collector;
  let at = token + 1;
  if (document.tokens.key(at) === '.') at += 1;
  if (document.is(at, and) && document.is(at + 1, title)) at += 2;
  let last = at;
  for (
    let passed = 0;
    passed < 4 &&
    follows(document, last) &&
    (isInitial(document.tokens, last) || (isCapitalWord(document.tokens, last) && !document.is(last, orgWord)));
    passed++
  )
    last = isInitial(document.tokens, last) ? endOfInitials(document, last) : last + 1;
  if (last === at) return token + 1;
  take(collector, token, last);
  return last;
}

/** Two or three names in a row: in a signature, behind `call`, or behind initials. */
function addPlain(collector: Collector, token: number): number {
  const { document } = collector;
  const { tokens, blocks } = document;
  if (isJoinedInitials(document, token) || isInitial(document.tokens, token)) {
    const behind = isInitial(document.tokens, token)
      ? endOfInitials(document, token)
      : tokens.key(token + 1) === '.'
        ? token + 2
        : token + 1;
    if (isSurname(document, behind) && follows(document, behind) && tokens.key(behind - 1) === '.') {
      const last =
        isSurname(document, behind + 1) && follows(document, behind + 1) && opensLine(document.tokens, behind + 2)
          ? behind + 2
          : behind + 1;
      take(collector, token, last);
      return last;
    }
    if (isJoinedInitials(document, token) && tokens.key(token + 1) === '.') take(collector, token, token + 2);
    return behind;
  }
  if (!isSurname(document, token)) return token + 1;
  let last = token + 1;
  while (last < token + 4 && follows(document, last) && isSurname(document, last)) last += 1;
  if (last - token < 2 || last - token > 3) return last;
  // `Wexcombe Town Council`, `Gannet Metals & Recycling`
  if (follows(document, last) && (document.is(last, orgWord) || tokens.key(last) === '&')) return last;
  const sentence = document.sentenceOf(token);
  const kind = blocks[sentence.block]?.kind;
  const isLine = opensLine(document.tokens, token) && (opensLine(document.tokens, last) || last >= tokens.count);
  const signed = isLine && isSigned(kind) && isLastPart(document, sentence.block);
  const isText = kind === 'paragraph' || kind === 'list-item';
  const greeted = (kind === 'salutation' || kind === 'address') && /^(?:dear|hello|hi)$/.test(tokens.key(token - 1));
  const listed = tokens.key(token - 1) === ':' && /^(?:to|from|attention|attn|cc)$/.test(tokens.key(token - 2));
  const led =
    greeted ||
    listed ||
    (isText && token > sentence.firstToken && (document.is(token - 1, lead) || tokens.key(token - 1) === ','));
  const acts =
    isText && /^(?:will|is|has|on|at|can|called|visited)$/.test(tokens.key(last)) && token === sentence.firstToken;
  if (((tokens.flags[token] ?? 0) & TokenFlag.capitals) === 0 && (signed || led || acts)) take(collector, token, last);
  return last;
}

/** Whether a block stands behind the text of the letter. */
function isLastPart({ blocks }: Document, block: number): boolean {
  for (let before = block - 1; before >= 0; before--) {
    const kind = blocks[before]?.kind;
    if (kind === 'closing' || kind === 'paragraph') return true;
  }
  return false;
}

/** Russian names: surname and initials in either order, a name with its patronymic and the surname beside it. */
function addRussian(collector: Collector, token: number): number {
  const { document } = collector;
  const { tokens } = document;
  if (isInitial(document.tokens, token) || isJoinedInitials(document, token)) {
    const behind = isInitial(document.tokens, token)
      ? endOfInitials(document, token)
      : tokens.key(token + 1) === '.'
        ? token + 2
        : token + 1;
    if (tokens.key(behind - 1) !== '.') return token + 1;
    const isNear = isSurname(document, token - 1) && follows(document, token) && collector.isFree(token - 1);
    const hasBehind =
      isSurname(document, behind) && follows(document, behind) && (tokens.flags[behind] ?? 0) & TokenFlag.spaced;
    // «Шаблонова И. И.» before a comma or the end; else «И. И. Шаблонова».
    // «Г. ТИХАЯ ПРИСТАНЬ» is a town, «имени И. Т. Страницына» a library.
    const isTown = behind === token + 2 && ((tokens.flags[behind] ?? 0) & TokenFlag.capitals) !== 0;
    if (isTown || document.is(token - 1, named)) return behind;
    if (hasBehind && !(isNear && opensLine(document.tokens, behind))) take(collector, token, behind + 1);
    else if (isNear) take(collector, token - 1, behind);
    return behind;
  }
  if (!document.is(token, patronymic) || !isCapitalWord(document.tokens, token) || !isSurname(document, token - 1))
    return token + 1;
  const joined = follows(document, token);
  if (!joined) return token + 1;
  if (document.is(token - 2, greeting)) {
    collector.block(token - 1, token + 1);
    return token + 1;
  }
  const before =
    isSurname(document, token - 2) && collector.isFree(token - 2) && (tokens.flags[token - 2] ?? 0) & TokenFlag.capital;
  const behind = isSurname(document, token + 1) && follows(document, token + 1);
  const isName =
    before &&
    document.sentenceOf(token - 2).firstToken <= token - 2 &&
    (!behind || opensLine(document.tokens, token - 2));
  if (isName && !/^(?:позвоните|спросите|вопросы)$/.test(tokens.key(token - 2))) take(collector, token - 2, token + 1);
  else if (behind) {
    take(collector, token - 1, token + 2);
    return token + 2;
  } else take(collector, token - 1, token + 1);
  return token + 1;
}

/** Names of people. */
export function addPersons(collector: Collector): void {
  const { document } = collector;
  const { tokens } = document.shared(capitalsIn);
  let done = 0;
  for (const token of tokens) {
    if (token < done || !collector.isFree(token)) continue;
    if (document.language === 'ru') done = addRussian(collector, token);
    else done = document.is(token, title) ? addTitled(collector, token) : addPlain(collector, token);
  }
}
