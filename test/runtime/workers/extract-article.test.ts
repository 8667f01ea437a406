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

  it('leaves out a sentence whose finding breaks the linking, keeps the rest and records it', () => {
    // A rule that calls a figure a date without saying which: linking finds no forms in it.
    const plain = reference.rules.find((rule) => rule.normaliser === 'counter')!;
    const broken = { ...plain, id: 'date.broken', kind: 'date', pattern: "'hỏng' 'hóc'", priority: 99 };
    const { extract } = prepareExtraction({ ...reference, rules: [...reference.rules, broken] }, null);
    const others = ['Năm 2023, tỷ lệ hộ nghèo còn 4,5%.', 'Ngày 6/10/2023, xã có 35 hộ nghèo.'];
    const bad = 'Ngày 7/10/2023, máy hỏng hóc, 12 hộ chờ.';
    const { facts, rejects } = extract(articleOf([others[0], bad, others[1]].join('\n')), null);
    const whole = extract(articleOf(others.join('\n')), null).facts!;
    expect(facts?.dates.map(({ edtf }) => edtf)).toEqual(whole.dates.map(({ edtf }) => edtf));
    expect(facts?.percentages.map(({ low, indicator }) => [low, indicator])).toEqual([
      [4.5, 'tỷ lệ hộ nghèo'],
    ]);
    expect(facts?.quantities.map(({ value }) => value)).toEqual([35]);
    expect(rejects).toHaveLength(1);
    expect(rejects[0]).toMatchObject({ origin: 'test', stage: 'link', reason: 'sentence-failed' });
    expect(rejects[0]!.detail).toContain(JSON.stringify(bad));
  });
});

describe('extractAll', () => {
  const bodies = [
    'Ngày 6/10/2023, ông Nguyễn Văn Tám, Bí thư Huyện ủy Sông Lục, dự hội nghị.',
    'Năm 2022, xã có 35 hộ nghèo, chiếm 4,5% số hộ.',
    '',
    'Trời mưa.',
    'UBND tỉnh ban hành Quyết định số 12/QĐ-UBND ngày 5/3/2024.',
  ];
  const jobs = Array.from({ length: 30 }, (_unused, at) => ({
    article: articleOf(bodies[at % bodies.length]!, {
      origin: `no ${at}`,
      title: at % 3 === 0 ? 'Tin ngày 8/3/2022' : null,
      published_on: at % 4 === 0 ? '2024-06-01' : null,
    }),
    source: null,
  }));

  it('gives every article what it gives alone, in their order', () => {
    const alone = jobs.map(({ article, source }) => extraction.extract(article, source));
    expect(extraction.extractAll(jobs)).toEqual(alone);
    expect(extraction.extractAll([])).toEqual([]);
    expect(alone.flatMap(({ facts }) => facts!.percentages)).toHaveLength(6);
  });

  it('lets an article that is refused or breaks the linking cost the others nothing', () => {
    const plain = reference.rules.find((rule) => rule.normaliser === 'counter')!;
    const broken = { ...plain, id: 'date.broken', kind: 'date', pattern: "'hỏng' 'hóc'", priority: 99 };
    const { extract, extractAll } = prepareExtraction(
      { ...reference, rules: [...reference.rules, broken] },
      null,
    );
    const bad = { article: articleOf('Máy hỏng hóc. Xã đạt 98,5%.', { origin: 'bad' }), source: null };
    const large = { article: articleOf('1/'.repeat(1_000_001), { origin: 'large' }), source: null };
    const all = [...jobs.slice(0, 3), bad, large, ...jobs.slice(3, 6)];
    const found = extractAll(all);
    expect(found).toEqual(all.map(({ article, source }) => extract(article, source)));
    expect(found.map(({ rejects }) => rejects.map(({ reason }) => reason))).toEqual([
      [], [], [], ['sentence-failed'], ['too-large'], [], [], [],
    ]); // biome-ignore format: one place an article
  });
});
