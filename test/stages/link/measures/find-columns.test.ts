import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../../src/stages/link/measures/find-columns.ts';
import { extract } from '../../../support/extract.ts';

/** Heading, what stands over it and labels of the cell that begins with `figure`. */
const columnOf = (body: string, figure: string) => {
  const paragraphs = [...body.matchAll(/.+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const at = body.lastIndexOf(figure);
  const paragraph = paragraphs.findIndex(({ start, end }) => start <= at && at < end);
  const column = findColumns(body, paragraphs)(paragraph, at);
  const text = (span: { start: number; end: number } | null) =>
    span === null ? null : body.slice(span.start, span.end);
  return column && [text(column.heading), text(column.above), ...column.labels.map(text)].join(' < ');
};

describe('findColumns', () => {
  it.each([
    ['| 2020 | 2021\nHộ nghèo | 9 | 75', '75', '2021 <  < Hộ nghèo'],
    ['Xã | 2020 | 2021\nBản Díu | | 75', '75', '2021 <  < Bản Díu'],
    ['TT | Xã | 2020 |\n1 | Bản Díu | 75 |', '75', '2020 <  < Bản Díu'],
    // A row of headings under another one, and a cell that spans rows.
    ['Xã | Năm 2020 |\n| Nam | Nữ\nBản Díu | 9 | 75', '75', 'Nữ < Năm 2020 < Bản Díu'],
    ['Xã | Hộ | 2020\nBản Díu | nghèo | 9\n| khá | 75', '75', '2020 <  < Bản Díu < khá'],
    // Bars that frame every line are no empty cells.
    ['| Xã | 2020 | 2021 |\n| Bản Díu | 9 | 75 |', '75', '2021 <  < Bản Díu'],
    // A first column without a word in the second row is data, where it has figures.
    ['Xã | 2020 | 2021\n| 9 | 75', '75', '2021 < '],
    ['Hộ nghèo | 9 | 75', '75', null],
  ])('%s', (body, figure, expected) => expect(columnOf(body, figure)).toBe(expected));

  it('dates a figure by its own column under an empty corner and behind an empty cell', () => {
    const { percentages } = extract(
      'Kết quả giảm nghèo của các bản.\n| Năm 2020 | Năm 2021\nTỷ lệ hộ nghèo | 12% | 9,5%\nTỷ lệ hộ cận nghèo | | 4%',
    );
    expect(percentages.map((row) => `${row.text} ${row.indicator} ${row.year_from}`)).toEqual([
      '12% Tỷ lệ hộ nghèo 2020',
      '9,5% Tỷ lệ hộ nghèo 2021',
      '4% Tỷ lệ hộ cận nghèo 2021',
    ]);
  });
});
