import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPassage } from '../measures/read-passage.ts';

const cases = readFileSync(new URL('probing-sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [string, string, string]);

describe('probing sentences', () => {
  it('are at least 60', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases)('%s: %s', (published, text, expected) => {
    const { dates } = readPassage(text, published === '-' ? null : published);
    const found = dates.map(({ values }) => values.edtf ?? values.duration).join('; ');
    expect(found === '' ? '-' : found).toBe(expected);
  });
});
