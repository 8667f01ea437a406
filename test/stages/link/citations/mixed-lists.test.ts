import { describe, expect, it } from 'vitest';
import { readPassage } from './read-passage.ts';

/** `kind number | issuer, (inferred) in brackets | day` of every citation. */
const told = (passage: string) =>
  readPassage(passage).citations.map(({ doc_type, number, issuer, issuer_inferred, issued_on }) => {
    const who = issuer ?? (issuer_inferred === null ? '-' : `(${issuer_inferred})`);
    return `${doc_type} ${number} | ${who} | ${issued_on ?? '-'}`;
  });
const kinds = (passage: string) =>
  readPassage(passage).citations.map((row) => `${row.doc_type} ${row.number}`);

describe('lists of several kinds', () => {
  it('take the kind of a number from its own symbol', () => {
    expect(kinds('Quyết định số 140/QĐ-UBND; 15-NQ/HU; 62/2020/NĐ-CP.')).toEqual([
      'quyết định 140/QĐ-UBND',
      'nghị quyết 15-NQ/HU',
      'nghị định 62/2020/NĐ-CP',
    ]);
    expect(kinds('Quy định số 24-QĐ/TW; NQ 19-NQ/TW; Chỉ thị 23-CT/TW; KL 12-KL/TW, KH 7-KH/TU, HD 3-HD/BTCTW')).toEqual([
      'quy định 24-QĐ/TW',
      'nghị quyết 19-NQ/TW',
      'chỉ thị 23-CT/TW',
      'kết luận 12-KL/TW',
      'kế hoạch 7-KH/TU',
      'hướng dẫn 3-HD/BTCTW',
    ]); // biome-ignore format: a list
  });
  it('keep the kind in words where the symbol stands for it too, or for none', () => {
    expect(kinds('Quy định số 24-QĐ/TW, 41-QĐ/TW và 96')).toEqual([
      'quy định 24-QĐ/TW',
      'quy định 41-QĐ/TW',
      'quy định 96',
    ]);
    expect(kinds('Thông báo kết luận số 5-TB/HU, 6-TB/HU')).toEqual([
      'thông báo kết luận 5-TB/HU',
      'thông báo kết luận 6-TB/HU',
    ]);
  });
  it('keep a day inside the row to its own document', () => {
    expect(
      told(
        'Quyết định 12/QĐ-UBND, Quyết định số 20/QĐ-UBND ngày 3/4/2021 và 21/QĐ-UBND của UBND tỉnh về rừng.',
      ),
    ).toEqual([
      'quyết định 12/QĐ-UBND | UBND tỉnh | -',
      'quyết định 20/QĐ-UBND | UBND tỉnh | 2021-04-03',
      'quyết định 21/QĐ-UBND | UBND tỉnh | -',
    ]);
    expect(told('Quyết định 12/QĐ-UBND và Quyết định số 20/QĐ-UBND ngày 3/4/2021 của UBND tỉnh.')).toEqual([
      'quyết định 12/QĐ-UBND | UBND tỉnh | 2021-04-03',
      'quyết định 20/QĐ-UBND | UBND tỉnh | 2021-04-03',
    ]);
  });
  it('take no law behind them for what they are about', () => {
    const subjects = (passage: string) => readPassage(passage).citations.map(({ subject }) => subject);
    expect(subjects('Quy định 50, Luật Bình đẳng giới năm 2006 đều được phổ biến.')).toEqual([
      null,
      'Bình đẳng giới',
    ]);
    expect(subjects('Quy định số 50 và Kế hoạch số 7 về trồng rừng.')).toEqual(['trồng rừng', 'trồng rừng']);
  });
  it('give day and issuer of the last to none of another body', () => {
    expect(told('Căn cứ Quyết định số 140/QĐ-UBND; 62/2019/NĐ-CP ngày 5/3/2019 của Chính phủ')).toEqual([
      'quyết định 140/QĐ-UBND | (Ủy ban nhân dân) | -',
      'nghị định 62/2019/NĐ-CP | Chính phủ | 2019-03-05',
    ]);
  });
});

