import { expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const years = (text: string) =>
  extract(text, { published_on: '2020-04-16' }).percentages.map(({ year_to }) => year_to);

it('what a law asks for is due in no term', () => {
  const text =
    'Phường bầu HĐND nhiệm kỳ 2021 - 2026. Người ứng cử là nữ chiếm 43%, cao hơn mức tối thiểu 35% nữ theo Luật Bầu cử.';
  expect(years(text).at(-1)).toBeNull();
});
