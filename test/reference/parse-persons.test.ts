import { describe, expect, it } from 'vitest';
import { parsePersons } from '../../src/reference/parse-persons.ts';

const head = 'relation\tname\tof\tother_name\tother_of\tevidence\n';
const parse = (...rows: string[]) => parsePersons('data/persons/a.tsv', head + rows.join('\n'));

describe('parsePersons', () => {
  it('reads both relations; an empty unit is everywhere', () => {
    expect(
      parse(
        'same\tLò Thị Mai\thuyện Mai Sơn\tLò Thị Mai\ttỉnh Sơn La\tmoved in 2021',
        'not-same\tLò Văn Pán\t\tLò Văn Phán\t\ttwo in one photograph',
      ),
    ).toEqual([
      {
        relation: 'same',
        a: { name: 'Lò Thị Mai', of: 'huyện Mai Sơn' },
        b: { name: 'Lò Thị Mai', of: 'tỉnh Sơn La' },
      },
      { relation: 'not-same', a: { name: 'Lò Văn Pán', of: null }, b: { name: 'Lò Văn Phán', of: null } },
    ]);
  });

  it.each([
    ['another relation', ['maybe\tA\t\tB\t\tx'], /same or not-same.*line 2.*relation/s],
    ['no name', ['same\t\t\tB\t\tx'], /a name.*line 2.*"name"/s],
    ['no evidence', ['same\tA\t\tB\t\t'], /how one knows.*line 2/s],
    [
      'a pair that stands twice, turned round',
      ['same\tA\tX\tB\tY\tx', 'not-same\tB\tY\tA\tX\tx'],
      /line 2.*line 3/s,
    ],
    ['a person who is not himself', ['not-same\tA\tX\tA\tX\tx'], /told apart/],
  ])('refuses %s, saying where', (_, rows, message) => {
    expect(() => parse(...rows)).toThrow(message);
  });
});
