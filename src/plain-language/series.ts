import { type Document, type Sentence, TokenFlag, TokenKind, type WordClass } from './types.ts';
import { list, wordClass } from './word-class.ts';

/** Things named one after the other in a sentence, as tokens from the second one on; the last one exclusive. */
export interface Series {
  readonly first: number;
  readonly last: number;
  /** How many there are, the first one included. */
  readonly items: number;
}

/** A longer sentence is past help, and costs too much. */
const longestSentence = 200;
/** Items of fewer words are no reason for a list when there are only three. */
const shortest = 3;
/** Mean words of an item: of clauses, and of things when there are three, four, and more. */
const mean = { same: 6, three: { en: 5.5, ru: 4 }, four: 3, many: 2.5 };
/** What the last item is longer by than the longest before it belongs to the sentence: `and your bill to our office`. */
const overhang = 2;

const comma = wordClass({ en: [','], ru: [','] });
/** What is listed stands behind it. */
const colon = wordClass({ en: [':', 'viz', 'namely'], ru: [':'] });

const marks = [/^[,.;:!?]/];
const endsItem = wordClass({ en: marks, ru: marks });
const joiner = wordClass({ en: list('and or'), ru: list('и или') });
/** Begin or make a clause: what stands between its commas is no item. */
const clauseWord = wordClass({
  en: list(
    'i we you he she it they there this that these those which who whom whose what if when where while because since although though unless until so but however then not please also such except including other',
  ),
  ru: list(
    'я мы вы он она оно они это который которая которое которые которого которой которых которым которому если когда где чтобы что а но как так потому поэтому не пожалуйста также либо однако',
  ),
});
/** Verbs that tell a clause from an item. */
const finite = wordClass({
  en: list(
    'is are was were am will shall would can could may might must should do does did cannot need needs means says shows',
  ),
  ru: [/^(?:.{2,}(?:ете|ите|ется|ится|утся|ются|атся|ятся)|можно|нужно|надо|будет|будут|был[аио]?|может|могут|есть)$/],
});
/** After these, a verb belongs to the item: `the people who live with you`. */
const relative = wordClass({
  en: list('which who whom whose that'),
  ru: [/^котор(?:ый|ая|ое|ые|ого|ой|ых|ым|ому|ую|ом|ыми)$/],
});
const pronoun = wordClass({ en: list('i we you he she it they'), ru: list('я мы вы он она они') });
const preposition = wordClass({
  en: list('of to in on at by for from with about under within without after before into upon during through'),
  ru: list('в во на по с со к ко о об от до из за для при под над перед между через у без'),
});
const opensClause = wordClass({
  en: list('if when where while because since although though unless until once as after before in on at for by under'),
  ru: list('если когда чтобы хотя поскольку'),
});
/** Begins a thing: three things that begin otherwise may be a name, or a thing said in other words. */
const opensThing = wordClass({
  en: list(
    'a an the your our his her their any all each every one two three four five six some proof evidence copies details',
  ),
  ru: [/^[а-яё]/],
});
const participle = wordClass({
  en: [/[a-z]{2}ed$/],
  ru: [/(?:(?:вш|ющ|ящ|ущ|ащ|анн|енн|ят)(?:ий|ая|ее|ие|ый|ое|ые|ого|ую|ой|ых|их|им|ым|ому)|[аяиыуе]в|вши|[аяую]я)$/],
});
/** Ask for papers or things; Russian commas part too many other things. */
const asks = wordClass({
  ru: [
    /^(?:принес|прилож|пришл|представ|предостав|подайте|возьмите|захват|нужн|необходим|потребу|понадоб|следующ|загруз|отправ|укажите|сообщите|получит)/,
  ],
});
/** What a verb has behind it: its object. */
const object = wordClass({ en: list('the a an me us them him her that how their his our your my its') });

/** What an item begins with: items of one series begin alike. */
function openingOf(document: Document, token: number): string {
  const { tokens } = document;
  // Numbered items in a row are levels or marks.
  if (tokens.kind[token] !== TokenKind.word) return '';
  if (document.is(token, clauseWord) || document.is(token, finite) || document.is(token, participle)) return '';
  if (document.is(token, preposition)) return tokens.key(token);
  const key = tokens.key(token);
  if (document.language === 'en' && /(?:ly|^(?:also|again|most|many|more|younger|older|even|only))$/.test(key))
    return '';
  if (document.language === 'en' && /[a-z]{2}ing$/.test(key)) return '-ing';
  return document.is(token, opensThing) ? 'thing' : 'name';
}

/** Whether an item begins with the same words as the first: `you did not …, you did not …`, `that …, that …`. */
function parallelTo({ tokens }: Document, item: number, first: number): boolean {
  const key = tokens.key(first);
  // `who are …, or whose …`
  if (/^who[ms]?e?$/.test(key) && /^who[ms]?e?$/.test(tokens.key(item))) return true;
  if (key !== tokens.key(item)) return false;
  if (/^(?:that|whether|which|because|to|by|for|что|кто|чтобы|потому)$/.test(key)) return true;
  return /^(?:you|we|it|they|вы|мы)$/.test(key) && tokens.key(first + 1) === tokens.key(item + 1);
}

