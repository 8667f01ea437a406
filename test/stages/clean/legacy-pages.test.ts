import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { latinByteOf } from '../../../src/text/legacy/latin-bytes.ts';
import type { LegacyName } from '../../../src/text/legacy/legacy-encoding.ts';
import { writeLegacy } from '../../support/write-legacy.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const title = 'Huyện ủy triển khai nhiệm vụ quý bốn';
const paragraphs = [
  'Sáng 15/11, Huyện ủy tổ chức hội nghị sơ kết công tác cán bộ chín tháng đầu năm, triển khai nhiệm vụ trọng tâm những tháng cuối năm.',
  'Phát biểu kết luận, đồng chí Bí thư yêu cầu các cấp ủy khẩn trương rà soát quy hoạch, chuẩn bị tốt nhân sự đại hội đảng bộ cơ sở.',
  'Toàn huyện hiện có 45 chi bộ với hơn 3.200 đảng viên; tỷ lệ đảng viên trẻ đạt 18,5%, tăng 2,3% so với cùng kỳ.',
];
const menu = ['Trang chủ', 'Giới thiệu', 'Thông báo', 'Phòng toán', 'Liên hệ']
  .map((text) => `<li><a href="#">${text}</a></li>`)
  .join('');

const frame = (head: string, body: string) =>
  `<html><head><meta charset="utf-8"><title>Cổng thông tin</title></head><body><ul>${menu}</ul><h1>${head}</h1><div class="content">${body}</div></body></html>`;
const clean = (bytes: Uint8Array) =>
  cleanPage({ page: pageOf('tin.html', 'text/html'), bytes, source: null }, cues);
const repairs = (notes: readonly string[] | undefined) =>
  notes?.filter((note) => note.startsWith('text-repaired'));
const body = paragraphs.join('\n');

describe('a page in Unicode with an article in a legacy encoding', () => {
  it.each<LegacyName>(['tcvn3', 'vni', 'windows-1258', 'utf8-twice'])('reads %s and tells so', (name) => {
    const page = frame(
      writeLegacy(title, name),
      paragraphs.map((text) => `<p>${writeLegacy(text, name)}</p>`).join(''),
    );
    const { article, charset } = clean(Buffer.from(page));
    expect(charset).toBe('utf-8');
    expect(article).toMatchObject({ title, body });
    expect(repairs(article?.notes)).toEqual([
      expect.stringMatching(
        new RegExp(`^text-repaired: ${name} in [34] paragraphs, \\d+ of \\d+ words became syllables$`),
      ),
    ]);
  });

  it('reads it from entities, in parted fonts, and takes a capitals font for capitals', () => {
    const entities = (text: string) =>
      Array.from(text, (char) => (char > '\u007f' ? `&#${char.charCodeAt(0)};` : char)).join('');
    const [first, ...rest] = paragraphs.map((text) => entities(writeLegacy(text, 'tcvn3')));
    const lead = first!.replace('c«ng', '<b>c</b><i>«ng</i>');
    const head = `<font face=".VnTimeH">${entities(writeLegacy(title.toLowerCase(), 'tcvn3'))}</font>`;
    const { article } = clean(
      Buffer.from(
        frame(
          head,
          `<p style="font-family: .VnTime">${lead}</p>${rest.map((text) => `<p>${text}</p>`).join('')}`,
        ),
      ),
    );
    expect(article).toMatchObject({ title: title.toUpperCase(), body });
    expect(repairs(article?.notes)?.[0]).toMatch(/, in its font in 2$/);
  });

  it('reads one paragraph of it among others, and the alone-standing Latin-1 words of the page stay', () => {
    const texts = [
      paragraphs[0]!,
      writeLegacy(paragraphs[1]!, 'tcvn3'),
      paragraphs[2]!,
      'Thông báo có toà án',
    ];
    const { article } = clean(Buffer.from(frame(title, texts.map((text) => `<p>${text}</p>`).join(''))));
    expect(article?.body).toContain(body);
    expect(repairs(article?.notes)).toEqual([expect.stringContaining('tcvn3 in 1 paragraphs')]);
  });

  it('reads a paragraph whose raw bytes were pasted into a page of UTF-8', () => {
    const raw = Buffer.from(Uint8Array.from(writeLegacy(paragraphs[1]!, 'tcvn3'), latinByteOf));
    const [before, after] = frame(title, `<p>${paragraphs[0]}</p><p>@</p><p>${paragraphs[2]}</p>`).split('@');
    const { article, charset } = clean(Buffer.concat([Buffer.from(before!), raw, Buffer.from(after!)]));
    expect(charset).toBe('utf-8');
    expect(article).toMatchObject({ title, body });
    expect(article?.notes).toContain('charset: utf-8 by utf-8-repaired, not utf-8');
  });

  it('touches no clean page, whatever its fonts say', () => {
    const page = frame(
      title,
      paragraphs.map((text) => `<p><font face=".VnTimeH">${text}</font></p>`).join(''),
    );
    const { article } = clean(Buffer.from(page));
    expect(article).toMatchObject({ title, body });
    expect(repairs(article?.notes)).toEqual([]);
  });
});

describe('a page all of whose bytes are in a legacy encoding', () => {
  const names: readonly LegacyName[] = ['tcvn3', 'tcvn5712', 'vni', 'viscii', 'windows-1258'];
  const page = frame(title, paragraphs.map((text) => `<p>${text}</p>`).join(''));

  it.each(
    names.flatMap((name) =>
      ['utf-8', 'iso-8859-1', 'windows-1258', 'x-user-defined'].map((called) => [name, called] as const),
    ),
  )('reads %s that calls itself %s', (name, called) => {
    const written = page.replace(/>([^<]+)</g, (_all, text: string) => `>${writeLegacy(text, name)}<`);
    const bytes = Uint8Array.from(written.replace('charset="utf-8"', `charset="${called}"`), latinByteOf);
    const { article, charset } = clean(bytes);
    expect(article).toMatchObject({ title, body });
    expect(charset).toMatch(name === 'tcvn5712' ? /^tcvn/ : name);
  });
});
