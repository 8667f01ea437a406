import { describe, expect, it } from 'vitest';
import { unwrapLines } from '../../../src/stages/clean/unwrap-lines.ts';

/** Paragraphs of a text; an empty line stands between two that aren't right behind each other. */
function unwrapped(text: string): string[] {
  const lines = text.split('\n').map((line, at) => ({ line, first: at, last: at }));
  return unwrapLines(
    lines.filter(({ line }) => line !== ''),
    ({ line }) => line,
    (one, two) => two.first === one.last + 1,
    (one, two) => ({ line: `${one.line} ${two.line}`, first: one.first, last: two.last }),
  ).map(({ line }) => line);
}

const wrapped = [
  'Sáng 5/6, Ban Thường vụ Huyện ủy Tam Nông họp',
  'phiên thường kỳ. Đồng chí Lê Văn',
  'Hải, Bí thư Huyện ủy chủ trì, nhiệm kỳ 2020',
  '- 2025. Hội nghị nghe báo cáo về công tác cán',
  'bộ và bàn việc quý sau.',
];

describe('unwrapLines', () => {
  it('puts a wrapped text together, by names, capitals and ranges too', () => {
    const exact = wrapped
      .join(' ')
      .replace('Văn Hải', 'Văn Nguyên Hải')
      .split(' ')
      .reduce<string[]>(fill(45), []);
    expect(unwrapped(exact.join('\n'))).toEqual([exact.join(' ')]);
  });

  it('parts where a blank line stands, where a line has room left, and before an item', () => {
    const first =
      'Ngày 12/5, đoàn công tác của tỉnh đã đến thăm các xã vùng cao và trao quà cho một số hộ nghèo.'
        .split(' ')
        .reduce<string[]>(fill(40), []);
    const text = [
      ...first,
      '',
      ...first,
      'Kết quả cụ thể như sau:',
      '- Trao 20 suất quà',
      '- Thăm 5 hộ',
    ].join('\n');
    expect(unwrapped(text)).toEqual([
      first.join(' '), first.join(' '), 'Kết quả cụ thể như sau:', '- Trao 20 suất quà', '- Thăm 5 hộ',
    ]); // biome-ignore format: as they stand
  });

  it('puts lines of print together, which are filled by the eye and not by the letter', () => {
    const print = [
      'Thực hiện chương trình công tác năm, Hội Nông dân huyện phối hợp với các',
      'phòng, ban tổ chức lớp tập huấn cho cán bộ hội cơ sở về kỹ năng vận',
      'động hội viên tham gia phát triển kinh tế tập thể, xây dựng chi hội nghề',
      'nghiệp ở các xã.',
    ];
    expect(unwrapped(print.join('\n'))).toEqual([print.join(' ')]);
  });

  it.each([
    ['paragraphs', ['Hội nghị đã thảo luận và thông qua báo cáo của Ban Thường vụ Huyện ủy về công tác xây dựng Đảng trong sáu tháng đầu năm, nhất trí cao với phương hướng, nhiệm vụ sáu tháng cuối năm.', 'và đây là một dòng ngắn']],
    ['a list of names', ['1. Nguyễn Văn An, Bí thư Huyện ủy', 'Trần Văn Bình, Chủ tịch UBND', 'Lê Thị Cúc, Trưởng ban Dân vận', 'Hoàng Văn Dũng, Trưởng phòng']],
    ['a poem', ['Quê hương là chùm khế ngọt', 'Cho con trèo hái mỗi ngày', 'Quê hương là đường đi học', 'Con về rợp bướm vàng bay']],
    ['a menu', ['Trang chủ', 'giới thiệu', 'tin tức', 'liên hệ', 'văn bản', 'lượt xem: 20']],
  ])('leaves %s as they are', (_, lines) => expect(unwrapped(lines.join('\n'))).toEqual(lines)); // biome-ignore format: a case a row
});

/** Words to lines of at most `width` characters. */
function fill(width: number) {
  return (lines: string[], word: string): string[] => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  };
}
