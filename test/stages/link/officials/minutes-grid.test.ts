import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

/** An abbreviated word of minutes with what it stands for. */
type Written = readonly [short: string, full: string];

/** Abbreviated heads of a Party committee and its organs. */
const partyRoles: readonly Written[] = [
  ['BT', 'Bí thư'],
  ['PBT', 'Phó Bí thư'],
  ['PBT TT', 'Phó Bí thư Thường trực'],
  ['P.BT', 'Phó Bí thư'],
  ['UVBTV', 'Ủy viên Ban Thường vụ'],
  ['UVTV', 'Ủy viên Ban Thường vụ'],
  ['CVP', 'Chánh Văn phòng'],
  ['PCVP', 'Phó Chánh Văn phòng'],
  ['TB Tổ chức', 'Trưởng ban Tổ chức'],
  ['TB Tuyên giáo', 'Trưởng ban Tuyên giáo'],
  ['TB Dân vận', 'Trưởng ban Dân vận'],
  ['PTB Tổ chức', 'Phó Trưởng ban Tổ chức'],
  ['CN UBKT', 'Chủ nhiệm UBKT'],
  ['PCN UBKT', 'Phó Chủ nhiệm UBKT'],
  ['PCN TT UBKT', 'Phó Chủ nhiệm Thường trực UBKT'],
];

/** Abbreviated committees with the unit behind them, the level and the place that follow. */
const committees: readonly (readonly [string, string, string, string])[] = [
  ['TU Sơn La', 'Tỉnh ủy', 'tỉnh', 'tỉnh Sơn La'],
  ['HU Mai Sơn', 'Huyện ủy', 'huyện', 'huyện Mai Sơn'],
  ['QU Long Biên', 'Quận ủy', 'huyện', 'quận Long Biên'],
  ['TXU Nghĩa Lộ', 'Thị ủy', 'huyện', 'thị xã Nghĩa Lộ'],
  ['ThU Yên Bái', 'Thành ủy', 'huyện', 'thành phố Yên Bái'],
  ['ĐU xã Nậm Păm', 'Đảng ủy xã', 'xã', 'xã Nậm Păm'],
  ['ĐU phường Chiềng Cơi', 'Đảng ủy phường', 'xã', 'phường Chiềng Cơi'],
  ['ĐU thị trấn Ít Ong', 'Đảng ủy thị trấn', 'xã', 'thị trấn Ít Ong'],
];

const chairs: readonly Written[] = [
  ['CT', 'Chủ tịch'],
  ['PCT', 'Phó Chủ tịch'],
  ['PCT TT', 'Phó Chủ tịch Thường trực'],
  ['P.CT', 'Phó Chủ tịch'],
];
const secretaries: readonly Written[] = [
  ['BT', 'Bí thư'],
  ['PBT', 'Phó Bí thư'],
];

/** Bodies that stay as the field writes them, with the heads that they have. */
const bodies: readonly (readonly [roles: readonly Written[], bodies: readonly string[]])[] = [
  [chairs, ['HĐND', 'UBND', 'MTTQ', 'UBMTTQ', 'UBMT', 'LĐLĐ', 'Hội ND', 'Hội PN', 'Hội LHPN', 'Hội CCB', 'HND', 'HCCB']],
  [secretaries, ['Đoàn TN', 'ĐTN', 'Đoàn TNCS HCM']],
  [[['CHT', 'Chỉ huy trưởng'], ['PCHT', 'Phó Chỉ huy trưởng']], ['BCHQS', 'Ban CHQS']],
  [[['CVP', 'Chánh Văn phòng'], ['PCVP', 'Phó Chánh Văn phòng']], ['UBND', 'HĐND-UBND']],
  [[['TP', 'Trưởng phòng'], ['PTP', 'Phó Trưởng phòng']], ['Nội vụ', 'Tài chính - Kế hoạch', 'GD&ĐT', 'TN&MT', 'Tư pháp']],
  [[['CT', 'Chủ tịch']], ['PN', 'ND', 'CCB']],
]; // biome-ignore format: one kind of body a line

const units: readonly (readonly [string, string, string])[] = [
  ['tỉnh Sơn La', 'tỉnh', 'tỉnh'],
  ['huyện Mai Sơn', 'huyện', 'huyện'],
  ['quận Long Biên', 'quận', 'huyện'],
  ['TX Nghĩa Lộ', 'thị xã', 'huyện'],
  ['xã Nậm Păm', 'xã', 'xã'],
  ['TT. Ít Ong', 'thị trấn', 'xã'],
];

