import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string) =>
  extract(text, { published_on: '2020-09-15' }).percentages.map(({ low, basis, change }) => [
    low,
    basis,
    change,
  ]);

describe('so much a year', () => {
  it('goes on with the change told before it', () => {
    expect(
      rows('Phấn đấu nông nghiệp tăng 3,2%/năm; giá trị công nghiệp 11%/năm; thu ngân sách 8%/năm.'),
    ).toEqual([
      [3.2, 'previous', 'increase'],
      [11, 'previous', 'increase'],
      [8, 'previous', 'increase'],
    ]);
  });

  it('does not where a rate or a verb of its own says what it is', () => {
    expect(
      rows('Nông nghiệp tăng 3,2%/năm; tỷ lệ thoát nghèo 1,5%/năm; giải ngân đạt 90%/năm.').slice(1),
    ).toEqual([
      [1.5, 'share', null],
      [90, 'share', null],
    ]);
    expect(rows('Nông nghiệp tăng 3,2%; giá trị công nghiệp 11%.').at(-1)).toEqual([11, 'share', null]);
  });
});

describe('constant prices', () => {
  it('compare nothing', () => {
    expect(rows('Dịch vụ chiếm 28,5% (giá so sánh 2010).')).toEqual([[28.5, 'share', null]]);
    expect(rows('Dịch vụ đạt 102% so với năm 2019.')).toEqual([[102, 'previous', null]]);
  });
});

describe('an amount of more than all', () => {
  it('is a part of its plan', () => {
    expect(rows('Giá trị hàng xuất khẩu đạt 155%.')).toEqual([[155, 'plan', null]]);
    expect(rows('Giá trị hàng xuất khẩu đạt 55%.')).toEqual([[55, 'share', null]]);
    expect(rows('Tỷ lệ che phủ đạt 155%.')).toEqual([[155, 'share', null]]);
  });
});

describe('sectors behind a rate of growth', () => {
  it('have grown too', () => {
    const grown = [
      [8.2, 'previous', 'increase'],
      [4.5, 'previous', 'increase'],
      [8.6, 'previous', 'increase'],
    ];
    const rate = 'Tốc độ tăng trưởng kinh tế đạt 8,2%';
    expect(rows(`${rate}. Trong đó, khu vực nông, lâm nghiệp đạt 4,5%; khu vực dịch vụ đạt 8,6%.`)).toEqual(
      grown,
    );
    expect(rows(`${rate}, trong đó ngành nông nghiệp đạt 4,5%; dịch vụ đạt 8,6%.`)).toEqual(grown);
  });

  it('are shares where they say so, or are told of on their own', () => {
    const rate = 'Tốc độ tăng trưởng kinh tế đạt 8,2%. ';
    expect(rows(`${rate}Trong đó, khu vực nông nghiệp chiếm 24,5%.`)[1]).toEqual([24.5, 'share', null]);
    expect(rows(`${rate}Khu vực nông nghiệp đạt 24,5%.`)[1]).toEqual([24.5, 'share', null]);
    expect(rows(`${rate}Trong đó, tỷ trọng công nghiệp đạt 34%.`)[1]).toEqual([34, 'share', null]);
  });
});

describe('an output of so many percent', () => {
  it('has grown by them', () => {
    expect(rows('GRDP của tỉnh ước đạt 8,5%, hoàn thành mục tiêu.')).toEqual([[8.5, 'previous', 'increase']]);
  });

  it('is told against its plan, or shared', () => {
    expect(rows('GRDP đạt 98% kế hoạch.')).toEqual([[98, 'plan', null]]);
    expect(rows('Nông nghiệp chiếm 20% GRDP.')).toEqual([[20, 'share', null]]);
  });
});

describe('a figure below which another lies', () => {
  it('is how far below where it is the smaller one', () => {
    expect(rows('Giải ngân đạt 37,9% kế hoạch, thấp hơn bình quân chung là 14%.')).toEqual([
      [37.9, 'plan', null],
      [14, 'previous', 'decrease'],
    ]);
    expect(rows('Tỷ lệ nữ đạt 37,9%, thấp hơn bình quân chung là 44%.').at(-1)).toEqual([44, 'share', null]);
  });
});
