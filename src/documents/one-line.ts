/** A text on one line, with the places that its characters have now. */
export interface OneLine {
  readonly text: string;
  /** Where a place of the old text is in the new one. */
  placeOf(old: number): number;
}

/** Makes one space of each run of white space, and none at the ends. */
export function onOneLine(text: string): OneLine {
  const places: number[] = [];
  let line = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const isSpace = /\s/.test(sign);
    places.push(line.length);
    if (!isSpace) line += sign;
    else if (line !== '' && !line.endsWith(' ')) line += ' ';
  }
  const trimmed = line.trimEnd();
  return { text: trimmed, placeOf: (old) => Math.min(places[old] ?? line.length, trimmed.length) };
}
