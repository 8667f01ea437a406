import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../../src/stages/link/citations/parse-number.ts';

const key = (printed: string) => parseNumber(printed)?.key;

describe('parseNumber', () => {
  it('gives one key to all spellings of a number', () => {
    for (const spelling of [
      '18–NQ/TW',
      '18 - NQ/TW',
      '18NQ/TW',
      '18 NQ/ TW',
      '18/NQ-TW',
      '018-NQ/TƯ',
      '18-NQ/T.Ư',
      '18-NQ/TWB',
    ])
      expect(key(spelling)).toBe('18||nq|tw');
  });
  it('keeps the year and a letter', () => {
    expect(parseNumber('30a/2008/NQ-CP')).toEqual({
      figure: '30a',
      year: '2008',
      symbols: ['nq', 'cp'],
      key: '30a|2008|nq|cp',
    });
    expect(parseNumber('22/2008/QH12')).toMatchObject({ figure: '22', year: '2008', symbols: ['qh12'] });
  });
  it('tells kinds apart and reads bare figures', () => {
    expect(key('11-NQ/TW')).not.toBe(key('11-CT/TW'));
    expect(parseNumber('08')).toMatchObject({ figure: '8', symbols: [] });
    expect(parseNumber('NQ')).toBeNull();
  });
});
