/** A longer passage is quoted by its beginning, in characters. */
const mostQuoted = 90;

/** A passage on one line, shortened at a space; `most` in characters. */
export function quoted(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  most = mostQuoted,
): string {
  const passage = text
    .slice(start, Math.min(end, start + most * 2))
    .trim()
    .replace(/\s+/g, ' ');
  if (passage.length <= most) return passage;
  return `${passage.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
