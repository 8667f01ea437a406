/** One post of the grid: how it is worded in full with its unit, and what must come out of it. */
export interface GridPost {
  /** `Phó Bí thư`: what abbreviations and small letters are tried on. */
  readonly role: string;
  /** The body and its unit as the text writes them: `Ban Tổ chức Huyện ủy Mường La`. */
  readonly tail: string;
  /** The contract's wording, without the unit's proper name. */
  readonly position: string;
  readonly organization: string;
  readonly level: string;
  readonly place: string;
  readonly branch: string;
  /** ISO date of the news. */
  readonly date: string;
}

interface Unit {
  readonly type: string;
  readonly name: string;
  readonly level: 'tỉnh' | 'huyện' | 'xã';
  readonly committee: string;
  readonly date: string;
}

const unit = (
  type: string,
  name: string,
  level: Unit['level'],
  committee: string,
  date = '2023-05-05',
): Unit => ({
  type,
  name,
  level,
  committee,
  date,
});

/** Units of every kind and level, before and after July 2025. */
const units: readonly Unit[] = [
  unit('tỉnh', 'Sơn La', 'tỉnh', 'Tỉnh ủy'),
  unit('thành phố', 'Hải Phòng', 'tỉnh', 'Thành ủy'),
  unit('huyện', 'Mường La', 'huyện', 'Huyện ủy'),
  unit('quận', 'Long Biên', 'huyện', 'Quận ủy'),
  unit('thị xã', 'Nghĩa Lộ', 'huyện', 'Thị ủy'),
  unit('thành phố', 'Yên Bái', 'huyện', 'Thành ủy'),
  unit('xã', 'Nậm Păm', 'xã', 'Đảng ủy'),
  unit('phường', 'Chiềng Cơi', 'xã', 'Đảng ủy'),
  unit('thị trấn', 'Ít Ong', 'xã', 'Đảng ủy'),
  unit('xã', 'Mường Bú', 'xã', 'Đảng ủy', '2025-10-05'),
  unit('phường', 'Tô Hiệu', 'xã', 'Đảng ủy', '2025-10-05'),
  unit('đặc khu', 'Vân Đồn', 'xã', 'Đảng ủy', '2025-10-05'),
];

const heads = {
  secretary: [
    'Bí thư',
    'Phó Bí thư',
    'Phó Bí thư Thường trực',
    'Ủy viên Ban Thường vụ',
    'Ủy viên Ban Chấp hành',
  ],
  board: ['Trưởng', 'Phó Trưởng', 'Phó Trưởng Ban Thường trực'],
  inspector: ['Chủ nhiệm', 'Phó Chủ nhiệm', 'Phó Chủ nhiệm Thường trực', 'Ủy viên'],
  office: ['Chánh', 'Phó Chánh'],
  chair: ['Chủ tịch', 'Phó Chủ tịch', 'Phó Chủ tịch Thường trực'],
  director: ['Giám đốc', 'Phó Giám đốc'],
  desk: ['Trưởng', 'Phó Trưởng'],
  commander: ['Chỉ huy trưởng', 'Phó Chỉ huy trưởng', 'Chính trị viên'],
  judge: ['Chánh án', 'Phó Chánh án'],
  prosecutor: ['Viện trưởng', 'Phó Viện trưởng'],
} as const;

/** Posts in a body that the unit's kind stands behind: `UBND huyện Mường La`. */
function ofUnit(roles: readonly string[], body: string, branch: string, at: Unit): GridPost[] {
  return roles.map((role) => ({
    role,
    tail: `${body} ${at.type} ${at.name}`,
    position: `${role} ${body} ${at.type}`,
    organization: upperFirst(`${body} ${at.type} ${at.name}`),
    level: at.level,
    place: `${at.type} ${at.name}`,
    branch,
    date: at.date,
  }));
}

const upperFirst = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
/** A seat on a part of the committee is in that part. */
const partOf = (role: string) => (/^Ủy viên Ban /u.test(role) ? `${role.slice('Ủy viên '.length)} ` : '');

/** Posts in a Party committee or an organ of it; a Huyện ủy says its unit's kind itself. */
function ofCommittee(roles: readonly string[], organ: string, at: Unit): GridPost[] {
  const committee = at.level === 'xã' ? `${at.committee} ${at.type}` : at.committee;
  const body = [organ, committee].filter(Boolean).join(' ');
  return roles.map((role) => ({
    role,
    tail: `${body} ${at.name}`,
    position: `${role} ${body}`,
    organization: `${partOf(role)}${body} ${at.name}`,
    level: at.level,
    place: `${at.type} ${at.name}`,
    branch: 'party',
    date: at.date,
  }));
}

/** Departments of the province, named without its kind. */
function ofProvince(roles: readonly string[], body: string, at: Unit): GridPost[] {
  return ofUnit(roles, body, 'state', at).map((post) => ({
    ...post,
    tail: `${body} ${at.name}`,
    position: `${post.role} ${body}`,
    organization: `${body} ${at.name}`,
  }));
}

