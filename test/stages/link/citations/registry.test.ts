import { describe, expect, it } from 'vitest';
import { readPassage } from './read-passage.ts';

describe('the registry', () => {
  const keys = (passage: string, published_on = '2023-12-01') =>
    readPassage(passage, { published_on }).documents.map((document) => document.registry_key);
  it('knows a number by its day, its topic, its term or its year', () => {
    expect(keys('Nghị quyết số 11-NQ/TW ngày 25/1/2002 của Bộ Chính trị')).toEqual(['11-NQ/TW@2002-01-25']);
    expect(keys('Nghị quyết 11 của Bộ Chính trị về luân chuyển cán bộ lãnh đạo và quản lý')).toEqual([
      '11-NQ/TW@2002-01-25',
    ]);
    expect(keys('Kết luận 01-KL/TW của Bộ Chính trị khóa XIII')).toEqual(['01-KL/TW@2021-05-18']);
    expect(keys('Nghị quyết 18 và Nghị quyết 19 của Trung ương Đảng khóa XII')).toEqual([
      '18-NQ/TW@2017-10-25',
      '19-NQ/TW@2017-10-25',
    ]);
    expect(
      keys('Luật Cán bộ, công chức năm 2008 và Luật Tổ chức chính quyền địa phương ngày 19/6/2015'),
    ).toEqual(['22/2008/QH12@2008-11-13', '77/2015/QH13@2015-06-19']);
    expect(keys('Luật Cán bộ, công chức năm 2012; Luật Cán bộ, công chức')).toEqual([null]);
    expect(keys('Nghị định 30/2020/NĐ-CP')).toEqual(['30/2020/NĐ-CP@2020-03-05']);
    expect(
      keys('Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo Chỉ thị 05-CT/TW.'),
    ).toEqual(['05-CT/TW@2016-05-15']);
  });
  it('knows a figure and its year of a kind that one body issues, and one of several numbers that share a subject', () => {
    expect(keys('theo Nghị định số 178/2024 (được sửa đổi)', '2025-06-01')).toEqual([
      '178/2024/NĐ-CP@2024-12-31',
    ]);
    expect(keys('theo Quyết định số 178/2024 của UBND tỉnh', '2025-06-01')).toEqual([null]);
    expect(
      keys(
        'Quyết định số 217, 218 của Bộ Chính trị (khóa XI) về giám sát, phản biện xã hội, góp ý xây dựng Đảng',
      ),
    ).toEqual(['217-QĐ/TW@2013-12-12', '218-QĐ/TW@2013-12-12']);
    expect(keys('Quyết định số 217 của Bộ Chính trị (khóa XI) về kinh phí hoạt động')).toEqual([null]);
  });
  it('knows what local news cites of every term', () => {
    const dated: [string, string][] = [
      ['Chỉ thị số 10-CT/TW ngày 05/12/2011 của Bộ Chính trị', '10-CT/TW@2011-12-05'],
      ['Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư', '10-CT/TW@2007-03-30'],
      ['Nghị quyết số 45-NQ/TW ngày 17/02/2005 của Bộ Chính trị', '45-NQ/TW@2005-02-17'],
      ['Nghị quyết số 45-NQ/TW ngày 24/01/2019 của Bộ Chính trị', '45-NQ/TW@2019-01-24'],
      ['Nghị quyết 28-NQ/TW về Chiến lược bảo vệ Tổ quốc trong tình hình mới', '28-NQ/TW@2013-10-25'],
      ['Pháp lệnh số 34/2007/PL-UBTVQH11', '34/2007/PL-UBTVQH11@2007-04-20'],
      ['Nghị quyết 02-NQ/TW của Bộ Chính trị khóa XIII', '02-NQ/TW@2021-06-12'],
    ];
    for (const [passage, key] of dated) expect(keys(passage)).toEqual([key]);
  });
  it('leaves a number open that several terms have, and one not issued yet', () => {
    expect(keys('theo tinh thần Nghị quyết 11-NQ/TW')).toEqual([null]);
    expect(keys('Nghị quyết 26-NQ/TW của Trung ương')).toEqual([null]);
    expect(
      keys(
        'Nghị quyết 57 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo',
        '2019-01-01',
      ),
    ).toEqual([null]);
  });
  it('takes a number with its issuer for the latest one, for a year and a half', () => {
    expect(keys('Nghị quyết 68 của Bộ Chính trị', '2025-09-01')).toEqual(['68-NQ/TW@2025-05-04']);
    expect(keys('Kết luận 127 của Bộ Chính trị, Ban Bí thư', '2025-03-20')).toEqual(['127-KL/TW@2025-02-28']);
    expect(keys('Chỉ thị 35 của Bộ Chính trị', '2024-10-01')).toEqual(['35-CT/TW@2024-06-14']);
    expect(keys('Chỉ thị 35 của Bộ Chính trị', '2022-10-01')).toEqual([null]);
    expect(keys('Nghị quyết 68 của Bộ Chính trị về du lịch biển đảo', '2025-09-01')).toEqual([null]);
    expect(keys('Nghị quyết 68', '2025-09-01')).toEqual([null]);
  });
  it('knows a decision by the proper name that it goes by', () => {
    const subject = 'phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử';
    expect(keys(`Đề án 06 về ${subject} phục vụ chuyển đổi số quốc gia`)).toEqual(['06/QĐ-TTg@2022-01-06']);
    expect(keys('Đề án 06 của Chính phủ')).toEqual(['06/QĐ-TTg@2022-01-06']);
    expect(keys('Đề án 06 của Tỉnh ủy về luân chuyển cán bộ')).toEqual([null]);
    expect(keys('Đề án 06 của Chính phủ', '2020-05-01')).toEqual([null]);
  });
  it('takes no local number for a central one', () => {
    expect(keys('Nghị quyết 26-NQ/TU của Tỉnh ủy về xây dựng đội ngũ cán bộ các cấp')).toEqual([null]);
  });
});
