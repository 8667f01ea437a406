import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../../support/extract.ts';

const rows = (text: string, published_on: string | null = null) => officialsIn(text, { published_on });

describe('who is replaced', () => {
  it('is told of further behind a word for the person', () => {
    expect(
      rows(
        'Ông Mùa A Dế làm Chủ tịch UBND tỉnh thay ông Lò Văn Pản, người vừa được bầu giữ chức Bí thư Tỉnh ủy.',
      ),
    ).toEqual([
      'Mùa A Dế | Chủ tịch UBND tỉnh | incoming',
      'Lò Văn Pản | Chủ tịch UBND tỉnh | outgoing',
      'Lò Văn Pản | Bí thư Tỉnh ủy | incoming',
    ]);
    expect(rows('Ông Mùa A Dế thay ông Lò Văn Pản giữ chức Bí thư Tỉnh ủy.')).toContain(
      'Mùa A Dế | Bí thư Tỉnh ủy | incoming',
    );
  });
});

describe('who does not stand again', () => {
  it('leaves the post told behind the seats', () => {
    expect(
      rows('Ông Mùa A Dế không tái cử vào Ban Chấp hành, Ban Thường vụ và chức Bí thư Tỉnh ủy.'),
    ).toEqual(['Mùa A Dế | Bí thư Tỉnh ủy | outgoing']);
    expect(rows('Ông Mùa A Dế tái cử vào Ban Chấp hành và giữ chức Bí thư Tỉnh ủy.')).toEqual([
      'Mùa A Dế | Bí thư Tỉnh ủy | incoming',
    ]);
  });
});

describe('one new post in two wordings', () => {
  it('is one row, also where one of them names no place', () => {
    expect(
      rows(
        'Bổ nhiệm bác sĩ Mùa A Dế, Phó Giám đốc Bệnh viện Đa khoa tỉnh Sơn La, giữ chức Giám đốc Bệnh viện. Bác sĩ Mùa A Dế được tín nhiệm giữ chức Giám đốc Bệnh viện Đa khoa tỉnh Sơn La.',
      ),
    ).toEqual([
      'Mùa A Dế | Phó Giám đốc Bệnh viện Đa khoa tỉnh | outgoing',
      'Mùa A Dế | Giám đốc Bệnh viện Đa khoa tỉnh | incoming',
    ]);
  });
});

describe('who is cited', () => {
  it('is not of those whom the sentence tells of', () => {
    expect(rows('Theo ông Mùa A Dế, ông Lò Văn Pản được bầu làm Phó Bí thư Huyện ủy.')).toEqual([
      'Lò Văn Pản | Phó Bí thư Huyện ủy | incoming',
    ]);
    expect(rows('Ông Mùa A Dế, ông Lò Văn Pản được bầu làm Phó Bí thư Huyện ủy.')).toHaveLength(2);
  });
});

describe('a unit that opens a paragraph', () => {
  const places = (text: string) =>
    extract(text).appointments.map(({ person_name, place }) => `${person_name} | ${place}`);

  it('is that of whom the words behind it name, and of the next where that goes on from it', () => {
    expect(
      places(
        'Tại Sơn La có ông Mùa A Dế, Phó Bí thư Tỉnh ủy.\nTại Lai Châu có ông Lò Văn Pản, Phó Bí thư Tỉnh ủy.',
      ),
    ).toEqual(['Mùa A Dế | tỉnh Sơn La', 'Lò Văn Pản | tỉnh Lai Châu']);
    expect(
      places(
        'Tại tỉnh Sơn La, ông Mùa A Dế trúng cử Phó Chủ tịch UBND tỉnh.\nTại tỉnh Lai Châu, ngày 10/11, các đại biểu họp.\nTheo đó, ông Lò Văn Pản trúng cử Phó Chủ tịch UBND tỉnh.',
      ),
    ).toEqual(['Mùa A Dế | tỉnh Sơn La', 'Lò Văn Pản | tỉnh Lai Châu']);
  });
});

describe('posts side by side', () => {
  it('a new one below the one right before the name is somebody else’s', () => {
    expect(
      rows(
        'Giao nhiệm vụ cho tân Bí thư Huyện ủy Mường La, Phó Bí thư Thường trực Tỉnh ủy Vi Thị Lan đề nghị đoàn kết.',
      ),
    ).toEqual(['Vi Thị Lan | Phó Bí thư Thường trực Tỉnh ủy | current']);
    expect(rows('Chúc mừng tân Bí thư Huyện ủy, Chủ tịch UBND huyện Vi Thị Lan.')).toHaveLength(2);
  });

  it('the Party’s group in a body is led beside the post there', () => {
    expect(
      rows(
        'Chỉ định ông Mùa A Dế, Phó Viện trưởng Viện Kiểm sát nhân dân tối cao, giữ chức vụ Phó Bí thư Ban Cán sự đảng Viện Kiểm sát nhân dân tối cao.',
      )[0],
    ).toBe('Mùa A Dế | Phó Viện trưởng Viện Kiểm sát nhân dân tối cao | current');
  });

  it('a grade of the law goes with its word', () => {
    expect(rows('Ông Mùa A Dế, Kiểm sát viên trung cấp, Viện trưởng Viện KSND huyện, dự họp.')).toEqual([
      'Mùa A Dế | Kiểm sát viên trung cấp | current',
      'Mùa A Dế | Viện trưởng Viện KSND huyện | current',
    ]);
  });
});

