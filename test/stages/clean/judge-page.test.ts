import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../../src/markup/parse-markup.ts';
import { cleanMarkup } from '../../../src/stages/clean/clean-html.ts';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { verdictLimits } from '../../../src/stages/clean/verdict-limits.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const judge = (html: string, url: string | null = null) => {
  const { verdict, reason } = cleanMarkup(parseMarkup(html), 'utf-8', url, null, cues, []);
  return `${verdict}: ${reason}`;
};
const title = 'Xã Mường Hum tổng kết mô hình dân vận khéo';
const head = `<title>${title} - Huyện Bát Hà</title><h1>${title}</h1>`;
const short = '<p>Sáng 4/3, Đảng ủy xã Mường Hum tổng kết 12 mô hình dân vận khéo năm 2022.</p>';
const menu = '<ul class="menu"><li><a href="/a">Trang chủ</a></li><li><a href="/b">Tin tức</a></li></ul>';
const teaser = (at: number) =>
  `<div class="item"><a href="/tin/${at}.html">Bản tin số ${at} về công tác cán bộ của huyện Bát Hà</a><p>Sáng nay, hội nghị lần thứ ${at} đã bàn nhiều việc quan trọng của địa phương...</p></div>`;
const list = Array.from({ length: 9 }, (_, at) => teaser(at)).join('');
const english = 'The district party committee held a conference on cadre training in the morning of March 4.';

