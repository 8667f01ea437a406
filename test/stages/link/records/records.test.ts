import { describe, expect, it } from 'vitest';
import { compareRecord, type Tally } from './compare-records.ts';
import { readRecords } from './read-records.ts';

const records = readRecords();
const f1 = ({ right, wrong, missed }: Tally) => (2 * right) / (2 * right + wrong + missed);

/** What is known to be read wrongly, with why. */
const known = new Map([
  // Whether a deed told with its decision is done or only decided is doubtful here.
  ['Đức Cơ 2009', ['điều động 14: status']],
]);

function sumOf(field: 'documents' | 'events'): Tally {
  const sum = { right: 0, wrong: 0, missed: 0, fields: 0, fieldsRight: 0 };
  for (const record of records.filter(({ aside }) => aside)) {
    const tally = compareRecord(record)[field];
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  }
  return sum;
}

describe('documents and events of whole short articles', () => {
  it('has sixty articles, a third of them kept aside', () => {
    expect(records).toHaveLength(60);
    expect(records.filter(({ aside }) => aside)).toHaveLength(20);
  });

  it.each(records.filter(({ aside }) => !aside).map((record) => [record.name, record] as const))(
    'reads all of %s',
    (name, record) => {
      const excused = known.get(name) ?? [];
      const { faults } = compareRecord(record);
      expect(faults.filter((fault) => !excused.some((start) => fault.startsWith(start)))).toEqual([]);
    },
  );

  it.each(['documents', 'events'] as const)(
    'finds the %s of the articles kept aside, and says the right of them',
    (field) => {
      const tally = sumOf(field);
      expect(f1(tally)).toBeGreaterThanOrEqual(0.95);
      expect(tally.fieldsRight / tally.fields).toBeGreaterThanOrEqual(0.93);
    },
  );
});
