import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../../support/extract.ts';

const rows = (text: string, published_on: string | null = null) => officialsIn(text, { published_on });

describe('who is given charge of a body', () => {
  it.each([
    'Bộ Công an giao Thượng tá Mùa A Dế, Phó Giám đốc Công an tỉnh, phụ trách Công an tỉnh đến khi kiện toàn chức danh Giám đốc.',
    'Bộ Công an giao Thượng tá Mùa A Dế - Phó Giám đốc Công an tỉnh phụ trách, điều hành hoạt động của Công an tỉnh.',
  ])('stays in the post held beside it: %s', (text) => {
    expect(rows(text)).toEqual([
      'Mùa A Dế | Phó Giám đốc Công an tỉnh | current',
      'Mùa A Dế | Phụ trách Công an tỉnh | acting',
    ]);
  });

  it('acts as deputy where nobody gives it', () => {
    expect(
      rows('Thượng tá Mùa A Dế, Phó Giám đốc Công an tỉnh, phụ trách Công an tỉnh, dự lễ ra quân.'),
    ).toEqual(['Mùa A Dế | Phó Giám đốc Công an tỉnh | acting']);
  });

  it('acts in the post whose duties are given', () => {
    expect(
      rows(
        'Ông Mùa A Dế, Phó Chủ tịch UBND huyện Mường Và, được giao thực hiện nhiệm vụ Chủ tịch UBND huyện.',
      ),
    ).toEqual(['Mùa A Dế | Phó Chủ tịch UBND huyện | current', 'Mùa A Dế | Chủ tịch UBND huyện | acting']);
    expect(rows('Ông Mùa A Dế được bầu thực hiện nhiệm vụ đại biểu HĐND huyện.')).not.toContain(
      'Mùa A Dế | Đại biểu HĐND huyện | acting',
    );
  });
});

describe('who presents what moves others', () => {
  it('takes up nothing', () => {
    const text =
      'Ông Mùa A Dế, Chủ tịch UBND huyện Mường Và trình bày trước kỳ họp Tờ trình bầu bổ sung chức vụ Phó Chủ tịch UBND huyện và giới thiệu ông Lò Văn Pản, Trưởng phòng Nội vụ, để HĐND huyện bầu giữ chức vụ Phó Chủ tịch UBND huyện.';
    expect(rows(text)).toContain('Mùa A Dế | Chủ tịch UBND huyện | current');
    expect(rows(text)).toContain('Lò Văn Pản | Phó Chủ tịch UBND huyện | incoming');
    expect(rows(text)).not.toContain('Mùa A Dế | Phó Chủ tịch UBND huyện | incoming');
  });

  it('does where the decision is his own', () => {
    expect(rows('Ông Mùa A Dế được trao quyết định bổ nhiệm chức vụ Trưởng phòng Nội vụ huyện.')).toContain(
      'Mùa A Dế | Trưởng phòng Nội vụ huyện | incoming',
    );
  });
});

describe('a verb directed at people without names', () => {
  it('gives its posts to nobody named before', () => {
    expect(
      rows(
        'Nhân lễ chia tay đồng chí Mùa A Dế, Chánh án TAND huyện, TAND tỉnh trao quyết định bổ nhiệm Chánh Văn phòng và Phó Chánh Văn phòng TAND huyện cho hai thẩm phán.',
      ),
    ).toEqual(['Mùa A Dế | Chánh án TAND huyện | current']);
  });
});

describe('`Trước đó` before a move', () => {
  it('orders the news where a body moves somebody by name', () => {
    expect(
      rows(
        'Trước đó, Bộ Y tế đã công bố việc bổ nhiệm ông Mùa A Dế, Giám đốc Bệnh viện tỉnh Bến Tre, làm Giám đốc Bệnh viện tỉnh Vĩnh Long.',
        '2024-05-20',
      ),
    ).toEqual([
      'Mùa A Dế | Giám đốc Bệnh viện tỉnh | outgoing',
      'Mùa A Dế | Giám đốc Bệnh viện tỉnh | incoming',
    ]);
  });

  it('tells of a career where the person is told of', () => {
    expect(rows('Trước đó, ông Mùa A Dế được bổ nhiệm làm Giám đốc Sở Y tế.', '2024-05-20')).toEqual([
      'Mùa A Dế | Giám đốc Sở Y tế | former',
    ]);
  });
});

