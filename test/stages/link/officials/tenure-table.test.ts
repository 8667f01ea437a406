import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const name = 'Lò Văn Thêm';
const old = 'Phó Chủ tịch UBND huyện';
const next = 'Giám đốc Sở Tư pháp';

/** Tenures of the old and the next post of our person; `-` where there is no row. */
function tenures(text: string, published = '2023-05-05'): string {
  const rows = extract(text, { published_on: published }).appointments.filter(
    ({ person_name }) => person_name === name,
  );
  const of = (post: string) => rows.find(({ position }) => position === post)?.tenure ?? '-';
  return `${of(old)} ${of(next)}`;
}

/** `N`, `P`, `Q` and `V` of a template: the person, the old post, the next one, a word. */
function fill(template: string, word = ''): string {
  const words: Record<string, string> = { N: name, P: `${old} Mai Sơn`, Q: next, V: word };
  return template.replace(/(?<!\p{L})[NPQV](?!\p{L})/gu, (letter) => words[letter]!);
}

/** Checks templates for every word. */
function every(words: readonly string[], templates: readonly string[], wanted: string): void {
  const wrong = words.flatMap((word) =>
    templates.flatMap((template) => {
      const text = fill(template, word);
      const found = tenures(text);
      return found === wanted ? [] : [`${found}: ${text}`];
    }),
  );
  expect(wrong).toEqual([]);
}

const taking = [
  'được bầu giữ chức', 'được bầu làm', 'trúng cử chức danh', 'được bổ nhiệm giữ chức', 'được bổ nhiệm',
  'được điều động giữ chức', 'được luân chuyển giữ chức', 'được phân công giữ chức', 'được phân công làm',
  'được chỉ định giữ chức', 'được chuẩn y giữ chức', 'được phê chuẩn giữ chức', 'được cử giữ chức', 'được tín nhiệm bầu làm',
]; // biome-ignore format: verbs in a row
const leaving = [
  'nghỉ hưu', 'nghỉ hưu trước tuổi', 'chuyển công tác', 'nhận công tác khác', 'về hưu', 'thôi việc theo nguyện vọng',
  'được điều động về Ban Tổ chức Tỉnh ủy', 'đến nhận công tác tại Sở Nội vụ', 'xin thôi nhiệm vụ', 'bị cách chức', 'bị kỷ luật cách chức', 'bị thi hành kỷ luật bằng hình thức cách chức', 'được miễn nhiệm',
]; // biome-ignore format: words in a row
const losing = [
  'miễn nhiệm chức vụ',
  'cho thôi giữ chức',
  'bãi nhiệm',
  'bãi nhiệm chức',
  'cách chức',
  'miễn nhiệm',
];

