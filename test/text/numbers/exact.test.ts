import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/text/numbers/exact.ts';

describe('exact', () => {
  it('takes away what binary fractions add', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(exact(0.1 + 0.2)).toBe(0.3);
    expect(exact(1.1 * 1.1)).toBe(1.21);
  });

  it('rounds to 15 digits, whole numbers too', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, min: 0 }), fc.maxSafeInteger()), (value) => {
        expect(exact(value)).toBe(Number(value.toPrecision(15)));
      }),
    );
  });
});
