/** One of 32 bits, which the numbers of fold keys or labels share. */
export function bitOf(number: number): number {
  return 1 << (number & 31);
}
