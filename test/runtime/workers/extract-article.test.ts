import { describe, expect, it } from 'vitest';
import { prepareExtraction } from '../../../src/runtime/workers/extract-article.ts';
import { articleOf, reference } from '../../support/extract.ts';

const extraction = prepareExtraction(reference, null);

describe('extract', () => {
  it('refuses a body that would take a worker’s memory, and says how much it would have taken', () => {
    const { facts, rejects } = extraction.extract(articleOf('1/'.repeat(1_000_001)), null);
    expect(facts).toBeNull();
    expect(rejects).toEqual([
      {
        origin: 'test',
        stage: 'annotate',
        reason: 'too-large',
        detail: 'expected a body of at most 2000000 characters; got 2000002',
      },
    ]);
  });

  it('reads a long body to its end', () => {
    const long = `${'Hội nghị diễn ra sôi nổi. '.repeat(4_000)}Ngày 6/10/2023, xã đạt 98,5% kế hoạch.`;
    const { facts } = extraction.extract(articleOf(long), null);
    expect(facts?.dates.map(({ edtf }) => edtf)).toEqual(['2023-10-06']);
    expect(facts?.percentages.map(({ low }) => low)).toEqual([98.5]);
  });
});
