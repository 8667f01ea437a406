import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../../src/reference/data-folder.ts';
import { loadReference } from '../../../src/reference/load-reference.ts';
import { allPasses } from '../../../src/stages/annotate/all-passes.ts';
import { prepareAnnotator } from '../../../src/stages/annotate/prepare-annotator.ts';
import { annotateText } from '../../../src/text/annotate-text.ts';

const reference = loadReference(dataFolder());
const annotator = prepareAnnotator(reference, allPasses);
const run = (text: string) => annotator.annotate(annotateText(text)).mentions;

describe.each(reference.rules)('rule $id', (rule) => {
  it('belongs to a pass', () => {
    expect(allPasses.some((pass) => pass.kinds.includes(rule.kind))).toBe(true);
  });
  it.each(rule.examples)('$text', (example) => {
    const found = run(example.text).filter((mention) => mention.rule === rule.id);
    expect(found.map((mention) => mention.values)).toEqual(
      example.expect.map((values) => expect.objectContaining(values)),
    );
  });
});
