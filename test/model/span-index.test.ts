import { expect, test } from 'vitest';
import { startingIn } from '../../src/model/span.ts';
import { SpanIndex } from '../../src/model/span-index.ts';

const spansEvery = (count: number, step: number) =>
  Array.from({ length: count }, (_unused, at) => ({ start: 5 + at * step, end: 7 + at * step }));

test.each([
  [0, 1],
  [1, 1],
  [8, 3],
  [9, 3],
  [40, 1],
  [40, 16],
  [40, 50],
])('%i spans, one each %i characters: finds what a search finds', (count, step) => {
  const spans = spansEvery(count, step);
  const index = new SpanIndex(spans);
  const length = 20 + count * step;
  for (let start = -2; start < length; start += 3) {
    for (const end of [start - 1, start, start + 1, start + 20, length])
      expect(index.startingIn({ start, end })).toEqual(startingIn(spans, { start, end }));
    expect(index.at(start)).toBe(spans.find((span) => span.start === start));
  }
});

test('of items that start together the first is at their place', () => {
  const [one, other] = [
    { start: 4, end: 6 },
    { start: 4, end: 5 },
  ];
  expect(new SpanIndex([{ start: 0, end: 1 }, one, other]).at(4)).toBe(one);
});
