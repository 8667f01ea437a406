import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../../src/model/extraction.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { leaveOutSentences } from '../../../src/runtime/workers/leave-out-sentences.ts';
import { annotateText } from '../../../src/text/annotate-text.ts';
import { articleOf } from '../../support/extract.ts';

/** An article of `count` sentences of one word each, with one mention a word; `bad` are those that cannot be worked on. */
function articleWith(count: number, bad: readonly number[]) {
  const body = Array.from({ length: count }, (_, index) => `Câu${index}.`).join('\n');
  const text = annotateText(body);
  const mentions = text.sentences.map(
    ({ start, end }, index): Mention => ({
      kind: bad.includes(index) ? 'bad' : 'good',
      rule: 'toy.rule',
      start,
      end,
      values: { index },
    }),
  );
  const article = articleOf(body);
  const annotated: AnnotatedArticle = {
    article,
    source: null,
    text,
    mentions,
    title: null,
    portalMentions: [],
  };
  let runs = 0;
  const work = ({ mentions: some }: AnnotatedArticle) => {
    runs++;
    const one = some.find(({ kind }) => kind === 'bad');
    if (one !== undefined) throw new Error(`cannot read ${one.values.index}`);
    return some.map(({ values }) => values.index);
  };
  return { annotated, work, runs: () => runs };
}

const kept = (count: number, bad: readonly number[]) =>
  Array.from({ length: count }, (_, index) => index).filter((index) => !bad.includes(index));

describe('leaveOutSentences', () => {
  it('runs once where nothing fails', () => {
    const { annotated, work, runs } = articleWith(30, []);
    expect(leaveOutSentences(annotated, work)).toEqual({ result: kept(30, []), failures: [] });
    expect(runs()).toBe(1);
  });

  it.each([[[0]], [[29]], [[17]], [[3, 4, 28]]])('leaves out sentences %j and no other', (bad) => {
    const { annotated, work, runs } = articleWith(30, bad);
    const { result, failures } = leaveOutSentences(annotated, work);
    expect(result).toEqual(kept(30, bad));
    expect(failures).toEqual(
      bad.map((index) => ({ ...annotated.text.sentences[index], message: `cannot read ${index}` })),
    );
    // A search by halves for each.
    expect(runs()).toBeLessThanOrEqual(1 + 7 * bad.length);
  });

  it('throws what no sentence is to blame for, and what too many are', () => {
    const { annotated, work } = articleWith(30, kept(30, []));
    expect(() => leaveOutSentences(annotated, work)).toThrow('cannot read 8');
    const always = () => {
      throw new Error('nothing can be read');
    };
    expect(() => leaveOutSentences(annotated, always)).toThrow('nothing can be read');
  });
});
