import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { digestOf } from '../../../src/model/hash.ts';
import { findDuplicates } from '../../../src/stages/facts/find-duplicates.ts';

const story = [
  'Sáng 12/6, Huyện ủy Mường Bang tổ chức hội nghị sơ kết ba năm thực hiện nghị quyết về công tác cán bộ.',
  'Đến nay toàn huyện đã luân chuyển 14 cán bộ về giữ chức vụ chủ chốt tại các xã, trong đó có 5 cán bộ nữ và 9 cán bộ là người dân tộc thiểu số.',
  'Phát biểu kết luận, đồng chí Bí thư Huyện ủy đề nghị các chi bộ tiếp tục rà soát quy hoạch, mạnh dạn giao việc khó cho cán bộ trẻ để rèn luyện, thử thách.',
  'Hội nghị cũng nghe tham luận của các đảng ủy xã Chiềng Sơ, Nà Ngựu và thống nhất một số nhiệm vụ trọng tâm sáu tháng cuối năm.',
].join('\n');

const article = (article_id: string, body: string, published_on: string | null = null): Article => ({
  article_id,
  page_id: 'page',
  source_id: 'files',
  url: null,
  origin: article_id,
  title: null,
  lead: null,
  body,
  captions: [],
  author: null,
  author_office: null,
  section: null,
  published_on,
  published_edtf: published_on,
  portal_text: null,
  language: 'vi',
  views: null,
  content_hash: digestOf(body.toLowerCase()),
  notes: [],
});
const copies = (...articles: Article[]) => Object.fromEntries(findDuplicates(articles));

describe('findDuplicates', () => {
  it('points equal bodies to the one published first, then to the smaller id', () => {
    expect(copies(article('b', story, '2020-06-13'), article('a', story, '2020-06-14'))).toEqual({ a: 'b' });
    expect(copies(article('b', 'Ngắn.'), article('a', 'Ngắn.'))).toEqual({ b: 'a' });
  });

  it('clusters a reprint with a few words changed, one that was cut, and one with another spelling of tones', () => {
    const edited = story
      .replace('đề nghị các chi bộ', 'yêu cầu các chi bộ')
      .replace('thử thách.', 'thử thách');
    const cut = story.split('\n').slice(0, 3).join('\n');
    const spelt = story.replaceAll('ủy', 'uỷ').normalize('NFD').normalize('NFC');
    const all = [
      article('a', story, '2020-06-12'),
      article('b', edited, '2020-06-13'),
      article('c', cut, '2020-06-14'),
      article('d', spelt, '2020-06-15'),
    ];
    expect(copies(...all)).toEqual({ b: 'a', c: 'a', d: 'a' });
  });

  it('points cut texts to the whole one, even if that came later, and what repeats them too', () => {
    const lines = story.split('\n');
    const cut = article('a', lines.slice(0, 3).join('\n'), '2020-06-12');
    const again = article('b', cut.body.replace('đề nghị các chi bộ', 'yêu cầu các chi bộ'), '2020-06-13');
    const whole = article('c', story, '2020-06-14');
    const edited = article('d', story.replace('mạnh dạn giao', 'chủ động giao'), '2020-06-15');
    for (const order of [
      [cut, again, whole, edited],
      [edited, whole, again, cut],
    ])
      expect(copies(...order)).toEqual({ a: 'c', b: 'c', d: 'c' });
    expect(copies(cut, again)).toEqual({ b: 'a' });
    expect(Object.fromEntries(findDuplicates([cut, whole], new Set(['c'])))).toEqual({ c: 'a' });
  });

  it('keeps notices of one template apart when their figures differ', () => {
    const next = story.replace('12/6', '14/6').replace('ba năm', 'bốn năm');
    const counted = story.replace('14 cán bộ', '17 cán bộ');
    expect(copies(article('a', story), article('b', next), article('c', counted))).toEqual({});
  });

  it('keeps apart a text and an excerpt of it, and short texts that are not equal', () => {
    const excerpt = story.split('\n')[1]!;
    const notice = 'Kết nạp đảng viên mới tại chi bộ thôn Trung.';
    expect(copies(article('a', story), article('b', excerpt))).toEqual({});
    expect(copies(article('a', notice), article('b', `${notice} Ảnh minh họa`))).toEqual({});
  });

  it('never points to a copy nor to one that left its address, whatever the order of the input', () => {
    const one = article('a', story, '2020-06-12');
    const two = article('b', story.replace('mạnh dạn giao', 'mạnh dạn phân'), '2020-06-13');
    const three = article('c', story.replace('mạnh dạn giao', 'chủ động giao'), '2020-06-14');
    const orders = [
      [one, two, three],
      [three, two, one],
      [two, three, one],
    ];
    for (const order of orders) {
      expect(copies(...order)).toEqual({ b: 'a', c: 'a' });
      expect(Object.fromEntries(findDuplicates(order, new Set(['a'])))).toEqual({ a: 'b', c: 'b' });
    }
  });

  it('takes time that grows with the number of articles, where all share a portal’s phrases', () => {
    const words = story.match(/\p{L}+/gu)!;
    const make = (count: number) =>
      Array.from({ length: count }, (_, at) => {
        const mixed = words.map((_, place) => words[(place * (at + 3) + at * 7) % words.length]!);
        return article(
          `id-${at}`,
          `Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập tự do hạnh phúc. ${mixed.join(' ')} ${at}`,
        );
      });
    const time = (list: Article[]) => {
      const started = performance.now();
      findDuplicates(list);
      return performance.now() - started;
    };
    time(make(300));
    const [small, large] = [make(1000), make(8000)].map(time);
    expect(large!).toBeLessThan(small! * 8 * 4 + 200);
  });
});
