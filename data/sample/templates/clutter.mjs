// What stands around the article on real portals: style sheets, calendars, document boxes, telephone lists.
import { CLOCK, number, when } from './kit.mjs';

const SIDES = ['top', 'right', 'bottom', 'left'];

/** An inlined style sheet of `count` rules over the classes of one theme. */
export const styles = (theme, count) =>
  Array.from({ length: count }, (_, i) => {
    const n = (what, low, high) => number(`${theme}${i}${what}`, low, high);
    const colour = `#${n('c', 0, 0xffffff).toString(16).padStart(6, '0')}`;
    return `.${theme}-block-${i} .item-${n('k', 1, 9)}{color:${colour};margin-${SIDES[n('s', 0, 3)]}:${n('m', 0, 24)}px;padding:${n('p', 0, 12)}px ${n('q', 0, 12)}px;font-size:${n('f', 11, 18)}px;line-height:${n('l', 14, 28)}px}`;
  }).join('\n');

/** The month of the page clock as a table of days. */
export const calendar = () => {
  const { year, month } = when(CLOCK);
  const first = (new Date(`${year}-${month}-01T00:00:00Z`).getUTCDay() + 6) % 7;
  const days = Array.from({ length: 42 }, (_, i) => i - first + 1).map((d) =>
    d < 1 || d > 30 ? '<td>&nbsp;</td>' : `<td><a href="#ngay-${d}">${d}</a></td>`,
  );
  const weeks = Array.from({ length: 6 }, (_, w) => `<tr>${days.slice(w * 7, w * 7 + 7).join('')}</tr>`);
  return `<table class="lich" summary="Lịch"><caption>Tháng ${Number(month)} năm ${year}</caption><tr><th>T2</th><th>T3</th><th>T4</th><th>T5</th><th>T6</th><th>T7</th><th>CN</th></tr>${weeks.join('\n')}</table>`;
};

const SUBJECTS = [
  'Về việc triển khai Tháng hành động vì trẻ em',
  'Phê duyệt kết quả lựa chọn nhà thầu',
  'Tăng cường phòng, chống cháy rừng mùa hanh khô',
  'Triệu tập tập huấn phần mềm quản lý văn bản',
  'Công bố thủ tục hành chính được sửa đổi, bổ sung',
  'Rà soát hộ nghèo, hộ cận nghèo',
  'Tổ chức Giải việt dã truyền thống',
  'Điều chỉnh kế hoạch sử dụng đất',
  'Thành lập Hội đồng thẩm định giá',
  'Tuyên truyền bảo hiểm xã hội tự nguyện',
];
const SYMBOLS = ['UBND-VP', 'QĐ-UBND', 'KH-UBND', 'TB-UBND', 'BC-UBND'];

/** A box of new documents: numbers and dates that are no facts of the article beside it. */
export const documentBox = (key, count = 8) =>
  `<ul class="vanban">${Array.from({ length: count }, (_, i) => {
    const n = number(`${key}${i}`, 100, 2400);
    return `<li><a href="#vb-${n}"><b>${n}/${SYMBOLS[i % SYMBOLS.length]}</b></a> <span>(${String(number(`${key}d${i}`, 1, 28)).padStart(2, '0')}/08/2026)</span><br>${SUBJECTS[i % SUBJECTS.length]}</li>`;
  }).join('\n')}</ul>`;

const DESKS = [
  'Bộ phận Một cửa',
  'Đường dây nóng',
  'Trực ban',
  'Văn thư',
  'Tiếp công dân',
  'Y tế',
  'Điện lực',
  'Cấp nước',
];

/** Telephone numbers of desks. */
export const phoneList = (key) =>
  `<ul class="danhba">${DESKS.map((d) => `<li>${d}: <a href="tel:0${number(key + d, 200000000, 299999999)}">0${number(key + d, 200, 299)}.3${number(`${d}${key}`, 100, 999)}.${number(`${d}x${key}`, 100, 999)}</a></li>`).join('')}</ul>`;

const TICKERS = [
  'Danh mục thủ tục hành chính',
  'Lịch tiếp công dân',
  'Kết quả giải quyết hồ sơ',
  'Góp ý dự thảo văn bản',
  'Thông tin quy hoạch',
  'Dự án, hạng mục đầu tư',
  'Đề tài khoa học',
  'Báo cáo thống kê',
  'Công khai ngân sách',
  'Tuyển dụng',
  'Đấu thầu, mua sắm công',
  'Hỏi đáp pháp luật',
  'Phản ánh hiện trường',
  'Thi đua, khen thưởng',
  'An toàn giao thông',
  'Cải cách hành chính',
  'Nông thôn mới',
  'Giảm nghèo',
  'Phòng, chống tham nhũng',
  'Phổ biến, giáo dục pháp luật',
  'Truyền thanh cơ sở',
  'Người tốt, việc tốt',
  'Làng nghề',
  'Lễ hội',
  'Bản đồ số',
];

/** Links of a menu that opens over the whole page, twice: once for wide, once for narrow screens. */
export const megaMenu = (item) => TICKERS.map((name, i) => item(name, `#chuyen-trang-${i}`)).join('\n');
