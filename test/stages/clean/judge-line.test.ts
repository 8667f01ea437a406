import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/stages/clean/block.ts';
import { foldLine } from '../../../src/stages/clean/fold-line.ts';
import { judgeLine } from '../../../src/stages/clean/judge-line.ts';
import { loadPageCues } from './load-page-cues.ts';

const cues = loadPageCues();
const kindOf = (text: string) =>
  judgeLine({ text, folded: foldLine(text), row: false } as unknown as Block, cues);

describe('a line by its own words', () => {
  it.each([
    'Nghe bài viết 0:00 / 3:12 1x',
    'Giọng đọc: Nữ miền Bắc',
    'Chia sẻ bài viết lên mạng xã hội',
    'Chia sẻ: Facebook Zalo Email',
    'Cỡ chữ: A- A A+',
    'Đã xem: 33',
    'Tổng số điểm của bài viết là: 5 trong 1 đánh giá',
    'Vui lòng đăng nhập để gửi bình luận',
    'Theo dõi Báo Lạng Sơn trên Google News',
    'Tags: nông thôn mới, Hà Giang',
    'Tin mới cập nhật',
    '1 2 3 4 5 Trang sau Trang cuối',
    'Đăng ký nhận bản tin',
    'Mời bạn đọc gửi tin, bài về địa chỉ toasoan@baomau.example',
    'Bạn có câu hỏi cho lãnh đạo xã? Gửi về hộp thư bandoc@baomau.example',
    'Mời độc giả theo dõi Báo Mẫu trên kênh Zalo để đọc tin sớm nhất.',
    'Bạn đang đọc bài miễn phí. Đăng ký gói hội viên để ủng hộ tòa soạn.',
    'Phát âm thanh 1x 1.25x 1.5x',
    'In từ Cổng thông tin huyện Mường Khoa - Thời gian in: 22/11/2023 19:05',
  ])('is furniture: %s', (line) => {
    expect(kindOf(line)).not.toBe('text');
  });

  it.each([
    'Các tin vui liên tiếp đến với bà con bản Lùng',
    'Đánh giá kết quả thực hiện Nghị quyết số 18',
    'Theo dõi, đôn đốc việc thực hiện kết luận kiểm tra',
    'Theo dõi diện tích lúa bị sâu bệnh qua nhóm Zalo của thôn, xã.',
    'Chia sẻ khó khăn với đồng bào vùng lũ',
    'Nghe và cho ý kiến về dự thảo báo cáo chính trị',
    'Bình luận của các đại biểu đều thống nhất cao',
    'Họ và tên: Nguyễn Văn An, sinh năm 1970',
    'Số lượt người tham gia: 1.204',
    'In từ khuôn gỗ cũ, tranh của làng vẫn giữ năm màu.',
    'Bạn có thể nộp hồ sơ tại bộ phận một cửa của xã hoặc qua bưu điện.',
    'Mọi thông tin về đợt khám được đăng trên trang Facebook của trạm y tế xã.',
    'Mời bạn đọc đến thăm bản Lùng vào mùa lúa chín',
    'Liên quan đến công tác cán bộ',
  ])('is text: %s', (line) => {
    expect(kindOf(line)).toBe('text');
  });
});
