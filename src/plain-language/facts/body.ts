import { isCapitalWord, opensLine } from '../token-shape.ts';
import { type Document, TokenFlag, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { orgWord } from './body-words.ts';
import { capitalsIn } from './capitals.ts';
import { type Collector, inOneLine } from './collector.ts';

const inName = wordClass({ en: list('of for and the & on'), ru: list('по и в') });
/** Words with a capital that begin no name of a body. */
const noStart = wordClass({
  en: list(
    'the our your this a an dear call ask please if we you i to for from in at by write contact to: re what need is as under in your',
  ),
});
const town = wordClass({ en: list('city town borough county district') });
const role = wordClass({ en: list('officer manager head director clerk administrator judge leader accountant') });
/** Those whom the reader may write to. */
const judge = wordClass({ en: list('officer clerk judge accountant') });
const before = wordClass({ en: list('the our to a') });

function take(collector: Collector, first: number, last: number): void {
  const { text, tokens } = collector.document;
  collector.take('body', inOneLine(text.slice(tokens.start[first], tokens.end[last - 1])), first, last);
}

/** Names in a row with a capital, one of which tells a body: `City of Eastmere`, `Social Assistance Tribunal`. */
function addEnglish(collector: Collector): void {
  const { document } = collector;
  const { blocks } = document;
  const { tokens: capitals } = document.shared(capitalsIn);
  let done = 0;
  for (const start of capitals) {
    if (start < done || !collector.isFree(start) || document.is(start, noStart)) continue;
    const kind = blocks[document.sentenceOf(start).block]?.kind;
    let last = start + 1;
    let isBody = document.is(start, orgWord);
    for (let at = last; at < start + 9 && !opensLine(document.tokens, at) && collector.isFree(at); at++) {
      if (isCapitalWord(document.tokens, at)) {
        if (document.is(at, orgWord)) isBody = true;
        last = at + 1;
      } else if (!document.is(at, inName)) break;
    }
    done = last;
    const { firstToken } = document.sentenceOf(start);
    const isShort = last - start === 1;
    const isShouted =
      kind === 'heading' && last - start > 2 && ((document.tokens.flags[start] ?? 0) & TokenFlag.capitals) !== 0;
    const isTown = document.is(start, town) && document.tokens.key(start + 1) === 'of' && last - start > 2;
    const isText = kind === 'paragraph' || kind === 'list-item';
    const isRole = document.is(last - 1, role);
    // `the Review Officer`
    const isAsked =
      isRole &&
      document.is(last - 1, judge) &&
      isText &&
      last - start > 1 &&
      document.is(start - 1, before) &&
      start > firstToken;
    // A heading in capitals is no name, but the head of the letter may be taken for one.
    if (isShouted && (kind !== 'heading' || document.sentenceOf(start).block > 1)) continue;
    const isHead = kind === 'letterhead' && opensLine(document.tokens, start) && last - start > 1;
    if (((isBody || isTown) && !isShort && !isRole) || isHead || isAsked) take(collector, start, last);
  }
}

const head = startClass({
  ru: [
    /^(?:администраци[яиюейю]+|управлени[еяюем]+|министерств[оауем]*|департамент(?:а|у|ом|е)?|отдел(?:а|у|ом|е)?|инспекци[яиюей]+|комитет(?:а|у|ом|е)?|комисси[яиюей]+|суд|суда|суде|школ[аыеу]|центр(?:а|у|ом|е)?|фонд(?:а|у|ом|е)?|служб[аыеу]|прокуратур[аыеу]|ооо|ао|муп|мку|снт|поликлиник[аиеу]|больниц[аыеу]|библиотек[аиеу]|лагерь|лагеря|лагере|кафе|бюро|архив(?:а|у|ом|е)?|сад|сада|саду|совет(?:а|у|ом|е)?|участок|участка|леспромхоз\p{L}*|сет(?:и|ей)|полици[яиюей]+|дом|доме)$/u,
  ],
});
const firm = wordClass({ ru: list('ооо ао муп мку снт лагерь лагеря лагере кафе центр центра сад сада дом доме') });
const behind = wordClass({ ru: list('города района области края округа района города') });
const adjective = wordClass({ ru: [/(?:ая|ое|ую|ой|ого|ому|ым|ом|ый|ий|ые|ых|ном|ские|ских|ского|ском|ской)$/] });
const noAdjective = wordClass({
  ru: [/^(?:котор|эт|наш|ваш|сво|друг|указанн|данн|люб|перв|втор|так|всяк|нов|настоящ)/],
});
/** Words of others may stand behind these. */
const unquoted = wordClass({ ru: [/^(?:полици|суд|администраци|участ|совет)/] });
/** Offices that are meant without a name. */
const plain = wordClass({ ru: [/^(?:администраци|министерств|прокуратур|инспекци|управлени|департамент|архив)/] });

/** The end of what stands behind the word for a body: «№ 3», «Теремок», «города Липовска». */
function endBehind(document: Document, token: number, sentenceEnd: number): number {
  const { tokens } = document;
  let last = token + 1;
  for (let at = last; at < sentenceEnd && at < token + 12; ) {
    const key = tokens.key(at);
    if (key === '№' && tokens.kind[at + 1] === TokenKind.number) {
      at += 2;
      last = at;
    } else if (key === '«' && (document.is(token, firm) || !document.is(token, unquoted))) {
      let close = at + 1;
      while (close < sentenceEnd && close < at + 8 && tokens.key(close) !== '»') close += 1;
      if (tokens.key(close) !== '»') break;
      at = close + 1;
      last = at;
    } else if (
      at === token + 1 &&
      document.is(token, firm) &&
      ((tokens.flags[at] ?? 0) & TokenFlag.capitals) !== 0 &&
      tokens.key(at + 1) === '«'
    ) {
      // «ООО УК «Уютный дом»»
      at += 1;
    } else if (document.is(at, behind)) {
      at += 1;
      last = at;
    } else if (isCapitalWord(document.tokens, at) && (document.is(at - 1, behind) || document.is(at + 1, behind))) {
      at += 1;
      last = at;
    } else if (document.is(at, orgWord) && last === at) {
      at += 1;
      last = at;
    } else break;
  }
  return last;
}

/** The lines of a Russian letterhead: each is a body, those that go on are one. */
function addLetterhead(collector: Collector): void {
  const { document } = collector;
  const { text, tokens, blocks, sentences } = document;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph' || block.kind === 'salutation') break;
    if (block.kind !== 'letterhead' && block.kind !== 'line' && block.kind !== 'heading') continue;
    const first = sentences[block.firstSentence]?.firstToken ?? 0;
    const last = sentences[block.lastSentence - 1]?.lastToken ?? 0;
    for (let line = first; line < last; ) {
      let end = line + 1;
      while (end < last && !opensLine(document.tokens, end)) end += 1;
      const written = text.slice(tokens.start[line], tokens.end[end - 1]);
      let isBody = false;
      for (let token = line; token < end; token++) if (document.is(token, orgWord)) isBody = true;
      const isAddress = /(?:^|\s)(?:ул|д|г|пл|пер|просп|тел|с)\.\s|\d{5,}|@/.test(written.slice(0, 200));
      const isHead = block.kind === 'letterhead' || index < 3;
      if (isBody && !isAddress && isCapitalWord(document.tokens, line) && end - line < 16 && isHead)
        take(collector, line, end);
      line = end;
    }
  }
}

function addRussian(collector: Collector): void {
  const { document } = collector;
  addLetterhead(collector);
  // Those in the frame of the letter are no place of a class.
  const places: number[] = [];
  const posted = document.where(head);
  for (let index = 0; index < posted.length; index++) places.push(posted[index] ?? 0);
  for (const token of document.shared(capitalsIn).tokens) if (document.is(token, head)) places.push(token);
  for (const token of places) {
    if (!collector.isFree(token)) continue;
    const { firstToken, lastToken } = document.sentenceOf(token);
    const last = endBehind(document, token, lastToken);
    let first = token;
    while (
      first > firstToken &&
      first > token - 3 &&
      document.tokens.kind[first - 1] === TokenKind.word &&
      document.is(first - 1, adjective) &&
      !document.is(first - 1, noAdjective)
    )
      first -= 1;
    const isNamed =
      last > token + 1 || (first < token && (document.is(token, plain) || isCapitalWord(document.tokens, first)));
    if (document.is(token, firm) && last === token + 1 && first === token) continue;
    if (isNamed) take(collector, first, last);
  }
}

/** Offices, firms, courts and schools. */
export function addBodies(collector: Collector): void {
  if (collector.document.language === 'ru') addRussian(collector);
  else addEnglish(collector);
}
