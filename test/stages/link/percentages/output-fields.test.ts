import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const read = (text: string, published_on = '2022-11-20') => extract(text, { published_on });
const rows = (text: string) => read(text).percentages;
const only = (text: string) => {
  const found = rows(text);
  expect(found).toHaveLength(1);
  return found[0]!;
};

/** DOMAIN.md 7.5, each field of it where the contract keeps it. */
describe('fields of a percentage', () => {
  it.each([
    ['Tỷ lệ nữ đạt 18%.', 18, 18, 'eq'],
    ['Tỷ lệ nữ đạt 18% trở lên.', 18, null, 'ge'],
    ['Tỷ lệ nữ đạt hơn 18%.', 18, null, 'gt'],
    ['Tỷ lệ nữ không quá 18%.', null, 18, 'le'],
    ['Tỷ lệ nữ còn dưới 18%.', null, 18, 'lt'],
    ['Tỷ lệ nữ đạt xấp xỉ 18%.', 18, 18, 'approx'],
    ['Tỷ lệ nữ đạt từ 15% đến 18%.', 15, 18, 'range'],
    ['Tỷ lệ nữ ít nhất là 18%.', 18, null, 'ge'],
    ['Tỷ lệ nữ đạt mười tám phần trăm.', 18, 18, 'eq'],
    ['Tỷ lệ nữ đạt 15 – 18 %.', 15, 18, 'range'],
  ] as const)('value_low, value_high, comparator: %s', (text, low, high, comparator) => {
    expect(only(text)).toMatchObject({ low, high, comparator });
  });

  it.each([
    ['Tỷ lệ nữ đạt 18%.', 'percent'],
    ['Tỷ lệ nữ tăng 1,5 điểm phần trăm.', 'point'],
  ])('unit: %s', (text, unit) => {
    expect(only(text).unit).toBe(unit);
  });

  it.each([
    ['Thu ngân sách đạt 98% dự toán.', 'plan', null],
    ['Thu ngân sách bằng 98% so với cùng kỳ.', 'previous', null],
    ['Thu ngân sách tăng 8% so với nhiệm kỳ trước.', 'previous', 'increase'],
    ['Thu ngân sách hụt 8% so với kế hoạch.', 'plan', 'decrease'],
    ['Thu từ đất chiếm 8% tổng thu.', 'share', null],
  ])('base (plan | same_period | total | previous_term): %s', (text, basis, change) => {
    expect(only(text)).toMatchObject({ basis, change });
  });

  it('indicator_head, population, attribute: one phrase and of whom', () => {
    expect(only('85% bí thư chi bộ thôn có trình độ trung cấp trở lên.')).toMatchObject({
      indicator: 'bí thư chi bộ thôn có trình độ trung cấp trở lên',
      population: 'bí thư chi bộ thôn',
    });
  });

  it.each([
    ['Tỷ lệ nữ tham gia cấp ủy cấp tỉnh đạt 15%.', 'tỉnh'],
    ['Tỷ lệ nữ tham gia cấp ủy cấp huyện đạt 15%.', 'huyện'],
    ['Tỷ lệ nữ tham gia cấp ủy cơ sở đạt 15%.', 'xã'],
    ['Tỷ lệ nữ tham gia các cấp đạt 15%.', null],
  ])('level: %s', (text, level) => {
    expect(only(text).level).toBe(level);
  });

  it('age_max stays in the words of the indicator and is a quantity of its own', () => {
    const facts = read('Tỷ lệ cấp ủy viên dưới 40 tuổi đạt 12%.');
    expect(facts.percentages[0]).toMatchObject({ indicator: 'Tỷ lệ cấp ủy viên dưới 40 tuổi' });
    expect(facts.quantities).toMatchObject([{ value: 40, unit: 'tuổi', comparator: 'lt' }]);
  });

  it.each([
    ['Có 14/16 xã đạt chuẩn (87,5%).', 14, 'xã', 87.5],
    ['Tỷ lệ cử tri đi bầu đạt 99,5% (11.940/12.000 cử tri).', 11940, 'cử tri', 99.5],
  ])('numerator and denominator: a quantity beside the share: %s', (text, value, unit, low) => {
    const facts = read(text);
    expect(facts.quantities).toMatchObject([{ value, unit }]);
    expect(facts.percentages).toMatchObject([{ low, high: low }]);
  });

  it.each([
    ['Phấn đấu đến năm 2025 tỷ lệ nữ đạt 18%.', 'target', null, 2025],
    ['Giai đoạn 2016 - 2020, tỷ lệ nữ đạt 18%.', 'actual', 2016, 2020],
    ['Năm 2021, tỷ lệ nữ đạt 18%.', 'actual', 2021, 2021],
  ])('status, target_year, period_edtf, as_of: %s', (text, status, from, to) => {
    const row = only(text);
    expect(row).toMatchObject({ status, year_to: to });
    if (from !== null) expect(row.year_from).toBe(from);
  });

  it('place: the unit told of; org: in the words of the indicator', () => {
    expect(only('Huyện Lộc Bình có 98% hộ dùng điện.').place).toBe('huyện Lộc Bình');
    expect(only('Tỷ lệ đảng viên nữ của Đảng bộ Công an huyện là 9%.').indicator).toBe(
      'Tỷ lệ đảng viên nữ của Đảng bộ Công an huyện',
    );
  });

  it('doc_key: the document that sets it', () => {
    const facts = read('Nghị quyết số 07-NQ/HU đề ra chỉ tiêu 85% thôn có chi bộ.');
    expect(facts.percentages[0]?.document_id).toBe(facts.documents[0]?.document_id);
  });

  it('derived: values that are not written make no row', () => {
    expect(rows('Tỷ lệ nữ đạt 18,5%, vượt 3,5% so với chỉ tiêu.').map((row) => row.low)).toEqual([18.5, 3.5]);
    expect(rows('Có 14/16 xã đạt chuẩn.')).toEqual([]);
    expect(rows('Duy trì tỷ lệ nữ của nhiệm kỳ trước.')).toEqual([]);
  });

  it('quote, char_start, char_end: in code points of the body', () => {
    const body = '𝐊ết quả: tỷ lệ nữ đạt trên 18%.';
    const { text, char_start, char_end } = rows(body)[0]!;
    expect([...body].slice(char_start, char_end).join('')).toBe(text);
    expect(text).toBe('trên 18%');
  });
});
