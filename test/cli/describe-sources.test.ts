import { describe, expect, it } from 'vitest';
import { describeSources } from '../../src/cli/describe-sources.ts';

const source = { in: 9, done: 5, unchanged: 0, gone: 0, rejected: 0, waiting: 0, matched: null, ended: null };

describe('what a crawl left', () => {
  it('is nothing to speak of where every source came to its end', () => {
    expect(describeSources({ status: 'done', sources: { a: source, b: source } })).toBe('');
  });

  it('says why a source was left, and that the same command goes on', () => {
    const sources = {
      a: { ...source, gone: 3 },
      b: { ...source, waiting: 7, ended: 'limit' as const },
      c: { ...source, waiting: 2, ended: 'window' as const },
      d: { ...source, waiting: 1, ended: 'host' as const, gone: 1 },
    };
    expect(describeSources({ status: 'done', sources }).split('\n')).toEqual([
      'Moved or gone: 4 of the addresses asked for.',
      'b: 7 still to ask for, as the most pages that this run may ask for are reached.',
      'c: 2 still to ask for, as the hours in which hosts may be asked are over.',
      'd: 1 still to ask for, as a host did not answer as it should (table rejects).',
      'The same command goes on with them.',
    ]);
  });

  it('names the first of hundreds, and an interrupt as what it is', () => {
    const sources = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`s${at}`, { ...source, waiting: 4 }]),
    );
    const lines = describeSources({ status: 'interrupted', sources }).split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('s0: 4 still to ask for, as the run was interrupted.');
    expect(lines[8]).toBe('… and 292 more sources like them.');
  });
});
