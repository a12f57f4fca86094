/** The vocabulary of the engine. Every `start` and `end` is a UTF-16 offset into the text as given; `end` is exclusive. */
export type * from './document-types.ts';
export type * from './ease-types.ts';
export type * from './fact-types.ts';
export type * from './language-types.ts';
export type * from './report-types.ts';
export type * from './rule-types.ts';
export type * from './slot-types.ts';
export { TokenFlag, TokenKind, type Tokens } from './token-types.ts';
