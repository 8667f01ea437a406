import { describe, expect, it } from 'vitest';
import { readPassage } from './read-passage.ts';

/** Sentences of our own and their documents as `kind number | issuer | day`, `-` for what the text does not say; written by reading before the rules were run. */
const days: readonly (readonly [text: string, ...rows: string[]])[] = [
  ['Hội nghị quán triệt Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW (cùng ban hành ngày 25/10/2017) của Ban Chấp hành Trung ương.', 'nghị quyết 18-NQ/TW | Ban Chấp hành Trung ương | 2017-10-25', 'nghị quyết 19-NQ/TW | Ban Chấp hành Trung ương | 2017-10-25'],
  ['HĐND tỉnh khóa XV, kỳ họp thứ 8 đã thông qua Nghị quyết số 22/2022/NQ-HĐND ngày 09 tháng 12 năm 2022.', 'nghị quyết 22/2022/NQ-HĐND | HĐND tỉnh | 2022-12-09'],
  ['Nghị quyết Trung ương 5 khóa XIII (số 21-NQ/TW, ngày 16/6/2022) về xây dựng tổ chức cơ sở đảng.', 'nghị quyết 21-NQ/TW | Trung ương | 2022-06-16'],
  ['Huyện ủy có Quyết định số 420-QĐ/HU về công tác cán bộ. Quyết định ký ngày 3/7/2024.', 'quyết định 420-QĐ/HU | Huyện ủy | -', 'quyết định - | - | 2024-07-03'],
  ['Theo Quyết định của UBND tỉnh (số 2210/QĐ-UBND, ký ngày 18/11/2019), trường đạt chuẩn quốc gia.', 'quyết định 2210/QĐ-UBND | UBND tỉnh | 2019-11-18'],
  ['Sau khi có Hướng dẫn số 05-HD/UBKTTW\nngày 22/11/2022 của Ủy ban Kiểm tra Trung ương, các cấp ủy đã quán triệt.', 'hướng dẫn 05-HD/UBKTTW | Ủy ban Kiểm tra Trung ương | 2022-11-22'],
  ['Căn cứ Quyết định số: 15/2020/QĐ-TTg, ngày: 24/4/2020 của Thủ tướng Chính phủ.', 'quyết định 15/2020/QĐ-TTg | Thủ tướng Chính phủ | 2020-04-24'],
  // Near misses: a line of its own, the day from which it holds, plans for two documents, a contract.
  ['Công bố Quyết định số 45/QĐ-UBND\nNgày 3/4/2021, lễ công bố diễn ra tại nhà văn hóa.', 'quyết định 45/QĐ-UBND | (Ủy ban nhân dân) | -'],
  ['Nghị định số 33/2023/NĐ-CP có hiệu lực thi hành từ ngày 01/8/2023.', 'nghị định 33/2023/NĐ-CP | (Chính phủ) | -'],
  ['Nghị quyết số 05-NQ/HU và Nghị quyết số 06-NQ/HU; kế hoạch thực hiện hai nghị quyết này được ban hành ngày 1/7/2021.', 'nghị quyết 05-NQ/HU | (Huyện ủy) | -', 'nghị quyết 06-NQ/HU | (Huyện ủy) | -'],
  ['Hợp đồng ký ngày 3/7/2024 theo Đề án 08 của Huyện ủy.', 'đề án 08 | Huyện ủy | -'],
]; // biome-ignore format: one sentence a line

const told = (passage: string) =>
  readPassage(passage).citations.map((row) => {
    const issuer = row.issuer ?? (row.issuer_inferred === null ? '-' : `(${row.issuer_inferred})`);
    return `${row.doc_type} ${row.number ?? row.session ?? '-'} | ${issuer} | ${row.issued_on ?? '-'}`;
  });

describe('the day on which a document was issued', () => {
  it.each(days)('%s', (text, ...rows) => {
    expect(told(text)).toEqual(rows);
  });
});
