import { isRead } from '../passage.ts';
import type { Document } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { comesAbout, isSum, sumOf, type WrongSum } from './arithmetic.ts';
import { figuresIn } from './figures.ts';
import { behind, type Gap, gapBetween, isLastPart } from './gaps.ts';
import { type Term, termOf } from './terms.ts';

/** Behind a total: `£450 in all`. */
const inAll = wordClass({ en: list('all total') });
const altogether = wordClass({ en: ['altogether'] });
const operator = wordClass({ en: list('+ − - – × x / % plus minus less'), ru: list('+ − × х / % плюс минус') });

/** Before a first part that is none: `between £10 and £20`. */
const range = wordClass({ en: list('between from or to'), ru: list('от до или из') });

/** A sum as it is told. */
interface Told {
  readonly parts: readonly Term[];
  readonly total: Term;
  /** Its signs stand there, so that it can only be read in one way. */
  readonly explicit?: boolean;
  /** The parts may be some of the whole. */
  readonly partial?: boolean;
}

/** A total that is further away is none of these parts: the text means something else. */
const near = (sum: number, total: number): boolean => Math.abs(sum - total) * 4 <= sum;

/** Whether all that name a currency name the same. */
function isOneCurrency(parts: readonly Term[], total: string): boolean {
  let named = total;
  for (const { currency } of parts) {
    if (named === '') named = currency;
    else if (currency !== '' && currency !== named) return false;
  }
  return true;
}

/** The sum, when it is wrong. */
function wrong(document: Document, told: Told): WrongSum | undefined {
  const { explicit, partial } = told;
  let { parts, total } = told;
  const [only] = parts;
  // `£100 = 4 × £25`
  if (only && parts.length === 1 && total.times > 1 && only.times === 1) [parts, total] = [[total], only];
  if (!only || total.times > 1 || (parts.length === 1 && parts[0]?.times === 1)) return undefined;
  if (!isOneCurrency(parts, total.currency)) return undefined;
  if (!isRead(document, document.sentenceOf(total.first))) return undefined;
  const sum = sumOf(parts);
  if (isSum(parts, total.cents, total.unit) || (partial && sum < total.cents)) return undefined;
  // `between £10 and £20`; `2% + £10`
  if (document.is((parts[0]?.first ?? 0) - 1, explicit ? operator : range)) return undefined;
  if (!explicit && (!near(sum, total.cents) || comesAbout(parts, total.cents, true))) return undefined;
  return { first: total.first, last: total.last, total: total.cents, parts };
}

/** Whether a number is the total of those before it: `£400 and £50, £450 in all`. */
function isTotal(document: Document, term: Term): boolean {
  const next = behind(document, term);
  return document.is(next, altogether) || (document.tokens.key(next) === 'in' && document.is(next + 1, inAll));
}

/** The sums that sentences tell and that are wrong, in the order of the text. */
export function wrongToldSums(document: Document): readonly WrongSum[] {
  const found: WrongSum[] = [];
  const figures = document.shared(figuresIn);
  if (figures.length < 2) return found;
  const terms = figures.map((figure) => termOf(document, figure));
  const gaps = terms.map((left, index) => {
    const right = terms[index + 1];
    return right && gapBetween(document, left, right);
  });
  const tell = (told: Told): void => {
    const sum = wrong(document, told);
    if (sum) found.push(sum);
  };

  /** The parts from an index on, as far as they are joined. */
  function partsFrom(start: number): { parts: Term[]; explicit: boolean; gap: Gap | undefined; joined: boolean } {
    const parts = [terms[start] as Term];
    let explicit = true;
    let joined = false;
    for (let index = start; ; index++) {
      const gap = gaps[index];
      const next = terms[index + 1];
      // «500 рублей + 300 рублей – 800 рублей»
      const isEnd = gap === 'dash' && document.language === 'ru' && parts.length > 1 && !gaps[index + 1];
      if (!next || isEnd || (gap !== 'plus' && gap !== 'minus' && gap !== 'dash' && gap !== 'join'))
        return { parts, explicit, gap: isEnd ? 'is' : gap, joined };
      joined = gap === 'join' || gap === 'dash';
      if (gap === 'join') explicit = false;
      parts.push(gap === 'join' || gap === 'plus' ? next : { ...next, minus: true });
    }
  }

  for (let index = 0; index < terms.length; ) {
    const { parts, explicit, gap, joined } = partsFrom(index);
    const end = index + parts.length;
    const [last, next] = [terms[end - 1], terms[end]];
    if (next && (gap === 'makes' || (gap === 'is' && explicit && parts.length > 1))) {
      tell({ parts, total: next, explicit: explicit && parts.length > 1 });
    } else if (last && next && (gap === 'opens' || gap === 'among' || gap === 'in')) {
      const behindIt = partsFrom(end);
      const closing = behindIt.parts.at(-1);
      if (closing && behindIt.gap !== 'makes' && isLastPart(document, closing))
        tell({ parts: behindIt.parts, total: last, partial: gap === 'among' });
    } else if (last && joined && isTotal(document, last)) {
      tell({ parts: parts.slice(0, -1), total: { ...last, minus: false } });
    }
    index = end;
  }
  return found;
}