describe('verbs of leaving directed to one person', () => {
  it('meet over the term of the post before', () => {
    expect(
      rows(
        'HĐND huyện Mường Và miễn nhiệm chức danh Chủ tịch UBND huyện khóa XX, nhiệm kỳ 2021 - 2026 và cho thôi làm nhiệm vụ đại biểu HĐND huyện đối với ông Mùa A Dế.',
      ),
    ).toEqual(['Mùa A Dế | Chủ tịch UBND huyện | outgoing', 'Mùa A Dế | Đại biểu HĐND huyện | outgoing']);
  });

  it('meet the last of a row who has a reason of his own', () => {
    expect(
      rows(
        'HĐND tỉnh miễn nhiệm Ủy viên UBND tỉnh đối với bà Vi Thị Lan, nguyên Giám đốc Sở Y tế; ông Mùa A Dế, nguyên Giám đốc Sở Tài chính, do đã nghỉ hưu.',
      ),
    ).toContain('Mùa A Dế | Ủy viên UBND tỉnh | outgoing');
    expect(
      rows(
        'HĐND huyện miễn nhiệm Ủy viên UBND huyện đối với bà Vi Thị Lan; ông Mùa A Dế được bầu làm Phó Chủ tịch UBND huyện.',
      ),
    ).not.toContain('Mùa A Dế | Ủy viên UBND huyện | outgoing');
  });
});

describe('who is named to head a people’s committee', () => {
  it('stays deputy secretary of its unit', () => {
    expect(
      rows('Chỉ định ông Mùa A Dế, Phó Bí thư Tỉnh ủy Sơn La, giữ chức vụ Chủ tịch UBND tỉnh Sơn La.'),
    ).toEqual(['Mùa A Dế | Phó Bí thư Tỉnh ủy | current', 'Mùa A Dế | Chủ tịch UBND tỉnh | incoming']);
  });

  it('leaves that of another unit, and where ordered there', () => {
    expect(
      rows(
        'Chỉ định ông Mùa A Dế, Phó Bí thư Huyện ủy Mường La, giữ chức vụ Chủ tịch UBND huyện Sông Mã.',
      )[0],
    ).toBe('Mùa A Dế | Phó Bí thư Huyện ủy | outgoing');
    expect(
      rows(
        'Điều động ông Mùa A Dế, Phó Bí thư Thường trực Huyện ủy, giữ chức vụ Trưởng phòng Nội vụ huyện.',
      )[0],
    ).toBe('Mùa A Dế | Phó Bí thư Thường trực Huyện ủy | outgoing');
  });
});

describe('who leaves by a list', () => {
  it('is everybody of it', () => {
    expect(
      rows(
        'Huyện ủy thi hành kỷ luật bằng hình thức cách hết các chức vụ trong Đảng đối với các đồng chí: Mùa A Dế, Phó Bí thư Đảng ủy xã Nà Lốc; Lò Văn Pản, Bí thư Đảng ủy xã Mường Và.',
      ),
    ).toEqual(['Mùa A Dế | Phó Bí thư Đảng ủy xã | outgoing', 'Lò Văn Pản | Bí thư Đảng ủy xã | outgoing']);
  });

  it('is whom `với` behind the post names', () => {
    expect(
      rows(
        'Huyện ủy miễn nhiệm chức vụ Bí thư Đảng ủy xã đối với ông Mùa A Dế; miễn nhiệm chức vụ Phó Chủ tịch UBND xã với ông Lò Văn Pản.',
      ),
    ).toEqual(['Mùa A Dế | Bí thư Đảng ủy xã | outgoing', 'Lò Văn Pản | Phó Chủ tịch UBND xã | outgoing']);
  });
});

describe('what stands between a name and its posts', () => {
  it('may be the Party cell of a member and its place', () => {
    expect(
      rows(
        'Bà Vi Thị Lan, đảng viên Chi bộ thôn Nà Lốc thuộc Đảng bộ xã Mường Và (tỉnh Sơn La), nguyên Chủ tịch UBND xã.',
      ),
    ).toEqual(['Vi Thị Lan | Chủ tịch UBND xã | former']);
  });

  it('is nobody’s where it says who decided', () => {
    expect(
      rows(
        'Theo quyết định của Trung ương và Thủ tướng Chính phủ: ông Mùa A Dế được chỉ định giữ chức vụ Bí thư Tỉnh ủy.',
      ),
    ).toEqual(['Mùa A Dế | Bí thư Tỉnh ủy | incoming']);
  });
});

describe('the new post of the same wording', () => {
  it('is taken up where the old one stands beside it, however long the list', () => {
    const list = ['Lò Văn Pản', 'Vi Văn Bách', 'Giàng A Sử', 'Quàng Văn Én']
      .map((name) => `ông ${name} - Phó Chủ tịch UBND tỉnh Lai Châu cũ`)
      .join('; ');
    expect(
      rows(
        `Chỉ định 5 Phó Chủ tịch UBND tỉnh Sơn La mới nhiệm kỳ 2021 - 2026, gồm: ${list}; ông Mùa A Dế - Phó Chủ tịch UBND tỉnh Sơn La cũ.`,
      ),
    ).toContain('Mùa A Dế | Phó Chủ tịch UBND tỉnh | incoming');
  });
});

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
