import { expect, it } from 'vitest';
import { dataFolder } from '../../../../src/reference/data-folder.ts';
import { loadReference } from '../../../../src/reference/load-reference.ts';
import { buildCitationTables } from '../../../../src/stages/link/citations/citation-tables.ts';
import type { Cite } from '../../../../src/stages/link/citations/cite.ts';
import { groupCites } from '../../../../src/stages/link/citations/grouping/group-cites.ts';
import { parseNumber } from '../../../../src/stages/link/citations/parse-number.ts';
import { annotateText } from '../../../../src/text/annotate-text.ts';

const tables = buildCitationTables(loadReference(dataFolder()));
const plain = {
  rule: 'r', doc_type: 'nghị quyết', sureType: true, capital: true, weak: false, pointing: false, told: false, meeting: null,
  session: null, title: null, years: null, issuer: null, joint: null, issuedBefore: false, issued_on: null, year: null,
  dayBefore: false, term: null, subject: null,
}; // biome-ignore format: one value after another

/** Reads of cites that grouping takes for so many mentions, and how many documents they are. */
function costOf(count: number, numberOf: (index: number) => string) {
  const counter = { steps: 0 };
  const cites = Array.from({ length: count }, (_, index): Cite => {
    const number = numberOf(index);
    const at = { start: index * 30, mentionStart: index * 30, end: index * 30 + 20 };
    return new Proxy({ ...plain, ...at, number, parsed: parseNumber(number) } as Cite, {
      get(cite, key) {
        counter.steps++;
        return Reflect.get(cite, key);
      },
    });
  });
  return { documents: groupCites(cites, annotateText('Căn cứ.'), tables).length, steps: counter.steps };
}

it.each([
  ['each with its number', (index: number) => `${index + 1}-NQ/HU`, 8],
  ['all of one number', () => '5-NQ/HU', 1],
  ['of sixty numbers in turn', (index: number) => `${(index % 60) + 1}-NQ/TU`, 1],
])('groups mentions in steps that grow with them, %s', (_name, numberOf, documents) => {
  const [less, more] = [100, 800].map((count) => costOf(count, numberOf));
  expect(more!.documents / less!.documents).toBe(documents);
  // The nearest mention before is looked up by halves.
  expect(more!.steps / less!.steps).toBeLessThan(8 * 1.6);
});
