import { describe, expect, it } from 'vitest';
import { sentenceRulesOf } from '../../src/text/sentence-rules.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { lexiconEntries } from './lexicon.ts';

const rules = sentenceRulesOf(lexiconEntries('abbreviations'));

function sentencesOf(text: string): string[] {
  return splitSentences(text, tokenize(text), rules).map((span) => text.slice(span.start, span.end));
}

/** Cases are written with ` | ` where a sentence ends; the text under test has a space there. */
const withSpace = [
  'Ông A về TP. Vinh. | Bà B ở lại.',
  'Hội nghị diễn ra tại TX. Kỳ Anh và TT. Đồng Đăng. | Có 15 đại biểu dự.',
  'Ban Bí thư T.Ư Đảng họp. | Sau đó nghỉ.',
  'Theo T.Ư. Đoàn, kết quả tốt.',
  'ThS. Nguyễn Văn A và PGS.TS. Lê Văn B phát biểu. | Hội nghị kết thúc.',
  'PGS. TS. Lê Văn B chủ trì.',
  'Đ/c. Nguyễn Văn A dự. | Đ/c Trần Thị B vắng.',
  'Cán bộ, công chức, v.v. đều dự.',
  'Cán bộ, công chức, v.v. | Ngoài ra còn có người dân.',
  'Thửa ruộng, ao cá, v.v... đều được đo.',
  'Ông Nguyễn V. Anh trình bày. | Ông L. vắng mặt.',
  'Tin, ảnh: P.V. Hùng',
  'Xếp hạng A. | Ông Bình xếp hạng B.',
  'Tăng 2.5 lần so với năm 2020. | Giảm 98,5% hộ nghèo.',
  'Thu 10.300 tỷ đồng. | Chi 9.500 tỷ đồng.',
  'Ngày 25.5.2019. | Đại hội khai mạc.',
  'Khóa XIII. | Hội nghị bế mạc.',
  '1. Về công tác cán bộ',
  'II. Kết quả đạt được',
  '1.1. Công tác tổ chức. | 1.2. Công tác kiểm tra.',
  'a. Các chỉ tiêu chủ yếu',
  'Điều 1. Phạm vi điều chỉnh',
  'Năm 2020. | Ông về huyện.',
  'Có ai biết không? | Không ai biết!',
  '“Tôi sẽ làm.” | Ông nói rồi đi.',
  '“Làm được không?” ông hỏi.',
  'Ông nói: “Phải làm ngay. | Không được chậm.” | Mọi người đồng ý.',
  'Các xã Tân Mỹ, Tân Thanh... đều đạt chuẩn.',
  'Rồi ông dừng lại... | Mọi người chờ.',
  'Cứ thế… và cứ thế.',
  'Đường sá nhanh, đẹp, xanh,... đi lại dễ dàng.',
  'Trồng ngô, khoai, sắn,… | Ngoài ra còn nuôi cá.',
  'Bảo hiểm y tế, bảo hiểm xã hội,…. | Trong năm có 15 buổi.',
  'Các huyện Cao Lộc, ... Lộc Bình cùng dự.',
  'Hoàn thành nhiệm vụ./. | Ảnh: Minh Anh',
  'Nghị quyết nêu: “(...) Đảng viên phải gương mẫu”.',
  '(Ảnh: Minh Anh.) | Hội nghị bắt đầu.',
  'Thật tuyệt!!! | Ai cũng vui.',
  'Thật sao?! | Đúng vậy.',
  'Kết quả tốt. | - Về xây dựng Đảng: tốt.',
  'Kết quả tốt. | “Đó là nỗ lực chung”, ông nói.',
  'Theo Quyết định số 30/2020/NĐ-CP. | Văn bản có hiệu lực.',
  'Truy cập www.baolangson.vn. | Xem thêm tin khác.',
  'Liên hệ SĐT. 0912345678 để biết.',
  'Giá 15.000đ. | Không đổi.',
  'Đại biểu H’Yim Kđoh phát biểu. | Ông K’Brêm đáp lời.',
  'Bí thư Huyện uỷ dự. | 15/15 xã đạt chuẩn.',
  'ĐẠI HỘI THÀNH CÔNG. | NHÂN DÂN PHẤN KHỞI.',
  'Chủ tịch UBND. | Ông nói.',
  'Ông sinh năm 1971. | Quê ở Lạng Sơn.',
  'Ấm no. | Hạnh phúc.',
  'Tạm giữ Hoàng Văn P. | Khám xét nhà thu 2 khẩu súng.',
  'Công an P. Đề Thám và Q. Ba Đình. | Cả hai phối hợp.',
  'Trao nhà cho bà Lý Thị X. | Căn nhà rộng 40 m2.',
  'Số 15 Đ. Trần Phú, P. 2. | Mở cửa lúc 7 h. | Sau đó đóng.',
  'Nhóm vitamin A. | Nhóm khoáng chất.',
  'Người bán là T.V.H. | Người mua bỏ trốn.',
  'Thôn 5. | Có 60 hộ.',
  'Phụ lục 2. Danh sách kèm theo',
  'Gồm: 1. Đại diện xã; 2. Đại diện thôn; 3. Người dân. | Biên bản đã ký.',
  'Cần làm rõ: a. Nguồn gốc đất; b. Người sử dụng.',
  'Số hộ nghèo: 15. | Số hộ cận nghèo: 20.',
  '- Bước 1. Lập hồ sơ. | - Bước 2. Thẩm định.',
];
/** Nothing stands where a sentence ends. */
const withoutSpace = [
  'Đoàn đến thăm cơ sở.|Ông Vi Văn Thái tiếp đoàn.',
  'Đoàn đến thăm cơ sở|Ông Vi Văn Thái tiếp đoàn.',
  'Cảnh cáo đối với ôngTrần Văn Quang và đồng chíLê Văn Bình.',
  'Kết thúc năm 2020.|Huyện đạt nhiều kết quả.',
  'TP.HCM và TP.Vinh cùng dự.',
  'PGS.TS Nguyễn Văn A, ThS.Lê Văn B.',
  'Ban T.Ư Đảng.',
  'Anh P.Nguyễn và chị T.Hoa.',
  'Làm xong!|Ông về.',
  'Đồng ý.”|Ông nói.',
  'Dân rất mừng.|“Đường đẹp quá”, bà Ba nói.',
  'Hoàn thành tốt.|- Về kinh tế: tăng khá.',
  'Giá 1 con lợn 60 kg.|Giá cả tăng.',
  'Nhà rộng 60 m2.|Nhà do bộ đội xây.',
  'Họp với HĐND.|Các đại biểu chất vấn.',
  'Thu 20 triệu đồng.|30 hộ cùng làm.',
  'Nhiệm kỳ khóa XX.|Đại hội bầu 15 đồng chí.',
  'Cập nhật 30/8/2023|Sáng nay, trời mưa.',
  'Lúc 8h.30 tại Q.1, tuyến ĐT.279, đội U.19.',
  'Xe 10G và QL1A, nhà A5B.',
];

