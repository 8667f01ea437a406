import { describe, expect, it } from 'vitest';
import { readPassage } from './read-passage.ts';

const cited = (passage: string) => readPassage(passage).citations;
/** Figure or meeting, with what identifies it, in text order. */
const brief = (passage: string) =>
  cited(passage).map(({ doc_type, number, session }) => `${doc_type} ${number ?? session ?? '-'}`);

describe('numbers and what stands round them', () => {
  it('takes number, day, issuer and subject', () => {
    expect(
      cited(
        'Thực hiện Nghị quyết số 17-NQ/TU ngày 21/1/2021 của Ban Chấp hành Đảng bộ tỉnh về phát triển du lịch đến năm 2025, huyện đã đầu tư.',
      ),
    ).toMatchObject([
      {
        doc_type: 'nghị quyết',
        number: '17-NQ/TU',
        issuer: 'Ban Chấp hành Đảng bộ tỉnh',
        issued_on: '2021-01-21',
        subject: 'phát triển du lịch đến năm 2025',
      },
    ]);
  });
  it.each([
    ['theo Nghị quyết 18–NQ/TW của Trung ương', '18–NQ/TW'],
    ['theo Quy định 58 - QĐ/TW', '58 - QĐ/TW'],
    ['theo Quy định 37QĐ/TW', '37QĐ/TW'],
    ['theo Nghị quyết số 11 NQ/TW', '11 NQ/TW'],
    ['theo Nghị định số 30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['theo Nghị quyết 30a của Chính phủ', '30a'],
    ['theo Nghị quyết số 19/2021 của HĐND tỉnh', '19/2021'],
    ['theo Quyết định 217/QĐ-TW', '217/QĐ-TW'],
    ['theo Nghị quyết chuyên đề số 02-NQ/ĐU', '02-NQ/ĐU'],
    ['theo Quy định 50 năm 2021', '50'],
    ['theo Nghị quyết 11 năm 2002 của Bộ Chính trị', '11'],
  ])('keeps the number as printed: %s', (passage, number) => {
    expect(cited(passage).map((row) => row.number)).toEqual([number]);
  });
  it('says who issued it by the symbol where the text is silent, marked as inferred', () => {
    expect(
      cited('Kế hoạch số 12-KH/HU nêu rõ; Quyết định 456/QĐ-UBND; Nghị quyết 1365/NQ-UBTVQH15'),
    ).toMatchObject([
      { issuer: null, issuer_inferred: 'Huyện ủy' },
      { issuer: null, issuer_inferred: 'Ủy ban nhân dân' },
      { issuer: null, issuer_inferred: 'Ủy ban Thường vụ Quốc hội' },
    ]);
  });
  it('finds the issuer before the document', () => {
    expect(cited('Ban Thường vụ Huyện ủy đã ban hành Kế hoạch số 120-KH/HU để triển khai.')).toMatchObject([
      { issuer: 'Ban Thường vụ Huyện ủy', issuer_inferred: null },
    ]);
    expect(cited('Vốn được Thủ tướng Chính phủ giao tại Quyết định số 77/QĐ-TTg là đủ.')).toMatchObject([
      { issuer: 'Thủ tướng Chính phủ' },
    ]);
  });
  it('shares day, issuer and subject over a row of documents, each with its own number', () => {
    const row = { issued_on: '2022-03-09', issuer: 'Ban Thường vụ Tỉnh ủy', subject: 'chuyển đổi số' };
    expect(
      cited(
        'Quán triệt Nghị quyết số 20 và Đề án 07 ngày 9/3/2022 của Ban Thường vụ Tỉnh ủy về chuyển đổi số.',
      ),
    ).toMatchObject([
      { doc_type: 'nghị quyết', number: '20', ...row },
      { doc_type: 'đề án', number: '07', ...row },
    ]);
  });
  it('gives an issuer that stands before a row to all of it', () => {
    expect(cited('Ban Bí thư ban hành Chỉ thị số 20-CT/TW và Hướng dẫn số 05-HD/TW.')).toMatchObject([
      { issuer: 'Ban Bí thư' },
      { issuer: 'Ban Bí thư' },
    ]);
  });
  it('shares no issuer with a number whose symbol names another', () => {
    expect(cited('theo Nghị quyết 18-NQ/TW và Nghị định số 29/2023/NĐ-CP của Chính phủ.')).toMatchObject([
      { number: '18-NQ/TW', issuer: null },
      { number: '29/2023/NĐ-CP', issuer: 'Chính phủ' },
    ]);
  });
  it('takes no count, plan period, draft or plain verb for a document', () => {
    expect(
      brief('Kỳ họp thông qua 12 nghị quyết. Kế hoạch 5 năm đạt 95%. Huyện ủy quyết định thi hành kỷ luật.'),
    ).toEqual([]);
    expect(
      brief(
        'Dự thảo Nghị quyết của HĐND tỉnh về học phí; các nghị quyết, chỉ thị của Đảng; báo cáo Chính phủ về lũ.',
      ),
    ).toEqual([]);
  });
});

describe('the same passage in other dress', () => {
  const passage =
    'Nghị quyết số 17-NQ/TU ngày 21/1/2021 của Ban Chấp hành Đảng bộ tỉnh về phát triển du lịch, Đảng ủy xã đã họp. Uỷ ban nhân dân tỉnh ban hành Kế hoạch số 5/KH-UBND.';
  const facts = (text: string) =>
    cited(text).map(({ doc_type, number, issued_on, issuer }) => [
      doc_type,
      number,
      issued_on,
      issuer?.toLowerCase().normalize('NFC'),
    ]);
  it.each([
    ['decomposed', passage.normalize('NFD')],
    ['capitals', passage.toUpperCase()],
    ['a long dash and spaces', passage.replace('17-NQ/TU', '17 – NQ/TU')],
    ['a line break', passage.replace('Nghị quyết số', 'Nghị quyết\nsố')],
    ['no word for the number', passage.replace('quyết số', 'quyết')],
    ['a comma before the day', passage.replace('/TU ngày', '/TU, ngày')],
    ['a day in words', passage.replace('21/1/2021', '21 tháng 01 năm 2021')],
    ['hard spaces', passage.replaceAll(' ', '\u00a0')],
  ])('%s', (_name, other) => {
    const same = (rows: unknown[][]) =>
      rows.map(([type, number, ...rest]) => [
        type,
        String(number).normalize('NFC').replace(/\s/g, '').replace('–', '-').toLowerCase(),
        ...rest.map((value) => (typeof value === 'string' ? value.replaceAll('\u00a0', ' ') : value)),
      ]);
    expect(same(facts(other))).toEqual(same(facts(passage)));
  });
});

describe('meetings and laws', () => {
  it.each([
    ['Nghị quyết Trung ương 4 (khóa XI, XII)', ['nghị quyết TW4/XI', 'nghị quyết TW4/XII']],
    ['Nghị quyết Trung ương 4, Trung ương 6 khóa XII', ['nghị quyết TW4/XII', 'nghị quyết TW6/XII']],
    ['Nghị quyết Trung ương 6, 7 (khóa XII)', ['nghị quyết TW6/XII', 'nghị quyết TW7/XII']],
    ['NQ T.Ư 5 K.IX', ['nghị quyết TW5/IX']],
    ['NQTW4 (khóa XII)', ['nghị quyết TW4/XII']],
    ['Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII', ['nghị quyết TW4/XII']],
    ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', ['nghị quyết ĐH/XIII']],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2020 - 2025', ['nghị quyết ĐH-tỉnh/XV']],
    ['Nghị quyết Đại hội Đảng bộ thành phố Vinh lần thứ 24', ['nghị quyết ĐH-huyện/XXIV']],
    ['Nghị quyết Đại hội Đảng bộ thành phố Hải Phòng lần thứ XVI', ['nghị quyết ĐH-tỉnh/XVI']],
    ['Nghị quyết Đại hội Đảng bộ quận Hà Đông lần thứ XXI', ['nghị quyết ĐH-huyện/XXI']],
    ['Nghị quyết Đại hội Đảng bộ phường lần thứ hai mươi ba', ['nghị quyết ĐH-xã/XXIII']],
    ['Nghị quyết Đại hội Đảng bộ lần thứ XXI', ['nghị quyết ĐH-huyện/XXI']],
    ['Nghị quyết Đại hội Đảng bộ huyện đề ra', ['nghị quyết ĐH-huyện']],
    ['Nghị quyết Đại hội Đảng các cấp', []],
    ['Nghị quyết Đại hội XIII Công đoàn Việt Nam', []],
  ])('%s', (passage, expected) => {
    expect(brief(`Thực hiện ${passage}.`)).toEqual(expected);
  });
  it('names laws by subject and printed year', () => {
    expect(
      cited('Luật Đất đai năm 2024 thay thế Luật Đất đai 2013; vi phạm pháp luật đất đai; Bộ luật Hình sự.'),
    ).toMatchObject([
      { doc_type: 'luật', number: '2024', subject: 'Đất đai' },
      { doc_type: 'luật', number: '2013', subject: 'Đất đai' },
      { doc_type: 'bộ luật', number: null, subject: 'Hình sự' },
    ]);
  });
});

