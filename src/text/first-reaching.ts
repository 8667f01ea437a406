import type { Span } from '../model/span.ts';

/** Index of the first of `spans` (in order, not overlapping) that ends after `at`; their number when none does. */
export function firstReaching(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
