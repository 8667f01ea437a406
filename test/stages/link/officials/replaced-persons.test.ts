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
});
