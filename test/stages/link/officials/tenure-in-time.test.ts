import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (body: string) =>
  extract(body, { published_on: '2021-03-10' }).appointments.map(
    ({ person_name, position, tenure, held_from, held_to }) => [
      person_name,
      position,
      tenure,
      ...(held_from === null && held_to === null ? [] : [held_from, held_to]),
    ],
  );

const told = (body: string) => rows(body).map((row) => row.slice(0, 3));

describe('posts in the time that the text gives them', () => {
  it('were given up before, where the year of it is past', () => {
    expect(
      rows(
        'Năm 2015, ông Lò Văn Sính thôi giữ chức Chủ tịch UBND huyện. Từ năm 2016, ông là Phó Giám đốc Sở Nội vụ.',
      ),
    ).toEqual([
      ['Lò Văn Sính', 'Chủ tịch UBND huyện', 'former', null, '2015'],
      ['Lò Văn Sính', 'Phó Giám đốc Sở Nội vụ', 'current', '2016', null],
    ]);
    expect(rows('Ngày 5/3/2018, ông Lò Văn Sính bị cách chức Chủ tịch UBND huyện.')).toEqual([
      ['Lò Văn Sính', 'Chủ tịch UBND huyện', 'former', null, '2018-03'],
    ]);
    expect(
      told(
        'HĐND tỉnh miễn nhiệm chức danh Ủy viên UBND tỉnh, nhiệm kỳ 2015 - 2020, đối với ông Lò Văn Sính.',
      ),
    ).toEqual([['Lò Văn Sính', 'Ủy viên UBND tỉnh', 'outgoing']]);
  });

  it('last since a date that opens with `từ`, until something later ends them', () => {
    expect(rows('Từ năm 2009, ông Lò Văn Sính là Phó Giám đốc Sở Nội vụ.')).toEqual([
      ['Lò Văn Sính', 'Phó Giám đốc Sở Nội vụ', 'current', '2009', null],
    ]);
    expect(
      rows(
        'Từ năm 2008, ông Lò Văn Sính làm Chủ tịch UBND xã, từ năm 2012 là Trưởng phòng Nội vụ huyện. Năm 2014, ông nghỉ hưu.',
      ),
    ).toEqual([
      ['Lò Văn Sính', 'Chủ tịch UBND xã', 'former', '2008', null],
      ['Lò Văn Sính', 'Trưởng phòng Nội vụ huyện', 'former', '2012', null],
    ]);
    expect(told('Năm 2009, ông Lò Văn Sính là Phó Giám đốc Sở Nội vụ.')).toEqual([
      ['Lò Văn Sính', 'Phó Giám đốc Sở Nội vụ', 'former'],
    ]);
  });

  it('end where the text says until when', () => {
    expect(
      rows(
        'Từ tháng 7/2001, ông Lò Văn Sính giữ chức Phó Giám đốc Sở Tài chính, rồi Giám đốc Sở Tài chính đến tháng 8/2011.',
      ),
    ).toEqual([
      ['Lò Văn Sính', 'Phó Giám đốc Sở Tài chính', 'former', '2001-07', null],
      ['Lò Văn Sính', 'Giám đốc Sở Tài chính', 'former', '2001-07', '2011-08'],
    ]);
    expect(told('Ông Lò Văn Sính được giao giữ chức Trưởng thôn đến tháng 8/2026.')).toEqual([
      ['Lò Văn Sính', 'Trưởng thôn', 'incoming'],
    ]);
  });

  it('were received in the past between two dated steps of a career', () => {
    expect(
      rows(
        'Từ năm 2001 đến năm 2011, ông Lò Văn Sính giữ chức Giám đốc Sở Tài chính. Sau đó, ông được HĐND tỉnh bầu làm Phó Chủ tịch UBND tỉnh. Tháng 4/2016, ông được bầu làm Chủ tịch UBND tỉnh.',
      ).map(([, position, tenure]) => [position, tenure]),
    ).toEqual([
      ['Giám đốc Sở Tài chính', 'former'],
      ['Phó Chủ tịch UBND tỉnh', 'former'],
      ['Chủ tịch UBND tỉnh', 'current'],
    ]);
    expect(
      rows('Năm 2010, ông Lò Văn Sính làm Trưởng thôn. Ông được bầu làm Chủ tịch UBND xã.').map(
        ([, position, tenure]) => [position, tenure],
      ),
    ).toEqual([
      ['Trưởng thôn', 'former'],
      ['Chủ tịch UBND xã', 'incoming'],
    ]);
  });

  it('are dated by the last of years in a row, not by that of birth', () => {
    expect(
      rows(
        'Ông Lò Văn Sính, sinh năm 1970; năm 1995 làm Phó Bí thư Huyện đoàn; năm 2000 làm Chủ tịch UBND xã.',
      ),
    ).toEqual([
      ['Lò Văn Sính', 'Phó Bí thư Huyện đoàn', 'former', '1995', null],
      ['Lò Văn Sính', 'Chủ tịch UBND xã', 'current', '2000', null],
    ]);
  });

  it('are left for the one taken up afterwards, since when ever they were held', () => {
    expect(
      told(
        'Trước khi được bầu làm Chủ tịch UBND huyện, ông Lò Văn Sính giữ chức Phó Bí thư Huyện ủy từ năm 2018.',
      ),
    ).toEqual([
      ['Lò Văn Sính', 'Chủ tịch UBND huyện', 'current'],
      ['Lò Văn Sính', 'Phó Bí thư Huyện ủy', 'former'],
    ]);
  });
});

