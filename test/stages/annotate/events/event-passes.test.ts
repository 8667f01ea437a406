import { describe, expect, it } from 'vitest';
import { allPasses } from '../../../../src/stages/annotate/all-passes.ts';
import { prepareAnnotator } from '../../../../src/stages/annotate/prepare-annotator.ts';
import { annotateText } from '../../../../src/text/annotate-text.ts';
import { reference } from '../../../support/extract.ts';
import { worked } from '../../link/events/passages.ts';

const annotator = prepareAnnotator(reference, allPasses);
const found = (text: string, kind: string) =>
  annotator
    .annotate(annotateText(text))
    .mentions.filter((mention) => mention.kind === kind)
    .map(({ start, end, values }) => ({ words: text.slice(start, end), ...values }));
const steps = (text: string) => {
  const counter = { steps: 0 };
  annotator.annotate(annotateText(text), counter);
  return counter.steps;
};

describe('event mentions', () => {
  it('reads combined verbs as one act with several types', () => {
    expect(
      found('quyết định điều động, bổ nhiệm và chỉ định đồng chí Vi Thị Lan', 'event-act'),
    ).toMatchObject([
      { words: 'điều động, bổ nhiệm và chỉ định', types: ['điều động', 'bổ nhiệm', 'chỉ định'] },
    ]);
  });
  it('takes no verb out of the name of a body', () => {
    expect(found('Phòng Giáo dục và Đào tạo huyện họp', 'event-act')).toEqual([]);
  });
  it('reads a count with its figure in words behind it, and no limit or range', () => {
    expect(
      found('kết nạp 05 (năm) đảng viên; không quá 4 người; từ 8 đến 10 đồng chí', 'event-person'),
    ).toMatchObject([{ count: 5 }]);
  });
});

describe('cost of all passes', () => {
  const page = `${worked
    .slice(0, 4)
    .map(([text]) => text)
    .join('\n')}\n`;
  it('is linear in the text', () => {
    // The last page costs less, as nothing is ahead of it any more: what is compared is what one more costs.
    const oneMore = (pages: number) => steps(page.repeat(pages + 1)) - steps(page.repeat(pages));
    expect(oneMore(64) / oneMore(1)).toBeCloseTo(1, 2);
  });
  it.each([
    'bổ nhiệm ',
    'đồng chí Nguyễn Văn An, ',
    'được bị nhận ',
    'bầu ông Lê Văn Ba giữ chức Bí thư; ',
    '5 đồng chí và ',
    '( , : "',
  ])('is bounded for %s over and over', (bad) => {
    const [one, four] = [steps(bad.repeat(100)), steps(bad.repeat(400))];
    expect(four / one).toBeLessThan(4.6);
  });
});
