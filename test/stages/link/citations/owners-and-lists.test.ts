import { describe, expect, it } from 'vitest';
import { readPassage } from './read-passage.ts';

const rows = (passage: string, published_on?: string) =>
  readPassage(passage, published_on === undefined ? {} : { published_on }).citations.map(
    ({ doc_type, number, session, issuer, issued_on }) =>
      `${doc_type} ${number ?? session ?? '-'} | ${issuer ?? '-'} | ${issued_on ?? '-'}`,
  );
const ids = (passage: string) => readPassage(passage).citations.map(({ document_id }) => document_id);

describe('an issuer without a word before it, or behind the subject', () => {
  it.each<[string, ...string[]]>([
    [
      'Quán triệt Nghị quyết số 36-NQ/TW ngày 22/10/2018 Ban Chấp hành Trung ương Đảng (khóa XII) về kinh tế biển.',
      'nghị quyết 36-NQ/TW | Ban Chấp hành Trung ương Đảng | 2018-10-22',
    ],
    [
      'Kết luận số 50-KL/TW ngày 29/10/2012 Hội nghị lần thứ sáu, Ban Chấp hành Trung ương khóa XI nêu rõ.',
      'kết luận 50-KL/TW | Ban Chấp hành Trung ương | 2012-10-29',
    ],
    // The body that stands there does something with another's resolution.
    [
      'Thực hiện Nghị quyết số 8-NQ/TU ngày 5/6/2021 UBND huyện về đích sớm một năm.',
      'nghị quyết 8-NQ/TU | - | 2021-06-05',
    ],
    [
      'Chỉ thị số 21-CT/TU về phòng cháy rừng của Ban Thường vụ Tỉnh ủy, huyện đã lập 12 tổ.',
      'chỉ thị 21-CT/TU | Ban Thường vụ Tỉnh ủy | -',
    ],
    ['Nghị quyết 29 về đổi mới giáo dục của Trung ương.', 'nghị quyết 29 | Trung ương | -'],
    // The words behind belong to the subject: the number's symbol names another body, or none.
    [
      'Quyết định số 15/QĐ-TTg về cải tạo trụ sở của Huyện ủy, xã đã bàn giao đất.',
      'quyết định 15/QĐ-TTg | - | -',
    ],
    ['Kế hoạch số 15 về cải tạo trụ sở của Huyện ủy.', 'kế hoạch 15 | - | -'],
  ])('%s', (passage, ...expected) => {
    expect(rows(passage)).toEqual(expected);
  });
  it('leaves the issuer out of the subject', () => {
    expect(
      readPassage('Chỉ thị số 21-CT/TU về phòng cháy rừng của Ban Thường vụ Tỉnh ủy, huyện đã lập 12 tổ.')
        .citations[0]?.subject,
    ).toBe('phòng cháy rừng');
  });
});

describe('who speaks in a document', () => {
  it.each<[string, ...string[]]>([
    [
      'Trong công văn số 640 gửi các phòng, ban mới đây, Sở Y tế đề nghị trực dịch.',
      'công văn 640 | Sở Y tế | -',
    ],
    ['Tại Nghị quyết 42, Quốc hội yêu cầu rà soát.', 'nghị quyết 42 | Quốc hội | -'],
    [
      'Trong nội dung Công văn số 913/VP-KT, ban hành ngày 15/6, UBND thành phố Sơn La yêu cầu các xã tiêm phòng.',
      'công văn 913/VP-KT | UBND thành phố Sơn La | 2023-06-15',
    ],
    [
      'Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn.',
      'thông tư 02/2017/TT-VPCP | Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ | 2017-10-31',
    ],
    [
      'Báo cáo thẩm tra số 45/BC-KTXH ngày 5/12/2022 của Ban Kinh tế - Xã hội HĐND huyện.',
      'báo cáo 45/BC-KTXH | Ban Kinh tế - Xã hội HĐND huyện | 2022-12-05',
    ],
    // Somebody else does something with it.
    ['Trong Nghị quyết 42, HĐND huyện tìm thấy căn cứ để làm.', 'nghị quyết 42 | - | -'],
    [
      'Trong văn bản số 99/UBND-NV ban hành ngày 5/5, UBND huyện nêu rõ thời hạn.',
      'văn bản 99/UBND-NV | UBND huyện | 2023-05-05',
    ],
  ])('%s', (passage, ...expected) => {
    expect(rows(passage)).toEqual(expected);
  });
});

describe('lists that are announced', () => {
  it('gives each listed document the issuer, and no row to their announcement', () => {
    expect(
      rows(
        'Hội nghị triển khai 02 Nghị quyết của Huyện ủy, gồm: Nghị quyết số 5-NQ/HU về rừng; Nghị quyết số 6-NQ/HU về đất. Quyết định số 7/QĐ-UBND giao việc.',
      ),
    ).toEqual([
      'nghị quyết 5-NQ/HU | Huyện ủy | -',
      'nghị quyết 6-NQ/HU | Huyện ủy | -',
      'quyết định 7/QĐ-UBND | - | -',
    ]);
  });
  it('does not take a day or a number for a count', () => {
    expect(rows('Ngày 26/4, Nghị quyết của Huyện ủy về rừng được ban hành.')).toHaveLength(1);
    expect(rows('Đến năm 2021 Nghị quyết của Huyện ủy về rừng đã xong.')).toHaveLength(1);
    expect(rows('Thực hiện 03 Nghị quyết của Huyện ủy về rừng.')).toEqual([]);
  });
});

