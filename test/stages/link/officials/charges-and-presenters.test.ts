import { describe, expect, it } from 'vitest';
import { officialsIn } from '../../../support/extract.ts';

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
