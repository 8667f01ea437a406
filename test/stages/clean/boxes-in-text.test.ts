import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const title = 'Xã Nậm Ngà hoàn thành kè chống sạt ở ba bản ven suối';
const first =
  'Sau bảy tháng thi công, xã Nậm Ngà hoàn thành 1,2 km kè rọ đá ở ba bản ven suối, kinh phí 6,8 tỷ đồng.';
const second = 'Chủ tịch UBND xã Vừ A Páo cho biết 74 hộ dân không còn phải di dời mỗi khi mưa lớn kéo dài.';
const third = 'Năm tới, xã đề nghị huyện bố trí thêm 4,5 tỷ đồng để làm nốt đoạn kè qua trường tiểu học.';
const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

/** The body of a page whose text holds some markup between its paragraphs, as lines. */
function bodyWith(amid: string, over = ''): readonly string[] {
  const page = `<meta charset="utf-8"><title>${title}</title><body><h1>${title}</h1>${over}<div class="noi-dung">${p(first, second)}${amid}${p(third)}</div></body>`;
  const bytes = new TextEncoder().encode(page);
  const { article } = cleanPage({ page: pageOf('page.html', 'text/html'), bytes, source: null }, cues);
  return article?.body.split('\n') ?? [];
}

describe('a box in a text', () => {
  it.each([
    ['named by its type', '<div type="RelatedOneNews"><b>Đường vào Nậm Ngà lại tắc</b><p>Hơn 300 khối đất tràn xuống mặt đường lúc rạng sáng, xe không qua được.</p></div>'],
    ['a film with what it shows, by its type', '<div type="VideoStream"><div>Toàn bộ tuyến kè được quay từ trên cao vào cuối tháng chín.</div></div>'],
    ['a film with what it shows, by its words', '<div><p>Clip: Người dân chuyển đá xuống suối trong mưa</p></div>'],
    ['a term explained', '<div class="insert-wiki-content"><h4>Rọ đá là gì?</h4><p>Rọ đá là lồng thép mạ kẽm xếp đầy đá hộc, dùng để giữ bờ và chân mái dốc.</p></div>'],
    ['a headline behind a label', '<div><span>Xem thêm tin</span> <a href="/1.html">Nậm Ngà đón điện lưới</a></div>'],
    ['what a station says of itself', '<p>Mời quý khán giả theo dõi các chương trình của Đài trên kênh 5.</p>'],
  ])('is no text: %s', (_, box) => {
    expect(bodyWith(box)).toEqual([first, second, third]);
  }); // biome-ignore format: one row

  it.each([
    ['of a kind of its own', '<div type="content"><p>Tổng vốn của ba tuyến kè là 6,8 tỷ đồng, ngân sách huyện góp 70%.</p></div>', ['Tổng vốn của ba tuyến kè là 6,8 tỷ đồng, ngân sách huyện góp 70%.']],
    ['a list with a bullet', '<ul type="disc"><li>Bản Nậm Ngà: 410 mét kè</li><li>Bản Huổi Púng: 790 mét kè</li></ul>', ['Bản Nậm Ngà: 410 mét kè', 'Bản Huổi Púng: 790 mét kè']],
    ['who is quoted', '<div type="quote"><p>Có kè rồi, đêm mưa chúng tôi mới dám ngủ.</p><p class="quote-caption">Bà Giàng Thị Sua, bản Huổi Púng</p></div>', ['Có kè rồi, đêm mưa chúng tôi mới dám ngủ.', 'Bà Giàng Thị Sua, bản Huổi Púng']],
    ['who is quoted, as a writer', '<div class="box-quote"><p>Tiền chưa đủ thì dân góp công.</p><p class="author">Ông Vừ A Páo</p></div>', ['Tiền chưa đủ thì dân góp công.', 'Ông Vừ A Páo']],
    ['a heading on machines', '<h3>Bản đồ do AI tạo ra</h3><p>Bản đồ vùng sạt do AI tạo ra được cán bộ đối chiếu từng điểm ngoài thực địa.</p>', ['Bản đồ do AI tạo ra', 'Bản đồ vùng sạt do AI tạo ra được cán bộ đối chiếu từng điểm ngoài thực địa.']],
  ])('is text: %s', (_, box, lines) => {
    expect(bodyWith(box)).toEqual([first, second, ...lines, third]);
  }); // biome-ignore format: one row

  it.each([
    ['with a heading', '<details open><summary>Điểm chính (AI tổng hợp)</summary><ul><li>Kè dài 1,2 km ở ba bản ven suối.</li><li>Có 74 hộ dân được bảo vệ.</li></ul></details>'],
    ['with a note', '<div><b>Ý chính</b><p>Xã Nậm Ngà làm xong kè ở ba bản, tốn 6,8 tỷ đồng và bảo vệ 74 hộ dân.</p><i>Nội dung do AI tạo, chỉ để tham khảo.</i></div>'],
  ])('that a machine wrote over the text is left out: %s', (_, box) => {
    expect(bodyWith('', box)).toEqual([first, second, third]);
  }); // biome-ignore format: one row

  it('leaves a first paragraph on machines where it stands', () => {
    const own = 'Tấm ảnh lũ do AI tạo ra khiến nhiều người ở bản Huổi Púng bỏ chạy trong đêm.';
    expect(bodyWith('', p(own))).toEqual([own, first, second, third]);
  });

  it('keeps a sapo whose class holds the word for a section', () => {
    const sapo = 'Ba tuyến kè mới giúp 74 hộ dân Nậm Ngà yên tâm qua mùa mưa năm nay.';
    expect(bodyWith('', `<h2 class="cate-sapo">${sapo}</h2>`)).toEqual([sapo, first, second, third]);
    expect(bodyWith('', '<h2 class="cate-name">Nông thôn mới ở vùng cao huyện Mường Pú</h2>')).toEqual([first, second, third]);
  }); // biome-ignore format: one row
});

