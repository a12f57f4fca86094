/** What pages have of the readers: all but the parser of Markdown, which needs Node. */
export { DocumentError } from './document-error.ts';
export type { ReadDocument } from './document-model.ts';
export { readDocument } from './read-document.ts';
