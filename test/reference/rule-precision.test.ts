import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/reference/data-folder.ts';
import { loadReference } from '../../src/reference/load-reference.ts';
import { withPrecision } from '../../src/reference/with-precision.ts';

describe('measured precision', () => {
  const reference = loadReference(dataFolder());
  it('is of rules that are there, between 0 and 1, with what it was tried on', () => {
    const ids = new Set(reference.rules.map((rule) => rule.id));
    const measured = reference.lexicons.get('rule-precision') ?? [];
    expect(measured.filter((entry) => !ids.has(entry.text))).toEqual([]);
    expect(measured.length).toBeGreaterThan(0);
    for (const { attributes } of measured) {
      expect(Number(attributes.precision)).toBeGreaterThanOrEqual(0);
      expect(Number(attributes.precision)).toBeLessThanOrEqual(1);
      expect(Number(attributes.tried_on)).toBeGreaterThan(0);
    }
  });
  it('stands on the rule; an untried rule has none', () => {
    const [first, second] = reference.rules;
    const entry = { text: first!.id, class: 'precision', attributes: { precision: '0.9', tried_on: '10' } };
    const [tried, untried] = withPrecision(
      [first!, { ...second!, precision: null, tried_on: null }],
      [entry],
    );
    expect(tried).toMatchObject({ precision: 0.9, tried_on: 10 });
    expect(untried).toMatchObject({ precision: null, tried_on: null });
  });
});
