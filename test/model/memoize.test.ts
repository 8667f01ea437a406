import { describe, expect, it } from 'vitest';
import { memoize } from '../../src/model/memoize.ts';

describe('memoize', () => {
  const run = (limit: number, keys: readonly string[]) => {
    const worked: string[] = [];
    const length = memoize(limit, (key) => {
      worked.push(key);
      return key.length;
    });
    expect(keys.map(length)).toEqual(keys.map((key) => key.length));
    return worked;
  };

  it('works once for one string', () => {
    expect(run(10, ['a', 'bb', 'a', 'bb', ''])).toEqual(['a', 'bb', '']);
  });
  it('starts afresh when it is full, and keeps no long strings', () => {
    expect(run(2, ['a', 'b', 'c', 'c', 'a'])).toEqual(['a', 'b', 'c', 'a']);
    const long = 'x'.repeat(201);
    expect(run(2, [long, long])).toEqual([long, long]);
  });
});