describe('splitSentences', () => {
  it.each(withSpace)('%s', (marked) => {
    expect(sentencesOf(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '));
  });

  it.each(withoutSpace)('%s', (marked) => {
    expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(marked.split('|'));
  });

  it('ends a sentence at every newline and trims white space', () => {
    expect(sentencesOf('  THÔNG BÁO \r\n\r\n về việc họp\u00a0\n. \n')).toEqual([
      'THÔNG BÁO',
      'về việc họp',
      '.',
    ]);
  });

  it('reads case and figures without any word list', () => {
    const text = 'Ông A. về TP. Vinh. Bà B nói.';
    const bare = splitSentences(text, tokenize(text)).map((span) => text.slice(span.start, span.end));
    expect(bare).toEqual(['Ông A. về TP.', 'Vinh.', 'Bà B nói.']);
  });

  it('parts the cells of a row where one is prose: a number before it, a full stop before the bar', () => {
    expect(
      sentencesOf('1 | Đại hội bầu 37 đồng chí. Bà Sa được bầu. |\n12 | 15% | 20%\nTrần An | Bí thư'),
    ).toEqual(['1 |', 'Đại hội bầu 37 đồng chí.', 'Bà Sa được bầu. |', '12 | 15% | 20%', 'Trần An | Bí thư']);
  });

  it('gives nothing for a text without anything to see', () => {
    expect(sentencesOf(' \n\u200b \n')).toEqual([]);
  });
});
