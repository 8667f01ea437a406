import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TinhuyenError } from '../../../src/model/failure.ts';
import { explainArticle } from '../../../src/runtime/explain/explain-article.ts';
import { openExplainer } from '../../../src/runtime/explain/open-explainer.ts';
import { annotateText } from '../../../src/text/annotate-text.ts';
import { newFolder, root } from '../../cli/run-cli.ts';
import { articleOf, extract } from '../../support/extract.ts';

const explainer = openExplainer();
const write = (name: string, text: string) => {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return path;
};
const factsOf = (text: string) => explainer.ofText(text).sentences.flatMap(({ facts }) => facts);

describe('an explanation', () => {
  it('ends the unit of a count with a word, as a run does', () => {
    const [fact] = factsOf('Toàn tỉnh phát triển thêm 12 đảng bộ cơ sở.');
    expect(fact).toMatchObject({ table: 'quantities', fields: { unit: 'đảng bộ cơ sở' } });
  });

  it('puts each fact under its sentence, with its fields, the rule and why', () => {
    const { sentences } = explainer.ofText('Trời nắng.\nBà Hà Thị Nga, Bí thư Huyện ủy Vị Xuyên, phát biểu.');
    expect(sentences.map(({ facts }) => facts.length)).toEqual([0, 1]);
    const fact = sentences[1]!.facts[0]!;
    expect(fact).toMatchObject({
      table: 'appointments',
      rule: 'appointment.name-posts',
      text: 'Hà Thị Nga, Bí thư Huyện ủy Vị Xuyên',
      fields: { person_name: 'Hà Thị Nga', position: 'Bí thư Huyện ủy', tenure: 'current' },
    });
    expect(fact.why).toContain('name');
    expect(Object.values(fact.fields)).not.toContain(null);
    expect(fact.fields).not.toHaveProperty('evidence');
  });

  it('tells what a fact won against, and why', () => {
    const [fact] = factsOf('Tuyến đường đã làm trong 2 năm.');
    expect(fact).toMatchObject({ table: 'dates', fields: { duration: 'P2Y' } });
    expect(fact!.beat).toMatchObject([
      { rule: 'number.plain', text: '2', won: false, reason: 'longest', lostTo: { rule: 'date.duration' } },
    ]);
  });

  it('says each candidate once: among what facts beat, the losers or the others', () => {
    const text =
      'Ngày 15/11/2023, đồng chí Vi Văn Lâm, Bí thư Huyện ủy Con Cuông, cho biết 98,5% đảng viên dự họp, đạt 105% kế hoạch.';
    for (const { facts, lost, others } of explainer.ofText(text).sentences) {
      const all = [...facts.flatMap(({ beat }) => beat), ...lost, ...others];
      expect(new Set(all).size).toBe(all.length);
      expect(others.length).toBeGreaterThan(3);
      for (const one of lost) expect(one.lostTo).not.toBeNull();
    }
  });

  it('says which sentence was left out, and why', () => {
    const article = articleOf('Huyện họp sáng nay. Bà Hà Thị Nga bị ốm.');
    const text = annotateText(article.body);
    const [, second] = text.sentences;
    const facts = extract(article.body);
    const leftOut = [{ start: second!.start, end: second!.end, message: 'no such post' }];
    const { sentences } = explainArticle(article, { text, trace: [], facts, leftOut }, new Map());
    expect(sentences.map((one) => one.leftOut)).toEqual([null, 'no such post']);
  });

  it('says what linking took from elsewhere', () => {
    const facts = factsOf(
      'Huyện Con Cuông, tỉnh Nghệ An tổ chức hội nghị.\nĐồng chí Vi Văn Lâm, Bí thư Huyện ủy, phát biểu.',
    );
    expect(facts[0]?.fields.place).toBe('huyện Con Cuông');
    expect(facts[0]?.linked.join('\n')).toContain('huyện Con Cuông, whose news it is');
  });

  it('says that an issuer is inferred, and does not say it of one that is named', () => {
    const [inferred] = factsOf('Nghị quyết số 11-NQ/TU ngày 4/7/2023 nêu rõ.').filter(
      (f) => f.table === 'citations',
    );
    expect(inferred!.linked.join('\n')).toMatch(/issuer: .* inferred from the symbol/);
    const [named] = factsOf('Nghị quyết số 11-NQ/TU ngày 4/7/2023 của Tỉnh ủy nêu rõ.').filter(
      (f) => f.table === 'citations',
    );
    expect(named!.linked.join('\n')).not.toContain('inferred');
  });
});

describe('what is explained', () => {
  it('is each article of a file of JSON lines, with its declared date', async () => {
    const file = join(newFolder(), 'two.jsonl');
    const line = (origin: string) =>
      `${JSON.stringify({ origin, published: '2023-11-15', text: 'Sáng 6/10, Huyện ủy Con Cuông họp bàn về công tác cán bộ của huyện.' })}\n`;
    writeFileSync(file, line('a') + line('b'));
    const both = await explainer.ofFile(file);
    expect(both.map(({ origin, published_on }) => [origin, published_on])).toEqual([
      ['a', '2023-11-15'],
      ['b', '2023-11-15'],
    ]);
    const [date] = both[0]!.sentences.flatMap(({ facts }) => facts).filter(({ table }) => table === 'dates');
    expect(date!.fields.edtf).toBe('2023-10-06');
    expect(date!.linked.join()).toContain('2023-11-15');
  });

  it('is the article of a page, without what the portal puts around it', async () => {
    const [one] = await explainer.ofFile(join(root, 'data/sample/files/01-con-cuong-kiem-tra-giam-sat.txt'));
    expect(one!.place.place).toBe('huyện Con Cuông');
    expect(one!.sentences.flatMap(({ facts }) => facts).length).toBeGreaterThan(10);
  });

  it.each([
    ['input-unreadable', '/nowhere/at/all.txt'],
    ['binary-file', join(root, 'node_modules/vntk/lib/pos_tag/model.bin')],
    ['binary-file', write('short.pdf', '%PDF-1.4 4 trang')],
    ['no-article', write('front.html', '<html><body><nav><a href="/">Trang chủ</a></nav></body></html>')],
  ])('is refused as %s', async (code, path) => {
    const error = await explainer.ofFile(path).catch((cause) => cause);
    expect(error).toBeInstanceOf(TinhuyenError);
    expect(error.detail).toMatchObject({ code, exitCode: 2 });
  });
});
