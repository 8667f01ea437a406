import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../../support/extract.ts';

const eventsIn = (text: string) =>
  extract(text).events.map(({ type, count, person_name }) => `${type} | ${person_name ?? count}`);

describe('a word or two in brackets behind a name of a list', () => {
  it.each([
    'Hội nghị bầu các đồng chí Lò Văn Hòa (tái cử), Vi Văn Tú làm Phó Bí thư Huyện ủy.',
    'Đại hội bầu đồng chí Lò Văn Hòa (tái cử) và Vi Văn Tú (mới) giữ chức Phó Bí thư Huyện ủy.',
  ])('leaves the post to both: %s', (text) => {
    expect(officialsIn(text)).toEqual([
      'Lò Văn Hòa | Phó Bí thư Huyện ủy | incoming',
      'Vi Văn Tú | Phó Bí thư Huyện ủy | incoming',
    ]);
  });

  it('does not join those who are only named in one sentence', () => {
    expect(
      officialsIn(
        'Ông Lò Văn Hòa (trái) trao quyết định cho ông Vi Văn Tú giữ chức Trưởng phòng Y tế huyện.',
      ),
    ).toEqual(['Vi Văn Tú | Trưởng phòng Y tế huyện | incoming']);
  });
});

describe('thanks to those who leave', () => {
  it('tell of their leaving, and thanks for a move tell of none', () => {
    expect(
      eventsIn('Đại hội tri ân bà Lò Thị Mận, nguyên Chủ tịch Hội Nông dân huyện nghỉ hưu từ tháng 5.'),
    ).toEqual(['nghỉ hưu | Lò Thị Mận']);
    expect(eventsIn('Bà Lò Thị Mận cảm ơn Huyện ủy đã tin tưởng điều động bà về cơ sở.')).toEqual([]);
  });

  it('what a course is called trains nobody whom the next clause counts', () => {
    expect(eventsIn('Huyện cử 32 lượt cán bộ dự lớp bồi dưỡng, quy hoạch bổ sung 12 đồng chí.')).toEqual([
      'đào tạo | 32',
      'quy hoạch | 12',
    ]);
    expect(eventsIn('Huyện đã đào tạo, bồi dưỡng 120 lượt cán bộ.')).toEqual(['đào tạo | 120']);
  });
});
