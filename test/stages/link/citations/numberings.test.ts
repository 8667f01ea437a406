import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';
import { readPassage } from './read-passage.ts';

/** Every citation of a passage as `kind | number or meeting | issuer, (inferred) in brackets | day`. */
const told = (passage: string) =>
  readPassage(`Căn cứ ${passage}, huyện đã họp.`).citations.map((row) => {
    const issuer = row.issuer ?? (row.issuer_inferred === null ? '-' : `(${row.issuer_inferred})`);
    return `${row.doc_type} | ${row.number ?? row.session ?? '-'} | ${issuer} | ${row.issued_on ?? '-'}`;
  });

describe('numbers of every era', () => {
  it.each([
    // The party: centre, its organs, province, district, base
    ['Nghị quyết số 03-NQ/HNTW ngày 18/6/1997', 'nghị quyết | 03-NQ/HNTW | (Ban Chấp hành Trung ương) | 1997-06-18'],
    ['Nghị quyết số 11-NQ/TW ngày 25-1-2002 của Bộ Chính trị', 'nghị quyết | 11-NQ/TW | Bộ Chính trị | 2002-01-25'],
    ['Quy định số 08-QĐi/TW, ngày 25 tháng 10 năm 2018', 'quy định | 08-QĐi/TW | (Trung ương Đảng) | 2018-10-25'],
    ['Quy định số 114-QyĐ/TW', 'quy định | 114-QyĐ/TW | (Trung ương Đảng) | -'],
    ['Kết luận số 14-KL/TW ngày 22/9/2021', 'kết luận | 14-KL/TW | (Trung ương Đảng) | 2021-09-22'],
    ['Thông báo kết luận số 105-TB/TU', 'thông báo kết luận | 105-TB/TU | (Tỉnh ủy) | -'],
    ['Hướng dẫn số 16-HD/BTCTW ngày 15/02/2022', 'hướng dẫn | 16-HD/BTCTW | (Ban Tổ chức Trung ương) | 2022-02-15'],
    ['Hướng dẫn số 05-HD/UBKTTW', 'hướng dẫn | 05-HD/UBKTTW | (Ủy ban Kiểm tra Trung ương) | -'],
    ['Hướng dẫn số 36-HD/VPTW', 'hướng dẫn | 36-HD/VPTW | (Văn phòng Trung ương Đảng) | -'],
    ['Kế hoạch số 248-KH/TU', 'kế hoạch | 248-KH/TU | (Tỉnh ủy) | -'],
    ['Chương trình hành động số 147-CTHĐ/TU', 'chương trình hành động | 147-CTHĐ/TU | (Tỉnh ủy) | -'],
    ['Chương trình số 10-CTr/TU', 'chương trình | 10-CTr/TU | (Tỉnh ủy) | -'],
    ['Đề án số 08-ĐA/TU', 'đề án | 08-ĐA/TU | (Tỉnh ủy) | -'],
    ['Quy chế số 03-QC/TU', 'quy chế | 03-QC/TU | (Tỉnh ủy) | -'],
    ['Tờ trình số 45-TTr/HU', 'tờ trình | 45-TTr/HU | (Huyện ủy) | -'],
    ['Báo cáo số 120-BC/QU', 'báo cáo | 120-BC/QU | (Quận ủy) | -'],
    ['Công văn số 231-CV/BTCHU', 'công văn | 231-CV/BTCHU | (Ban Tổ chức Huyện ủy) | -'],
    ['Quyết định số 345-QĐ/HU', 'quyết định | 345-QĐ/HU | (Huyện ủy) | -'],
    ['Nghị quyết số 05-NQ/ĐU của Đảng ủy xã', 'nghị quyết | 05-NQ/ĐU | Đảng ủy xã | -'],
    ['Nghị quyết số 02-NQ/ĐU ngày 3/9/2025', 'nghị quyết | 02-NQ/ĐU | (Đảng ủy) | 2025-09-03'],
    ['Quyết định số 502-QĐ/ĐUK', 'quyết định | 502-QĐ/ĐUK | (Đảng ủy Khối) | -'],
    ['Nghị quyết số 01-NQ/CB', 'nghị quyết | 01-NQ/CB | (Chi bộ) | -'],
    ['Chỉ thị số 05-CT/TW', 'chỉ thị | 05-CT/TW | (Trung ương Đảng) | -'],
    // Noise in print
    ['Quyết định 217/QĐ-TW', 'quyết định | 217/QĐ-TW | (Trung ương Đảng) | -'],
    ['Nghị quyết 18–NQ/TW', 'nghị quyết | 18–NQ/TW | (Trung ương Đảng) | -'],
    ['Quy định 24- QĐ/TW', 'quy định | 24- QĐ/TW | (Trung ương Đảng) | -'],
    ['Quy định 37QĐ/TW', 'quy định | 37QĐ/TW | (Trung ương Đảng) | -'],
    ['Chỉ thị 50 CT/TW', 'chỉ thị | 50 CT/TW | (Trung ương Đảng) | -'],
    ['Nghị quyết số 12-NQ/T.Ư', 'nghị quyết | 12-NQ/T.Ư | (Trung ương Đảng) | -'],
    ['NQ số 19-NQ/TW', 'nghị quyết | 19-NQ/TW | (Trung ương Đảng) | -'],
    ['Nghị định số 04/2015/NĐ- CP ngày 09/01/2015', 'nghị định | 04/2015/NĐ- CP | (Chính phủ) | 2015-01-09'],
    // The state: since 1997 with the year, single decisions without, the older forms
    ['Nghị định số 30/2020/NĐ-CP ngày 5/3/2020', 'nghị định | 30/2020/NĐ-CP | (Chính phủ) | 2020-03-05'],
    ['Quyết định số 1754/QĐ-UBND', 'quyết định | 1754/QĐ-UBND | (Ủy ban nhân dân) | -'],
    ['Quyết định số 571/QĐ-TTg', 'quyết định | 571/QĐ-TTg | (Thủ tướng Chính phủ) | -'],
    ['Chỉ thị số 13/CT-TTg', 'chỉ thị | 13/CT-TTg | (Thủ tướng Chính phủ) | -'],
    ['Công điện số 02/CĐ-TTg', 'công điện | 02/CĐ-TTg | (Thủ tướng Chính phủ) | -'],
    ['Nghị quyết số 125/NQ-CP', 'nghị quyết | 125/NQ-CP | (Chính phủ) | -'],
    ['Nghị quyết 30a/2008/NQ-CP', 'nghị quyết | 30a/2008/NQ-CP | (Chính phủ) | -'],
    ['Nghị quyết số 22/2019/NQ-HĐND', 'nghị quyết | 22/2019/NQ-HĐND | (Hội đồng nhân dân) | -'],
    ['Quyết định số 12/2024/QĐ-UBND', 'quyết định | 12/2024/QĐ-UBND | (Ủy ban nhân dân) | -'],
    ['Thông tư số 36/2017/TT-BGDĐT', 'thông tư | 36/2017/TT-BGDĐT | (Bộ Giáo dục và Đào tạo) | -'],
    ['Nghị quyết số 1365/NQ-UBTVQH15', 'nghị quyết | 1365/NQ-UBTVQH15 | (Ủy ban Thường vụ Quốc hội) | -'],
    ['Nghị quyết số 76/2025/UBTVQH15', 'nghị quyết | 76/2025/UBTVQH15 | (Ủy ban Thường vụ Quốc hội) | -'],
    ['Nghị quyết số 202/2025/QH15', 'nghị quyết | 202/2025/QH15 | (Quốc hội) | -'],
    ['Công văn số 606/UBND-KGVX', 'công văn | 606/UBND-KGVX | (Ủy ban nhân dân) | -'],
    ['Nghị định số 42-CP', 'nghị định | 42-CP | (Chính phủ) | -'],
    ['Nghị định 176-HĐBT', 'nghị định | 176-HĐBT | (Hội đồng Bộ trưởng) | -'],
    ['Quyết định số 67/2002-QĐUB', 'quyết định | 67/2002-QĐUB | - | -'],
    ['Quyết định số 15/QĐ-UB', 'quyết định | 15/QĐ-UB | (Ủy ban nhân dân) | -'],
    ['Hướng dẫn số 05/HD-MTTW-BTT', 'hướng dẫn | 05/HD-MTTW-BTT | (Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam) | -'],
    // Without a number
    ['Nghị quyết Trung ương 4 (khóa XII)', 'nghị quyết | TW4/XII | Trung ương | -'],
    ['Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII', 'nghị quyết | TW4/XII | Ban Chấp hành Trung ương | -'],
    ['Nghị quyết T.Ư 4 K.XII', 'nghị quyết | TW4/XII | T.Ư | -'],
    ['NQ TW 3 khóa VIII', 'nghị quyết | TW3/VIII | TW | -'],
    ['Nghị quyết Đại hội XIII của Đảng', 'nghị quyết | ĐH/XIII | Đại hội XIII của Đảng | -'],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII', 'nghị quyết | ĐH-tỉnh/XVII | Đại hội Đảng bộ tỉnh lần thứ XVII | -'],
    ['Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII, nhiệm kỳ 2020 - 2025', 'nghị quyết | ĐH-huyện/XXIII | Đại hội Đảng bộ huyện lần thứ XXIII | -'],
    ['Nghị quyết Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030', 'nghị quyết | ĐH-xã/I | Đại hội Đảng bộ xã lần thứ I | -'],
    ['Quy định số 96', 'quy định | 96 | - | -'],
  ])('%s', (passage, row) => {
    expect(told(passage)).toEqual([row]);
  }); // biome-ignore format: one numbering a line
});

describe('the committee of the province', () => {
  const inferred = (body: string) =>
    extract(body, { published_on: '2023-06-01' }).citations.map((row) => row.issuer_inferred);
  it.each([
    ['Quận ủy Hoàn Kiếm, thành phố Hà Nội, thực hiện Chương trình số 10-CTr/TU.', 'Thành ủy'],
    ['Quận ủy Hoàn Kiếm, thành phố Hà Nội, thực hiện Hướng dẫn số 5-HD/BTCTU.', 'Ban Tổ chức Thành ủy'],
    ['Thành ủy Vinh, tỉnh Nghệ An, thực hiện Chương trình số 10-CTr/TU.', 'Tỉnh ủy'],
  ])('is a city’s only where the city is run by the centre: %s', (passage, issuer) => {
    expect(inferred(passage)).toEqual([issuer]);
  });
});
