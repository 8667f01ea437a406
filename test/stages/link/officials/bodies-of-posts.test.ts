import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../../support/extract.ts';

const placesIn = (body: string) =>
  extract(body).appointments.map(({ position, place }) => `${position} @ ${place}`);

describe('the body of a post', () => {
  it('may carry its abbreviation in brackets before its unit', () => {
    expect(
      placesIn('Ông Vi Văn Tú, Phó Trưởng Ban Pháp chế Hội đồng nhân dân (HĐND) tỉnh Sơn La dự.'),
    ).toEqual(['Phó Trưởng Ban Pháp chế Hội đồng nhân dân tỉnh @ tỉnh Sơn La']);
    expect(officialsIn('Ông Vi Văn Tú, Bí thư Đảng ủy Quân sự (ĐUQS) tỉnh, dự.')).toEqual([
      'Vi Văn Tú | Bí thư Đảng ủy Quân sự tỉnh | current',
    ]);
  });

  it('is of the ministry in the bracket behind it, wherever the news is', () => {
    expect(
      placesIn('Tại Sơn La, Đại tá Vi Văn Tú - Phó Cục trưởng Cục Hậu cần (Bộ Công an) trao quyết định.'),
    ).toEqual(['Phó Cục trưởng Cục Hậu cần @ null']);
  });

  it('is a unit of the army by its number, whose kind is a surname too', () => {
    expect(officialsIn('Thượng tá Vi Văn Tú giữ chức Chính ủy Lữ đoàn 382.')).toEqual([
      'Vi Văn Tú | Chính ủy Lữ đoàn 382 | incoming',
    ]);
  });

  it('is the centre in one word, not the commune of that name', () => {
    expect(placesIn('Ông Vi Văn Tú, Phó Trưởng ban Kinh tế TƯ, phát biểu.')).toEqual([
      'Phó Trưởng ban Kinh tế TƯ @ null',
    ]);
  });

  it('is the Party committee behind a standing deputy who does nothing else', () => {
    expect(officialsIn('Bà Vi Thị Lan, Phó Bí thư Thường trực chuyên trách Đảng ủy UBND tỉnh, dự.')).toEqual([
      'Vi Thị Lan | Phó Bí thư Thường trực chuyên trách Đảng ủy UBND tỉnh | current',
    ]);
  });

  it('makes no commander of a command', () => {
    expect(
      officialsIn('Theo quyết định của Bộ Tư lệnh Quân khu 2, Thượng tá Vi Văn Tú được khen thưởng.'),
    ).toEqual([]);
    expect(officialsIn('Trung tướng Vi Văn Tú, Tư lệnh Quân khu 2, dự.')).toEqual([
      'Vi Văn Tú | Tư lệnh Quân khu 2 | current',
    ]);
  });

  it('is a school by its kind behind the headmaster alone', () => {
    expect(officialsIn('Cô Vi Thị Lan, Hiệu trưởng THPT Mường La, nói.')).toEqual([
      'Vi Thị Lan | Hiệu trưởng THPT | current',
    ]);
  });

  it('follows the seat on the Central Committee, however that is shortened', () => {
    expect(officialsIn('Đồng chí Vi Văn Tú, UVTW Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh dự.')).toEqual([
      'Vi Văn Tú | Ủy viên Trung ương Đảng | current',
      'Vi Văn Tú | Bí thư Tỉnh ủy | current',
      'Vi Văn Tú | Chủ tịch HĐND tỉnh | current',
    ]);
  });
});
