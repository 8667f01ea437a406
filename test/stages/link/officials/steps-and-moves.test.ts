import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const over = { published_on: '2024-05-20' };
const read = (text: string) => {
  const { appointments, events } = extract(text, over);
  return [
    ...appointments.map((row) => `${row.person_name} | ${row.position} | ${row.tenure}`),
    ...events.map(({ type, status, position_from, position_to }) =>
      [type, status, position_from ?? '-', position_to ?? '-'].join(' | '),
    ),
  ];
};

describe('a move beside what else is told of its person', () => {
  it.each([
    [
      'leaves what somebody is called as holding now',
      'Bà Lù Thị Sen, đang giữ chức vụ Phó Bí thư, được bầu làm Bí thư Huyện ủy.',
      [
        'Lù Thị Sen | Phó Bí thư | outgoing',
        'Lù Thị Sen | Bí thư Huyện ủy | incoming',
        'bầu | done | Phó Bí thư | Bí thư Huyện ủy',
      ],
    ],
    [
      'leaves a council’s chair to who is elected to the Party beside it',
      'Bà Lù Thị Sen, hiện là Chủ tịch HĐND huyện, được bầu làm Phó Bí thư Huyện ủy.',
      [
        'Lù Thị Sen | Chủ tịch HĐND huyện | current',
        'Lù Thị Sen | Phó Bí thư Huyện ủy | incoming',
        'bầu | done | Chủ tịch HĐND huyện | Phó Bí thư Huyện ủy',
      ],
    ],
    [
      'is told before a word of the past, which tells of what was',
      'Ông Mùa A Lử được bầu giữ chức Bí thư Huyện ủy ngày 3/5, trước đó ông Lử là Phó Bí thư Huyện ủy - Chủ tịch UBND huyện.',
      [
        'Mùa A Lử | Bí thư Huyện ủy | incoming',
        'Mùa A Lử | Phó Bí thư Huyện ủy | former',
        'Mùa A Lử | Chủ tịch UBND huyện | former',
        'bầu | done | - | Bí thư Huyện ủy',
      ],
    ],
    [
      'is this year’s behind a word of the past',
      'Trước đó, ngày 18/2, HĐND huyện đã bầu ông Mùa A Lử giữ chức Chủ tịch UBND huyện.',
      ['Mùa A Lử | Chủ tịch UBND huyện | incoming', 'bầu | done | - | Chủ tịch UBND huyện'],
    ],
    [
      'lets go of all that verbs in a row name before who they are directed to',
      'Kỳ họp miễn nhiệm chức danh Trưởng Ban Pháp chế HĐND huyện, cho thôi làm nhiệm vụ đại biểu HĐND huyện đối với ông Mùa A Lử.',
      [
        'Mùa A Lử | Trưởng Ban Pháp chế HĐND huyện | outgoing',
        'Mùa A Lử | Đại biểu HĐND huyện | outgoing',
        'miễn nhiệm | done | Trưởng Ban Pháp chế HĐND huyện | -',
      ],
    ],
    [
      'has its own post, whatever career is told behind it',
      'Trước khi tái đắc cử chức Bí thư Huyện ủy, ông Mùa A Lử từng kinh qua các chức vụ Phó Chánh Thanh tra huyện, Chánh Thanh tra huyện.',
      [
        'Mùa A Lử | Bí thư Huyện ủy | current',
        'Mùa A Lử | Phó Chánh Thanh tra huyện | former',
        'Mùa A Lử | Chánh Thanh tra huyện | former',
        'bầu | done | - | Bí thư Huyện ủy',
      ],
    ],
    [
      'is done while another is waited for',
      'Trong khi chờ kiện toàn chức danh Bí thư Huyện ủy, đồng chí Mùa A Lử được giao phụ trách Đảng bộ huyện.',
      ['Mùa A Lử | Phụ trách Đảng bộ huyện | acting', 'phân công | done | - | -'],
    ],
  ])('%s', (_case, text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe('what somebody is put in', () => {
  it.each([
    [
      'stands behind the word of being',
      'Ban Thường vụ Tỉnh ủy chỉ định ông Mùa A Lử là Bí thư Huyện ủy.',
      ['Mùa A Lử | Bí thư Huyện ủy | incoming', 'chỉ định | done | - | Bí thư Huyện ủy'],
    ],
    [
      'stands before the verb, and the person behind it',
      'Chủ tịch UBND huyện được chỉ định là ông Mùa A Lử, Phó Chủ tịch HĐND huyện.',
      [
        'Mùa A Lử | Chủ tịch UBND huyện | incoming',
        'Mùa A Lử | Phó Chủ tịch HĐND huyện | current',
        'chỉ định | done | Phó Chủ tịch HĐND huyện | Chủ tịch UBND huyện',
      ],
    ],
    [
      'is new, though called the same as what went before it',
      'Chỉ định 2 Phó Chủ tịch UBND tỉnh mới nhiệm kỳ 2021 - 2026, gồm: ông Mùa A Lử - Phó Chủ tịch UBND tỉnh cũ; bà Lù Thị Sen - Giám đốc Sở Nội vụ.',
      [
        'Mùa A Lử | Phó Chủ tịch UBND tỉnh | incoming',
        'Lù Thị Sen | Phó Chủ tịch UBND tỉnh | incoming',
        'Lù Thị Sen | Giám đốc Sở Nội vụ | current',
        'chỉ định | done | Phó Chủ tịch UBND tỉnh | Phó Chủ tịch UBND tỉnh',
        'chỉ định | done | Giám đốc Sở Nội vụ | Phó Chủ tịch UBND tỉnh',
      ],
    ],
    [
      'is that of the clause, no step of the career behind it',
      'Trước khi được bổ nhiệm làm Giám đốc Sở Nội vụ, ông Mùa A Lử từng giữ các chức vụ Phó Chủ tịch, Chủ tịch UBND huyện.',
      [
        'Mùa A Lử | Giám đốc Sở Nội vụ | current',
        'Mùa A Lử | Phó Chủ tịch UBND huyện | former',
        'Mùa A Lử | Chủ tịch UBND huyện | former',
        'bổ nhiệm | done | - | Giám đốc Sở Nội vụ',
      ],
    ],
    [
      'is held till one retires, which is no event',
      'Bổ nhiệm ông Mùa A Lử giữ chức Chánh án TAND huyện cho đến khi đủ tuổi nghỉ hưu theo quy định.',
      ['Mùa A Lử | Chánh án TAND huyện | incoming', 'bổ nhiệm | done | - | Chánh án TAND huyện'],
    ],
  ])('%s', (_case, text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe('posts one after another', () => {
  it('are a career of one person, and no moves', () => {
    const text =
      'Ông Mùa A Lử lần lượt được giao giữ chức Phó Trưởng phòng Nội vụ huyện, Trưởng phòng Nội vụ huyện, Phó Chủ tịch UBND huyện.';
    expect(read(text)).toEqual([
      'Mùa A Lử | Phó Trưởng phòng Nội vụ huyện | former',
      'Mùa A Lử | Trưởng phòng Nội vụ huyện | former',
      'Mùa A Lử | Phó Chủ tịch UBND huyện | former',
    ]);
  });

  it('are moves of several persons, one each', () => {
    const text =
      'Ông Mùa A Lử, bà Lù Thị Sen lần lượt được bổ nhiệm giữ chức Trưởng phòng Nội vụ huyện, Trưởng phòng Y tế huyện.';
    expect(read(text)).toEqual([
      'Mùa A Lử | Trưởng phòng Nội vụ huyện | incoming',
      'Lù Thị Sen | Trưởng phòng Y tế huyện | incoming',
      'bổ nhiệm | done | - | Trưởng phòng Nội vụ huyện',
      'bổ nhiệm | done | - | Trưởng phòng Y tế huyện',
    ]);
  });
});

describe('the unit that a post points to', () => {
  it('is the one told of, and the word that points no part of the body', () => {
    const { appointments } = extract(
      'Ông Mùa A Lử làm Bí thư Huyện ủy Mường La kiêm Chủ tịch UBND huyện này.',
      over,
    );
    expect(appointments.map(({ organization }) => organization)).toEqual([
      'Huyện ủy Mường La',
      'UBND huyện Mường La',
    ]);
  });
});

describe('whose a post is', () => {
  it.each([
    [
      'of all whom a list elects, whatever stands beside them',
      'HĐND huyện bầu các ông Mùa A Lử (43 tuổi, Phó Chủ tịch UBND xã), Cà Văn Tướng (Chánh Văn phòng Huyện ủy) giữ chức Phó Chủ tịch UBND huyện.',
      [
        'Mùa A Lử | Phó Chủ tịch UBND xã | outgoing',
        'Mùa A Lử | Phó Chủ tịch UBND huyện | incoming',
        'Cà Văn Tướng | Chánh Văn phòng Huyện ủy | outgoing',
        'Cà Văn Tướng | Phó Chủ tịch UBND huyện | incoming',
        'bầu | done | Phó Chủ tịch UBND xã | Phó Chủ tịch UBND huyện',
        'bầu | done | Chánh Văn phòng Huyện ủy | Phó Chủ tịch UBND huyện',
      ],
    ],
    [
      'nobody’s who acts till somebody has it',
      'Huyện ủy phân công ông Mùa A Lử, Phó Bí thư Đảng ủy xã, điều hành Đảng bộ xã cho đến khi có nhân sự giữ chức Bí thư Đảng ủy xã.',
      ['Mùa A Lử | Phó Bí thư Đảng ủy xã | current', 'phân công | done | Phó Bí thư Đảng ủy xã | -'],
    ],
    [
      'of whom a dash parts from the verb',
      'Đồng chí Mùa A Lử – tiếp tục giữ chức vụ Chủ tịch UBND xã, đồng chí Lù Thị Sen tái cử giữ chức Phó Chủ tịch UBND xã.',
      [
        'Mùa A Lử | Chủ tịch UBND xã | incoming',
        'Lù Thị Sen | Phó Chủ tịch UBND xã | incoming',
        'bầu | done | - | Phó Chủ tịch UBND xã',
      ],
    ],
    [
      'of those whom a counted post is followed by',
      'Dự họp có 2 đồng chí Phó Chủ tịch UBND huyện, gồm đồng chí: Mùa A Lử, đồng chí Lù Thị Sen.',
      ['Mùa A Lử | Phó Chủ tịch UBND huyện | current', 'Lù Thị Sen | Phó Chủ tịch UBND huyện | current'],
    ],
    [
      'of whom the home stands beside',
      'Đồng chí Mùa A Lử, sinh năm 1941, tại xã Mường Bú, huyện Mường La; thường trú tại số nhà 01, phường Chiềng An; nguyên Trưởng Ban Tổ chức Tỉnh ủy; nguyên Phó Chủ tịch UBND tỉnh.',
      ['Mùa A Lử | Trưởng Ban Tổ chức Tỉnh ủy | former', 'Mùa A Lử | Phó Chủ tịch UBND tỉnh | former'],
    ],
    [
      'of whom a pronoun stands for',
      'Ông Mùa A Lử nguyên là Bí thư Huyện ủy. Đồng thời, ông cũng nguyên Chủ tịch HĐND huyện, nguyên Giám đốc Sở Nội vụ.',
      [
        'Mùa A Lử | Bí thư Huyện ủy | former',
        'Mùa A Lử | Chủ tịch HĐND huyện | former',
        'Mùa A Lử | Giám đốc Sở Nội vụ | former',
      ],
    ],
  ])('%s', (_case, text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  it('of each step of a course that years are told of, but not for all of them', () => {
    const { appointments } = extract(
      'Từ năm 1997 đến nay, ông Mùa A Lử đã trải qua nhiều vị trí, vai trò khác nhau từ Chi hội trưởng Hội Nông dân, công an viên, Trưởng bản, nay là Bí thư Đảng ủy xã.',
      over,
    );
    expect(appointments.map(({ position, tenure, held_from }) => [position, tenure, held_from])).toEqual([
      ['Chi hội trưởng Hội Nông dân', 'former', null],
      ['Trưởng bản', 'former', null],
      ['Bí thư Đảng ủy xã', 'current', null],
    ]);
  });
});

describe('a post told whole as past and in short as left', () => {
  it('is one row, past', () => {
    const text =
      'Ông Cù Xuân Trại, nguyên Chủ tịch UBND thành phố Việt Trì, bị khiển trách. Sau khi được miễn nhiệm chức danh Chủ tịch UBND, ông Trại được bầu làm Chủ tịch HĐND thành phố Việt Trì.';
    const held = extract(text).appointments.map(({ position, tenure }) => `${position}: ${tenure}`);
    expect(held.filter((row) => row.includes('UBND'))).toEqual(['Chủ tịch UBND thành phố: former']);
  });

  it('is outgoing where the whole post is what is left', () => {
    const text =
      'Ngày 5/6, ông Cù Xuân Trại thôi giữ chức Chủ tịch UBND thành phố Việt Trì. Ông Trại, nguyên Chủ tịch UBND, phát biểu.';
    const [first] = extract(text, { published_on: '2019-06-06' }).appointments;
    expect(first).toMatchObject({ position: 'Chủ tịch UBND thành phố', tenure: 'outgoing' });
  });
});
