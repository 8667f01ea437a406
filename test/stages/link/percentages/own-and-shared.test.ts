import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string) => extract(text, { published_on: '2023-12-10' }).percentages;
const indicators = (text: string) => rows(text).map(({ indicator }) => indicator);

describe('a plan', () => {
  it.each([
    ['Diện tích lúa đạt 98% kế hoạch, ngô 102%, lạc 95%.', ['plan', 'plan', 'plan']],
    // Of whom a part is, and what is measured by itself, is none of the plan.
    ['Kết nạp đảng viên đạt 98% kế hoạch, nữ 30%.', ['plan', 'share']],
    ['Thu ngân sách đạt 98% kế hoạch, hộ nghèo 5%.', ['plan', 'share']],
    ['Trồng rừng đạt 98% kế hoạch, trong đó rừng phòng hộ 30%.', ['plan', 'share']],
  ])('goes on where only the noun and the figure change: %s', (text, bases) => {
    expect(rows(text).map(({ basis }) => basis)).toEqual(bases);
  });

  it('has its own figure in the bracket behind it', () => {
    const text =
      'Năm 2022, tỷ lệ che phủ rừng đạt 38,5%. Tỷ lệ này vượt 0,5% so với chỉ tiêu của Nghị quyết Đại hội Đảng bộ huyện (38%).';
    expect(rows(text).map(({ indicator, status }) => [indicator, status])).toEqual([
      ['tỷ lệ che phủ rừng', 'actual'],
      ['tỷ lệ che phủ rừng', 'actual'],
      ['tỷ lệ che phủ rừng', 'target'],
    ]);
    const result =
      'Có 12 chi bộ hoàn thành kế hoạch năm (80%), vượt 5% so với chỉ tiêu, trong đó 2 chi bộ (15%).';
    expect(rows(result).map(({ status }) => status)).toEqual(['actual', 'actual', 'actual']);
  });
});

describe('what a percentage measures', () => {
  it.each([
    ['Thu nhập bình quân tăng 10%/năm, hộ nghèo dưới 1%.', ['Thu nhập bình quân', 'hộ nghèo']],
    ['Tỷ lệ hộ khá 60%, hộ nghèo 1%.', ['Tỷ lệ hộ khá', 'Tỷ lệ hộ nghèo']],
    ['Tỷ lệ nữ 21,2%, cán bộ trẻ 15,1%.', ['Tỷ lệ nữ', 'Tỷ lệ cán bộ trẻ']],
    [
      'Doanh thu vận tải tăng 2%, dịch vụ lữ hành tăng 7%.',
      ['Doanh thu vận tải', 'Doanh thu dịch vụ lữ hành'],
    ],
    ['Giá trị sản xuất tăng 2%, công nghiệp tăng 7%.', ['Giá trị sản xuất', 'Giá trị sản xuất công nghiệp']],
    ['Học sinh xếp loại giỏi 29%, khá 44%.', ['Học sinh xếp loại giỏi', 'Học sinh xếp loại khá']],
    [
      'Tỷ lệ học sinh xếp loại giỏi, khá, trung bình lần lượt là 15%, 30 và 12%.',
      ['Tỷ lệ học sinh xếp loại giỏi', 'Tỷ lệ học sinh xếp loại khá', 'Tỷ lệ học sinh xếp loại trung bình'],
    ],
  ])('takes the head of its list, or is a thing by itself: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    ['Lao động qua đào tạo có chứng chỉ đạt 28%.', ['Lao động qua đào tạo có chứng chỉ']],
    ['Tỷ lệ lao động qua đào tạo chỉ đạt 28%.', ['Tỷ lệ lao động qua đào tạo']],
    ['Toàn huyện có 3 chỉ tiêu chưa đạt (20%).', ['chỉ tiêu chưa đạt']],
    [
      'Tổng số đảng viên được kết nạp kể từ đầu nhiệm kỳ 2020 - 2025, vượt 30% chỉ tiêu.',
      ['Tổng số đảng viên được kết nạp'],
    ],
    ['Tỷ lệ hộ nghèo còn 6%; kết quả đó thấp hơn 2% so với đầu năm.', ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo']],
    ['Với kết quả này, 98% hộ dân hài lòng.', ['hộ dân hài lòng']],
  ])('ends where its words end: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it('is rated in the line over its list, in its heading with a comma too', () => {
    const items = '- Hoàn thành xuất sắc nhiệm vụ: 15%.\n- Hoàn thành tốt nhiệm vụ: 80%.';
    expect(indicators(`Kết quả xếp loại đảng viên năm 2022:\n${items}`)).toEqual([
      'xếp loại đảng viên: Hoàn thành xuất sắc nhiệm vụ',
      'xếp loại đảng viên: Hoàn thành tốt nhiệm vụ',
    ]);
    expect(indicators('Một số kết quả năm 2022:\n- Hộ nghèo: 15%.\n- Hộ khá: 60%.')).toEqual([
      'Hộ nghèo',
      'Hộ khá',
    ]);
    const [first] = indicators('Kết quả đánh giá, xếp loại chi bộ: hoàn thành xuất sắc nhiệm vụ 20%.');
    expect(first).toBe('đánh giá, xếp loại chi bộ: hoàn thành xuất sắc nhiệm vụ');
  });
});
