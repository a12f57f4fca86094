import { amountsIn } from '../amounts.ts';
import type { LetterFact, LetterVerdict } from '../letter-scope.ts';
import { quote } from '../passage.ts';
import { type Document, TokenKind } from '../types.ts';
import { factAt, type Kind, letterOf } from './found.ts';

/** An amount as it is written. */
interface Written {
  readonly whole: string;
  /** The mark before the kopecks, and they: '' when there are none. */
  readonly mark: string;
  readonly part: string;
  readonly large: string;
  /** «р» and «руб», with or without a stop, are short; the sign is one. */
  readonly unit: 'short' | 'sign' | 'word';
  readonly unitText: string;
}

function written(passage: string): Written | undefined {
  const [number = ''] = /^[\d\s]+(?:[.,]\d+)?/.exec(passage) ?? [];
  const [, whole = '', mark = '', part = ''] = /^([\d\s]+)(?:([.,])(\d+))?$/.exec(number.trimEnd()) ?? [];
  const [, large = '', unitText = ''] =
    /^\s?(?:([а-яё]+\.?)\s)?(₽|[а-яё]+\.?)$/i.exec(passage.slice(number.trimEnd().length)) ?? [];
  if (whole === '' || unitText === '') return undefined;
  const unit = unitText === '₽' ? 'sign' : /^р(?:уб)?\.?$/i.test(unitText) ? 'short' : 'word';
  return { whole, mark, part, large, unit, unitText };
}

/** «11831» → «11 831», with spaces that do not break. */
function grouped(whole: string): string {
  const plain = whole.replace(/\s/g, '');
  const head = plain.length % 3 || 3;
  return [plain.slice(0, head), ...(plain.slice(head).match(/\d{3}/g) ?? [])].join('\u00a0');
}

/** The form of «рубль» that goes with a number; '' where the case decides it. */
function rublesFor(whole: string, part: string): string {
  const number = Number(whole.replace(/\s/g, ''));
  if (part && Number(part) > 0) return '';
  const [ones, tens] = [number % 10, Math.floor(number / 10) % 10];
  return tens === 1 || ones === 0 || ones > 4 ? 'рублей' : '';
}

function collect(document: Document): LetterFact<Kind>[] {
  const facts: LetterFact<Kind>[] = [];
  const { tokens } = document;
  for (const { first, last } of document.shared(amountsIn)) {
    // The stop of «руб.» goes with it, unless it ends the sentence too.
    const stop = tokens.key(last) === '.' && tokens.kind[last - 1] !== TokenKind.punctuation;
    const inside = stop && last + 1 < document.sentenceOf(first).lastToken;
    facts.push(factAt(document, first, inside ? last + 1 : last, 'money', 'amount'));
  }
  return facts;
}

/** What all amounts of a letter have in common. */
interface Habit {
  readonly unit: Written['unit'];
  /** Whether an amount has kopecks, and whether one has none written. */
  readonly kopecks: boolean;
  readonly bare: boolean;
}

function judgeAmount(passage: string, amount: Written, habit: Habit): Omit<LetterVerdict, 'fact'> | undefined {
  const bare = habit.bare && !habit.kopecks && amount.part !== '' && Number(amount.part) === 0;
  const part = bare ? '' : amount.part;
  const plain = amount.whole.replace(/\s/g, '');
  const four = plain.length === 4 && !/\s/.test(amount.whole);
  const long = plain.length > 4 && !/\s/.test(amount.whole);
  const point = part !== '' && amount.mark === '.';
  const colloquial = /^р\.?$/i.test(amount.unitText);
  const mixed = amount.unit !== habit.unit && !colloquial && !(amount.unit === 'word' && habit.unit === 'short');
  if (!bare && !four && !long && !point && !colloquial && !mixed) return undefined;
  const digits = `${plain.length > 3 ? grouped(amount.whole) : amount.whole}${part ? `,${part}` : ''}`;
  const rubles = rublesFor(amount.whole, part);
  const unit =
    (mixed && habit.unit === 'word') || colloquial
      ? rubles
      : mixed
        ? { short: 'руб.', sign: '₽', word: rubles }[habit.unit]
        : amount.unitText;
  const better = unit ? `${digits} ${amount.large ? `${amount.large} ` : ''}${unit}` : '';
  const why =
    long || four
      ? 'тысячи отделяют пробелом'
      : point
        ? 'копейки отделяют запятой'
        : bare
          ? 'без «,00», как другие суммы'
          : 'все суммы пишут одинаково';
  const shown = better
    ? `Напишите ${quote('ru', better)} вместо ${quote('ru', passage)}`
    : `Перепишите ${quote('ru', passage)}`;
  const verdict = { message: `${shown}: ${why}.`, suggestions: better && better !== passage ? [{ text: better }] : [] };
  // Four figures can be read as they are, and «руб.» beside «рублей» is a small thing.
  return long || point || colloquial ? verdict : { ...verdict, severity: 'info' };
}

function judge(facts: readonly LetterFact<Kind>[]): LetterVerdict[] {
  const verdicts: LetterVerdict[] = [];
  const amounts = facts.map(({ passage }) => written(passage));
  const known = amounts.filter((amount) => amount !== undefined);
  const [head] = known;
  if (!head) return verdicts;
  const habit = {
    unit: known.find(({ unitText }) => !/^р\.?$/i.test(unitText))?.unit ?? 'word',
    kopecks: known.some(({ part }) => part !== '' && Number(part) > 0),
    bare: known.some(({ part, large }) => part === '' && large === ''),
  };
  for (const [fact, { passage }] of facts.entries()) {
    const amount = amounts[fact];
    const verdict = amount && judgeAmount(passage, amount, habit);
    if (verdict) verdicts.push({ fact, ...verdict });
  }
  return verdicts;
}

/** Amounts of money that are hard to read or written in different ways, in Russian. */
export const moneyInRussian = letterOf(collect, judge);
