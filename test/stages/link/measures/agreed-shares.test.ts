import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const statuses = (text: string) =>
  extract(text, { published_on: '2015-01-10' }).percentages.map(({ low, status }) => [low, status]);

describe('the share of those who agree', () => {
  it('is a result behind the plans of another clause', () => {
    expect(
      statuses(
        'Kỳ họp thông qua Nghị quyết về nhiệm vụ, mục tiêu năm 2015; bầu ông Vi Văn Tú giữ chức Phó Chủ tịch UBND huyện, 97% đại biểu nhất trí.',
      ),
    ).toEqual([[97, 'actual']]);
  });

  it('is a target where its own clause plans or requires it', () => {
    expect(statuses('Xã đề ra mục tiêu làm đường; phấn đấu có 95% hộ dân đồng thuận.')).toEqual([
      [95, 'target'],
    ]);
    expect(statuses('Mục tiêu là bầu đủ đại biểu, phấn đấu 99% cử tri đi bầu.')).toEqual([[99, 'target']]);
  });
});

describe('what a plan is made to reach', () => {
  it.each([
    'Để đạt và vượt kế hoạch năm 2015, huyện phấn đấu sản lượng tăng 9%, trong đó lúa tăng 5,2%.',
    'Nhằm hoàn thành và hoàn thành vượt kế hoạch, huyện phấn đấu sản lượng tăng 9%, trong đó lúa tăng 5,2%.',
  ])('has not been reached: %s', (text) => {
    expect(statuses(text)).toEqual([
      [9, 'target'],
      [5.2, 'target'],
    ]);
  });
});
