import { datesIn } from './dates.ts';
import { figuresIn } from './figures.ts';
import { type Gap, type GapKind, placesOf, type Told } from './gap.ts';
import { greetingsIn, peopleIn } from './people.ts';
import { addressesIn, placesIn, streetsIn } from './places.ts';

/** Facts that are gaps wherever they stand. */
const kinds: Readonly<Partial<Record<string, GapKind>>> = {
  period: 'period',
  amount: 'amount',
  reference: 'reference',
  form: 'form',
  phone: 'phone',
  url: 'url',
  email: 'email',
  citation: 'citation',
  body: 'body',
};
/** What is said around a figure, and stays. */
const around = /^(?:within|вместо|на срок|на|от|до|№) /i;

/** Whether a slot ends with a number, and not with more than it. */
const isOurs = (slot: string | undefined, number: string): boolean =>
  slot?.endsWith(number) === true && /^$|\s$/.test(slot.slice(0, -number.length));

/** Whose office a body is: the one that writes, a part of it, the reader's, or another. */
function bodyKind({ text, blocks, slots }: Told, passage: string): GapKind {
  const { sender = '', addressee } = slots;
  if (addressee?.includes(passage)) return 'reader';
  if (sender.startsWith(passage) || / (?:and|и) /.test(sender.slice(0, sender.indexOf(passage)))) return 'sender';
  const head = blocks.filter(({ kind }) => kind === 'letterhead');
  const inHead = head.some(({ start, end }) => text.slice(start, end).includes(passage));
  return sender.includes(passage) || inHead ? 'department' : 'body';
}

/** Facts that stand in the letter as they were told. */
function factsIn(told: Told): Gap[] {
  const { text, facts, slots } = told;
  return facts.flatMap(({ kind, passage, value }) => {
    const own = kinds[kind];
    // “the council”, «пенсионное управление»: whose it is, nobody can tell from that.
    if (!own || (own === 'body' && !/[\p{Lu}\d]/u.test(passage))) return [];
    const kept =
      own === 'period' || own === 'amount' || own === 'reference' ? (around.exec(passage)?.[0].length ?? 0) : 0;
    const bare = passage.slice(kept);
    const named =
      own === 'body'
        ? bodyKind(told, bare)
        : isOurs(slots['reference'], bare) && own === 'reference'
          ? 'ourReference'
          : own;
    return placesOf(text, bare).map((start) => ({
      kind: named,
      start,
      end: start + bare.length,
      value: named === 'reader' ? '' : value,
    }));
  });
}

/** The stretches of a letter that were invented for it, in the order of the text; none overlap. */
export function gapsIn(told: Told): Gap[] {
  const taken: Gap[] = [];
  const take = (gaps: readonly Gap[]): void => {
    for (const gap of gaps.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
      if (!taken.some(({ start, end }) => start < gap.end && end > gap.start)) taken.push(gap);
  };
  take(greetingsIn(told));
  take(datesIn(told));
  take([...factsIn(told), ...peopleIn(told)]);
  take(addressesIn(told, taken));
  take(placesIn(told));
  take(streetsIn(told));
  take(figuresIn(told));
  return taken.sort((a, b) => a.start - b.start);
}