describe('which mentions are one document', () => {
  const ids = (passage: string) => cited(passage).map((row) => row.document_id);
  it('follows a shorter number, a pointing word and a bare name back', () => {
    const found = ids(
      'Nghị quyết số 05-NQ/HU của Huyện ủy về cây ăn quả ra đời năm 2021. Nghị quyết số 05 được đón nhận. Nghị quyết nêu rõ mục tiêu; thực hiện nghị quyết này, dân trồng xoài.',
    );
    expect(found).toHaveLength(4);
    expect(new Set(found).size).toBe(1);
  });
  it('keeps two documents of one kind apart and points to the nearer', () => {
    const [first, second, third] = ids(
      'Nghị quyết 03-NQ/HU về du lịch. Nghị quyết 04-NQ/HU về cải cách. Nghị quyết này giao chỉ tiêu.',
    );
    expect(first).not.toBe(second);
    expect(third).toBe(second);
  });
  it('points over an amended document to the one that amends it', () => {
    const text =
      'Chính phủ ban hành Nghị định số 62/2026/NĐ-CP sửa đổi một số điều của Nghị định số 06/2005/NĐ-CP. Nghị định này có hiệu lực từ tháng 3.';
    const rows = cited(text);
    expect(rows.map((row) => row.document_id === rows[0]!.document_id)).toEqual([true, false, true]);
  });
  it('takes the day that opens the clause of a document given out', () => {
    const day = (text: string) => cited(text).map((row) => row.issued_on);
    expect(day('Ngày 22/11/2018, UBND tỉnh ban hành Kế hoạch số 613/KH-UBND')).toEqual(['2018-11-22']);
    expect(day('Ngày 22/11/2018, Kế hoạch số 613/KH-UBND của UBND tỉnh được bàn')).toEqual([null]);
    expect(day('Ngày 22/11/2018, UBND tỉnh có Công văn số 5/UBND-NV ngày 20/11/2018')).toEqual([
      '2018-11-20',
    ]);
  });
  it('lets an unknown reference break the chain', () => {
    const rows = cited(
      'Nghị quyết 03-NQ/HU về du lịch. Nghị quyết của Đảng ủy xã Tân Lập về rừng còn mới. Nghị quyết này được dân ủng hộ.',
    );
    expect(rows).toHaveLength(3);
    expect(rows[2]!.document_id).toBe(rows[1]!.document_id);
    expect(ids('Chỉ thị 03-CT/HU về rừng. Chỉ thị của Đảng đến với dân. Chỉ thị này rất đúng.')).toHaveLength(
      1,
    );
  });
  it('points on in the opening, where the full name comes later', () => {
    const found = ids(
      'Sáng 3/4, Huyện ủy quán triệt Nghị quyết của Ban Thường vụ Tỉnh ủy về chuyển đổi số. Nghị quyết số 20-NQ/TU của Ban Thường vụ Tỉnh ủy về chuyển đổi số toàn diện được phổ biến.',
    );
    expect(found).toHaveLength(2);
    expect(new Set(found).size).toBe(1);
  });
  it('reads a plenum without its term as the one named before', () => {
    const found = ids(
      'Nghị quyết Trung ương 4 khóa XII được quán triệt. Qua thực hiện Nghị quyết Trung ương 4, cán bộ gương mẫu hơn.',
    );
    expect(new Set(found)).toEqual(new Set(['04-NQ/TW@2016-10-30']));
  });
});

