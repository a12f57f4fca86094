import { type Document, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { comesAbout, isSum, sumOf, type WrongSum } from './arithmetic.ts';
import { type Figure, figuresIn } from './figures.ts';
import { type Row, rowOf } from './rows.ts';

/** What says that the list behind a number is all of it, or a part of it. */
const whole = wordClass({
  en: list('made consists comprises instalments installments payments parts total altogether'),
  ru: list('состоит складывается платежами частями долями взносами всего итого составляет'),
});
const among = wordClass({ en: list('including which'), ru: list('числе них которых') });
/** The list is a choice, or what to do. */
const choice = wordClass({
  en: list('or either one choose options if ways how can may per each every from'),
  ru: list('или либо один одним выберите если можно можете способом каждый до от в'),
});
const stop = wordClass({ en: list('. ! ?'), ru: list('. ! ?') });
/** More tokens between two rows part their tables. */
const between = 14;
/** No text has so many wrong totals; in one that is all totals, no more are looked into. */
const mostTotals = 100;

/** The number that a list behind a colon is of. */
interface Intro {
  readonly figure: Figure;
  readonly isPartial: boolean;
}

/** The number before a colon that ends at a token, when the list behind it is of that number. */
function introBefore(document: Document, colon: number, figure: Figure | undefined): Intro | undefined {
  const { tokens } = document;
  if (!figure || tokens.key(colon) !== ':' || colon < figure.last || colon - figure.last > between) return undefined;
  const { firstToken } = document.sentenceOf(figure.first);
  let isWhole = colon - figure.last < 2;
  let isPartial = false;
  for (let at = Math.max(firstToken, figure.first - between); at < colon; at++) {
    if (document.is(at, whole)) isWhole = true;
    if (document.is(at, among)) isPartial = true;
    if (document.is(at, choice)) return undefined;
    if (at > figure.last && document.is(at, stop)) return undefined;
  }
  return isWhole || isPartial ? { figure, isPartial } : undefined;
}

/** Whether rows and their total are of one currency. */
const isOneCurrency = (rows: readonly Row[], { currency }: Figure): boolean =>
  rows.every(({ figure }) => figure.currency === currency || figure.currency === '');

/** What a total says that its rows do not; nothing when it is right, or may mean something else. */
function wrongTotal(rows: readonly Row[], row: Row): WrongSum | undefined {
  const { figure, kind } = row;
  const parts = rows.filter(({ isMemo }) => !isMemo);
  const takesAway = parts.some(({ minus }) => minus);
  const items = parts.filter((part) => part.kind === 'item').length;
  if (items < 2 && !(takesAway && parts.length > 1)) return undefined;
  if (row.isUnsure || rows.some(({ isUnsure }) => isUnsure) || !isOneCurrency(parts, figure)) return undefined;
  const sum = sumOf(parts);
  const { first, last, cents: total } = figure;
  if (isSum(parts, total, figure.unit) || comesAbout(parts, total, kind === 'left')) return undefined;
  // What is further away is the total of something else; without a word that says what is taken away, so is what is less
  // than one of the rows.
  const most = kind === 'total' || takesAway ? 2 : 10;
  const gross = parts.reduce((all, { cents }) => all + cents, 0);
  if (Math.abs(total - sum) * most > gross || (most > 2 && parts.some(({ cents }) => cents >= total))) return undefined;
  return { first, last, total, parts };
}

/** What a list says that the number before it does not. */
function wrongIntro(rows: readonly Row[], { figure, isPartial }: Intro): WrongSum | undefined {
  const sum = sumOf(rows);
  const { first, last, cents: total, unit } = figure;
  if (rows.length < 2 || rows.some(({ isUnsure, isMemo, isForSome }) => isUnsure || isMemo || isForSome))
    return undefined;
  if (!isOneCurrency(rows, figure) || isSum(rows, total, unit) || comesAbout(rows, total, true)) return undefined;
  const isNear = Math.abs(sum - total) * 5 <= total;
  return isNear && !(isPartial && sum < total) ? { first, last, total, parts: rows } : undefined;
}

/** Whether tokens between two rows are a row without money, which may be counted with. */
function countsOtherwise({ tokens }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] === TokenKind.number) return true;
  return false;
}

/** The totals of tables and lists that are wrong, in the order of the text. */
export function wrongColumns(document: Document): readonly WrongSum[] {
  const found: WrongSum[] = [];
  const figures = document.shared(figuresIn);
  if (figures.length < 3) return found;
  let rows: Row[] = [];
  let intro: Intro | undefined;
  let isSure = true;
  let end = 0;
  let totals = 0;

  function close(): void {
    const wrong =
      intro && isSure
        ? wrongIntro(
            rows.filter(({ kind }) => kind === 'item'),
            intro,
          )
        : undefined;
    if (wrong) found.push(wrong);
    intro = undefined;
  }

  for (let index = 0; index < figures.length; index++) {
    const before = figures[index - 1];
    const row = rowOf(document, figures[index] as Figure, before?.last ?? 0, figures[index + 1]?.first ?? Infinity);
    if (!row) continue;
    if (row.start - end > between || row.start < end || rows.length === 0) {
      close();
      rows = [];
      isSure = true;
      intro = introBefore(document, row.start - 1, before);
    } else if (countsOtherwise(document, end, row.start)) isSure = false;
    end = row.end;
    if (row.kind === 'item') {
      rows.push(row);
      continue;
    }
    const wrong = isSure && row.kind !== 'other' && totals < mostTotals ? wrongTotal(rows, row) : undefined;
    if (rows.length > 1) totals += 1;
    if (wrong) {
      found.push(wrong);
      intro = undefined;
    }
    close();
    rows = [row];
    isSure = true;
  }
  close();
  return found;
}
