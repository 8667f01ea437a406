/** Items taken at once: enough for the code of a step to be at hand for most of them, few enough to stay at hand themselves. */
export const handful = 12;

/** Together they are no larger than this: what many long texts are read into would take a worker's memory. */
const mostTogether = 100_000;

/** Parts items into runs of a handful, in their order; what is large by itself goes alone. */
export function inHandfuls<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Item[][] {
  const handfuls: Item[][] = [];
  let taken = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const last = handfuls.at(-1);
    if (last === undefined || last.length === handful || taken + size > mostTogether) {
      handfuls.push([item]);
      taken = size;
    } else {
      last.push(item);
      taken += size;
    }
  }
  return handfuls;
}