function postsOf(at: Unit): GridPost[] {
  const posts = [
    ...ofCommittee(heads.secretary, '', at),
    ...ofCommittee(heads.inspector, 'UBKT', at),
    ...ofUnit([...heads.chair, 'Ủy viên'], 'UBND', 'state', at),
    ...ofUnit(heads.chair, 'HĐND', 'elected', at),
    ...ofUnit(heads.chair, 'Ủy ban MTTQ Việt Nam', 'front', at),
    ...['Hội Nông dân', 'Hội LHPN', 'Hội Cựu chiến binh', 'Hội Chữ thập đỏ'].flatMap((body) =>
      ofUnit(heads.chair, body, 'mass', at),
    ),
    ...ofUnit(['Bí thư', 'Phó Bí thư'], 'Đoàn TNCS Hồ Chí Minh', 'mass', at),
    ...ofUnit(['Trưởng'], 'Công an', 'armed', at),
  ];
  if (at.level === 'tỉnh')
    posts.push(
      ...['Nội vụ', 'Giáo dục và Đào tạo', 'Lao động - Thương binh và Xã hội'].flatMap((field) =>
        ofProvince(heads.director, `Sở ${field}`, at),
      ),
      ...ofUnit(heads.director, 'Công an', 'armed', at),
      ...ofUnit(['Chỉ huy trưởng', 'Chính ủy'], 'Bộ Chỉ huy Quân sự', 'armed', at),
      ...ofUnit(heads.office, 'Văn phòng UBND', 'state', at),
    );
  else posts.push(...ofUnit(heads.commander, 'Ban Chỉ huy Quân sự', 'armed', at));
  if (at.level !== 'xã')
    posts.push(
      ...['Ban Tổ chức', 'Ban Tuyên giáo', 'Ban Dân vận'].flatMap((organ) =>
        ofCommittee(heads.board.slice(0, 2), organ, at),
      ),
      ...ofCommittee(heads.office, 'Văn phòng', at),
      ...ofUnit(heads.judge, 'TAND', 'justice', at),
      ...ofUnit(heads.prosecutor, 'VKSND', 'justice', at),
      ...ofUnit(heads.chair.slice(0, 2), 'LĐLĐ', 'mass', at),
    );
  if (at.level === 'huyện')
    posts.push(
      ...['Nội vụ', 'Tài chính - Kế hoạch', 'Giáo dục và Đào tạo', 'Nông nghiệp và PTNT'].flatMap((field) =>
        ofUnit(heads.desk, `phòng ${field}`, 'state', at),
      ),
    );
  if (at.date > '2025-07-01')
    posts.push(
      ...ofUnit(heads.director, 'Trung tâm Phục vụ hành chính công', 'state', at),
      ...['Kinh tế', 'Văn hóa - Xã hội'].flatMap((field) =>
        ofUnit(heads.desk, `phòng ${field}`, 'state', at),
      ),
    );
  return posts;
}

/** Every role in every body of every unit. */
export const gridPosts: readonly GridPost[] = units.flatMap(postsOf);

/** Orders in which papers put a person (`N`) and a post (`P`), with the tenure that each says. */
export const orders: readonly (readonly [text: string, tenure: string])[] = [
  ['Đồng chí N, P, phát biểu tại hội nghị.', 'current'],
  ['Đồng chí N, P phát biểu tại hội nghị.', 'current'],
  ['P N phát biểu tại hội nghị.', 'current'],
  ['Bà N - P - phát biểu tại hội nghị.', 'current'],
  ['Theo bà N (P), việc này đã xong.', 'current'],
  ['P: Bà N.', 'current'],
  ['Hội nghị bầu bà N giữ chức P.', 'incoming'],
  ['Các đồng chí: N, P; Hà Văn Bình, Trưởng thôn, cùng dự.', 'current'],
  ['Bà N là P.', 'current'],
  ['Bà N, nguyên P, cho biết.', 'former'],
];

const abbreviated: readonly (readonly [RegExp, string])[] = [
  [/^Phó Bí thư Thường trực/u, 'PBT TT'],
  [/^Phó Bí thư/u, 'PBT'],
  [/^Ủy viên Ban Thường vụ/u, 'UVBTV'],
  [/^Ủy viên Ban Chấp hành/u, 'UV BCH'],
  [/^Phó Chủ tịch Thường trực/u, 'PCT TT'],
  [/^Phó Chủ tịch/u, 'PCT'],
  [/^Chủ tịch/u, 'CT'],
  [/^Phó Giám đốc/u, 'PGĐ'],
  [/^Giám đốc/u, 'GĐ'],
];
const writtenOut: readonly (readonly [RegExp, string])[] = [
  [/UBND/u, 'Ủy ban nhân dân'],
  [/HĐND/u, 'Hội đồng nhân dân'],
  [/UBKT/u, 'Ủy ban Kiểm tra'],
  [/TAND/u, 'Tòa án nhân dân'],
  [/VKSND/u, 'Viện kiểm sát nhân dân'],
  [/MTTQ/u, 'Mặt trận Tổ quốc'],
  [/LHPN/u, 'Liên hiệp Phụ nữ'],
  [/LĐLĐ/u, 'Liên đoàn Lao động'],
];

const first = (pairs: readonly (readonly [RegExp, string])[], words: string) => {
  const pair = pairs.find(([from]) => from.test(words));
  return pair === undefined ? words : words.replace(pair[0], pair[1]);
};
const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** Ways in which papers write one post. */
export const spellings: Readonly<Record<string, (post: GridPost) => string>> = {
  plain: ({ role, tail }) => `${role} ${tail}`,
  'old tone marks': ({ role, tail }) =>
    `${role} ${tail}`.replace(/([ỦủỷỶ])y/gu, (all) => (all[0] === 'Ủ' ? 'Uỷ' : 'uỷ')),
  'small letters': ({ role, tail }) => `${lowerFirst(role)} ${tail}`,
  abbreviated: ({ role, tail }) => `${first(abbreviated, role)} ${tail}`,
  'written out': ({ role, tail }) => `${role} ${first(writtenOut, tail)}`,
  capitals: ({ role, tail }) => `${role} ${tail}`.toUpperCase(),
  decomposed: ({ role, tail }) => `${role} ${tail}`.normalize('NFD'),
};