describe('documents in a row', () => {
  it('share nothing with a name, a bare figure beside a whole number of the same kind', () => {
    expect(told('Đề án 06 và Đề án số 09-ĐA/TU ngày 15/3/2022 của Ban Thường vụ Tỉnh ủy')).toEqual([
      'đề án 06 | - | -',
      'đề án 09-ĐA/TU | Ban Thường vụ Tỉnh ủy | 2022-03-15',
    ]);
    expect(told('các Nghị quyết số 12, 13-NQ/HU ngày 15/3/2022 của Huyện ủy')).toEqual([
      'nghị quyết 12 | Huyện ủy | 2022-03-15',
      'nghị quyết 13-NQ/HU | Huyện ủy | 2022-03-15',
    ]);
  });
  it('share no body that gives out none of their kind', () => {
    expect(told('Nghị quyết số 17 và Quyết định số 310 ngày 6/7/2022 của UBND tỉnh.')).toEqual([
      'nghị quyết 17 | - | -',
      'quyết định 310 | UBND tỉnh | 2022-07-06',
    ]);
    expect(told('Quyết định số 310 và Nghị quyết số 17 ngày 6/7/2022 của HĐND huyện.')).toEqual([
      'quyết định 310 | - | -',
      'nghị quyết 17 | HĐND huyện | 2022-07-06',
    ]);
    expect(told('Nghị quyết số 116 và Đề án 08 ngày 4/7/2023 của Ban Thường vụ Tỉnh ủy')).toEqual([
      'nghị quyết 116 | Ban Thường vụ Tỉnh ủy | 2023-07-04',
      'đề án 08 | Ban Thường vụ Tỉnh ủy | 2023-07-04',
    ]);
    expect(told('Kế hoạch số 17 và Quyết định số 310 ngày 6/7/2022 của UBND tỉnh.')).toEqual([
      'kế hoạch 17 | UBND tỉnh | 2022-07-06',
      'quyết định 310 | UBND tỉnh | 2022-07-06',
    ]);
  });
  it('have each its day behind it', () => {
    expect(told('Kế hoạch 71 ngày 3/4/2021, 82 ngày 5/6/2021 của UBND huyện về rừng.')).toEqual([
      'kế hoạch 71 | UBND huyện | 2021-04-03',
      'kế hoạch 82 | UBND huyện | 2021-06-05',
    ]);
    expect(kinds('Kế hoạch 71 ngày 3/4/2021, 82 hộ được hỗ trợ.')).toEqual(['kế hoạch 71']);
  });
});

describe('what a document is about', () => {
  const subjects = (passage: string) => readPassage(passage).citations.map(({ subject }) => subject);
  it('ends before what the document does', () => {
    expect(subjects('Nghị quyết số 5-NQ/HU về chuyển đổi số đặt 5 mục tiêu.')).toEqual(['chuyển đổi số']);
    expect(subjects('Nghị quyết số 5-NQ/HU về trồng rừng đặt mục tiêu 60%.')).toEqual(['trồng rừng']);
    expect(subjects('Kế hoạch số 5-KH/HU về đặt tên đường, phố gồm ba phần.')).toEqual([
      'đặt tên đường, phố',
    ]);
    expect(subjects('Quy định số 8-QĐ/HU về trách nhiệm nêu gương của cán bộ.')).toEqual([
      'trách nhiệm nêu gương của cán bộ',
    ]);
  });
});

describe('plenums with a comma before the body', () => {
  const sessions = (passage: string) => readPassage(passage).citations.map(({ session }) => session);
  it.each([
    ['Nghị quyết Hội nghị lần thứ tư, Ban Chấp hành Trung ương Đảng khóa XI', 'TW4/XI'],
    ['Nghị quyết Hội nghị lần thứ 5, BCH Trung ương Đảng (khóa XII)', 'TW5/XII'],
    ['NQ Hội nghị lần thứ bảy, BCH TW Đảng, khóa XII', 'TW7/XII'],
    ['Nghị quyết Hội nghị Trung ương lần thứ 4, khóa XI', 'TW4/XI'],
  ])('%s', (passage, session) => {
    expect(sessions(passage)).toEqual([session]);
  });
});
