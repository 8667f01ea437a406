/** Half-open range of UTF-16 code units over one text; the warehouse counts code points instead. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two half-open spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Index of the last span that starts at or before an offset, -1 when there is none; spans in order, not overlapping. */
export function indexAt(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const empty: readonly never[] = [];

/** Items of an ordered list that start inside a span. */
export function startingIn<Item extends Span>(items: readonly Item[], span: Span): readonly Item[] {
  const from = indexAt(items, span.start - 1) + 1;
  let to = from;
  while (to < items.length && items[to]!.start < span.end) to++;
  // Of the questions that are asked most have no answer.
  return to === from ? empty : items.slice(from, to);
}
