import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPipeline, openExplainer, openRuleBook } from '../../src/index.ts';
import { inputLineSchema } from '../../src/model/input-line.ts';
import { crawlOptionsSchema, pipelineFileSchema } from '../../src/model/pipeline-spec.ts';
import { sourceSpecSchema } from '../../src/model/source-spec.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/extend.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-extend-'));
const own = join(folder, 'my-data');

beforeAll(() => {
  for (const [, path, content] of page.matchAll(/```\w+ (my-data\/\S+)\n([\s\S]*?)```/g)) {
    mkdirSync(join(folder, dirname(path!)), { recursive: true });
    writeFileSync(join(folder, path!), content!);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('docs/extend.md', () => {
  it('shows a pipeline that loads, with its data folder', () => {
    const [, content] = page.match(/```yaml\n([\s\S]*?)```/)!;
    writeFileSync(join(folder, 'districts.yaml'), content!);
    expect(loadPipeline(join(folder, 'districts.yaml'))).toMatchObject({
      data: [own],
      out: join(folder, 'results'),
    });
  });

  it.each([
    ['a pipeline', pipelineFileSchema],
    ['crawl', crawlOptionsSchema],
    ['a source', sourceSpecSchema],
    ['a JSON line', inputLineSchema],
  ])('names every field of %s', (_, schema) => {
    const named = new Set([...page.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name));
    expect(Object.keys(schema.shape).filter((field) => !named.has(field))).toEqual([]);
  });

  it('shows a rule whose examples hold and that does something of its own', async () => {
    const { faults } = await openRuleBook([own]).count();
    expect(faults).toEqual([]);
  });

  it('shows words, a document and a rule that change what is read', () => {
    const text = 'Theo bok Đinh Văn Rơ, Bí thư Chi bộ làng Kon Kơ Tu, và ông Đỗ Văn Lái, Vạn trưởng xã Phước Hải, bà con góp 12 chum rượu; năm nay xã ngắm tới mốc 95% hộ dùng nước sạch theo Nghị quyết số 12 về phát triển, chế biến dược liệu.'; // biome-ignore format: one sentence
    const facts = (folders: string[]) => {
      const all = openExplainer(folders)
        .ofText(text)
        .sentences.flatMap((sentence) => sentence.facts.map(({ fields }) => fields));
      const value = (name: string) => all.map((fields) => fields[name]).find((one) => one != null) ?? null;
      const units = all.flatMap((fields) => (fields.value === undefined ? [] : [fields.unit]));
      return {
        honorific: value('honorific'),
        positions: all.flatMap((fields) => fields.position ?? []),
        unit: units[0] ?? null,
        status: value('status'),
        document: value('document_id'),
      };
    };
    const shipped = facts([]);
    expect(shipped).toMatchObject({
      honorific: null,
      positions: ['Bí thư Chi bộ làng'],
      unit: 'chum rượu',
      status: 'actual',
    });
    expect(shipped.document).not.toBe('12-NQ/TU@2022-05-18');
    expect(facts([own])).toEqual({
      honorific: 'bok',
      positions: ['Bí thư Chi bộ làng', 'Vạn trưởng xã'],
      unit: 'chum',
      status: 'target',
      document: '12-NQ/TU@2022-05-18',
    });
  });
});