describe('the next of a series', () => {
  it('takes up a post by a weak verb too', () => {
    expect(
      rows('Ông Mùa A Dế giữ chức Bí thư Đảng ủy xã; bà Vi Thị Lan làm Phó Bí thư Thường trực Đảng ủy xã.'),
    ).toEqual([
      'Mùa A Dế | Bí thư Đảng ủy xã | incoming',
      'Vi Thị Lan | Phó Bí thư Thường trực Đảng ủy xã | incoming',
    ]);
    expect(rows('Xã có cán bộ mới, bà Vi Thị Lan làm Trưởng thôn Nà Lốc.')).not.toContain(
      'Vi Thị Lan | Trưởng thôn | incoming',
    );
  });
});

describe('a post held since a day', () => {
  it('is held where the verb has a word of place behind it too', () => {
    expect(
      rows('Ông Mùa A Dế giữ vị trí Phó Chủ tịch UBND huyện từ tháng 3/2020 đến nay.', '2024-05-20'),
    ).toEqual(['Mùa A Dế | Phó Chủ tịch UBND huyện | current']);
    expect(rows('Ông Mùa A Dế giữ vị trí Phó Chủ tịch UBND huyện.', '2024-05-20')).toEqual([
      'Mùa A Dế | Phó Chủ tịch UBND huyện | incoming',
    ]);
  });
});

describe('who gives way', () => {
  it('gives up what the verb behind the name says', () => {
    expect(
      rows(
        'Ông Mùa A Dế sẽ thay ông Lò Văn Pản, Bí thư Tỉnh ủy Sơn La, thôi kiêm nhiệm chức danh Chủ tịch HĐND tỉnh.',
      ),
    ).toEqual(['Lò Văn Pản | Bí thư Tỉnh ủy | current', 'Lò Văn Pản | Chủ tịch HĐND tỉnh | outgoing']);
    expect(
      rows('Ông Mùa A Dế thay ông Lò Văn Pản giữ chức Bí thư Huyện ủy, thôi giữ chức Chủ tịch UBND huyện.'),
    ).toContain('Mùa A Dế | Chủ tịch UBND huyện | outgoing');
  });

  it('goes on to another post over the age', () => {
    expect(
      rows(
        'HĐND tỉnh đã bầu ông Mùa A Dế làm Chủ tịch UBND tỉnh thay ông Lò Văn Pản, 48 tuổi, được bổ nhiệm giữ chức Thứ trưởng Bộ Nội vụ.',
      ),
    ).toEqual([
      'Mùa A Dế | Chủ tịch UBND tỉnh | incoming',
      'Lò Văn Pản | Chủ tịch UBND tỉnh | outgoing',
      'Lò Văn Pản | Thứ trưởng Bộ Nội vụ | incoming',
    ]);
  });
});

describe('a clause with its own word for the person', () => {
  it('is told of the last before it alone', () => {
    const text =
      'Huyện có 2 Phó Bí thư là ông Mùa A Dế, Phó Bí thư Thường trực Huyện ủy và bà Vi Thị Lan, Trưởng phòng Nội vụ huyện - người vừa được điều động giữ chức Phó Bí thư Huyện ủy.';
    expect(rows(text)).not.toContain('Mùa A Dế | Phó Bí thư Huyện ủy | incoming');
    expect(rows(text)).toContain('Vi Thị Lan | Phó Bí thư Huyện ủy | incoming');
  });
});

describe('the charge of a post', () => {
  it('is acted in by whom it is given to behind the post', () => {
    expect(
      rows(
        'Thủ tướng giao quyền Chủ tịch UBND tỉnh Lai Châu, nhiệm kỳ 2021 - 2026 đối với ông Mùa A Dế, Phó Chủ tịch UBND tỉnh Lai Châu.',
      ),
    ).toEqual(['Mùa A Dế | Chủ tịch UBND tỉnh | acting', 'Mùa A Dế | Phó Chủ tịch UBND tỉnh | current']);
    expect(rows('Thủ tướng giao quyền sử dụng đất đối với ông Mùa A Dế, Trưởng thôn.')).toEqual([
      'Mùa A Dế | Trưởng thôn | current',
    ]);
  });
});