describe('a line over a text', () => {
  const sapo = '(MP) - Ba tuyến kè mới giúp 74 hộ dân Nậm Ngà yên tâm qua mùa mưa năm nay.';

  it('is the opening where it is a heading of one sentence', () => {
    expect(bodyWith('', `<h2 class="bold">${sapo}</h2>`)).toEqual([sapo, first, second, third]);
    expect(bodyWith('', `<h2 class="bold">${sapo.slice(0, -1)}</h2>`)).toEqual([first, second, third]);
    expect(bodyWith('', `<h2><a href="/2.html">${sapo}</a></h2>`)).toEqual([first, second, third]);
  });

  it('is no text where it says how long that takes, and is one amid it', () => {
    expect(bodyWith('', '<div class="noi-dung">4 phút đọc</div>')).toEqual([first, second, third]);
    const amid = '<p>Thời gian đi bộ từ bản đến trường sau khi có kè:</p><p>15 phút</p>';
    expect(bodyWith(amid)).toContain('15 phút');
  });
});

describe('a first letter that is a picture', () => {
  const rest = 'uối Nậm Ngà mùa này cạn trơ đáy, lộ ra hàng rọ đá mới xếp thẳng tắp dọc chân bản.';

  it('is read where the text goes on with small letters', () => {
    expect(bodyWith(`<p><img src="s.gif" alt="S" width="30">${rest}</p>`)).toContain(`S${rest}`);
    expect(bodyWith(`<p><img src="s.gif" alt="“S"><span>${rest}</span></p>`)).toContain(`“S${rest}`);
  });

  it('is none where the text is whole, or the picture is named otherwise', () => {
    expect(bodyWith(`<p><img src="s.gif" alt="S">S${rest}</p>`)).toContain(`S${rest}`);
    expect(bodyWith(`<p><img src="s.gif" alt="Suối">${rest}</p>`)).toContain(rest);
  });
});
