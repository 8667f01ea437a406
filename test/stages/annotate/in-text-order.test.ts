import { expect, test } from 'vitest';
import type { Mention } from '../../../src/model/mention.ts';
import { inTextOrder } from '../../../src/stages/annotate/in-text-order.ts';

const mention = (start: number, end: number, rule = ''): Mention => ({
  kind: 'k',
  rule,
  start,
  end,
  values: {},
});

test('mentions come by start, the longer first, equals as they came', () => {
  const found = [mention(4, 6), mention(0, 2, 'a'), mention(0, 9), mention(0, 2, 'b'), mention(0, 3)];
  const [a, b] = [found[1], found[3]];
  expect(inTextOrder(found, 10)).toEqual([found[2], found[4], a, b, found[0]]);
});

test('it orders as a stable sort does', () => {
  const found = Array.from({ length: 300 }, (_unused, at) => {
    const start = (at * 7919) % 40;
    return mention(start, start + 1 + ((at * 31) % 5), `${at}`);
  });
  expect(inTextOrder(found, 40)).toEqual(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
});
