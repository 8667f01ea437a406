import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const counted = (text: string) =>
  extract(text).quantities.map(({ value, indicator }) => `${value} ${indicator}`);

describe('an amount that is printed without its sentence', () => {
  it.each([
    // what is done to the first of a list is done to the others
    [
      'Công an huyện bắt giữ 12 đối tượng, thu giữ 2,5 kg ma túy, 3 xe máy và 45 triệu đồng.',
      ['12 bắt giữ đối tượng', '2.5 thu giữ ma túy', '3 thu giữ xe máy', '45 thu giữ'],
    ],
    [
      'Đến nay, xã đã làm mới 12,5 km đường bê tông, 3 cầu dân sinh và 2 nhà văn hóa.',
      ['12.5 làm mới đường bê tông', '3 làm mới cầu dân sinh', '2 làm mới nhà văn hóa'],
    ],
    [
      'Ủy ban Kiểm tra các cấp đã kiểm tra 125 tổ chức đảng và 430 đảng viên; giám sát 86 tổ chức đảng, 210 đảng viên.',
      [
        '125 kiểm tra tổ chức đảng',
        '430 kiểm tra đảng viên',
        '86 giám sát tổ chức đảng',
        '210 giám sát đảng viên',
      ],
    ],
    // but not to what something else is said of
    [
      'Mưa lũ làm sập 12 nhà; huyện di dời 40 hộ, 3 người bị thương.',
      ['12 Mưa lũ làm sập nhà', '40 di dời hộ', '3 người bị thương'],
    ],
    // a plural names no number
    ['Các cấp ủy thi hành kỷ luật 3 tổ chức.', ['3 thi hành kỷ luật tổ chức']],
    // what those who are counted do
    ['Chương trình thu hút trên 1.200 người tham gia.', ['1200 thu hút người tham gia']],
    [
      'Xã thành lập 5 đội tình nguyện với 120 đoàn viên tham gia.',
      ['5 thành lập đội tình nguyện', '120 đoàn viên tham gia'],
    ],
    // a scale is no noun
    ['Cả nước có 81,5 triệu người tham gia bảo hiểm y tế.', ['81.5 người tham gia bảo hiểm y tế']],
    ['Dân số các huyện nghèo là 2,4 triệu người.', ['2.4 Dân số các huyện nghèo']],
    ['Đảng bộ xã kết nạp được 86đảng viên.', ['86 kết nạp đảng viên']],
    // words for heads behind what is counted
    ['Đàn lợn 56.300 con; đàn gia cầm 812.000 con.', ['56300 Đàn lợn', '812000 đàn gia cầm']],
    [
      'Đại biểu là người ngoài Đảng 15 người, tái cử 14 người.',
      ['15 Đại biểu là người ngoài Đảng', '14 tái cử'],
    ],
    // a share between those who are counted and what they do
    ['Toàn huyện có 9/14 xã (64,3%) đạt chuẩn nông thôn mới.', ['9 xã đạt chuẩn nông thôn mới']],
    ['Toàn huyện có 9/14 xã (64,3%), đạt kế hoạch.', ['9 null']],
    // the number of a name
    [
      'Ban Chấp hành Đảng bộ huyện khóa XXIII gồm 39 đồng chí.',
      ['39 Ban Chấp hành Đảng bộ huyện khóa XXIII'],
    ],
    // where parts begin
    ['Xã có 720 hộ trong đó có 41 hộ đạt danh hiệu.', ['720 null', '41 hộ đạt danh hiệu']],
    // behind a share
    [
      'Trình độ cao đẳng 53 người, chiếm 3,9% và trình độ trung cấp 223 người.',
      ['53 Trình độ cao đẳng', '223 trình độ trung cấp'],
    ],
    // what is left of others
    ['Hội xóa được 44 hộ cận nghèo, còn 9 hộ nghèo.', ['44 xóa hộ cận nghèo', '9 null']],
    // the number that is named last
    [
      'Nguồn vốn Hội Cựu chiến binh huyện nhận ủy thác của Ngân hàng Chính sách xã hội tỉnh có tổng dư nợ hơn 42 tỷ đồng.',
      ['42 tổng dư nợ'],
    ],
    ['Nhân dân đã hiến 2.600 m2 đất và đóng góp 4 tỷ đồng.', ['2600 hiến đất', '4 đóng góp']],
    // what it is compared with
    ['Đảng bộ kết nạp 143 đảng viên vượt chỉ tiêu.', ['143 kết nạp đảng viên']],
    // whole prepositions
    ['Huyện kiểm tra tài chính đối với 14 tổ chức.', ['14 Huyện kiểm tra tài chính đối với tổ chức']],
  ])('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});
