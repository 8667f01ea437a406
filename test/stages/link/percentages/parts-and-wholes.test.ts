import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) =>
  extract(text).percentages.map(({ indicator, low }) => `${low} ${indicator}`);

describe('a part and the whole behind its figure', () => {
  it.each([
    [
      'Tỷ lệ hội viên đóng hội phí đạt 91% số hội viên của huyện.',
      ['91 Tỷ lệ hội viên đóng hội phí trong số hội viên của huyện'],
    ],
    [
      'Toàn huyện có 21.400 người mua bảo hiểm y tế, chiếm 88% dân số.',
      ['88 người mua bảo hiểm y tế trong dân số'],
    ],
    ['Tỷ lệ bao phủ bảo hiểm y tế đạt 95% dân số.', ['95 tỷ lệ bao phủ bảo hiểm y tế trong dân số']],
    ['Dư nợ cho vay hộ nghèo chiếm 42% tổng dư nợ.', ['42 Dư nợ cho vay hộ nghèo trong tổng dư nợ']],
  ])('are joined by a word: %s', (text, expected) => {
    expect(indicators(text).map((one) => one.toLowerCase())).toEqual(
      expected.map((one) => one.toLowerCase()),
    );
  });

  it.each([
    ['Luân chuyển đạt 10% cán bộ diện Ban Thường vụ Huyện ủy quản lý.', ' trong '],
    ['Hội nghị chỉ tiến hành khi có ít nhất 70% số ủy viên dự.', ' khi trong '],
    ['Nữ chiếm 30% trong tổng số cấp ủy viên.', 'trong trong'],
  ])('are none where the text has them together: %s', (text, joint) => {
    expect(indicators(text).join('; ')).not.toContain(joint);
  });

  it('end before a second figure of the same', () => {
    const text =
      'Hội viên giỏi chiếm 13% tổng số hội viên được bình xét và chiếm 16% so với số hội viên khá; hội viên yếu chiếm 0,4%.';
    expect(indicators(text)).toEqual([
      '13 Hội viên giỏi trong tổng số hội viên được bình xét',
      '16 Hội viên giỏi',
      '0.4 hội viên yếu',
    ]);
  });
});

describe('ratings of a list', () => {
  it('are of those named first', () => {
    const text =
      'Chi bộ hoàn thành xuất sắc nhiệm vụ chiếm 18%; hoàn thành tốt nhiệm vụ chiếm 71%; hoàn thành nhiệm vụ chiếm 10%; không hoàn thành nhiệm vụ chiếm 1%.';
    expect(indicators(text)).toEqual([
      '18 Chi bộ hoàn thành xuất sắc nhiệm vụ',
      '71 Chi bộ hoàn thành tốt nhiệm vụ',
      '10 Chi bộ hoàn thành nhiệm vụ',
      '1 Chi bộ không hoàn thành nhiệm vụ',
    ]);
  });

  it('go on behind a bracket that measures something else', () => {
    const text =
      'Chi bộ đạt trong sạch, vững mạnh chiếm 80% (trong đó, chi bộ nông thôn chiếm 35%); hoàn thành nhiệm vụ chiếm 20%.';
    expect(indicators(text)).toEqual([
      '80 Chi bộ đạt trong sạch, vững mạnh',
      '35 chi bộ nông thôn',
      '20 Chi bộ đạt hoàn thành nhiệm vụ',
    ]);
  });

  it('are none of a plan that is carried out', () => {
    const [, carried] = indicators('Hội viên nữ chiếm 18%; thu quỹ hoàn thành 71% kế hoạch.');
    expect(carried).toMatch(/^71 thu quỹ/u);
  });
});

describe('a noun that ends like a verb', () => {
  it.each([
    ['Công tác giải phóng mặt bằng đạt 85%.', '85 Công tác giải phóng mặt bằng'],
    ['Giá trị gia tăng của nông nghiệp đạt 12%, giá trị gia tăng đạt 9%.', '9 giá trị gia tăng'],
    ['Tỷ lệ hộ nghèo ở vùng đồng bằng còn 3%.', '3 Tỷ lệ hộ nghèo ở vùng đồng bằng'],
    ['Tỷ lệ nữ của tỉnh Cao Bằng: 21,8%.', '21.8 Tỷ lệ nữ của tỉnh Cao Bằng'],
  ])('keeps its last syllable: %s', (text, expected) => {
    expect(indicators(text).at(-1)).toBe(expected);
  });

  it('is told from the verb', () => {
    expect(indicators('Sản lượng lúa bằng 96% kế hoạch.')).toEqual(['96 Sản lượng lúa']);
  });
});
