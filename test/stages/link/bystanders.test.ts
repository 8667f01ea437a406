import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';

const read = (text: string) => {
  const { appointments, events } = extract(text);
  return {
    events: events.map((row) => `${row.type} | ${row.person_name} | ${row.position_to ?? '-'}`),
    officials: appointments.map((row) => `${row.person_name} | ${row.position} | ${row.tenure}`),
  };
};

describe('what is told of the last of those who attend', () => {
  it.each([
    [
      'Chứng kiến lễ ký có ông Mùa A Lử, Chủ tịch UBMTTQ huyện; ông Cà Văn Tướng, Giám đốc Sở Công Thương bị khiển trách cũng có mặt.',
      'khiển trách | Cà Văn Tướng | -',
    ],
    [
      'Dự phiên họp có bà Lù Thị Sen, Chủ tịch HĐND xã và ông Cà Văn Tướng, nguyên Trưởng phòng Y tế vừa bị cách chức.',
      'cách chức | Cà Văn Tướng | -',
    ],
    [
      'Dự lễ có bà Lù Thị Sen, Giám đốc Sở Nội vụ; ông Cà Văn Tướng, Bí thư Huyện ủy Mường La được điều động giữ chức Giám đốc Sở Tư pháp.',
      'điều động | Cà Văn Tướng | Giám đốc Sở Tư pháp',
    ],
    [
      'Tham gia đoàn có bà Lù Thị Sen, Bí thư Huyện ủy và ông Cà Văn Tướng vừa được bầu giữ chức Chủ tịch UBND huyện.',
      'bầu | Cà Văn Tướng | Chủ tịch UBND huyện',
    ],
    [
      'Trước sự chứng kiến của bà Lù Thị Sen, Bí thư Huyện ủy và ông Cà Văn Tướng, Phó Bí thư Huyện ủy vừa được luân chuyển về huyện, hai bên ký kết.',
      'luân chuyển | Cà Văn Tướng | -',
    ],
    [
      'Đoàn công tác gồm bà Lù Thị Sen, Bí thư Huyện ủy; ông Cà Văn Tướng, Trưởng phòng Tài chính huyện vừa được bổ nhiệm.',
      'bổ nhiệm | Cà Văn Tướng | -',
    ],
    [
      'Bà Lù Thị Sen, Bí thư Huyện ủy; ông Cà Văn Tướng, Trưởng phòng Tư pháp huyện mới bị cảnh cáo cùng dự buổi lễ.',
      'cảnh cáo | Cà Văn Tướng | -',
    ],
  ])('is told of nobody else: %s', (text, event) => {
    const { events, officials } = read(text);
    expect(events).toEqual([event]);
    expect(officials[0]).toMatch(/^(?:Mùa A Lử|Lù Thị Sen) \| .* \| current$/u);
    expect(officials.filter((row) => /^(?:Mùa A Lử|Lù Thị Sen)/u.test(row))).toHaveLength(1);
  });

  it.each([
    [
      'Các đồng chí: Lù Thị Sen, Chủ tịch UBND xã; Cà Văn Tướng, Phó Chủ tịch UBND xã được điều động về huyện.',
      'điều động',
    ],
    [
      'Bà Lù Thị Sen, Chủ tịch UBND xã và ông Cà Văn Tướng, Phó Chủ tịch UBND xã cùng bị cách chức.',
      'cách chức',
    ],
    [
      'Dự có bà Lù Thị Sen, Chủ tịch UBND xã và ông Cà Văn Tướng, Phó Chủ tịch UBND xã đều được luân chuyển về.',
      'luân chuyển',
    ],
    [
      'Dự có đồng chí Mùa A Lử, Bí thư Huyện ủy; các đồng chí Lù Thị Sen và Cà Văn Tướng được điều động về xã.',
      'điều động',
    ],
    [
      'Trong đó có bà Lù Thị Sen, Bí thư Đảng ủy xã và ông Cà Văn Tướng, Chủ tịch UBND xã được điều động.',
      'điều động',
    ],
    [
      'Dự kiến đợt này có bà Lù Thị Sen, Bí thư Đảng ủy xã và ông Cà Văn Tướng, Chủ tịch UBND xã được điều động.',
      'điều động',
    ],
  ])('is told of a list that shares it: %s', (text, type) => {
    expect(read(text).events).toEqual([`${type} | Lù Thị Sen | -`, `${type} | Cà Văn Tướng | -`]);
  });
});
