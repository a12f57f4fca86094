/** A table of what marks of writing are, by code unit: one bit for each kind of mark. */
export function markTable(kinds: readonly (readonly [marks: string, bit: number])[]): Uint8Array {
  const table = new Uint8Array(0x2600);
  for (const [marks, bit] of kinds) {
    for (let index = 0; index < marks.length; index++) {
      const unit = marks.charCodeAt(index);
      table[unit] = (table[unit] ?? 0) | bit;
    }
  }
  return table;
}
