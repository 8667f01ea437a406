import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) =>
  extract(text).percentages.map(({ indicator, low }) => `${low} ${indicator}`);

describe('what is measured can be read without the figures beside it', () => {
  it.each([
    // only so far
    [
      'Tỷ lệ bao phủ bảo hiểm y tế mới đạt 86% dân số. Thu nội địa chỉ mới đạt 40% dự toán.',
      ['86 Tỷ lệ bao phủ bảo hiểm y tế trong dân số', '40 Thu nội địa'],
    ],
    ['Cấp ủy khóa mới chiếm 25%.', ['25 Cấp ủy khóa mới']],
    ['Kết nạp đảng viên mới đạt 98% kế hoạch.', ['98 Kết nạp đảng viên mới']],
    // how far it got
    [
      'Tổng thu ngân sách ước thực hiện được 285 tỷ đồng, đạt 60% kế hoạch tỉnh giao.',
      ['60 Tổng thu ngân sách'],
    ],
    ['Tỷ lệ hộ có nhà tiêu hợp vệ sinh đạt khá cao, với 86%.', ['86 Tỷ lệ hộ có nhà tiêu hợp vệ sinh']],
    ['Có 9 tổ chức đạt khá (64,3%).', ['64.3 tổ chức đạt khá']],
    // amounts of what is named in a word
    ['Doanh thu 32 tỷ đồng, tăng 11,7% so với cùng kỳ.', ['11.7 Doanh thu']],
    ['Với kết quả giải ngân 535 tỷ đồng, mới đạt 24% kế hoạch vốn, xã đứng cuối huyện.', ['24 giải ngân']],
    ['Cây đậu 300 ha, đạt 95% kế hoạch; cây lạc 250 ha, đạt 102% kế hoạch.', ['95 Cây đậu', '102 cây lạc']],
    // what an amount is compared with
    [
      'Thu ngân sách trên địa bàn là 404 tỷ đồng, so với dự toán giao đạt 42%.',
      ['42 Thu ngân sách trên địa bàn'],
    ],
    ['Số phiếu hợp lệ là 4.383, đạt tỷ lệ 96,4%.', ['96.4 Số phiếu hợp lệ']],
    // another time's count in a bracket
    [
      'Số đảng viên có bằng đại học là 357 đồng chí (khóa trước là 262 đồng chí), chiếm 81,1%.',
      ['81.1 Số đảng viên có bằng đại học'],
    ],
    ['Tỷ lệ cán bộ trẻ (dưới 40 tuổi) đạt 22%.', ['22 Tỷ lệ cán bộ trẻ (dưới 40 tuổi)']],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });
});

describe('so many of so many', () => {
  it.each([
    ['Xã có 1.740 hộ nghèo trong tổng số 7.960 hộ toàn xã, chiếm tỷ lệ 21,9%.', ['21.9 hộ nghèo']],
    [
      'Đã có 2.980 cử tri trong tổng số 2.991 cử tri của xã đã đi bầu, đạt 99,6%.',
      ['99.6 cử tri của xã đã đi bầu'],
    ],
    [
      'Ban Chấp hành Đảng bộ huyện có 13 trong tổng số 40 ủy viên là nữ (chiếm 32,5%).',
      ['32.5 ủy viên là nữ'],
    ],
    [
      'Cấp ủy cơ sở có 91 trong tổng số 436 đồng chí là nữ (chiếm 20,9%).',
      ['20.9 Cấp ủy cơ sở: đồng chí là nữ'],
    ],
    ['Trong tổng số 420 hộ, số hộ khá chiếm 30%.', ['30 số hộ khá']],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    [
      'Toàn đảng bộ huyện có 11 chi bộ hoàn thành xuất sắc nhiệm vụ, đạt 18,6%.',
      'chi bộ hoàn thành xuất sắc nhiệm vụ',
    ],
    [
      'Trên địa bàn toàn huyện có 130 hộ được công nhận thoát nghèo (đạt 86% kế hoạch).',
      'hộ được công nhận thoát nghèo',
    ],
    [
      'Đoàn kiểm tra tại 3 xã thấy 12 hộ thiếu nước, chiếm 5%.',
      'Đoàn kiểm tra tại 3 xã thấy 12 hộ thiếu nước',
    ],
  ])('stands behind where it is so: %s', (text, expected) => {
    expect(extract(text).percentages[0]?.indicator).toBe(expected);
  });
});

