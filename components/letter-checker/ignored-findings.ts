import type { Finding, Ignored } from '#plain-language';
import { quoted } from '#report-words';
import { carriedOver, type Edit, type Stretch } from './edit.ts';

/** A finding that the reader does not want to see: in its place, or wherever the same words stand. */
export interface IgnoredFinding extends Stretch {
  readonly rule: string;
  /** The words that it was about. */
  readonly passage: string;
  readonly everywhere: boolean;
}

/** A longer passage will hardly come a second time, in characters. */
const mostEverywhere = 60;

/** Whether a finding could stand elsewhere, too. */
export const canBeElsewhere = ({ start, end }: Stretch): boolean => end - start <= mostEverywhere;

/** A finding of `text` as one that is ignored. */
export const ignoredIn = (text: string, { rule, start, end }: Finding, everywhere: boolean): IgnoredFinding => ({
  ...{ rule, start, end, everywhere },
  passage: text.slice(start, end),
});

/** Whether both are of the same rule at the same place. */
export const isSame = (one: IgnoredFinding, other: IgnoredFinding): boolean =>
  one.rule === other.rule && one.start === other.start && one.everywhere === other.everywhere;

/** The list after an edit: what is ignored in one place goes with that place, and is gone when its words change. */
export const ignoredAfter = (list: readonly IgnoredFinding[], edit: Edit): IgnoredFinding[] =>
  list.flatMap((one) => (one.everywhere ? one : carriedOver([one], edit)));

/** The list as the engine is told of it. */
export const ignoredOf = (list: readonly IgnoredFinding[]): Ignored[] =>
  // A finding is ignored by its first character: within it another of the same rule may begin.
  list.map(({ rule, start, everywhere, passage }) =>
    everywhere ? { rule, text: passage } : { rule, start, end: start + 1 },
  );

/** What an ignored finding was about, on one line. */
export const nameOf = ({ passage }: IgnoredFinding): string => quoted(passage, { start: 0, end: passage.length });
