import { describe, expect, it } from 'vitest';
import { readSources } from './read-sources.ts';

/** Files over 300 lines, each with its reason. */
const longFiles: Readonly<Record<string, string>> = {};

describe('file length', () => {
  const lengths = readSources().map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));

  it('has a median under 100 lines', () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });

  it('has a reason for every file over 300 lines, and none over 500', () => {
    expect(lengths.filter(({ path, lines }) => lines > 300 && !longFiles[path])).toEqual([]);
    expect(lengths.filter(({ lines }) => lines > 500)).toEqual([]);
  });

  it('lists no reason that is not needed', () => {
    const long = new Set(lengths.filter(({ lines }) => lines > 300).map(({ path }) => path));
    expect(Object.keys(longFiles).filter((path) => !long.has(path))).toEqual([]);
  });
});
