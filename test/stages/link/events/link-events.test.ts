import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';
import { clauses } from './clauses.ts';
import { kinds } from './kinds.ts';
import { manners } from './manners.ts';
import { moves } from './moves.ts';
import { news } from './news.ts';
import { setAside, worked } from './passages.ts';
import { told } from './told.ts';

const eventsIn = (text: string) =>
  extract(text).events.map(
    (row) => `${row.type} | ${row.status} | ${row.person_name ?? row.count} | ${row.position_to ?? '-'}`,
  );

const movesIn = (text: string) =>
  extract(text).events.map((row) => {
    const who = row.person_name ?? row.count;
    const posts = `${row.position_from ?? '-'} > ${row.position_to ?? '-'}`;
    return `${row.type} | ${row.status} | ${who} | ${posts} | ${row.decided_by ?? '-'}`;
  });

describe('events', () => {
  it.each([...moves, ...told])('with posts and deciders: %s', (text, ...rows) => {
    expect(movesIn(text).sort()).toEqual([...rows].sort());
  });

  it.each([...worked, ...kinds, ...manners, ...news, ...clauses])('%s', (text, ...rows) => {
    expect(eventsIn(text).sort()).toEqual([...rows].sort());
  });

  it('finds most events of the passages kept aside', () => {
    let [right, found, stated] = [0, 0, 0];
    for (const [text, ...rows] of setAside) {
      const read = eventsIn(text);
      right += rows.filter((row) => read.includes(row)).length;
      found += read.length;
      stated += rows.length;
    }
    expect((2 * right) / (found + stated)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    'sinh năm 1975',
    'sinh ngày 2/9/1975',
    'SN 1975, quê xã Tân Dân',
    '1975',
    'vào Đảng ngày 3/2/2001',
  ])('happen at no date of a life: %s', (life) => {
    const { appointments, events } = extract(`Ông Lê Văn Ba (${life}) được bầu làm Chủ tịch UBND huyện.`);
    expect(events.map(({ date_edtf }) => date_edtf)).toEqual([null]);
    expect(appointments.map(({ held_from, tenure }) => [held_from, tenure])).toEqual([[null, 'incoming']]);
  });
});
