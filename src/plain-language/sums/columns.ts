import { type Document, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { type WrongSum, wrongSum } from './arithmetic.ts';
import { type Figure, figuresIn } from './figures.ts';
import { among, stop } from './gaps.ts';
import { type Row, rowOf } from './rows.ts';

/** What says that the list behind a number is all of it. */
const whole = wordClass({
  en: list('made consists instalments installments payments parts total'),
  ru: list('состоит складывается платежами частями долями взносами всего итого составляет'),
});
/** The list is a choice, or what to do. */
const choice = wordClass({
  en: list('or one choose options if ways how can may per each every from'),
  ru: list('или один одним выберите если можно можете способом каждый до от в'),
});
/** More tokens between two rows part their tables. */
const between = 14;
/** No text has so many wrong totals; in one that is all totals, no more are looked into. */
const mostTotals = 100;

/** The number that a list behind a colon is of. */
interface Intro {
  readonly figure: Figure;
  /** The text says that the list is all of it, or that it may be a part. */
  readonly isWhole: boolean;
  readonly isPartial: boolean;
}

/** The number before a colon that ends at a token, when the list behind it is of that number. */
function introBefore(document: Document, colon: number, figure: Figure | undefined): Intro | undefined {
  const { tokens } = document;
  if (!figure || tokens.key(colon) !== ':' || colon < figure.last || colon - figure.last > between) return undefined;
  const { firstToken } = document.sentenceOf(figure.first);
  let isWhole = false;
  let isPartial = false;
  for (let at = Math.max(firstToken, figure.first - between); at < colon; at++) {
    if (document.is(at, whole)) isWhole = true;
    if (document.is(at, among) || document.tokens.key(at) === 'which') isPartial = true;
    if (document.is(at, choice)) return undefined;
    if (at > figure.last && document.is(at, stop)) return undefined;
  }
  return isWhole || isPartial || colon - figure.last < 2 ? { figure, isWhole, isPartial } : undefined;
}

/** What a total says that its rows do not; nothing when it is right, or may mean something else. */
function wrongTotal(rows: readonly Row[], row: Row): WrongSum | undefined {
  const parts = rows.filter(({ isMemo }) => !isMemo);
  const takesAway = parts.some(({ minus }) => minus);
  const items = parts.filter(({ kind }) => kind === 'item').length;
  if (items < 2 && !(takesAway && parts.length > 1)) return undefined;
  if (row.isUnsure || rows.some(({ isUnsure }) => isUnsure)) return undefined;
  // Without a word that says what is taken away, what is left must be nearer, and more than each row.
  const isSure = row.kind === 'total' || takesAway;
  if (!isSure && parts.some(({ cents }) => cents >= row.cents)) return undefined;
  return wrongSum(parts, row, { near: isSure ? 2 : 10, skips: row.kind === 'left' });
}

/** What a list says that the number before it does not. */
function wrongIntro(rows: readonly Row[], { figure, isWhole, isPartial }: Intro): WrongSum | undefined {
  if (rows.length < 2 || rows.some((row) => row.isUnsure || row.isMemo)) return undefined;
  return wrongSum(rows, figure, { near: isWhole ? 5 : 10, skips: true, partial: isPartial });
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
