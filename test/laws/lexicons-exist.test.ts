import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const asked = /lexicons\.get\('([a-z-]+)'\)|loadLexicon\([^,]+, '([a-z-]+)'\)/g;

describe('a lexicon that the code asks for', () => {
  // A file that is not there reads as an empty list: keywords once went without their stop words, and nothing said so.
  it('is there', () => {
    const there = new Set(readdirSync(join(root, 'data/lexicons')).map((name) => name.replace(/\.tsv$/, '')));
    const themes = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [...readFileSync(join(root, 'src', name), 'utf8').matchAll(asked)])
      .map(([, got, loaded]) => got ?? loaded!);
    expect(themes.length).toBeGreaterThan(12);
    expect([...new Set(themes)].filter((theme) => !there.has(theme)).sort()).toEqual([]);
  });
});