/** The words of an item, 0 when it is a clause. */
function lengthOf(document: Document, first: number, last: number): number {
  let words = 0;
  let inRelative = false;
  for (let token = first; token < last; token++) {
    const kind = document.tokens.kind[token];
    if (kind === TokenKind.punctuation) continue;
    words += 1;
    if (token > first && document.is(token, relative)) {
      // `the purpose of which is`
      if (document.is(token - 1, preposition)) return 0;
      inRelative = true;
    } else if (token > first && document.is(token, pronoun)) inRelative = true;
    else if (!inRelative && document.is(token, finite)) return 0;
    // `attached me to him`: a verb and its object.
    else if (!inRelative && document.is(token, participle) && document.is(token + 1, object)) return 0;
  }
  return words;
}

/** Where the item that starts at `from` ends: at a comma, a stop, or the end of the sentence. */
function endOf(document: Document, from: number, sentence: Sentence): number {
  const { kind } = document.tokens;
  let token = from;
  while (token < sentence.lastToken && !(kind[token] === TokenKind.punctuation && document.is(token, endsItem)))
    token += 1;
  return token;
}

/** The series that commas `from` to the last of a run make, with what follows `and`. */
function seriesFrom(document: Document, commas: readonly number[], sentence: Sentence): Series | undefined {
  const { language } = document;
  const [comma] = commas;
  const lastComma = commas.at(-1);
  if (comma === undefined || lastComma === undefined) return undefined;
  const itemEnd = endOf(document, lastComma + 1, sentence);
  let joint = -1;
  for (let token = lastComma + 1; token < itemEnd; token++)
    if (document.is(token, joiner)) {
      joint = token;
      break;
    }
  if (joint < 0) return undefined;
  const bounds = [...commas, joint];
  const all = bounds.length + (joint === lastComma + 1 ? 0 : 1);
  // The other items are compared with the first one that stands behind a comma.
  const firstItem = comma + 1;
  let words = 0;
  let longest = 0;
  let items = 1;
  let capitals = 0;
  const openings = new Set<string>();
  for (const [index, bound] of bounds.entries()) {
    const last = bounds[index + 1] ?? itemEnd;
    // `a, b, and c`: nothing between the comma and `and`.
    if (bound + 1 >= last && bound !== joint) continue;
    const same = parallelTo(document, bound + 1, firstItem);
    const length = same ? last - bound - 1 : lengthOf(document, bound + 1, last);
    if (length === 0) return undefined;
    const opening = same ? 'same' : openingOf(document, bound + 1);
    openings.add(opening === 'name' && commas.length > 2 ? 'thing' : opening);
    if ((document.tokens.flags[bound + 1] ?? 0) & TokenFlag.capital) capitals += 1;
    items += 1;
    words += bound === joint ? Math.min(length, longest + overhang) : length;
    longest = Math.max(longest, length);
    if (length < (all === 3 ? shortest : all === 4 ? shortest - 1 : 1)) return undefined;
  }
  if (openings.has('') || openings.has('name') || openings.size > 1) return undefined;
  // The names of offices and towns stay in their sentence; «-ing» after a comma says how, unless there are many.
  if (capitals * 2 >= items - 1 || (openings.has('-ing') && items < 4)) return undefined;
  const least = openings.has('same')
    ? mean.same
    : items === 3
      ? mean.three[language]
      : items === 4
        ? mean.four
        : mean.many;
  if (items < 3 || words / (items - 1) < least) return undefined;
  return { first: comma + 1, last: itemEnd, items };
}

/** The longest series of long things that commas and `and` part in a sentence; looks at each token a few times. */
export function seriesIn(document: Document, sentence: Sentence): Series | undefined {
  const { kind } = document.tokens;
  if (sentence.words > longestSentence) return undefined;
  const commas: number[] = [];
  for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
    if (document.is(token, colon)) commas.length = 0;
    else if (kind[token] === TokenKind.punctuation && document.is(token, comma)) commas.push(token);
  }
  if (commas.length === 0) return undefined;
  // «Если …, мы …»: the first comma parts two clauses.
  if (document.language === 'ru' && !has(document, asks, sentence.firstToken, sentence.lastToken)) return undefined;
  if (commas.length > 0 && document.is(sentence.firstToken, opensClause)) commas.shift();
  for (let from = 0; from < commas.length; from++) {
    // Only runs whose last comma is followed by `and` within its item.
    let to = from;
    while (to + 1 < commas.length && !has(document, joiner, (commas[to] ?? 0) + 1, commas[to + 1] ?? 0)) to += 1;
    const series = seriesFrom(document, commas.slice(from, to + 1), sentence);
    if (series) return series;
  }
  return undefined;
}

function has(document: Document, words: WordClass, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (document.is(token, words)) return true;
  return false;
}
