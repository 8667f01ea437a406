/** Takes away what binary fractions add: 2.3 * 1e6 is 2300000. */
export function exact(value: number): number {
  // Whole numbers of 15 digits are exact; most are, and `toPrecision` is slow.
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
