import { expect, test } from 'vitest';
import { oncePer } from '../../src/model/once-per.ts';

test('works once for each object, and again for another that looks the same', () => {
  const asked: { name: string }[] = [];
  const lengthOf = oncePer((one: { name: string }) => asked.push(one) && one.name.length);
  const [first, second] = [{ name: 'Mường La' }, { name: 'Mường La' }];
  expect([lengthOf(first), lengthOf(first), lengthOf(second), lengthOf(first)]).toEqual([8, 8, 8, 8]);
  expect(asked).toEqual([first, second]);
  expect(asked[1]).toBe(second);
});
