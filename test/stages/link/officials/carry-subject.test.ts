import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string) =>
  extract(text, { published_on: '2021-06-15' }).appointments.map(
    ({ person_name, position, tenure, held_from }) => [person_name, position, tenure, held_from],
  );

describe('a career that goes on without naming its person', () => {
  it('waits for the person whom its own sentence names', () => {
    const text =
      'Ông Lê Văn Tám làm Chủ tịch UBND huyện Mai Sơn tháng 7/2011. Cuối năm 2018, sau khi được miễn nhiệm chức danh Chủ tịch UBND, ông Tám được bầu làm Bí thư Huyện ủy.';
    expect(rows(text).filter(([, position]) => position === 'Chủ tịch UBND')).toEqual([]);
  });

  it('is that of the one person with whom it begins', () => {
    expect(
      rows(
        'Đồng chí Ksor Blin vào Đảng năm 1990. Năm 1995 được bầu làm Bí thư Đoàn xã. Năm 2000 làm Phó Chủ tịch UBND xã; từ năm 2010 đến nay giữ chức Chủ tịch UBND xã.',
      ),
    ).toEqual([
      ['Ksor Blin', 'Bí thư Đoàn xã', 'former', '1995'],
      ['Ksor Blin', 'Phó Chủ tịch UBND xã', 'former', '2000'],
      ['Ksor Blin', 'Chủ tịch UBND xã', 'current', '2010'],
    ]);
  });

  it.each([
    [
      'two persons before it',
      'Ông Lê Văn Tám cảm ơn ông Bùi Văn Chín. Năm 1998 được bầu làm Bí thư Huyện ủy.',
    ],
    [
      'something else between',
      'Đồng chí Ksor Blin vào Đảng năm 1990. Lễ diễn ra trang trọng. Năm 1995 được bầu làm Bí thư Đoàn xã.',
    ],
    [
      'a sentence that is not about its person',
      'Nhân dân trong bản rất quý mến và tin tưởng ông Lê Văn Tám. Năm 1998 được bầu làm Bí thư Huyện ủy.',
    ],
  ])('is nobody’s with %s', (_case, text) => {
    expect(rows(text)).toEqual([]);
  });
});