describe('a move told in few words', () => {
  it.each([
    [
      'Bà Vi Thị Lan được điều động về làm Phó Ban Dân vận Huyện ủy.',
      [['Vi Thị Lan', 'Phó Ban Dân vận Huyện ủy', 'incoming']],
    ],
    [
      'Đồng chí Lò Văn Sính, Phó Bí thư Huyện ủy làm Giám đốc Sở Nội vụ',
      [
        ['Lò Văn Sính', 'Phó Bí thư Huyện ủy', 'outgoing'],
        ['Lò Văn Sính', 'Giám đốc Sở Nội vụ', 'incoming'],
      ],
    ],
    [
      'Đoàn kiểm tra do đồng chí Lò Văn Sính, Phó Bí thư Huyện ủy làm Trưởng đoàn.',
      [
        ['Lò Văn Sính', 'Phó Bí thư Huyện ủy', 'current'],
        ['Lò Văn Sính', 'Trưởng đoàn', 'current'],
      ],
    ],
    [
      'Đồng chí Lò Văn Sính, Chủ tịch UBND xã làm Bí thư Chi bộ thôn.',
      [
        ['Lò Văn Sính', 'Chủ tịch UBND xã', 'current'],
        ['Lò Văn Sính', 'Bí thư Chi bộ thôn', 'current'],
      ],
    ],
    [
      'Đại hội bầu đồng chí Lò Văn Sính, Phó Bí thư, giữ chức Bí thư Đảng ủy xã.',
      [
        ['Lò Văn Sính', 'Phó Bí thư', 'outgoing'],
        ['Lò Văn Sính', 'Bí thư Đảng ủy xã', 'incoming'],
      ],
    ],
    [
      'Chánh Thanh tra huyện Lò Văn Sính nghỉ hưu trước tuổi, công việc của cơ quan giao Chủ nhiệm UBKT Huyện ủy Vi Thị Lan kiêm nhiệm.',
      [
        ['Lò Văn Sính', 'Chánh Thanh tra huyện', 'outgoing'],
        ['Vi Thị Lan', 'Chủ nhiệm UBKT Huyện ủy', 'current'],
      ],
    ],
    [
      'Đồng chí Lò Văn Sính, Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện được giao phụ trách Đảng bộ huyện.',
      [
        ['Lò Văn Sính', 'Phó Bí thư Thường trực Huyện ủy', 'current'],
        ['Lò Văn Sính', 'Chủ tịch HĐND huyện', 'current'],
        ['Lò Văn Sính', 'Phụ trách Đảng bộ huyện', 'acting'],
      ],
    ],
    [
      'Huyện ủy cho thôi giữ chức Trưởng phòng Y tế huyện và điều chuyển công tác khác đối với ông Lò Văn Sính.',
      [['Lò Văn Sính', 'Trưởng phòng Y tế huyện', 'outgoing']],
    ],
    ['Bộ CHQS tỉnh bàn giao chức vụ Chính ủy dưới sự chủ trì của Trung tướng Lò Văn Sính.', []],
  ])('%s', (text, expected) => {
    expect(rows(text).map((row) => row.slice(0, 3))).toEqual(expected);
  });
});

describe('a post given from a day on', () => {
  it('is held where that was months ago', () => {
    expect(told('Ông Lò Văn Sính đã được phân công giữ chức Chủ tịch UBND xã từ tháng 11/2020.')).toEqual([
      ['Lò Văn Sính', 'Chủ tịch UBND xã', 'current'],
    ]);
    expect(told('Ông Lò Văn Sính đã được phân công giữ chức Chủ tịch UBND xã từ ngày 4/1/2021.')).toEqual([
      ['Lò Văn Sính', 'Chủ tịch UBND xã', 'current'],
    ]);
  });

  it('is taken up where it was days ago or is to come', () => {
    for (const since of ['ngày 1/3/2021', 'tháng 2/2021', 'ngày 1/4/2021'])
      expect(told(`Ông Lò Văn Sính được phân công giữ chức Chủ tịch UBND xã từ ${since}.`)).toEqual([
        ['Lò Văn Sính', 'Chủ tịch UBND xã', 'incoming'],
      ]);
  });
});
