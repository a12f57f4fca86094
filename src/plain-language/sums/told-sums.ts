import { isRead } from '../passage.ts';
import type { Document } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { type WrongSum, wrongSum } from './arithmetic.ts';
import { figuresIn } from './figures.ts';
import { behind, type Gap, gapBetween, isLastPart, tells } from './gaps.ts';
import { type Term, termOf } from './terms.ts';

/** Before a first part that is none: `between £10 and £20`, `2% + £10`. */
const range = wordClass({
  en: list('between from or to + − - – × x / % plus minus less'),
  ru: list('от до или из + − × х / % плюс минус'),
});

/**
 * The sum, when it is wrong.
 *
 * @param explicit - Its signs stand there, so that it can only be read in one way.
 */
function wrong(
  document: Document,
  told: readonly Term[],
  behindIt: Term,
  explicit: boolean,
  partial: boolean,
): WrongSum | undefined {
  const [only] = told;
  // `£100 = 4 × £25`
  const isTurned = only?.times === 1 && told.length === 1;
  const [parts, total] = isTurned ? [[behindIt], only] : [told, behindIt];
  if (total.times > 1 || (isTurned && behindIt.times === 1)) return undefined;
  if (document.is((parts[0]?.first ?? 0) - 1, range)) return undefined;
  if (!isRead(document, document.sentenceOf(total.first))) return undefined;
  return wrongSum(parts, total, explicit ? 'explicit' : { near: 4, skips: true, partial });
}

/** Whether a number is the total of those before it: `£400 and £50, £450 in all`. */
function isTotal(document: Document, term: Term): boolean {
  const next = behind(document, term);
  return document.language === 'en' && tells(document, document.tokens.key(next) === 'in' ? next + 1 : next);
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
  const tell = (parts: readonly Term[], total: Term, explicit = false, partial = false): void => {
    const sum = wrong(document, parts, total, explicit, partial);
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
      tell(parts, next, explicit && parts.length > 1);
    } else if (last && next && (gap === 'opens' || gap === 'among' || gap === 'in')) {
      const behindIt = partsFrom(end);
      const closing = behindIt.parts.at(-1);
      if (closing && behindIt.gap !== 'makes' && isLastPart(document, closing))
        tell(behindIt.parts, last, false, gap === 'among');
    } else if (last && joined && isTotal(document, last)) {
      tell(parts.slice(0, -1), last);
    }
    index = end;
  }
  return found;
}
