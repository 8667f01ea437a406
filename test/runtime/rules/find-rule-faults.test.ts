import { describe, expect, it } from 'vitest';
import type { Reference, RuleRow } from '../../../src/model/reference.ts';
import { openFiringCount } from '../../../src/runtime/rules/count-firings.ts';
import { findRuleFaults } from '../../../src/runtime/rules/find-rule-faults.ts';
import type { Pass } from '../../../src/stages/annotate/pass.ts';
import { prepareAnnotator } from '../../../src/stages/annotate/prepare-annotator.ts';
import { annotateText } from '../../../src/text/annotate-text.ts';

const rule = (id: string, pattern: string, over: Partial<RuleRow> = {}): RuleRow => ({
  id, kind: 'toy', why: 'a toy', pattern, normaliser: 'all', priority: 0, values: {}, precision: null, tried_on: null, examples: [], ...over,
}); // biome-ignore format: one value after another

const pass: Pass = {
  name: 'toy',
  kinds: ['toy', 'other'],
  normalisers: { all: () => ({}), none: () => null },
};

function count(rules: readonly RuleRow[], texts: readonly string[]) {
  const reference: Reference = {
    lexicons: new Map(), rules, places: [], successions: [], documents: [], hash: '',
  } as unknown as Reference; // biome-ignore format: one value after another
  const annotator = prepareAnnotator(reference, [pass]);
  const counting = openFiringCount(rules);
  for (const text of texts) counting.add(annotator.annotate(annotateText(text)).trace);
  const firings = counting.result();
  return { firings, faults: findRuleFaults(rules, firings) };
}

describe('counting firings', () => {
  it('counts won and lost matches, the texts, and to which rule', () => {
    const { firings } = count(
      [rule('toy.long', "'a' 'b'"), rule('toy.short', "'b'")],
      ['a b, b.', 'b b', 'c'],
    );
    expect(firings).toMatchObject([
      { rule: 'toy.long', fired: 1, won: 1, lost: 0, texts: 1, lostTo: [] },
      { rule: 'toy.short', fired: 4, won: 3, lost: 1, texts: 2, lostTo: [{ rule: 'toy.long', count: 1 }] },
    ]);
  });

  it('marks rules that match the same words, and only those', () => {
    const { firings } = count(
      [rule('toy.a', "'a'"), rule('toy.same', "'a' | 'a'"), rule('toy.b', "'b'")],
      ['a b', 'b a'],
    );
    expect(firings[0]!.mark).toBe(firings[1]!.mark);
    expect(firings[0]!.mark).not.toBe(firings[2]!.mark);
  });
});

describe('findRuleFaults', () => {
  const faultsOf = (rules: readonly RuleRow[], texts: readonly string[]) =>
    count(rules, texts).faults.map(({ rule: id, fault, detail }) => `${id} ${fault}: ${detail}`);

  it('finds a rule that never matches, and one whose matches no normaliser takes', () => {
    expect(
      faultsOf([rule('toy.x', "'x'"), rule('toy.refused', "'a'", { normaliser: 'none' })], ['a']),
    ).toEqual(['toy.x dead: matches nowhere in the texts', 'toy.refused dead: matches nowhere in the texts']);
  });

  it('finds a rule that loses each match, but not one that wins once', () => {
    const rules = [rule('toy.long', "'a' 'b'"), rule('toy.short', "'b'")];
    expect(faultsOf(rules, ['a b', 'a b'])).toEqual([
      'toy.short shadowed: loses each of its 2 matches to toy.long (2)',
    ]);
    expect(faultsOf(rules, ['a b', 'b'])).toEqual([]);
  });

  it('finds one rule written twice, blanks apart', () => {
    expect(
      faultsOf([rule('toy.a', "'a'  'b'"), rule('toy.again', "'a' 'b' ", { priority: -1 })], ['a b']),
    ).toContain('toy.again duplicate: has the pattern, the normaliser and the values of toy.a');
    expect(
      faultsOf([rule('toy.a', "'a'", { values: { sign: 1 } }), rule('toy.b', "'a' | 'b'")], ['a', 'b']),
    ).toEqual([]);
  });

  it('finds rules that match the same words, which two texts do not prove', () => {
    const rules = [rule('toy.a', "'a'"), rule('toy.also', "'a' ('z')?")];
    expect(faultsOf(rules, ['a', 'a', 'a'])).toContain(
      'toy.also duplicate: matches the same words as toy.a, 3 times',
    );
    expect(faultsOf(rules, ['a', 'a']).filter((line) => line.includes('duplicate'))).toEqual([]);
    expect(
      faultsOf(
        [rule('toy.a', "'a'"), rule('toy.other', "'a' | 'a'", { kind: 'other' })],
        ['a', 'a', 'a'],
      ).filter((line) => line.includes('duplicate')),
    ).toEqual([]);
  });
});
