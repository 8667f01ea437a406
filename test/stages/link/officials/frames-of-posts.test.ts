import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const placesIn = (body: string) =>
  extract(body, { published_on: '2020-10-15' }).appointments.map(
    ({ person_name, position, place }) => `${person_name}: ${position} @ ${place}`,
  );

describe('the unit of a post in a round of several provinces', () => {
  it('is that of the body that met, in the sentence that goes on from it', () => {
    const body =
      'HĐND tỉnh Sơn La đã bầu ông Lò Văn Bình, Bí thư Tỉnh ủy giữ chức Chủ tịch HĐND tỉnh.\n' +
      'Cùng ngày, tại kỳ họp thứ 12, HĐND tỉnh Lai Châu tiến hành bầu các chức danh.\n' +
      'Theo đó, ông Giàng A Sử, Phó Bí thư Tỉnh ủy được bầu giữ chức Chủ tịch UBND tỉnh. Bà Vi Thị Lan, Giám đốc Sở Tài chính được bầu giữ chức Phó Chủ tịch UBND tỉnh.';
    const found = placesIn(body);
    expect(found).toContain('Lò Văn Bình: Bí thư Tỉnh ủy @ tỉnh Sơn La');
    expect(found).toContain('Giàng A Sử: Phó Bí thư Tỉnh ủy @ tỉnh Lai Châu');
    expect(found).toContain('Giàng A Sử: Chủ tịch UBND tỉnh @ tỉnh Lai Châu');
    expect(found).toContain('Vi Thị Lan: Giám đốc Sở Tài chính @ tỉnh Lai Châu');
  });

  it('is the only one that the election names', () => {
    const body =
      'Tỉnh ủy Sơn La họp. UBND tỉnh Sơn La báo cáo.\n' +
      'Bà Vi Thị Lan, Phó Bí thư Tỉnh ủy, được bầu giữ chức Bí thư Tỉnh ủy Lai Châu.';
    expect(placesIn(body)[0]).toBe('Vi Thị Lan: Phó Bí thư Tỉnh ủy @ tỉnh Lai Châu');
  });

  it('is not the one that somebody is transferred to', () => {
    const body =
      'Tỉnh ủy Sơn La họp. UBND tỉnh Sơn La báo cáo.\n' +
      'Bà Vi Thị Lan, Phó Bí thư Tỉnh ủy, được điều động giữ chức Bí thư Tỉnh ủy Lai Châu.';
    expect(placesIn(body)[0]).toBe('Vi Thị Lan: Phó Bí thư Tỉnh ủy @ tỉnh Sơn La');
  });

  it('says nothing of a department, which may be of any level', () => {
    const body =
      'Huyện ủy Mường La họp. UBND huyện Mường La báo cáo.\n' +
      'Được bầu làm Bí thư Đảng ủy xã Chiềng San năm 2001, ông Lò Văn Bình sau đó về huyện làm Phó Trưởng Ban Dân vận.';
    expect(placesIn(body).find((row) => row.includes('Dân vận'))).toBe(
      'Lò Văn Bình: Phó Trưởng Ban Dân vận @ huyện Mường La',
    );
  });

  it('is the home of the news where another body is only a guest', () => {
    const body =
      'Tỉnh ủy Sơn La họp. Đoàn công tác của UBND tỉnh Lai Châu làm việc với UBND tỉnh Sơn La. Kết quả, ông Lò Văn Bình, Chủ tịch UBND tỉnh, đồng ý.';
    expect(placesIn(body)).toEqual(['Lò Văn Bình: Chủ tịch UBND tỉnh @ tỉnh Sơn La']);
  });
});

describe('the unit of a career told as a list', () => {
  it('is in the province that its words name, not where the news is', () => {
    const body =
      'Tỉnh ủy Sơn La họp. UBND tỉnh Sơn La báo cáo.\n' +
      'Ông Giàng A Sử từng trải qua nhiều vị trí công tác ở Lai Châu như Chủ tịch UBND huyện Sìn Hồ, Giám đốc Sở Nội vụ, Phó Bí thư Tỉnh ủy.';
    expect(placesIn(body)).toEqual([
      'Giàng A Sử: Chủ tịch UBND huyện @ huyện Sìn Hồ',
      'Giàng A Sử: Giám đốc Sở Nội vụ @ tỉnh Lai Châu',
      'Giàng A Sử: Phó Bí thư Tỉnh ủy @ tỉnh Lai Châu',
    ]);
  });
});

describe('the level of a department', () => {
  it('is said by its field where nothing else says it', () => {
    const body =
      'Công an huyện Mường La họp. Đại tá Vi Văn Tú, Trưởng phòng Cảnh sát hình sự, dự. Ông Vi Văn Hải, Đội trưởng Đội Cảnh sát giao thông, báo cáo. ' +
      'Thiếu tướng Lò Văn Bình, Phó Cục trưởng Cục Cảnh sát hình sự, phát biểu.';
    expect(placesIn(body)).toEqual([
      'Vi Văn Tú: Trưởng phòng Cảnh sát hình sự @ tỉnh Sơn La',
      'Vi Văn Hải: Đội trưởng Đội Cảnh sát giao thông @ huyện Mường La',
      'Lò Văn Bình: Phó Cục trưởng Cục Cảnh sát hình sự @ null',
    ]);
  });
});
