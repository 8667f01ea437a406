import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../support/extract.ts';

const movesIn = (text: string) =>
  extract(text).events.map(
    ({ type, person_name, position_from }) => `${type} | ${person_name} | ${position_from ?? '-'}`,
  );

describe('a post given up by several', () => {
  it.each([
    'HĐND huyện Mường Và miễn nhiệm chức vụ Ủy viên UBND huyện đối với các ông: Mùa A Dế, nguyên Trưởng phòng Nội vụ, do chuyển công tác; Lò Văn Pản, nguyên Chánh Thanh tra huyện; Vi Văn Bách, Trưởng phòng Y tế - do nghỉ hưu.',
    'HĐND huyện Mường Và miễn nhiệm chức vụ Ủy viên UBND huyện đối với ông Mùa A Dế, nguyên Trưởng phòng Nội vụ (do chuyển công tác); ông Lò Văn Pản, nguyên Chánh Thanh tra huyện, do nghỉ hưu theo chế độ; ông Vi Văn Bách.',
  ])('is left by those behind a reason too: %s', (text) => {
    expect(officialsIn(text).filter((row) => row.includes('Ủy viên UBND huyện'))).toEqual([
      'Mùa A Dế | Ủy viên UBND huyện | outgoing',
      'Lò Văn Pản | Ủy viên UBND huyện | outgoing',
      'Vi Văn Bách | Ủy viên UBND huyện | outgoing',
    ]);
  });

  it('is left by nobody who takes something up behind the reason', () => {
    expect(
      officialsIn(
        'HĐND huyện Mường Và miễn nhiệm chức danh Chủ tịch UBND huyện đối với ông Mùa A Dế, do chuyển công tác; ông Lò Văn Pản, Trưởng phòng Nội vụ, được bầu làm Chủ tịch UBND huyện.',
      ),
    ).not.toContain('Lò Văn Pản | Chủ tịch UBND huyện | outgoing');
  });

  it('is that of whom `với` names right behind it', () => {
    expect(
      officialsIn(
        'HĐND tỉnh cho thôi giữ chức Phó Chủ tịch UBND tỉnh với các ông Mùa A Dế, nguyên Tỉnh ủy viên và ông Lò Văn Pản, nguyên Ủy viên Ban Thường vụ Tỉnh ủy.',
      ),
    ).toEqual([
      'Mùa A Dế | Phó Chủ tịch UBND tỉnh | outgoing',
      'Lò Văn Pản | Phó Chủ tịch UBND tỉnh | outgoing',
      'Mùa A Dế | Tỉnh ủy viên | former',
      'Lò Văn Pản | Ủy viên Ban Thường vụ Tỉnh ủy | former',
    ]);
    expect(
      officialsIn('Ông Mùa A Dế thôi giữ chức Phó Chủ tịch UBND tỉnh, nay cùng làm ăn với ông Lò Văn Pản.'),
    ).toEqual(['Mùa A Dế | Phó Chủ tịch UBND tỉnh | outgoing']);
  });
});

describe('a punishment of several', () => {
  it('meets those without a post and those behind them', () => {
    expect(
      movesIn(
        'Ủy ban Kiểm tra Huyện ủy khai trừ ra khỏi Đảng đối với đồng chí Mùa A Dế, Phó Giám đốc Trung tâm Y tế huyện; đồng chí Vi Thị Lan, đảng viên Chi bộ 2; đồng chí Lò Văn Pản, kế toán; đồng chí Vi Văn Bách, Trưởng khoa Dược.',
      ),
    ).toEqual([
      'khai trừ | Mùa A Dế | -',
      'khai trừ | Vi Thị Lan | -',
      'khai trừ | Lò Văn Pản | -',
      'khai trừ | Vi Văn Bách | -',
    ]);
  });

  it('does not meet who speaks behind them', () => {
    expect(
      movesIn(
        'Chi bộ khai trừ ra khỏi Đảng đối với đồng chí Mùa A Dế, kế toán xã; đồng chí Lò Văn Pản, cán bộ Ban Tổ chức, cho biết sẽ họp tiếp.',
      ),
    ).toEqual(['khai trừ | Mùa A Dế | -']);
  });
});

describe('posts given out with `đối với`', () => {
  it('are left by those named behind each', () => {
    expect(
      movesIn(
        'HĐND xã miễn nhiệm chức danh Chủ tịch HĐND xã đối với ông Mùa A Dế và chức danh Phó Chủ tịch HĐND xã đối với bà Vi Thị Lan và ông Lò Văn Pản.',
      ),
    ).toEqual([
      'miễn nhiệm | Mùa A Dế | Chủ tịch HĐND xã',
      'miễn nhiệm | Vi Thị Lan | Phó Chủ tịch HĐND xã',
      'miễn nhiệm | Lò Văn Pản | Phó Chủ tịch HĐND xã',
    ]);
    expect(
      movesIn('HĐND xã miễn nhiệm chức danh Chủ tịch HĐND xã đối với các ông Mùa A Dế và Lò Văn Pản.'),
    ).toEqual(['miễn nhiệm | Mùa A Dế | Chủ tịch HĐND xã', 'miễn nhiệm | Lò Văn Pản | Chủ tịch HĐND xã']);
  });
});

describe('a list of candidates', () => {
  const list =
    'DANH SÁCH NHỮNG NGƯỜI ỨNG CỬ ĐẠI BIỂU HĐND TỈNH\nĐơn vị bầu cử số 1:\n1. Ông MÙA A DẾ, sinh ngày 12/3/1968; nghề nghiệp, chức vụ: Giám đốc Sở Tài chính; nơi công tác: Sở Tài chính tỉnh.';

  it('elects nobody, and its heading names nobody', () => {
    expect(movesIn(list)).toEqual([]);
    expect(officialsIn(list)).toEqual(['Mùa A Dế | Giám đốc Sở Tài chính | current']);
  });
});

describe('a seat on the central committee over several terms', () => {
  it('ends before the terms', () => {
    expect(
      officialsIn('Đồng chí Vi Thị Lan, Ủy viên Ban Chấp hành Trung ương Đảng các khóa VII, VIII, dự lễ.'),
    ).toEqual(['Vi Thị Lan | Ủy viên Trung ương Đảng | current']);
  });
});
