/** Rows of scores one behind the other in one array, told by where they begin: an array for each is of whole numbers or not, as it happens, and slow to add up. */
export class RowStore {
  values = new Float64Array(1 << 12);
  private size = 0;

  /** Keeps rows; gives the offset of the first score. */
  keep(rows: readonly number[]): number {
    const offset = this.size;
    this.size += rows.length;
    if (this.size > this.values.length) {
      const wider = new Float64Array(2 * this.size);
      wider.set(this.values);
      this.values = wider;
    }
    this.values.set(rows, offset);
    return offset;
  }

  /** Number of scores kept: a mark to go back to. */
  get length(): number {
    return this.size;
  }

  /** Forgets what was kept since a mark. */
  forgetFrom(mark: number): void {
    this.size = mark;
  }
}
