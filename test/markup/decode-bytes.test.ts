import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/markup/decode-bytes.ts';

const text = 'Huyện ủy tổ chức hội nghị sơ kết công tác cán bộ, đồng chí Bí thư chủ trì.';
const utf8 = Buffer.from(text);

describe('decodeBytes', () => {
  it('believes a byte order mark before any name', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]);
    expect(decodeBytes(bytes, 'windows-1258')).toMatchObject({ text, charset: 'utf-8', by: 'bom' });
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(decodeBytes(wide, null)).toMatchObject({ text, charset: 'utf-16le', by: 'bom' });
  });

  it('takes the header, then meta, when the bytes bear them out', () => {
    expect(decodeBytes(utf8, 'UTF-8')).toMatchObject({ text, by: 'header' });
    const page = Buffer.from(`<meta charset="utf-8"><p>${text}</p>`);
    expect(decodeBytes(page, null)).toMatchObject({ charset: 'utf-8', by: 'meta' });
  });

  it('refuses a legacy name for bytes that are valid UTF-8', () => {
    expect(decodeBytes(utf8, 'windows-1258')).toMatchObject({
      text,
      charset: 'utf-8',
      refused: 'windows-1258',
    });
  });

  it.each([
    ['tcvn', 'tcvn3'],
    ['viscii', 'viscii'],
  ])('finds %s by its syllables when the page names Latin-1', (written, charset) => {
    const plain = text.toLowerCase();
    const bytes = Buffer.concat([
      Buffer.from('<meta content="text/html; charset=iso-8859-1"><p>'),
      iconv.encode(plain, written),
    ]);
    const decoded = decodeBytes(bytes, null);
    expect(decoded).toMatchObject({ charset, by: 'evidence', refused: 'iso-8859-1' });
    expect(decoded.text.normalize('NFC')).toContain(plain);
  });

  it('reads UTF-8 with a cut sequence as UTF-8', () => {
    const cut = Buffer.concat([utf8, utf8.subarray(0, 4), Buffer.from(' '), utf8]);
    const decoded = decodeBytes(Buffer.concat([cut, Buffer.from([0xe1, 0xbb])]), 'utf-8');
    expect(decoded).toMatchObject({ charset: 'utf-8', by: 'utf-8-repaired', refused: 'utf-8' });
    expect(decoded.text).toContain('đồng chí Bí thư');
  });

  it('tells a charset that nobody knows and still reads the bytes', () => {
    expect(decodeBytes(utf8, 'klingon-8')).toMatchObject({ text, unknown: 'klingon-8', charset: 'utf-8' });
  });
});
