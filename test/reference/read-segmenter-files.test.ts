import { describe, expect, it } from 'vitest';
import { readSegmenterFiles } from '../../src/reference/read-segmenter-files.ts';

describe('readSegmenterFiles', () => {
  const { model, dictionary } = readSegmenterFiles();
  it('finds a CRFsuite model', () => {
    expect(Buffer.from(model.slice(0, 4)).toString()).toBe('lCRF');
  });
  it('finds the dictionary as text', () => {
    const words = dictionary.split('\n');
    expect(words.length).toBeGreaterThan(70_000);
    expect(words.map((word) => word.trim())).toContain('nghị quyết');
  });
});
