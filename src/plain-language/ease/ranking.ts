/** Up to so many words, sorting by insertion is quickest. */
const mostInserted = 48;

/**
 * Sorts content words from the index `from` to `to`, exclusive, the hardest first; of equals, the earlier token.
 *
 * @param token - By word, ascending at first.
 */
export function sortByHardness(hardness: Float64Array, token: Int32Array, from: number, to: number): void {
  if (to - from > mostInserted) {
    const order = Array.from({ length: to - from }, (_, index) => ({
      hard: hardness[from + index] ?? 0,
      at: token[from + index] ?? 0,
    }));
    order.sort((a, b) => b.hard - a.hard || a.at - b.at);
    for (const [index, { hard, at }] of order.entries()) {
      hardness[from + index] = hard;
      token[from + index] = at;
    }
    return;
  }
  for (let index = from + 1; index < to; index++) {
    const hard = hardness[index] ?? 0;
    const at = token[index] ?? 0;
    let place = index;
    while (place > from && (hardness[place - 1] ?? 0) < hard) {
      hardness[place] = hardness[place - 1] ?? 0;
      token[place] = token[place - 1] ?? 0;
      place -= 1;
    }
    hardness[place] = hard;
    token[place] = at;
  }
}
