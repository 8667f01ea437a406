import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/model/page.ts';
import { siteProfileSchema } from '../../../src/model/site-profile.ts';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const lines = [
  'Sáng 6/9, Đảng ủy xã Nà Tấu tổ chức hội nghị đánh giá giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ xã.',
  'Sau nửa nhiệm kỳ, 11/15 chỉ tiêu đạt và vượt; thu nhập bình quân đầu người đạt 36 triệu đồng, tăng 8 triệu đồng so với năm 2020.',
  'Hội nghị thống nhất 5 nhóm giải pháp cho thời gian còn lại, trọng tâm là giảm nghèo và làm đường về các bản xa.',
];
const html = `<meta charset=utf-8><body><h1 class=x>Nà Tấu đánh giá giữa nhiệm kỳ</h1><div class=meta>Ngày đăng: 07/09/2022</div>
<div class=menu-left><div class=noi-dung>${lines.map((line) => `<p>${line}</p>`).join('')}<p class=loi>Bạn đọc có thể gửi ý kiến về hội nghị này đến hộp thư của Đảng ủy xã trước ngày 20 tháng 9.</p></div></div>
<div class=khac><span class=so>Số ra ngày 09/09/2022</span><b class=tit>Giữa nhiệm kỳ nhìn lại ở Nà Tấu</b><i class=ten>Quàng Thị Inh</i></div></body>`;

function clean(profile: unknown, fetched_at = '2022-09-10T00:00:00Z') {
  const source: Source = {
    source_id: 's',
    name: 'S',
    home_url: null,
    province: null,
    district: null,
    kind: 'portal',
  };
  const page = pageOf('page.html', 'text/html', { fetched_at });
  const bytes = new TextEncoder().encode(html);
  const own = profile === null ? source : { ...source, profile: siteProfileSchema.parse(profile) };
  const { article } = cleanPage({ page, bytes, source: own }, cues);
  if (article === null) throw new Error('no article');
  return article;
}
const missOf = ({ notes }: { readonly notes: readonly string[] }) =>
  notes.filter((note) => note.startsWith('profile'));
const plain = clean(null);

describe('a layout', () => {
  it('overrules each part that it names and leaves the others', () => {
    expect(clean([{ title: '.tit' }])).toMatchObject({ ...plain, title: 'Giữa nhiệm kỳ nhìn lại ở Nà Tấu', notes: expect.anything() });
    expect(clean([{ date: '.so' }])).toMatchObject({ published_on: '2022-09-09', title: plain.title, body: plain.body });
    expect(clean([{ author: '.ten' }])).toMatchObject({ author: 'Quàng Thị Inh', body: plain.body });
    expect(clean([{ drop: ['.loi'] }]).body).toBe(lines.join('\n'));
    expect(clean([{ body: '.noi-dung > p' }]).body).toBe(plain.body);
  }); // biome-ignore format: one row a part

  it('leaves to the general rules what its selector does not find, and says so', () => {
    const article = clean([
      { title: '.gone', body: '#gone', date: 'time.gone', author: '.meta em', drop: ['.none'] },
    ]);
    const { title, body, published_on, author } = plain;
    expect(article).toMatchObject({ title, body, published_on, author });
    expect(missOf(article)).toEqual([
      'profile-miss: title .gone',
      'profile-miss: body #gone',
      'profile-miss: date time.gone',
      'profile-miss: author .meta em',
      'profile-miss: drop .none',
    ]);
    expect(missOf(clean([{ date: '.tit' }]))).toEqual(['profile-miss: date reads as none']);
  });

  it('holds on its days only, first and last included, in Vietnamese time', () => {
    const profile = [
      { valid_until: '2020-12-31', title: '.ten' },
      { valid_from: '2022-09-10', valid_until: '2022-09-10', title: '.tit' },
    ];
    const titleOn = (fetched: string) => clean(profile, fetched).title;
    expect(titleOn('2020-12-31T16:59:00Z')).toBe('Quàng Thị Inh');
    expect(titleOn('2020-12-31T17:00:00Z')).toBe(plain.title);
    expect(titleOn('2022-09-09T17:00:00Z')).toBe('Giữa nhiệm kỳ nhìn lại ở Nà Tấu');
    expect(titleOn('2022-09-10T17:00:00Z')).toBe(plain.title);
  });
});

describe('siteProfileSchema', () => {
  it.each([
    [[], 'expected array to have >=1 items'],
    [[{ title: 'p:hover' }], 'a selector of tags'],
    [[{ valid_from: '2021-02-30', title: 'p' }], 'a day such as'],
    [[{ valid_from: '2021-02-01' }], 'at least one of title'],
    [[{ valid_from: '2021-02-02', valid_until: '2021-02-01', title: 'p' }], 'not before valid_from'],
    [[{ valid_until: '2021-02-01', title: 'p' }, { valid_from: '2021-02-01', title: 'b' }], 'no two hold on one day'],
    [[{ titel: 'p' }], 'Unrecognized key: "titel"'],
  ])('refuses %j', (profile, message) => {
    const read = siteProfileSchema.safeParse(profile);
    expect(read.error?.issues.map((issue) => issue.message).join('; ')).toContain(message);
  }); // biome-ignore format: one row
});
