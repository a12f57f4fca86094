import { type BlockKind, TokenFlag } from './types.ts';

/** What must be known of the text before a stretch to take it apart as it is taken apart in the whole text. */
export interface Place {
  /** In the first group of lines. */
  readonly top: boolean;
  readonly afterProse: boolean;
  readonly afterClosing: boolean;
  /** Anything but headings and a letterhead stands before it; left out when nothing does. */
  readonly opened?: boolean;
  /** Lines since the last empty one; more than {@link mostLines} count as so many. */
  readonly lines: number;
  /** In a long line, behind its first {@link mostTokens}: the kind of its blocks. */
  readonly inside: BlockKind | undefined;
  /** White space before the first token, as {@link gapFlags}; `undefined` where the text starts. */
  readonly gap: number | undefined;
}

/** A place where a text can be parted: what stands before and behind can be taken apart by itself. */
export interface Start {
  /** The first token behind it. */
  readonly token: number;
  readonly place: Place;
}

/** After so many lines without an empty one, each that ends a sentence ends its group. */
export const mostLines = 32;

/** Behind so many tokens of one line, each sentence is a block of its own. */
export const mostTokens = 1000;

/** The flags of a token that tell of the white space before it. */
export const gapFlags = TokenFlag.spaced | TokenFlag.newline | TokenFlag.blank | TokenFlag.wide;

/** Whether a block ends what stands at the top of a text: its letterhead and its headings. */
export const opensText = (kind: BlockKind): boolean => kind !== 'heading' && kind !== 'letterhead';

/** Where a text starts. */
export const beginning: Place = {
  top: true,
  afterProse: false,
  afterClosing: false,
  lines: 0,
  inside: undefined,
  gap: undefined,
};

/** Whether what stands at two places is taken apart in the same way. */
export const samePlace = (one: Place, other: Place): boolean =>
  one.top === other.top &&
  one.afterProse === other.afterProse &&
  one.afterClosing === other.afterClosing &&
  (one.opened === true) === (other.opened === true) &&
  one.lines === other.lines &&
  one.inside === other.inside &&
  one.gap === other.gap;
