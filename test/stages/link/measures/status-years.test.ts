import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';
import { readAskedFigures } from './read-asked-figures.ts';

interface Asked {
  readonly text: string;
  readonly status: string;
  readonly year: string;
}

const cases = readAskedFigures('status-years.txt').map(([body, published, lines]) => {
  const asked = lines.map((line): Asked => {
    const [text, status, year] = line.split(' | ');
    return { text: text!, status: status!, year: year! };
  });
  return [body, published, asked] as const;
});

describe('status and year of a figure', () => {
  it.each(cases)('%s', (body, published_on, asked) => {
    const facts = extract(body, { published_on });
    const rows = [...facts.percentages, ...facts.quantities];
    const found = asked.map(({ text, year }) => {
      const row = rows.find((one) => one.text === text);
      if (row === undefined)
        return { text, status: 'not found', year: rows.map((one) => one.text).join(', ') };
      return {
        text,
        status: row.status,
        year: year === '?' ? '?' : `${row.year_to ?? row.year_from ?? '-'}`,
      };
    });
    expect(found).toEqual(asked);
  });

  it('is asked of at least sixty texts', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });
});