describe('ids', () => {
  const id = (passage: string, about: Parameters<typeof readPassage>[1] = {}) =>
    readPassage(passage, about).documents.map((document) => document.document_id);
  it('are one for a document over articles and spellings', () => {
    expect(id('Nghị quyết số 05-NQ/HU của Huyện ủy', { article_id: 'b' })).toEqual(
      id('Nghị quyết 05 - NQ/HU của Ban Thường vụ Huyện uỷ'),
    );
  });
  it('differ for one number in two provinces', () => {
    const place = {
      place: 'tỉnh Lào Cai',
      place_id: '10@',
      province: 'tỉnh Lào Cai',
      district: null as unknown as string,
    };
    expect(id('Nghị quyết số 05-NQ/TU của Tỉnh ủy', { place })).not.toEqual(
      id('Nghị quyết số 05-NQ/TU của Tỉnh ủy'),
    );
  });
  it('differ for two laws of one year, and for party and state numbers of one place', () => {
    expect(id('Luật Đất đai năm 2024')).not.toEqual(id('Luật Đường bộ năm 2024'));
    expect(id('Luật Đất đai năm 2024')).toEqual(id('Luật Đất đai ngày 18/1/2024'));
    expect(id('Nghị quyết số 12-NQ/TU của Tỉnh ủy')).not.toEqual(
      id('Nghị quyết số 12/NQ-HĐND của HĐND tỉnh'),
    );
    expect(id('Nghị quyết số 12-NQ/TU của Tỉnh ủy')).toEqual(
      id('Nghị quyết số 12 của Ban Thường vụ Tỉnh ủy'),
    );
    expect(id('Nghị quyết số 12/NQ-HĐND của HĐND tỉnh')).toEqual(
      id('Nghị quyết số 12 của Hội đồng nhân dân tỉnh'),
    );
    const place = {
      place: 'tỉnh Lào Cai',
      place_id: '10@',
      province: 'tỉnh Lào Cai',
      district: 'huyện Sa Pa',
    };
    const council = 'Nghị quyết số 128/2020/NQ-HĐND của HĐND tỉnh';
    expect(id(council, { place })).not.toEqual(id(council));
    expect(id('Nghị định 67/2025/NĐ-CP', { place })).toEqual(id('Nghị định số 67/2025/NĐ-CP của Chính phủ'));
  });
  it('differ for two decisions that only their articles tell apart', () => {
    const passage = 'Công bố Quyết định của Bộ Chính trị về công tác cán bộ.';
    expect(id(passage)).not.toEqual(id(passage, { article_id: 'b' }));
  });
});
