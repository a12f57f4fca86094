/** A linear function of features. */
export interface Fit {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/**
 * Ridge regression with weights of 0 and more, by coordinate descent on standardised features.
 *
 * @param ridge - Pulls weights together, so that features that say the same share it; in units of examples.
 */
export function fitNonNegative(rows: readonly (readonly number[])[], targets: readonly number[], ridge: number): Fit {
  const width = rows[0]?.length ?? 0;
  const count = rows.length;
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? 0));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / count);
  const spreads = columns.map((column, index) => {
    const mean = means[index] ?? 0;
    return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count) || 1;
  });
  const standard = columns.map((column, index) =>
    column.map((value) => (value - (means[index] ?? 0)) / (spreads[index] ?? 1)),
  );
  const level = targets.reduce((sum, value) => sum + value, 0) / count;
  const dot = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
  const centred = targets.map((value) => value - level);
  const pull = standard.map((column) => dot(column, centred));
  const products = standard.map((one) => standard.map((other) => dot(one, other)));

  const weights = new Array<number>(width).fill(0);
  for (let round = 0; round < 5000; round++) {
    let moved = 0;
    for (let index = 0; index < width; index++) {
      const row = products[index] ?? [];
      const own = row[index] ?? 0;
      const rest = (pull[index] ?? 0) - dot(row, weights) + own * (weights[index] ?? 0);
      const next = Math.max(0, rest / (own + ridge));
      moved = Math.max(moved, Math.abs(next - (weights[index] ?? 0)));
      weights[index] = next;
    }
    if (moved < 1e-9) break;
  }
  const raw = weights.map((weight, index) => weight / (spreads[index] ?? 1));
  return { intercept: level - dot(raw, means), weights: raw };
}
