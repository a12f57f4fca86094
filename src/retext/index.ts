export { parseOkno, type RetextOknoParserOptions, retextOknoParser } from './parse.ts';
export { type RetextOknoOptions, retextOkno } from './retext-okno.ts';
