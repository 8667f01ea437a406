import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatRuleCount, formatRulesPage } from '../../../src/cli/format-rules.ts';
import { openRuleBook } from '../../../src/runtime/rules/open-rule-book.ts';
import { newFolder, root } from '../../cli/run-cli.ts';

const book = openRuleBook();
const rules = book.rules;

describe('the shipped rules', () => {
  it('stand in docs/rules.md as they are: `npx tinhuyen rules --write docs/rules.md`', () => {
    expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(formatRulesPage(rules));
  });

  it('hold no dead, shadowed or duplicate one', async () => {
    const { faults, texts } = await book.count();
    expect(texts).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });

  it.each(rules)('$id has its why, its pass, two examples that give something and a near miss', (rule) => {
    expect(rule.why.length).toBeGreaterThan(20);
    expect(rule.why).toMatch(/[.?!]$/);
    expect(rule.pass).not.toBe('');
    expect(rule.normaliser).not.toBe('');
    expect(rule.examples.filter(({ found }) => found.length > 0).length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.some(({ found }) => found.length === 0)).toBe(true);
    for (const { text, found } of rule.examples) for (const one of found) expect(text).toContain(one.text);
  });
});

describe('counting over a corpus', () => {
  it('reads pages, texts and JSON lines of a folder and passes over what is no article', async () => {
    const folder = newFolder();
    const line = JSON.stringify({ origin: 'x', text: 'Xã Môn Sơn của huyện có 98,5% đảng viên dự họp.' });
    writeFileSync(join(folder, 'a.txt'), 'Toàn huyện có 99,5% đảng viên dự họp; 12% vắng.');
    writeFileSync(join(folder, 'b.jsonl'), `${line}\n`);
    writeFileSync(join(folder, 'empty.html'), '');
    writeFileSync(join(folder, 'picture.png'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47]));
    const count = await book.count(folder);
    expect(count.texts).toBe(2);
    const plain = count.firings.find(({ rule }) => rule === 'percent.plain');
    expect(plain).toMatchObject({ fired: 3, won: 3, lost: 0, texts: 2 });
    expect(formatRuleCount(count)).toMatch(/^percent\.plain +3 +3 +0 +2$/m);
  });

  it('says that there is nothing at a path', async () => {
    await expect(book.count('/nowhere/at/all')).rejects.toThrow('input-not-found');
    await expect(book.count('/nowhere/at/all.duckdb')).rejects.toThrow('no-warehouse');
  });
});
