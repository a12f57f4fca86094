import { wordsOf } from '../headings.ts';
import { quote, textOf } from '../passage.ts';
import { type Block, type Document, type RuleFinding, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { found } from './found.ts';
import { greetingOf, type ReaderName, readerName } from './reader-name.ts';

/** People whom a letter may greet without their name. */
const familiar = wordClass({ ru: list('коллега друг сосед соседка подруга') });
const respected = wordClass({ ru: [/^(?:глубоко)?уважаем(?:ый|ая)$/] });
const titles = wordClass({ ru: list('господин госпожа') });
/** A letter has its reader's address in the first lines. */
const mostBlocks = 30;
/** More greetings than any file of letters has. */
const mostGreetings = 10_000;
/** A shorter text may be a note or an example. */
const fewestWords = 40;

const rangeOf = ({ sentences }: Document, { firstSentence, lastSentence }: Block): [number, number] => [
  sentences[firstSentence]?.firstToken ?? 0,
  sentences[lastSentence - 1]?.lastToken ?? 0,
];

/** The reader's name in a line of capital words alone: «Примеровой Анне Олеговне». */
function nameIn(document: Document, block: Block): ReaderName | undefined {
  const { tokens } = document;
  const [first, last] = rangeOf(document, block);
  if (last - first < 2 || last - first > 12) return undefined;
  const words: string[] = [];
  for (let token = first; token < last; token++)
    if (tokens.kind[token] === TokenKind.word && (tokens.flags[token] ?? 0) & TokenFlag.capital)
      words.push(textOf(document, token, token + 1));
  return readerName(words);
}

/** What is wrong with the greeting of a block; `undefined` when nothing is. */
function coldGreeting(document: Document, block: Block, name: ReaderName | undefined): RuleFinding | undefined {
  const [first, last] = rangeOf(document, block);
  if (!document.is(first, respected)) return undefined;
  const { tokens } = document;
  for (let token = first + 1; token < last; token++) {
    // «Уважаемый господин директор!» is how offices greet one another.
    if (document.is(token, titles) || document.is(token, familiar)) return undefined;
    // A name, or «Вы» in brackets.
    if (tokens.kind[token] === TokenKind.word && (tokens.flags[token] ?? 0) & TokenFlag.capital) return undefined;
    if (tokens.key(token) === '(') return undefined;
  }
  const better = name && greetingOf(name);
  const passage = quote('ru', textOf(document, first, last));
  const message = better
    ? `Обратитесь по имени и отчеству: ${quote('ru', better)}.`
    : `Обратитесь по имени и отчеству вместо ${passage}: «Уважаемая Анна Олеговна!».`;
  return found(document, first, last, message, better ? [better] : []);
}

/** Greetings without a name, and letters to somebody by name that greet nobody. */
export function greetingsInRussian(document: Document): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const { blocks, sentences } = document;
  let name: ReaderName | undefined;
  let greeted = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'salutation') {
      if (!name && greeted === 0 && index < mostBlocks && /^(?:address|line|letterhead)$/.test(block.kind))
        name = nameIn(document, block);
      continue;
    }
    greeted += 1;
    if (greeted > mostGreetings) break;
    const finding = coldGreeting(document, block, name);
    if (finding) findings.push(finding);
  }
  if (greeted > 0 || !name) return findings;
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  let words = 0;
  for (const block of blocks) if (block.kind === 'paragraph') words += wordsOf(document, block);
  const sentence = first && sentences[first.firstSentence];
  if (!sentence || words < fewestWords) return findings;
  const message = `Поздоровайтесь в начале письма: ${quote('ru', greetingOf(name))}.`;
  findings.push({ ...found(document, sentence.firstToken, sentence.lastToken, message), severity: 'info' });
  return findings;
}