describe('the verdict of a page', () => {
  it.each([
    ['article: titled-text', `${head}${menu}${short}`],
    ['article: lone-paragraph', `<h4>Tin</h4>${short.replace('</p>', ' Hội nghị khen thưởng 5 tập thể, 14 cá nhân tiêu biểu trong phong trào của xã.</p>')}`],
    ['article: long-text', `${head}${Array.from({ length: 8 }, (_, at) => short.replace('4/3', `${at + 1}/3`)).join('')}`],
    ['listing: announcements', `<title>Tin tức</title>${menu}${teaser(1)}${teaser(2)}`],
    ['listing: announcements', `<title>Sự kiện | Huyện Bát Hà</title><h1>Đại hội đảng bộ các xã nhiệm kỳ mới</h1>${short}<div>${[1, 2, 3].map(teaser).join('')}</div>`],
    ['listing: headlines', `<title>Tin tức</title>${menu}${list.replace(/<p>.*?<\/p>/g, '')}`],
    ['attachment: document', `${head}${menu}<a href="/f/12-bc.pdf">Tải về</a>`],
    ['attachment: record', `${head}<table><tr><td>Số hiệu</td><td>12/BC-UBND</td></tr><tr><td>Ngày ban hành</td><td>04/03/2022</td></tr><tr><td>Cơ quan ban hành</td><td>UBND xã Mường Hum</td></tr></table><a href="a.docx">a.docx</a>`],
    ['empty: no-text', ''],
    ['empty: no-text', '<div id="app"></div><script src="/static/js/main.js"></script>'],
    ['empty: no-text', `${menu}<p>Nội dung đang cập nhật, mời bạn quay lại</p>`],
    ['empty: too-short', `${head}${menu}<p>Đang cập nhật ảnh của hội nghị</p>`],
    ['empty: no-text', `<title>Tìm kiếm</title><h1>Kết quả tìm kiếm</h1>${menu}<p>Không tìm thấy kết quả nào phù hợp với từ khóa “dân vận” mà ông, bà vừa nhập.</p>`],
    ['error: error-words', '<title>404</title><h1>Không tìm thấy trang</h1><p>Trang bạn tìm không tồn tại.</p>'],
    ['error: error-words', '<b>Warning</b>: mysqli_connect(): (HY000/2002): No such file or directory in <b>/srv/web/inc/db.php</b> on line <b>12</b>'],
    ['error: error-words', '<title>Huyện Bát Hà</title><p>SQLSTATE[HY000] [2002] Connection timed out</p>'],
    ['error: error-words', '<b>Fatal error</b>: Uncaught PDOException: could not find driver in /srv/web/index.php:3 Stack trace: #0 {main} thrown'],
    ['error: error-words', '<p>You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version</p>'],
    ['article: dated-notice', `${head}${menu}<p>Ngày đăng: 04/03/2022</p><p>Sáng 7/3, UBND xã nghỉ tiếp công dân.</p>`],
    ['empty: too-short', `${head}${menu}<p>Ngày đăng: 04/03/2022</p><p>Nội dung của bài này đang được cập nhật.</p>`],
    ['empty: too-short', `${head}${menu}<p>Sáng 7/3, UBND xã nghỉ tiếp công dân.</p>`],
    ['error: redirect', '<meta http-equiv="refresh" content="0;url=/trang-chu">'],
    ['error: redirect', '<script>window.location.href = "/trang-chu";</script>'],
    ['challenge: challenge-words', '<title>Just a moment...</title><h1>Checking your browser</h1>'],
    ['challenge: challenge-words', '<p>Hệ thống phát hiện truy cập bất thường. Vui lòng xác nhận bạn không phải là robot.</p>'],
    ['challenge: cookie-wall', '<script>document.cookie="D1N=5f1e";location.reload()</script>'],
    ['challenge: cookie-wall', '<html><body><script type="text/javascript">document.cookie = "__test=" + toHex(x) + "; path=/"; window.location.href = "/?i=1";</script><noscript>Cần bật JavaScript</noscript></body></html>'],
    ['challenge: cookie-wall', '<script>setCookie("vDDoS", k, 1); location.replace(location.href);</script><p>Đang chuyển hướng…</p>'],
    ['login: login-form', `<h1>Đăng nhập hệ thống</h1><form>Tên đăng nhập <input name=u> Mật khẩu <input type=password> <a href="/q">Quên mật khẩu?</a></form>`],
  ])('is %s', (expected, html) => {
    expect(judge(html)).toBe(expected);
  }); // biome-ignore format: one row a kind

  it('calls a list at the root of its host the front page', () => {
    expect(judge(`<title>Huyện Bát Hà</title>${list}`, 'http://batha.example/')).toBe('front: headlines');
    expect(judge(`<title>Huyện Bát Hà</title>${list}`, 'http://batha.example/tin')).toBe(
      'listing: headlines',
    );
  });

  it('tells an article in another language', () => {
    expect(
      judge(
        `<html lang="en"><h1>Conference on training</h1>${`<p>${english}</p><p>${english.replace('morning', 'afternoon').replace('4', '5')}</p>`}<p>It was attended by 120 people from all communes of the district, who discussed the plan.</p></html>`,
      ),
    ).toMatch(/^other-language: /);
  });

  it.each([
    ['a script that sets a cookie beside an article', `${head}${short}<script>document.cookie="a=1"; function go() { location.reload(); }</script>`],
    ['a script that reads the address', `${head}${short}<script>var here = window.location.href;</script>`],
    ['a program’s warning over it', `<b>Notice</b>: Undefined index: lang in <b>/srv/web/inc/top.php</b> on line <b>7</b>${head}${short}`],
    ['a login box beside an article', `<form>Tên đăng nhập <input> Mật khẩu <input type=password></form>${head}${short}${short.replace('4/3', '5/3')}${short.replace('4/3', '6/3')}`],
    ['announcements under a dated text', `${head}<p>Ngày đăng: 04/03/2022</p>${short}<div>${[1, 2, 3].map(teaser).join('')}</div>`],
    ['a box that says there is nothing else', `${head}${short}<h4>Tin liên quan</h4><p>Không có bài viết nào liên quan</p>`],
    ['news about an error', `${head}${short.repeat(1)}<p>${'Cán bộ một cửa đã khắc phục việc phần mềm báo lỗi hệ thống trong nhiều ngày. '.repeat(8)}</p>`],
  ])('is an article in spite of %s', (_, html) => {
    expect(judge(html)).toMatch(/^article: /);
  }); // biome-ignore format: one row

  it('is no wall where a script only compares the cookie or data name it', () => {
    expect(judge('<script>if (document.cookie == "") { show(); } var u = location.href;</script>')).toBe(
      'empty: no-text',
    );
    expect(judge('<script type="application/json">{"cookie=": "location.reload()"}</script>')).toBe(
      'empty: no-text',
    );
  });

  it('rejects an article page with too little text by a reason of its own', () => {
    const bytes = new TextEncoder().encode(
      `<meta charset=utf-8>${head}${menu}<p>Đang cập nhật ảnh của hội nghị</p>`,
    );
    const { verdict, rejects } = cleanPage(
      { page: pageOf('a.html', 'text/html'), bytes, source: null },
      cues,
    );
    expect(verdict).toBe('empty');
    expect(rejects).toEqual([
      { origin: 'a.html', stage: 'clean', reason: 'too-short', detail: `expected a paragraph under the title "${title}"; got none` },
    ]); // biome-ignore format: one row
  });

  it('compares with thresholds that each say why', () => {
    for (const [name, { value, why }] of Object.entries(verdictLimits)) {
      expect(value, name).toBeGreaterThan(0);
      expect(why.split(' ').length, name).toBeGreaterThanOrEqual(5);
    }
  });
});
