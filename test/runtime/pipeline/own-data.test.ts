import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planInputs, queryWarehouse, readOwnData, readStatus, runPipeline } from '../../../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-own-data-'));
const out = join(folder, 'out');
const own = join(folder, 'my-data');
const text = 'Làng Kon Kơ Tu giữ rừng\n\nTheo bok Đinh Văn Rơ, Bí thư Chi bộ làng, mỗi tổ giữ rừng có 12 người và mỗi tháng đi tuần bốn lần.'; // biome-ignore format: one text

beforeAll(() => {
  mkdirSync(join(own, 'lexicons'), { recursive: true });
  writeFileSync(join(own, 'lexicons/honorifics.tsv'), 'text\tclass\nbok\thonorific\n');
  writeFileSync(join(folder, 'giu-rung.txt'), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const honorifics = async () =>
  (await queryWarehouse(join(out, 'tinhuyen.duckdb'), 'select honorific from appointments')).rows.flat();

describe('a data folder of one’s own', () => {
  it('is laid over the shipped one, and later commands over the same results go on with it', async () => {
    const inputs = planInputs('input', [join(folder, 'giu-rung.txt')]);
    await runPipeline({ ...inputs, data: [own] }, { out });
    expect(await honorifics()).toEqual(['bok']);
    expect(readOwnData(out)).toEqual([own]);
    expect((await readStatus(out)).todo).toEqual({ clean: 0, extract: 0, load: 'none' });
    const again = await runPipeline(planInputs('extract', []), { out, stages: ['extract', 'load'] });
    expect(again.changed).toBe(false);
    // A whole run without the folder reads with the shipped data alone.
    await runPipeline(inputs, { out });
    expect(await honorifics()).toEqual([null]);
    expect(readOwnData(out)).toEqual([]);
  });
});
