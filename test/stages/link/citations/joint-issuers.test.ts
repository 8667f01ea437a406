import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const cited = (text: string) =>
  extract(text, { published_on: '2023-10-12' }).citations.map((row) => [
    row.number,
    row.issuer,
    row.issued_on,
  ]);

describe('who issued a document together', () => {
  it.each<[string, ...(string | null)[][]]>([
    [
      'Chương trình phối hợp số 15 của Hội Nông dân và Hội Phụ nữ về vay vốn.',
      ['15', 'Hội Nông dân và Hội Phụ nữ', null],
    ],
    [
      'Theo Thông tư liên tịch số 08/2016/TTLT-BTP-BNV của Bộ Tư pháp và Bộ Nội vụ, mỗi cơ quan có một pháp chế.',
      ['08/2016/TTLT-BTP-BNV', 'Bộ Tư pháp và Bộ Nội vụ', null],
    ],
    [
      'Kế hoạch phối hợp số 07 của Công an huyện, Ban Chỉ huy Quân sự huyện và Đoàn Thanh niên ký ngày 5/6/2017.',
      ['07', 'Công an huyện, Ban Chỉ huy Quân sự huyện và Đoàn Thanh niên', '2017-06-05'],
    ],
    // The symbol names one body.
    ['Thực hiện Nghị quyết số 12-NQ/TU của Tỉnh ủy và UBND huyện.', ['12-NQ/TU', 'Tỉnh ủy', null]],
    // The second body does something else.
    [
      'Căn cứ Nghị quyết số 18 của Quốc hội và Chính phủ đã ban hành Nghị định số 20.',
      ['18', 'Quốc hội', null],
      ['20', 'Chính phủ', null],
    ],
    ['Theo Chỉ thị số 5 của Huyện ủy, UBND huyện đã rà soát.', ['5', 'Huyện ủy', null]],
  ])('%s', (text, ...expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe('days in turn', () => {
  it.each<[string, ...(string | null)[][]]>([
    [
      'Căn cứ Quyết định số 1719/QĐ-TTg, 1720/QĐ-TTg ngày 14 và 15/10/2021 của Thủ tướng Chính phủ.',
      ['1719/QĐ-TTg', 'Thủ tướng Chính phủ', '2021-10-14'],
      ['1720/QĐ-TTg', 'Thủ tướng Chính phủ', '2021-10-15'],
    ],
    [
      'Thông báo số 5, 6 và 7 ngày 3, 4 và 5/6/2020 của UBND huyện.',
      ['5', 'UBND huyện', '2020-06-03'],
      ['6', 'UBND huyện', '2020-06-04'],
      ['7', 'UBND huyện', '2020-06-05'],
    ],
    // One day is all the numbers'.
    [
      'Thông báo số 5 và 6 ngày 5/6/2020 của UBND huyện.',
      ['5', 'UBND huyện', '2020-06-05'],
      ['6', 'UBND huyện', '2020-06-05'],
    ],
  ])('%s', (text, ...expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