describe('tenure by verbs and orders', () => {
  it('takes up a post, and leaves the old one', () => {
    every(taking, ['Đồng chí N V Q.'], '- incoming');
    every(taking, ['Sáng 5/5, đồng chí N, P, V Q.', 'Đồng chí N (P) V Q từ ngày 1/6.'], 'outgoing incoming');
    every(['bầu', 'bổ nhiệm', 'điều động', 'luân chuyển', 'chỉ định', 'phân công', 'công nhận', 'điều động, bổ nhiệm'],
      ['Tỉnh ủy quyết định V ông N, P, giữ chức vụ Q.', 'Quyết định về việc V đồng chí N - P làm Q'], 'outgoing incoming');
  }); // biome-ignore format: a line a case

  it('leaves a post', () => {
    every(leaving, ['Ông N, P, V.'], 'outgoing -');
    every(losing, ['HĐND quyết định V P đối với ông N.', 'HĐND quyết định V P của ông N.'], 'outgoing -');
    every(['thôi giữ chức', 'thôi làm', 'bị bãi nhiệm chức vụ', 'xin thôi giữ chức', 'thôi đảm nhiệm'],
      ['Ông N V P.', 'Ông N V P từ ngày 15/5 để nhận nhiệm vụ mới.'], 'outgoing -');
    every(['Cách chức', 'Miễn nhiệm', 'Điều động'], ['V ông N, P, theo quyết định vừa công bố.'], 'outgoing -');
  }); // biome-ignore format: a line a case

  it('held, holds, heads for the time being', () => {
    every(['nguyên', 'cựu', 'từng là', 'vốn là', 'trước đây là', 'từng giữ chức', 'đã từng giữ chức'], ['Ông N, V P, dự họp.'], 'former -');
    every(['hiện là', 'đang là', 'hiện giữ chức', 'nay là', 'vẫn là', 'là'], ['Ông N V P.'], 'current -');
    every(['quyền', 'phụ trách', 'tạm quyền', 'được giao quyền'], ['Ông N V Q.'], '- acting');
    expect(tenures('Ông Lò Văn Thêm, Phó Giám đốc phụ trách Sở Tư pháp, dự.')).toBe('- -');
    expect(extract('Ông Lò Văn Thêm, Phó Giám đốc phụ trách Sở Tư pháp, dự.').appointments[0]!.tenure).toBe('acting');
    expect(extract('Ông Lò Văn Thêm, Phó Giám đốc phụ trách chuyên môn Sở Y tế, dự.').appointments[0]!.tenure).toBe('current');
  }); // biome-ignore format: a line a case

  it.each([
    // Years that are no part of a career: of a birth, of a document, of a decision over the turn of the year.
    ['Ông N, sinh năm 1975, quê Sơn La, được bổ nhiệm giữ chức Q.', '- incoming'],
    [
      'Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017, Tỉnh ủy điều động ông N, P, giữ chức Q.',
      'outgoing incoming',
    ],
    ['Chiều 30/12/2022, HĐND tỉnh bầu ông N giữ chức Q.', '- incoming', '2023-01-02'],
    ['Năm 2015, ông N được bầu làm P.', 'former -'],
    // What goes on beside, what is only proposed, what the text dates itself.
    ['Đồng chí N, P, được bầu kiêm Chủ tịch Hội Khuyến học huyện.', 'current -'],
    ['Đồng chí N, P, trúng cử đại biểu HĐND tỉnh khóa XV.', 'current -'],
    ['Đề nghị Huyện ủy xem xét, cho đồng chí N thôi giữ chức P.', 'current -'],
    ['Ông N, P giai đoạn 2010 - 2013, đang được xem xét.', 'former -'],
    ['Anh N về làm P mới 2 năm mà đã làm được nhiều việc.', 'current -'],
    ['Ông N giữ chức P trước khi nghỉ hưu.', 'former -'],
    // Who gives way, who follows, whose post it is.
    ['Thay ông N nghỉ hưu, bà Vì Thị Mai được bầu làm P.', 'outgoing -'],
    ['Bà Vì Thị Mai được giữ chức Q và giữ chức P thay ông N chuyển công tác.', 'outgoing -'],
    ['Phê chuẩn kết quả bầu chức vụ P đối với ông N.', 'incoming -'],
    ['Ông N từ P được điều về làm Q.', 'outgoing incoming'],
    ['Chia tay 2 cán bộ nghỉ hưu, gồm các ông Vì Văn Ún, Chánh Thanh tra huyện; N, P.', 'outgoing -'],
    ['Theo đồng chí N, Q, trong số đó 9 đồng chí về giữ chức P.', '- current'],
  ] as [string, string, string?][])('%s', (template, wanted, published) => {
    expect(tenures(fill(template), published)).toBe(wanted);
  });

  it('lets go both of whom one verb tells', () => {
    const text = (between: string) =>
      fill(`Đồng chí N, P${between} bà Vi Thị Lan, Trưởng phòng Y tế huyện, nhận quyết định nghỉ hưu.`);
    expect(tenures(text(' và'))).toBe('outgoing -');
    expect(tenures(text(', và'))).toBe('outgoing -');
    expect(tenures(text(' đến thăm và tặng quà'))).toBe('current -');
  });
});
