import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (body: string) =>
  extract(body, { published_on: '2023-11-02' }).appointments.map(
    ({ person_name, position, tenure, held_from }) => [person_name, position, tenure, held_from],
  );

describe('who is replaced', () => {
  it('takes up what is said behind the words that move him on, and has no part of the term before', () => {
    expect(
      rows(
        'Huyện công bố quyết định: ông Vi Văn Bách giữ chức Bí thư Huyện ủy, nhiệm kỳ 2020 - 2025, thay ông Lê Văn Minh được điều động giữ chức Giám đốc Sở Nội vụ.',
      ),
    ).toEqual([
      ['Vi Văn Bách', 'Bí thư Huyện ủy', 'incoming', null],
      ['Lê Văn Minh', 'Bí thư Huyện ủy', 'outgoing', null],
      ['Lê Văn Minh', 'Giám đốc Sở Nội vụ', 'incoming', null],
    ]);
  });

  it('takes up nothing where the post is the successor’s', () => {
    expect(rows('Ông Vi Văn Bách thay ông Lê Văn Minh làm Giám đốc Sở Y tế.')).toEqual([
      ['Vi Văn Bách', 'Giám đốc Sở Y tế', 'incoming', null],
      ['Lê Văn Minh', 'Giám đốc Sở Y tế', 'outgoing', null],
    ]);
    expect(
      rows('Thay ông Lê Văn Minh nghỉ hưu, bà Vi Thị Lan được bổ nhiệm giữ chức Giám đốc Sở Y tế.'),
    ).toEqual([
      ['Lê Văn Minh', 'Giám đốc Sở Y tế', 'outgoing', null],
      ['Vi Thị Lan', 'Giám đốc Sở Y tế', 'incoming', null],
    ]);
  });

  it('goes to the post told of behind them, when the successor already has the one before', () => {
    const moved = [
      ['Vi Văn Bách', 'Bí thư Huyện ủy', 'incoming', null],
      ['Lê Văn Minh', 'Bí thư Huyện ủy', 'outgoing', null],
      ['Lê Văn Minh', 'Phó Giám đốc Sở Nội vụ', 'incoming', null],
    ];
    for (const going of ['về nhận nhiệm vụ', 'sang làm', 'được bổ nhiệm giữ chức'])
      expect(
        rows(
          `Ông Vi Văn Bách được luân chuyển, chỉ định giữ chức Bí thư Huyện ủy, nhiệm kỳ 2020 - 2025, thay ông Lê Văn Minh ${going} Phó Giám đốc Sở Nội vụ.`,
        ),
      ).toEqual(moved);
    expect(
      rows(
        'Năm 2010 ông Vi Văn Bách làm Trưởng phòng Y tế huyện, năm 2015 thay ông Lê Văn Minh được bầu làm Phó Chủ tịch UBND huyện.',
      ),
    ).not.toContainEqual(expect.arrayContaining(['Lê Văn Minh', 'Phó Chủ tịch UBND huyện', 'incoming']));
  });
});

describe('whom a verb is directed to', () => {
  const lost = (body: string) => rows(body).map(([name, position, tenure]) => [name, position, tenure]);

  it('is everybody named in a row behind it', () => {
    expect(
      lost(
        'HĐND huyện miễn nhiệm chức danh Phó Chủ tịch UBND huyện đối với ông Vi Văn Bách, bà Vi Thị Lan và ông Lê Văn Minh.',
      ),
    ).toEqual([
      ['Vi Văn Bách', 'Phó Chủ tịch UBND huyện', 'outgoing'],
      ['Vi Thị Lan', 'Phó Chủ tịch UBND huyện', 'outgoing'],
      ['Lê Văn Minh', 'Phó Chủ tịch UBND huyện', 'outgoing'],
    ]);
    expect(
      lost(
        'HĐND huyện miễn nhiệm chức danh Chủ tịch UBND huyện, Phó Chủ tịch UBND huyện đối với ông Vi Văn Bách và bà Vi Thị Lan.',
      ),
    ).toEqual([
      ['Vi Văn Bách', 'Chủ tịch UBND huyện', 'outgoing'],
      ['Vi Thị Lan', 'Phó Chủ tịch UBND huyện', 'outgoing'],
    ]);
  });

  it('is nobody behind the next verb', () => {
    expect(
      lost(
        'HĐND huyện miễn nhiệm chức danh Trưởng phòng Y tế huyện đối với ông Vi Văn Bách và giới thiệu bà Vi Thị Lan.',
      ),
    ).toEqual([['Vi Văn Bách', 'Trưởng phòng Y tế huyện', 'outgoing']]);
    expect(
      lost('Đảng ủy xã cách chức Phó Bí thư Chi bộ đối với ông Vi Văn Bách, cảnh cáo ông Lê Văn Minh.'),
    ).toEqual([['Vi Văn Bách', 'Phó Bí thư Chi bộ', 'outgoing']]);
  });
});
