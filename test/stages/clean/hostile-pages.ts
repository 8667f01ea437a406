const first =
  'Sáng 15/11, Huyện ủy Mẫu tổ chức hội nghị quán triệt nghị quyết về xây dựng đội ngũ cán bộ trong giai đoạn mới.';
const second =
  'Đến năm 2025, huyện phấn đấu 20% cán bộ trẻ tham gia cấp ủy, trong đó có cán bộ nữ và cán bộ người dân tộc thiểu số.';

/** The article that stands in each hostile page, before the flood. */
export const article = `<div><h1>Huyện Mẫu quán triệt nghị quyết về cán bộ</h1><p>${first}</p><p>${second}</p></div>`;

const page = (flood: string) => Buffer.from(`<html><body>${article}${flood}</body></html>`);
const megabytes = (text: string, count: number) => text.repeat(Math.ceil((count * 1_000_000) / text.length));

/** Every second byte of the page's letters broken: no UTF-8 sequence is whole. */
function brokenEverywhere(): Uint8Array {
  const bytes = page(`<p>${second.repeat(20_000)}</p>`);
  let odd = false;
  return bytes.map((byte) => {
    if (byte < 0x80) return byte;
    odd = !odd;
    return odd ? 0xff : byte;
  });
}

/** Pages that break parsers: name -> maker of its bytes. */
export const hostilePages: Readonly<Record<string, () => Uint8Array>> = {
  '100,000 unclosed tags': () => page('<div>'.repeat(100_000)),
  '50,000 comments': () => page('<!-- x -->'.repeat(50_000)),
  '4,900 comments without an end': () => page('<p><!-- x</p>'.repeat(4_900) + megabytes('x ', 3)),
  '50,000 sections of characters without an end': () => page('<![CDATA[x'.repeat(50_000)),
  'depth 50,000': () => page(`${'<div>'.repeat(50_000)}x${'</div>'.repeat(50_000)}`),
  '20 MB of attributes': () =>
    page(`<p ${Array.from({ length: 1_400_000 }, (_, at) => `a${at}="xyz"`).join(' ')}></p>`),
  'one attribute of 20 MB': () => page(`<p title="${megabytes('à x ', 20)}"></p>`),
  'colspan 9e15': () =>
    page(
      '<table><tr><td colspan="9e15" rowspan="9000000000000000">a</td><td>b</td></tr></table>'.repeat(1_000),
    ),
  'a single text node of 5 MB': () => page(`<p>${megabytes('Huyện ủy tổ chức hội nghị ', 5)}</p>`),
  'a single text node of 5 MB in TCVN3': () => page(`<p>${megabytes('Uû ban nh©n d©n huyÖn häp ', 5)}</p>`),
  'invalid UTF-8 everywhere': brokenEverywhere,
  'bytes above ASCII only': () =>
    Buffer.concat([page(''), Uint8Array.from({ length: 5_000_000 }, (_, at) => 0x80 + ((at * 31) % 128))]),
  'NULs in every word': () => page(`<p>${megabytes('Huyện ủ\0y tổ chứ\0c ', 2)}</p>`),
  'scripts that look like text': () =>
    page(`<script>var a = "<p>${second}</p>";</script><script>`.repeat(5_000)),
  'scripts that hold end tags': () => page('<script>"</scr"+"ipt><p>a</p>"</script><p>b</p>'.repeat(20_000)),
  'a flood of entities': () => page(`<p>${'&amp;nbsp;&#225;&aacute;&lt;'.repeat(100_000)}</p>`),
};
