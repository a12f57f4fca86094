/** What a token is. */
export const TokenKind = { word: 0, number: 1, punctuation: 2, address: 3 } as const;
/** A value of {@link TokenKind}; `address` is a web or e-mail address. */
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** What is known of a token besides its kind: bits of {@link Tokens.flags}. */
export const TokenFlag = {
  /** A capital first. */
  capital: 1,
  /** A word of capitals alone, at least two. */
  capitals: 2,
  /** A hyphen, an apostrophe, a point or such inside. */
  joined: 4,
  /** White space before it. */
  spaced: 8,
  /** The first token of a line. */
  newline: 16,
  /** The first token after an empty line, or of the text. */
  blank: 32,
  /** A tab or at least three spaces before it, in its line. */
  wide: 64,
} as const;

/**
 * Tokens in the order of the text, one array for each property; index = token.
 *
 * The arrays are longer than `count`; behind the last token there is nothing: no kind, no flags, the key ''.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A {@link TokenKind}. */
  readonly kind: Uint8Array;
  /** The same for the same {@link Tokens.key}; 0 for addresses, most numbers and what is very long. */
  readonly id: Int32Array;
  /** Bits of {@link TokenFlag}. */
  readonly flags: Uint8Array;
  /**
   * The token in the form that lists are looked up in: NFC, lower case, without soft hyphens and zero-width
   * characters, ё as е, ’ as ', Latin look-alikes in a Cyrillic word as Cyrillic; '' where there is no token.
   */
  key(token: number): string;
}
