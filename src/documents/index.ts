export { type DecodedText, decodeText } from './decode-text.ts';
export { DocumentError } from './document-error.ts';
export type { ReadDocument } from './document-model.ts';
export { type MdastNode, textOfMarkdown, textOfMdx } from './markdown.ts';
export { type Place, places } from './places.ts';
export { isPlainText, readDocument } from './read-document.ts';
