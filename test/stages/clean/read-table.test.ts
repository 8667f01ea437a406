import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../../src/markup/parse-markup.ts';
import { elementsByTag } from '../../../src/markup/query-markup.ts';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { readRows } from '../../../src/stages/clean/read-table.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

/** Rows parted by `/`, cells by `,`; `^` begins a cell that spans two rows, `>` one of two columns. */
const rowsOf = (table: string) => {
  const cell = (text: string) =>
    `<td${text.startsWith('^') ? ' rowspan="2"' : text.startsWith('>') ? ' colspan=2' : ''}>${text.replace(/^[\^>]/, '')}</td>`;
  const rows = table.split('/').map((row) => `<tr>${row.split(',').map(cell).join('')}</tr>`);
  const { root } = parseMarkup(`<table>${rows.join('')}</table>`);
  return readRows(elementsByTag(root, 'table')[0]!).map(({ text }) => text);
};

describe('readRows', () => {
  it.each([
    [',2020,2021/Hộ nghèo,9,7', ['| 2020 | 2021', 'Hộ nghèo | 9 | 7']],
    ['Xã,2020,2021/Lũng Vài,,7/Bản Díu,9,', ['Xã | 2020 | 2021', 'Lũng Vài | | 7', 'Bản Díu | 9 |']],
    ['Xã,2020,2021,2022/Lũng Vài,,,7/Nà Hỏa,3,4,5', ['Xã | 2020 | 2021 | 2022', 'Lũng Vài | | | 7', 'Nà Hỏa | 3 | 4 | 5']],
    // What spans rows keeps its place below, what spans columns the places behind it.
    ['Xã,Hộ,Tỷ lệ/^Lũng Vài,nghèo,9/khá,7/Bản Díu,nghèo,3', ['Xã | Hộ | Tỷ lệ', 'Lũng Vài | nghèo | 9', '| khá | 7', 'Bản Díu | nghèo | 3']],
    ['^Xã,>Năm 2020/Hộ,Tỷ lệ/Lũng Vài,41,9', ['Xã | Năm 2020 |', '| Hộ | Tỷ lệ', 'Lũng Vài | 41 | 9']],
    ['Xã,Hộ,^9/Lũng Vài,41/Bản Díu,30,8', ['Xã | Hộ | 9', 'Lũng Vài | 41 |', 'Bản Díu | 30 | 8']],
    // A column that is empty throughout only sets a distance; so does a row.
    ['Xã,,Hộ/,,/Lũng Vài,,41', ['Xã | Hộ', 'Lũng Vài | 41']],
    // What stands alone in its row is a line.
    ['>Kết quả/Lũng Vài,41', ['Kết quả', 'Lũng Vài | 41']],
  ])('%s', (table, rows) => expect(rowsOf(table)).toEqual(rows)); // biome-ignore format: one table a line

  it('takes no span that no table has', () => {
    const { root } = parseMarkup(
      '<table><tr><td colspan="9000000000000000">Xã<td rowspan=-3>Hộ<tr><td colspan=0>Lũng Vài<td rowspan=x>41</table>',
    );
    expect(readRows(elementsByTag(root, 'table')[0]!).map(({ text }) => text)).toEqual([
      'Xã | Hộ',
      'Lũng Vài | 41',
    ]);
  });
});

describe('a table in an article', () => {
  it('keeps the corner of its columns in the body', () => {
    const text =
      'Sáng 15/11, Huyện ủy Lũng Vân tổ chức hội nghị đánh giá kết quả hai năm giảm nghèo ở các xã vùng cao của huyện.';
    const page = `<h1>Lũng Vân đánh giá kết quả giảm nghèo hai năm</h1><p>${text}</p><p>Kết quả cụ thể của từng xã được nêu trong báo cáo của phòng chuyên môn như sau:</p><table><tr><th></th><th>Năm 2020</th><th>Năm 2021</th></tr><tr><td>Tỷ lệ hộ nghèo</td><td>12%</td><td>9,5%</td></tr></table><p>Hội nghị thống nhất giao các xã rà soát từng hộ trước ngày 30/11 để có cách giúp sát với nhu cầu của hộ.</p>`;
    const { article } = cleanPage(
      { page: pageOf('a.html', 'text/html'), bytes: Buffer.from(page), source: null },
      loadPageCues(),
    );
    expect(article?.body).toContain('\n| Năm 2020 | Năm 2021\nTỷ lệ hộ nghèo | 12% | 9,5%\n');
  });
});
