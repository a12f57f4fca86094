import { isRead, quote, textOf } from '../passage.ts';
import { tokenAt } from '../token-at.ts';
import { type Document, type RuleFinding, TokenKind } from '../types.ts';
import { found } from './found.ts';

/** Endings in brackets behind a word: «документ(ы)», «согласен(на)». */
const ending = /^(?:[аыиея]|ей|ов|на|ые|ая|ый|ие|ки|ся|лась?)$/;
/** A word of a sentence, not the name of an office or a short form. */
const word = /^[а-яё]{2,}(?:-[а-яё]+)?$/;
/** Good with a slash. */
const unit = /^(?:км|м|кг|руб|чел)\//;
const cyrillic = /[а-яё]/i;

/** «и/или», «кабинет/телефон» around the slash at a token. */
function besideSlash(document: Document, slash: number): RuleFinding | undefined {
  const { text, tokens } = document;
  const [before, after] = [slash - 1, slash + 1];
  const [start, end] = [tokens.start[before] ?? 0, tokens.end[after] ?? 0];
  if (tokens.key(slash) !== '/' || tokens.end[before] !== tokens.start[slash] || text.charAt(end) === '/')
    return undefined;
  if (/[\p{L}\d/.-]/u.test(text.charAt(start - 1))) return undefined;
  const passage = text.slice(start, end);
  const both = passage.toLowerCase();
  if (both === 'и/или' || both === 'или/и')
    return found(
      document,
      before,
      after + 1,
      `Вместо ${quote('ru', passage)} напишите «или»: оно допускает и то и другое.`,
      [passage === both ? 'или' : 'Или'],
    );
  const [left = '', right = ''] = passage.split('/');
  if (unit.test(both) || left.length < 3 || !(word.test(left) || /^[А-ЯЁ]{3,6}$/.test(left)) || !word.test(right))
    return undefined;
  const better = `${left} или ${right}`;
  const message = `Напишите ${quote('ru', better)} вместо ${quote('ru', passage)} или оставьте то слово, которое имеете в виду.`;
  return found(document, before, after + 1, message, [better]);
}

/** «и (или)» from the bracket at a token on. */
function inBrackets(document: Document, bracket: number): RuleFinding | undefined {
  const { tokens } = document;
  const [before, or, close] = [bracket - 1, bracket + 1, bracket + 2];
  if (tokens.key(before) !== 'и' || tokens.key(or) !== 'или' || tokens.key(close) !== ')') return undefined;
  const passage = quote('ru', textOf(document, before, close + 1));
  return found(document, before, close + 1, `Вместо ${passage} напишите «или»: оно допускает и то и другое.`, ['или']);
}

/** «документ(ы)» around the bracket at a token. */
function withEnding(document: Document, bracket: number): RuleFinding | undefined {
  const { text, tokens } = document;
  const [noun, close] = [bracket - 1, bracket + 2];
  const touches = tokens.end[noun] === tokens.start[bracket] && tokens.end[bracket + 1] === tokens.start[close];
  if (!touches || tokens.key(close) !== ')' || !ending.test(tokens.key(bracket + 1))) return undefined;
  const [start, end] = [tokens.start[noun] ?? 0, tokens.end[noun] ?? 0];
  if (tokens.kind[noun] !== TokenKind.word || end - start < 3 || end - start > 40) return undefined;
  const passage = textOf(document, noun, close + 1);
  const added = tokens.key(bracket + 1);
  // «документ(ы)» is «документы», but «подпись(и)» must be written anew.
  const whole = /^[ыи]$/.test(added) && /[бвгджзклмнпрстфхцчшщ]$/.test(text.slice(start, end));
  const better = text.slice(start, end) + added;
  return whole
    ? found(document, noun, close + 1, `Напишите ${quote('ru', better)} вместо ${quote('ru', passage)}.`, [better])
    : found(document, noun, close + 1, `Выберите одну форму вместо ${quote('ru', passage)}: Вы знаете, кому пишете.`);
}

/** Two words in one with a slash or a bracket, in Russian. */
export function slashesInRussian(document: Document): RuleFinding[] {
  const { text, blocks } = document;
  const findings: RuleFinding[] = [];
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    if (!cyrillic.test(text.charAt(at - 1)) || !cyrillic.test(text.charAt(at + 1))) continue;
    const token = tokenAt(document, at);
    const finding = isRead(document, document.sentenceOf(token)) ? besideSlash(document, token) : undefined;
    if (finding) findings.push(finding);
  }
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    if (!cyrillic.test(text.charAt(at + 1))) continue;
    const close = text.charCodeAt(at + 2) === 41 || text.charCodeAt(at + 3) === 41 || text.charCodeAt(at + 4) === 41;
    if (!close) continue;
    const token = tokenAt(document, at);
    const sentence = document.sentenceOf(token);
    // «Уважаемый(ая)» greets nobody.
    if (!isRead(document, sentence) && blocks[sentence.block]?.kind !== 'salutation') continue;
    const finding = inBrackets(document, token) ?? withEnding(document, token);
    if (finding) findings.push(finding);
  }
  return findings;
}