describe('laws and ordinances by number or day', () => {
  it.each<[string, ...string[]]>([
    [
      'Pháp lệnh số 34/2007/PL-UBTVQH11 ngày 20/4/2007 về dân chủ ở xã.',
      'pháp lệnh 34/2007/PL-UBTVQH11 | - | 2007-04-20',
    ],
    [
      'Luật số 47/2019/QH14 ngày 22/11/2019; Bộ luật số 45/2019/QH14.',
      'luật 47/2019/QH14 | - | 2019-11-22',
      'bộ luật 45/2019/QH14 | - | -',
    ],
    ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.', 'luật - | - | 2015-06-19'],
    ['Căn cứ Luật trồng trọt ngày 19 tháng 11 năm 2018.', 'luật - | - | 2018-11-19'],
    ['Luật sư Lò Văn Minh ngày 19/11/2018 đã đến.', ...[]],
    ['Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003.', 'luật - | - | 2003-11-26'],
    ['Lệnh số 5/L-CTN công bố luật; đội Luật số 7 thắng.', 'lệnh 5/L-CTN | - | -'],
  ])('%s', (passage, ...expected) => {
    expect(rows(passage)).toEqual(expected);
  });
});

describe('what a bare mention points to', () => {
  it('takes a congress without its number for the one that the article numbers, unless its years say otherwise', () => {
    const [numbered, bare, other] = ids(
      'Nghị quyết Đại hội Đảng bộ huyện lần thứ XXI nêu 20 chỉ tiêu. Sau một năm thực hiện Nghị quyết Đại hội Đảng bộ huyện, huyện đạt 15 chỉ tiêu. So với Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2015 - 2020, đó là bước tiến.',
    );
    expect(bare).toBe(numbered);
    expect(other).not.toBe(numbered);
  });
  it("keeps a committee's own resolution apart from that of the congress", () => {
    const [congress, own, told] = ids(
      'Nghị quyết Đại hội Đảng bộ huyện lần thứ XXI nêu ba khâu đột phá. Ban Chấp hành Đảng bộ huyện đã ban hành Nghị quyết chuyên đề về cây dược liệu. Nghị quyết đặt mục tiêu trồng 300 ha.',
    );
    expect(own).not.toBe(congress);
    expect(told).toBe(own);
  });
  it('does not point on with `này`', () => {
    expect(rows('Quy định này thay thế Quy định số 98-QĐ/TW ngày 7/10/2017 về luân chuyển cán bộ.')).toEqual([
      'quy định 98-QĐ/TW | - | 2017-10-07',
    ]);
  });
});

describe('several issuers and odd numbers', () => {
  it.each<[string, ...string[]]>([
    [
      'Thông tư liên tịch số 24/2015/TTLT-BYT-BNV ngày 5/6/2015 của Bộ Y tế, Bộ Nội vụ hướng dẫn tuyển dụng.',
      'thông tư liên tịch 24/2015/TTLT-BYT-BNV | Bộ Y tế, Bộ Nội vụ | 2015-06-05',
    ],
    ['Quyết định số 5/QĐ-UBND của UBND huyện, Huyện ủy về cùng dự.', 'quyết định 5/QĐ-UBND | UBND huyện | -'],
    [
      'Nghị quyết liên tịch số 01/2014/NQLT/CP-UBTƯMTTQVN về giám sát.',
      'nghị quyết liên tịch 01/2014/NQLT/CP-UBTƯMTTQVN | - | -',
    ],
    [
      'Xét tờ tình số 67/TTr-UBND ngày 28/4/2021 của UBND huyện.',
      'tờ trình 67/TTr-UBND | UBND huyện | 2021-04-28',
    ],
    ['Khai theo mẫu số 02/TTr-UBND.', ...[]],
    [
      'Quyết định khen thưởng của UBND huyện số 612/QĐ-UBND; bản Mường được UBND huyện tặng giấy khen (số 613/QĐ-UBND).',
      'quyết định 612/QĐ-UBND | UBND huyện | -',
      'quyết định 613/QĐ-UBND | UBND huyện | -',
    ],
    ['Huyện ủy làm việc với UBND xã (số 7-TB/HU).', 'thông báo 7-TB/HU | Huyện ủy | -'],
  ])('%s', (passage, ...expected) => {
    expect(rows(passage)).toEqual(expected);
  });
  it('knows a registered document by its other spelling, and a full state number whatever it is said to be about', () => {
    expect(readPassage('Quy định số 08-QĐ/TW ngày 25/10/2018 về nêu gương').documents[0]?.registry_key).toBe(
      '08-QĐi/TW@2018-10-25',
    );
    expect(
      readPassage('Nghị định số 67/2025/NĐ-CP về chế độ nghỉ hưu trước tuổi', { published_on: '2025-06-01' })
        .documents[0]?.registry_key,
    ).toMatch(/^67\/2025\/NĐ-CP@/);
  });
});
