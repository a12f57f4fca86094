const none = new Int32Array(0);

/** A list of integers that grows by doubling and keeps its room; `Int32Array` cannot. */
export class Integers {
  items = none;
  length = 0;

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(Math.max(32, this.length * 2));
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = value;
  }

  /** What is in it now; good until the next `push`. */
  view(): Int32Array {
    return this.items.subarray(0, this.length);
  }
}