const given = [
  'Lan',
  'Hoa',
  'Mây',
  'Sen',
  'Nga',
  'Liên',
  'Bình',
  'Minh',
  'Sơn',
  'Tâm',
  'Hải',
  'Quý',
  'Thảo',
  'Dung',
  'Vân',
];
const middle = ['Thị', 'Văn', 'Đức', 'Minh', 'Ngọc', 'Quang'];
const person = (at: number) =>
  `Lò ${middle[Math.floor(at / given.length) % middle.length]} ${given[at % given.length]}`;

/** How minutes put a person beside a post. */
const orders: readonly ((name: string, post: string) => string)[] = [
  (name, post) => `đ/c ${name}, ${post}`,
  (name, post) => `đ/c ${name} (${post})`,
  (name, post) => `đ/c ${name} - ${post}`,
];

interface Wanted {
  readonly post: string;
  readonly position: string;
  readonly level: string;
  readonly place: string;
}

/** Lays posts out as rosters of twelve persons and gives what came out beside what was wanted. */
function readRosters(wanted: readonly Wanted[]): { found: string[]; asked: string[] } {
  const found: string[] = [];
  const asked: string[] = [];
  for (const order of orders)
    for (let from = 0; from < wanted.length; from += 12) {
      const part = wanted.slice(from, from + 12);
      const roster = part.map(({ post }, at) => order(person(at), post)).join('; ');
      const rows = extract(`Dự họp có ${roster}.`, { published_on: '2010-05-05' }).appointments;
      part.forEach(({ position, level, place, post }, at) => {
        const own = rows.filter((row) => row.person_name === person(at));
        found.push(
          `${post}: ${own.map((row) => `${row.position} | ${row.level} | ${row.place}`).join(' + ')}`,
        );
        asked.push(`${post}: ${position} | ${level} | ${place}`);
      });
    }
  return { found, asked };
}

describe('posts in minutes', () => {
  it('reads every abbreviated head of every abbreviated committee', () => {
    const wanted = committees.flatMap(([short, full, level, place]) =>
      partyRoles.map(([role, head]) => ({
        post: `${role} ${short}`,
        position: `${head} ${full}`,
        level,
        place,
      })),
    );
    const { found, asked } = readRosters(wanted);
    expect(found).toEqual(asked);
  });

  it('reads abbreviated heads of state, front and mass bodies', () => {
    const wanted = units.flatMap(([unit, kind, level]) =>
      bodies.flatMap(([roles, names]) =>
        roles.flatMap(([role, head]) =>
          names.map((body) => ({
            post: `${role} ${body} ${unit}`,
            position: `${head} ${body} ${kind}`,
            level,
            place: unit.replace('TX', 'thị xã').replace('TT.', 'thị trấn'),
          })),
        ),
      ),
    );
    const { found, asked } = readRosters(wanted);
    expect(found).toEqual(asked);
  });

  it('shares the committee with a seat named before it', () => {
    const rows = extract(
      'Dự có đ/c Lò Văn Hặc, UVBTV, TB Tổ chức HU; đ/c Vi Thị Mai, TUV, BT HU.',
    ).appointments;
    expect(rows.map((row) => `${row.person_name} | ${row.position}`)).toEqual([
      'Lò Văn Hặc | Ủy viên Ban Thường vụ Huyện ủy',
      'Lò Văn Hặc | Trưởng ban Tổ chức Huyện ủy',
      'Vi Thị Mai | Tỉnh ủy viên',
      'Vi Thị Mai | Bí thư Huyện ủy',
    ]);
    expect(rows.map((row) => row.level)).toEqual(['huyện', 'huyện', 'tỉnh', 'huyện']);
  });

  it.each([
    [
      'names that are written like a committee',
      'Bí thư Chi bộ Lò Thị Thu và anh Hà Văn Tu dự.',
      ['Lò Thị Thu | Bí thư Chi bộ'],
    ],
    ['a city', 'Đ/c Hà Văn Sơn, CT UBND TP Vinh, dự.', ['Hà Văn Sơn | Chủ tịch UBND thành phố']],
    ['a department', 'Bà Hà Thị Sen, Giám đốc Sở LĐ-TB&XH, dự.', ['Hà Thị Sen | Giám đốc Sở LĐ-TB&XH']],
    ['a notice', 'Theo TB số 15 và TB Tổ chức ngày hội, ông Hà Văn Sơn đến dự.', []],
  ])('keeps %s', (_what, text, wanted) => {
    const rows = extract(text).appointments.map((row) => `${row.person_name} | ${row.position}`);
    expect(rows).toEqual(wanted);
  });
});
