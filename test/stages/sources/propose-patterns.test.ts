import { describe, expect, it } from 'vitest';
import {
  proposeArticlePattern,
  proposePagingPatterns,
} from '../../../src/stages/sources/propose-patterns.ts';
import { compileUrlRules } from '../../../src/stages/sources/url-rules.ts';
import { urlRuleEntries } from './read-rules.ts';

const rules = compileUrlRules(urlRuleEntries);
const at = (...paths: string[]) => paths.map((path) => `http://a.vn${path}`);
const article = (titles: string[], sections: string[] = ['/']) => {
  const found = proposeArticlePattern(at(...titles), at(...sections));
  return found && `${found.fits}/${found.of} ${found.pattern.replace('^https?://a\\.vn', '')}`;
};

describe('proposeArticlePattern', () => {
  it('keeps folders, scripts and the names of a query, and drops what makes an address one article’s', () => {
    expect(article(['/tin/hop-dang-1234.html', '/tin/bau-cu-77.html', '/tin/mua-xuan-1209.html'])).toBe(
      '3/3 /tin/[^/]+-\\d+\\.html$',
    );
    // A year at the end of a title is no number of an article.
    expect(article(['/tin/hop-dang.html', '/tin/bau-cu-2021.html', '/tin/mua-xuan.html'])).toBe(
      '3/3 /tin/[^/]+\\.html$',
    );
    expect(article(['/xemtin.asp?id=3', '/xemtin.asp?id=41', '/xemtin.asp?id=5', '/lienhe.asp'])).toBe(
      '3/4 /xemtin\\.asp\\?id=\\d+$',
    );
    expect(article(['/tin/1204/', '/tin/1207/', '/tin/99/'])).toBe('3/3 /tin/\\d+/$');
  });

  it('widens the folders where that takes in more', () => {
    const titles = ['/dang/a-1001.html', '/dang/b-1002.html', '/kinh-te/c-1003.html', '/xa-hoi/d-1004.html'];
    expect(article(titles)).toBe('4/4 /[^/]+/[^/]+-\\d+\\.html$');
    expect(article([...titles, '/xa-hoi/tre-em/e-1005.html'])).toBe('5/5 /([^/]+/)*[^/]+-\\d+\\.html$');
  });

  it('proposes none that a section fits, none for a few addresses, none where each has a shape of its own', () => {
    expect(article(['/hop-dang', '/bau-cu', '/mua-xuan'], ['/', '/tin-tuc'])).toBeNull();
    expect(article(['/tin/a.html', '/tin/b.html'])).toBeNull();
    expect(article(['/a.html', '/b.php', '/c.asp', '/d.aspx', '/e/'])).toBeNull();
  });
});

describe('proposePagingPatterns', () => {
  it('finds the number in a query or a path, once for each way of writing it', () => {
    const found = proposePagingPatterns(
      at('/tin?page=2', '/tin?page=3', '/van-ban/trang-2.html', '/tin/page/4/', '/tin/bai-3.html'),
      rules,
    );
    expect(found.map(({ pattern, fits }) => [pattern, fits])).toEqual([
      ['[?&]page=\\d+', 2],
      ['/trang-\\d+(\\.\\w+)?/?$', 1],
      ['/page/\\d+(\\.\\w+)?/?$', 1],
    ]);
    for (const { pattern, example } of found) expect(new RegExp(pattern, 'u').test(example)).toBe(true);
  });
});
