/** The smallest number of letters to add, drop, change or swap with a neighbour that turns `from` into `to`. */
const distance = (from: string, to: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
};

/** The name that the author most probably meant, when one is near: a third of its letters may differ. */
export const nearest = (name: string, names: readonly string[]): string | undefined => {
  const typed = name.slice(0, 80).toLowerCase();
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of names) {
    const steps = distance(typed, candidate.toLowerCase());
    if (steps > Math.max(1, Math.floor(candidate.length / 3))) continue;
    if (best === undefined || steps < best.distance) best = { name: candidate, distance: steps };
  }
  return best?.name;
};

/** Says which name was meant, else which names there are. */
export const offer = (name: string, names: readonly string[], otherwise: string): string => {
  const meant = nearest(name, names);
  return meant === undefined ? otherwise : `did you mean ${meant}?`;
};
