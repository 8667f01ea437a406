import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const held = (text: string, published_on: string) =>
  extract(text, { published_on }).appointments.map(
    ({ position, tenure, held_from }) => `${position} | ${tenure} | ${held_from}`,
  );

describe('a date behind the post that was taken up', () => {
  it('dates the move: what was taken up long ago is no news', () => {
    expect(
      held('Ông Vi Văn Tú được bầu làm Phó Bí thư Huyện ủy Mai Sơn tháng 3/2018.', '2019-12-20'),
    ).toEqual(['Phó Bí thư Huyện ủy | current | 2018-03']);
    expect(held('Ông Vi Văn Tú được bầu làm Phó Bí thư Huyện ủy Mai Sơn năm 1998.', '2019-12-20')).toEqual([
      'Phó Bí thư Huyện ủy | former | 1998',
    ]);
  });

  it('leaves a move of these days one', () => {
    expect(
      held('Ông Vi Văn Tú được bầu làm Phó Bí thư Huyện ủy Mai Sơn ngày 12/12/2019.', '2019-12-20'),
    ).toEqual(['Phó Bí thư Huyện ủy | incoming | 2019-12-12']);
  });
});

describe('a word for the past before a day of the news', () => {
  it('only tells the order of the news', () => {
    const body = 'Trước đó, ngày 19/8, tại Đại hội, ông Vi Văn Tú tiếp tục giữ chức Bí thư Đảng ủy phường.';
    expect(held(body, '2025-08-22')).toEqual(['Bí thư Đảng ủy phường | incoming | null']);
  });

  it('tells of a career without one', () => {
    expect(held('Trước đó, ông Vi Văn Tú giữ chức Bí thư Đảng ủy phường.', '2025-08-22')).toEqual([
      'Bí thư Đảng ủy phường | former | null',
    ]);
    expect(held('Trước đó, năm 2018, ông Vi Văn Tú giữ chức Bí thư Đảng ủy phường.', '2025-08-22')).toEqual([
      'Bí thư Đảng ủy phường | former | 2018',
    ]);
  });
});
