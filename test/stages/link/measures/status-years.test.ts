import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

interface Asked {
  readonly text: string;
  readonly status: string;
  readonly year: string;
}

const file = fileURLToPath(new URL('./status-years.txt', import.meta.url));
const cases = readFileSync(file, 'utf8')
  .split(/^@ /mu)
  .slice(1)
  .map((block) => {
    const [head, ...lines] = block.trim().split('\n');
    const body = lines.filter((line) => !line.startsWith('> ')).join('\n');
    const asked = lines
      .filter((line) => line.startsWith('> '))
      .map((line): Asked => {
        const [text, status, year] = line.slice(2).split(' | ');
        return { text: text!, status: status!, year: year! };
      });
    return [body, head!.slice(0, 10), asked] as const;
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
