import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const read = (text: string, over = {}) =>
  extract(text, over).events.map(
    (row) => `${row.type} | ${row.status} | ${row.person_name ?? row.count} | ${row.position_to ?? '-'}`,
  );

describe('counts of a row of verbs', () => {
  it.each([
    ['Xã đã cho thôi việc 3 người, nghỉ hưu 7 đồng chí.', 'nghỉ hưu | done | 7 | -'],
    [
      'Xã đã cho 4 đồng chí nghỉ hưu trước tuổi, quy hoạch 52 đồng chí.',
      'nghỉ hưu | done | 4 | -',
      'quy hoạch | done | 52 | -',
    ],
    ['Trong năm có 11 cán bộ nghỉ hưu, 6 đồng chí chuyển công tác.', 'nghỉ hưu | done | 11 | -'],
    [
      'Huyện cho 4 đồng chí nghỉ hưu; luân chuyển 6 đồng chí.',
      'nghỉ hưu | done | 4 | -',
      'luân chuyển | done | 6 | -',
    ],
    ['27 quần chúng ưu tú được các chi bộ trong xã kết nạp vào Đảng.', 'kết nạp | done | 27 | -'],
    [
      'Hơn 300 đoàn viên ưu tú đã được các chi bộ trên địa bàn huyện kết nạp vào Đảng.',
      'kết nạp | done | 300 | -',
    ],
    ['Đại hội đã bỏ phiếu chọn 33 đồng chí vào Ban Chấp hành Đảng bộ huyện.', 'bầu | done | 33 | -'],
    ['Có 31/118 cán bộ nữ được quy hoạch vào Ban Chấp hành.', 'quy hoạch | done | 31 | -'],
    ['Huyện bổ nhiệm mới 5 nữ trưởng, phó phòng.', 'bổ nhiệm | done | 5 | -'],
    [
      'HĐND huyện đã miễn nhiệm các ông: Giàng A Sử (lý do nghỉ hưu), Lò Văn Hặc (chuyển công tác) và Vi Văn Bách.',
      'miễn nhiệm | done | Giàng A Sử | -',
      'miễn nhiệm | done | Lò Văn Hặc | -',
      'miễn nhiệm | done | Vi Văn Bách | -',
      'nghỉ hưu | done | Giàng A Sử | -',
    ],
    ['Du khách bỏ phiếu chọn 5 món ngon của bản.'],
    ['Cơ cấu: nữ 7 người (chiếm 18%), trẻ 4 người (chiếm 10%), tái cử 28 người (chiếm 72%).'],
    ['Có 28 đồng chí tái cử Ban Chấp hành Đảng bộ huyện.', 'bầu | done | 28 | -'],
  ])('are each its own: %s', (text, ...rows) => {
    expect(read(text).sort()).toEqual(rows.sort());
  });
});

describe('what is still to come when the article is published', () => {
  it.each([
    ['Bà Lù Thị Sen nghỉ hưu từ ngày 1/10/2023.', 'nghỉ hưu | decided | Lù Thị Sen | -'],
    ['Bà Lù Thị Sen được nghỉ hưu từ ngày 1/4/2023.', 'nghỉ hưu | done | Lù Thị Sen | -'],
    [
      'Bà Lù Thị Sen được điều động giữ chức Chánh Thanh tra huyện kể từ ngày 1/10/2023.',
      'điều động | decided | Lù Thị Sen | Chánh Thanh tra huyện',
    ],
  ])('is decided, not done: %s', (text, row) => {
    expect(read(text, { published_on: '2023-06-20', published_edtf: '2023-06-20' })).toEqual([row]);
  });
});

describe('the outcome of a proposal', () => {
  it('is told once, by name', () => {
    const text =
      'Thường trực HĐND đề nghị bầu bổ sung một Ủy viên UBND tỉnh. Qua bỏ phiếu kín, bà Lù Thị Sen trở thành tân Ủy viên UBND tỉnh.';
    expect(read(text)).toEqual(['bầu | done | Lù Thị Sen | Ủy viên UBND tỉnh']);
  });

  it.each([
    [
      'Đề nghị bầu bổ sung 2 Phó Chủ tịch UBND huyện. Kỳ họp đã bầu bà Lù Thị Sen giữ chức Phó Chủ tịch UBND huyện.',
      2,
    ],
    ['Bà Lù Thị Sen trở thành Chủ tịch UBND huyện khi mới 35 tuổi.', 0],
    ['Bản Nà Lốc trở thành bản nông thôn mới sau khi biểu quyết.', 0],
  ])('leaves what it does not fill, and is none without a vote: %s', (text, events) => {
    expect(read(text)).toHaveLength(events);
  });
});
