/** Integers by number: those of a number lie in `items` from `first[number]` up to `first[number + 1]`. */
export interface Listing {
  readonly first: Int32Array;
  readonly items: Int32Array;
}

/** Puts lists by number into one array; `size` is one more than the highest number. */
export function listByNumber(lists: ReadonlyMap<number, Iterable<number>>, size: number): Listing {
  const first = new Int32Array(size + 1);
  const items: number[] = [];
  for (let number = 0; number < size; number++) {
    items.push(...(lists.get(number) ?? []));
    first[number + 1] = items.length;
  }
  return { first, items: Int32Array.from(items) };
}