describe('a number that is named itself', () => {
  it.each([
    [
      'Số lượng nữ được giới thiệu ứng cử là 33/85 đại biểu, đạt 38,8%; cấp huyện có 178/441 đại biểu nữ, đạt 40,6%.',
      ['38.8 Số lượng nữ được giới thiệu ứng cử', '40.6 cấp huyện: đại biểu nữ'],
    ],
    ['Nữ trúng cử là 21/55 đạt 38,2%.', ['38.2 Nữ trúng cử']],
    [
      'Các hình thức kỷ luật: khiển trách 28 (chiếm 45%), cảnh cáo 21 (34%).',
      ['45 Các hình thức kỷ luật: khiển trách', '34 Các hình thức kỷ luật: cảnh cáo'],
    ],
    [
      'Vi phạm phẩm chất đạo đức, lối sống: 14 (18,9%); tham nhũng: 5 (6,8%).',
      ['18.9 Vi phạm phẩm chất đạo đức, lối sống', '6.8 tham nhũng'],
    ],
    ['Toàn huyện có 312/318 chi bộ mở hội nghị, đạt 98,1%.', ['98.1 chi bộ mở hội nghị']],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it('keeps the level that its noun is told of', () => {
    const levels = (text: string) => extract(text).percentages.map(({ level }) => level);
    expect(levels('Cấp huyện có 178/441 đại biểu nữ, đạt 40,6%.')).toEqual(['huyện']);
    expect(levels('Toàn huyện có 312/318 chi bộ mở hội nghị, đạt 98,1%.')).toEqual([null]);
  });
});

describe('so many of so many that another has', () => {
  it.each([
    ['Bậc học mầm non có 6/9 trường đạt chuẩn, chiếm 66,6%.', ['66.6 Bậc học mầm non: trường đạt chuẩn']],
    ['Toàn huyện có 6/9 trường đạt chuẩn, chiếm 66,6%.', ['66.6 trường đạt chuẩn']],
    [
      'Tái cử: 9, chiếm 69,2%, ứng cử mới: 4, chiếm 30,8%; cán bộ nữ: 3, chiếm 23%.',
      ['69.2 Tái cử', '30.8 ứng cử mới', '23 cán bộ nữ'],
    ],
    [
      'Về trình độ chuyên môn, thạc sĩ: 17 người (0,8%), trung cấp: 435 người (19%).',
      ['0.8 trình độ chuyên môn: thạc sĩ', '19 trình độ chuyên môn: trung cấp'],
    ],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });
});

describe('what somebody has so many of', () => {
  it.each([
    ['Qua đánh giá có 39 chi bộ đạt vững mạnh (chiếm 62%).', ['62 chi bộ đạt vững mạnh']],
    [
      'Cùng với trường chuẩn, hiện tại có 74 thư viện đạt chuẩn, chiếm 55% tổng số thư viện.',
      ['55 thư viện đạt chuẩn trong tổng số thư viện'],
    ],
    [
      'Tân Lập 9/9 chi hội tổ chức đại hội (đạt 100%); có 76 hộ đạt danh hiệu (tỷ lệ 89%).',
      ['100 Tân Lập: chi hội tổ chức đại hội', '89 hộ đạt danh hiệu'],
    ],
    [
      'Số hộ giữ danh hiệu từ 3 năm liên tục trở lên đạt 504/600 hộ (tỷ lệ 84%).',
      ['84 Số hộ giữ danh hiệu từ 3 năm liên tục trở lên'],
    ],
    ['Có 69% chi hội hoạt động vững mạnh, không còn chi hội yếu.', ['69 chi hội hoạt động vững mạnh']],
    ['Công ty Hoa Mai có 40 lao động nữ, chiếm 62%.', ['62 Công ty Hoa Mai: lao động nữ']],
    ['Trong số người trúng cử có 20 đại biểu nữ, chiếm tỷ lệ 33%.', ['33 người trúng cử: đại biểu nữ']],
    ['Nữ 122 người (24,4%); tái cử 167 người, tăng 7 người, chiếm 33%.', ['24.4 Nữ', '33 tái cử']],
    ['Đảng bộ huyện đã kết nạp gần 640 đảng viên mới, vượt 30% chỉ tiêu.', ['30 kết nạp đảng viên mới']],
    [
      'Có 39 chi bộ vững mạnh (62%), trong đó có 7 chi bộ tiêu biểu (11%); có 31% chi bộ hoàn thành tốt nhiệm vụ.',
      ['62 chi bộ vững mạnh', '11 chi bộ tiêu biểu', '31 chi bộ hoàn thành tốt nhiệm vụ'],
    ],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });
});
