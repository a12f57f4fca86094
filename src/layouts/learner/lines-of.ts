/** Breaks a text into lines of so many characters at most; a word that is longer is cut at a full stop or hyphen, or anywhere. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = [];
  // Codes have no spaces, but signs after which they can go on below.
  const pieces = text
    .split(/\s+/)
    .flatMap((word) =>
      word.length <= most ? [word] : (word.match(new RegExp(`.{1,${most}}(?<=[.-])|.{1,${most}}`, 'gu')) ?? []),
    );
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= most) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}
