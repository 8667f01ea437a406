import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';
import { readAskedFigures } from './read-asked-figures.ts';

const cases = readAskedFigures('told-times.txt');

describe('when a percentage holds, whether it is planned, and what it is a part of', () => {
  it.each(cases)('%s', (body, published_on, asked) => {
    const rows = [...extract(body, { published_on }).percentages];
    const found = asked.map((line) => {
      const [text, ...expected] = line.split(' | ');
      const at = rows.findIndex((row) => row.text === text);
      const [row] = at < 0 ? [] : rows.splice(at, 1);
      if (row === undefined) return `${text} | not found among ${rows.map((one) => one.text).join(', ')}`;
      const told = [row.status, `${row.year_to ?? row.year_from ?? '-'}`, row.basis, row.change ?? '-'];
      return [text, ...expected.map((one, place) => (one === '?' ? '?' : told[place]))].join(' | ');
    });
    expect(found).toEqual(asked);
  });

  it('is asked of at least two hundred texts', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });
});
