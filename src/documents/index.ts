export { type DecodedText, decodeText } from './decode-text.ts';
export { type MdastNode, textOfMarkdown, textOfMdx } from './markdown.ts';
export { type Place, places } from './places.ts';
