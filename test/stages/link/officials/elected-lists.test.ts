import { describe, expect, it } from 'vitest';
import { officialsIn } from '../../../support/extract.ts';

describe('lists of the elected', () => {
  it('gives the posts of a roster behind `bầu các đồng chí:` as taken up, beside a state post held already', () => {
    const text =
      'Đại hội bầu Ban Thường vụ gồm 11 đồng chí; bầu các đồng chí:\n- Huỳnh Văn Tâm, Bí thư Huyện ủy;\n- Đồ Thị Sen, Phó Bí thư Thường trực Huyện ủy;\n- Lý Văn An, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện.\nPhát biểu, đồng chí Lò Văn Sáu - Phó Bí thư Tỉnh ủy biểu dương.';
    expect(officialsIn(text)).toEqual([
      'Huỳnh Văn Tâm | Bí thư Huyện ủy | incoming',
      'Đồ Thị Sen | Phó Bí thư Thường trực Huyện ủy | incoming',
      'Lý Văn An | Phó Bí thư Huyện ủy | incoming',
      'Lý Văn An | Chủ tịch UBND huyện | current',
      'Lò Văn Sáu | Phó Bí thư Tỉnh ủy | current',
    ]);
  });
  it('reads one in the sentence, and the council that elects to state posts', () => {
    const text =
      'HĐND huyện bầu các ông: Hà Văn Sơn, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện; Vi Văn Bách, Phó Chủ tịch UBND huyện. Ông Lò Văn Ba, Trưởng phòng Nội vụ, dự.';
    expect(officialsIn(text)).toEqual([
      'Hà Văn Sơn | Phó Bí thư Huyện ủy | current',
      'Hà Văn Sơn | Chủ tịch UBND huyện | incoming',
      'Vi Văn Bách | Phó Chủ tịch UBND huyện | incoming',
      'Lò Văn Ba | Trưởng phòng Nội vụ | current',
    ]);
  });
  it('leaves the posts of guests, and of those elected into a body, as they are', () => {
    const text =
      'Dự lễ có các đồng chí:\n- Huỳnh Văn Tâm, Bí thư Huyện ủy;\n- Lù Thị Sa, Phó Bí thư Huyện ủy.\nĐại hội bầu các đồng chí sau vào Ban Thường vụ: Lò Văn Ba, Chủ tịch UBND huyện.';
    expect(officialsIn(text)).toEqual([
      'Huỳnh Văn Tâm | Bí thư Huyện ủy | current',
      'Lù Thị Sa | Phó Bí thư Huyện ủy | current',
      'Lò Văn Ba | Chủ tịch UBND huyện | current',
    ]);
  });
  it('takes no place or thing that leads a line for a person', () => {
    expect(
      officialsIn(
        '- Bản Mường Sử, Trưởng bản đã mời khách.\n- Công Trình Nước Sạch, Chủ tịch UBND xã cho biết.',
      ),
    ).toEqual([]);
  });
});

describe('posts given up', () => {
  it.each([
    [
      'HĐND miễn nhiệm chức Chủ tịch HĐND tỉnh đối với Bùi Thị Quỳnh Anh do chuyển công tác.',
      'Bùi Thị Quỳnh Anh | Chủ tịch HĐND tỉnh | outgoing',
    ],
    [
      'Miễn nhiệm chức vụ Phó Chủ tịch UBND huyện đối với ông Lò Văn Ún do nghỉ hưu.',
      'Lò Văn Ún | Phó Chủ tịch UBND huyện | outgoing',
    ],
    [
      'Cho thôi giữ các chức vụ Phó Bí thư Huyện ủy đối với bà Vi Thị Lan.',
      'Vi Thị Lan | Phó Bí thư Huyện ủy | outgoing',
    ],
  ])('%s', (text, row) => {
    expect(officialsIn(text)).toEqual([row]);
  });
});

describe('a post behind `chức vụ`', () => {
  it.each([
    [
      'Ông Lò Văn Ba thôi giữ chức vụ Trưởng phòng Nội vụ huyện.',
      'Lò Văn Ba | Trưởng phòng Nội vụ huyện | outgoing',
    ],
    [
      'Bà Vi Thị Lan được bầu giữ chức vụ Trưởng ban Pháp chế HĐND tỉnh.',
      'Vi Thị Lan | Trưởng ban Pháp chế HĐND tỉnh | incoming',
    ],
    [
      'Ông Hà Văn Pó được bổ nhiệm chức vụ Trưởng Công an huyện.',
      'Hà Văn Pó | Trưởng Công an huyện | incoming',
    ],
    ['Bà Vi Thị Hoa, vụ trưởng Vụ Tổ chức cán bộ, dự.', 'Vi Thị Hoa | Vụ trưởng Vụ Tổ chức cán bộ | current'],
  ])('%s', (text, row) => {
    expect(officialsIn(text)).toEqual([row]);
  });
});

describe('careers told in a quotation', () => {
  it('are of who speaks, named behind the quotation, not of who was named before it', () => {
    const text =
      'Hà Văn Sen, Bí thư Huyện ủy, đến thăm.\n“Tôi từng làm Bí thư Đoàn xã, rồi Phó Chủ tịch UBND xã, sau đó làm Trưởng phòng Dân tộc huyện. Giờ tôi nghỉ”, ông Nông Văn Thưởng nói.';
    expect(officialsIn(text)).toEqual([
      'Hà Văn Sen | Bí thư Huyện ủy | current',
      'Nông Văn Thưởng | Bí thư Đoàn xã | former',
      'Nông Văn Thưởng | Phó Chủ tịch UBND xã | former',
      'Nông Văn Thưởng | Trưởng phòng Dân tộc huyện | former',
    ]);
  });
  it('are of who was named last, where nobody is named behind it', () => {
    const text =
      'Ông Nông Văn Thưởng nộp đơn nghỉ.\n“Tôi từng làm Bí thư Đoàn xã, rồi Chủ tịch UBND xã. Giờ tôi nghỉ.”\nCả xã quý ông.';
    expect(officialsIn(text)).toEqual([
      'Nông Văn Thưởng | Bí thư Đoàn xã | former',
      'Nông Văn Thưởng | Chủ tịch UBND xã | former',
    ]);
  });
  it('take no post of somebody met', () => {
    const text = 'Ông Lò Văn Ba, Chủ tịch UBND xã, kể: “Tôi đã gặp Chủ tịch UBND huyện và Bí thư Huyện ủy”.';
    expect(officialsIn(text)).toEqual(['Lò Văn Ba | Chủ tịch UBND xã | current']);
  });
});
