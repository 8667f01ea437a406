import { describe, expect, it } from 'vitest';
import { allPasses } from '../../../src/stages/annotate/all-passes.ts';
import { compilePasses } from '../../../src/stages/annotate/compile-passes.ts';
import { neededPasses } from '../../../src/stages/annotate/needed-passes.ts';
import { prepareAnnotator } from '../../../src/stages/annotate/prepare-annotator.ts';
import { annotateText } from '../../../src/text/annotate-text.ts';
import { reference } from '../../support/extract.ts';

describe('neededPasses', () => {
  const { ready } = compilePasses(reference, allPasses);
  const namesFor = (...kinds: string[]) => neededPasses(ready, kinds).map(({ pass }) => pass.name);

  it('are those that find the kinds and those whose mentions these step over or avoid', () => {
    expect(namesFor('unit')).toEqual(['units']);
    expect(namesFor('unit-bare')).toEqual(['units', 'orgs', 'posts', 'bare units']);
    expect(namesFor('event-beginning-of-nothing')).toEqual([]);
  });

  it('find what all passes find of the kinds', () => {
    const kinds = ['unit', 'unit-bare'];
    const annotator = prepareAnnotator(reference, allPasses);
    const find = annotator.finderOf(kinds);
    const texts = reference.rules
      .filter(({ kind }) => ['unit', 'unit-bare', 'org', 'post', 'name', 'citation'].includes(kind))
      .flatMap(({ examples }) => examples.map(({ text }) => text));
    let found = 0;
    for (const one of texts) {
      const text = annotateText(one);
      const units = find(text);
      expect(units, one).toEqual(
        annotator.annotate(text).mentions.filter(({ kind }) => kinds.includes(kind)),
      );
      found += units.length;
    }
    expect(found).toBeGreaterThan(20);
  });
});
