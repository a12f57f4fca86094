/**
 * Natural text of text that was cut into tokens with spaces between them, as CEFR-SP is: the engine must learn from
 * what it will read.
 */
export function detokenise(line: string): string {
  return line
    .replace(/`` ?/g, '“')
    .replace(/ ?''/g, '”')
    .replace(/ \/ (?=\S)/g, '/')
    .replace(/ ([,.;:!?%)\]])/g, '$1')
    .replace(/([([]) /g, '$1')
    .replace(/ (n't|'(?:s|re|ve|ll|d|m))(?![a-z])/gi, '$1')
    .replace(/ '(?= |$|[.,])/g, "'")
    .replace(/([\p{L}\p{N}]) ?- ?(?=[\p{L}\p{N}])/gu, '$1-')
    .replace(/(\d) ?, ?(?=\d{3}(?!\d))/g, '$1,')
    .replace(/([$£€]) (?=\d)/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}
