import { cue } from '../cues.ts';
import { type Document, TokenKind } from '../types.ts';
import { wordClass } from '../word-class.ts';
import { isDateAt } from './dates.ts';
import { frameOf, isIncoming } from './frame.ts';

/** The block with the number and the date of the letter that is answered, in the head of a Russian letter; -1 for none. */
export function incomingIn(document: Document): number {
  if (document.language !== 'ru') return -1;
  const { blocks } = document;
  const { body } = document.shared(frameOf);
  for (let index = 0; index < body; index++) {
    const block = blocks[index];
    if (block && isIncoming(document, block)) return index;
  }
  return -1;
}

/** The letter that is answered, as the opening names it: «по Вашему заявлению от 18 сентября 2026 года № 501». */
const answered = cue({
  ru: `[ваш/ваше/вашу/вашего/вашему/вашим/вашей/ваша] [заявление/заявлению/заявления/заявлением/запрос/запросу/запроса/запросом/обращение/обращению/обращения/обращением/письмо/письму/письма/письмом/жалоба/жалобу/жалобе/жалобы/жалобой/ходатайство/ходатайства] | [по/на/за] [заявлению/заявление/запросу/запрос/обращению/обращение/письму/письмо/жалобе/жалобу/ходатайству/ходатайство] | рассмотрен* [заявлени*/обращени*/жалоб*/запрос*/ходатайств*] | [обращение/заявление/жалоба/запрос] , [зарегистрированное/зарегистрированная/зарегистрированный/поступившее/поступившая/поступивший] | с заявлением`,
});
const sign = wordClass({ ru: ['№'] });
const from = wordClass({ ru: ['от'] });
/** How many sentences name it, and how far behind its name the number may stand, in tokens. */
const [opening, reach] = [3, 16];

/** `26-5530`, but no date. */
const isNumber = (document: Document, token: number): boolean =>
  document.tokens.kind[token] === TokenKind.number &&
  !isDateAt(document, token) &&
  /\d[-/]\d/.test(document.tokens.key(token));

/** The first sentence of the heading or opening that gives the number of the letter that is answered; -1 for none. */
export function answeredIn(document: Document): number {
  if (document.language !== 'ru') return -1;
  const { firstSentence, lastSentence } = document.shared(frameOf);
  const cues = document.cues();
  for (let index = 0; index < Math.min(firstSentence + opening, lastSentence); index++) {
    const token = cues.at(answered, index);
    if (token < 0) continue;
    const last = Math.min(token + reach, document.sentences[index]?.lastToken ?? 0);
    for (let at = token + 1; at < last; at++)
      if (
        document.is(at, sign) ||
        isNumber(document, at) ||
        (document.is(at, from) && at < token + 4 && isDateAt(document, at + 1))
      )
        return index;
  }
  return -1;
}
