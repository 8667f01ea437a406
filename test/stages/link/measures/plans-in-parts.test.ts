import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string) =>
  extract(text, { published_on: '2015-04-10' }).percentages.map(
    ({ low, basis, status, year_to, indicator }) => [low, basis, status, year_to, indicator],
  );

describe('funds behind a plan', () => {
  it('are spent against their own plans', () => {
    expect(
      rows(
        'Năm 2014, giải ngân đạt 61% kế hoạch, trong đó vốn trung ương đạt 70%, vốn địa phương mới đạt 44%.',
      ),
    ).toEqual([
      [61, 'plan', 'actual', 2014, 'giải ngân'],
      [70, 'plan', 'actual', 2014, 'vốn trung ương'],
      [44, 'plan', 'actual', 2014, 'vốn địa phương'],
    ]);
  });

  it('are parts of the whole where the verb says so', () => {
    expect(rows('Năm 2014, giải ngân đạt 61% kế hoạch, trong đó vốn trung ương chiếm 70%.').at(-1)).toEqual([
      70,
      'share',
      'actual',
      2014,
      'vốn trung ương',
    ]);
  });
});

describe('the least that something is to rise by', () => {
  it('is a target', () => {
    expect(rows('Theo đó, GRDP tăng bình quân 12,5%/năm trở lên; thu nhập tăng từ 8% trở lên.')).toEqual([
      [12.5, 'previous', 'target', null, 'GRDP'],
      [8, 'previous', 'target', null, 'thu nhập'],
    ]);
  });

  it('is none where places are counted by it, or another amount is bounded', () => {
    expect(rows('Có 8 xã có tỷ lệ nữ từ 15% trở lên.')[0]?.[2]).toBe('actual');
    expect(rows('GRDP tăng 9%, thu nhập đạt 40 triệu đồng trở lên.')[0]?.[2]).toBe('actual');
  });
});

describe('a quarter', () => {
  it('may be when something is due', () => {
    expect(rows('Huyện phấn đấu đến hết quý III/2015 giải ngân ít nhất 75%.')).toEqual([
      [75, 'share', 'target', 2015, 'giải ngân'],
    ]);
    expect(rows('Trong quý I/2015, giải ngân đạt 15%.')).toEqual([
      [15, 'share', 'actual', 2015, 'giải ngân'],
    ]);
  });
});
