import { describe, expect, it } from 'vitest';
import { canonicalizeUrl } from '../../../src/stages/sources/canonicalize-url.ts';
import { judgeUrl } from '../../../src/stages/sources/judge-url.ts';
import { compileUrlRules, urlRuleClasses } from '../../../src/stages/sources/url-rules.ts';
import { urlRuleEntries } from './read-rules.ts';

const rules = compileUrlRules(urlRuleEntries);
const base = 'http://huyenmau.gov.vn/tin/bai-1.html';
const keyOf = (href: string) => canonicalizeUrl(href, base, rules)?.key;
const urlOf = (href: string) => canonicalizeUrl(href, base, rules)?.url;

describe('canonicalizeUrl', () => {
  it('drops from the address only what never changes a page', () => {
    const cases: [string, string][] = [
      ['  ../tin/bai-2.html#binh-luan ', 'http://huyenmau.gov.vn/tin/bai-2.html'],
      ['/a?id=3&utm_source=zalo&fbclid=x&UTM_Medium=y', 'http://huyenmau.gov.vn/a?id=3'],
      ['/a;jsessionid=AB12?x=1', 'http://huyenmau.gov.vn/a?x=1'],
      ['/a?b=2&a=1', 'http://huyenmau.gov.vn/a?b=2&a=1'],
      ['/Default.aspx?sid=1283&id=4', 'http://huyenmau.gov.vn/Default.aspx?sid=1283&id=4'],
      ['HTTP://user:pass@HuyenMau.gov.vn:80/A/', 'http://huyenmau.gov.vn/A/'],
      ['/a//b', 'http://huyenmau.gov.vn/a/b'],
      ['/tìm?từ=huyện', 'http://huyenmau.gov.vn/t%C3%ACm?t%E1%BB%AB=huy%E1%BB%87n'],
    ];
    for (const [href, url] of cases) expect(urlOf(href), href).toBe(url);
  });

  it('gives all addresses of one page one key', () => {
    const groups = [
      [
        '/tin/',
        '/tin',
        '/tin/index.html',
        'https://www.huyenmau.gov.vn/tin/index.php',
        'http://huyenmau.gov.vn/tin/#x',
      ],
      ['/a?x=1&y=2', '/a?y=2&x=1', '/a/?x=1&y=2&PHPSESSID=8f14e45fceea167a5a36', '/a?x=1&y=2&print=1'],
      ['/Pages/Tin.aspx?ID=3', '/pages/tin.ASPX?ID=3'],
      ['/a%c3%a0', '/a%C3%A0', '/aà'],
    ];
    for (const group of groups) expect(new Set(group.map(keyOf)).size, group[0]).toBe(1);
    expect(new Set(groups.map(([first]) => keyOf(first!))).size).toBe(groups.length);
  });

  it('keeps apart what may differ', () => {
    const apart = [
      '/tin/1',
      '/tin/2',
      '/Tin/1',
      '/tin/1?p=2',
      '/index020d.html',
      '/index0234.html',
      '/tin/1.aspx?ID=a',
      '/tin/1.aspx?ID=A',
      '//khac.gov.vn/tin/1',
    ];
    expect(new Set(apart.map(keyOf)).size).toBe(apart.length);
  });

  it('is stable: the canonical address of a canonical address is itself', () => {
    for (const href of ['/a;jsessionid=1//b/?utm_source=x&c=%20#d', '/?', '/a?&&b', '/a?b=%E0%A4%A']) {
      const once = canonicalizeUrl(href, base, rules)!;
      expect(canonicalizeUrl(once.url, undefined, rules)).toEqual(once);
    }
  });

  it('gives nothing for what is no http address', () => {
    for (const href of [
      'javascript:void(0)',
      'mailto:a@b.vn',
      'tel:0123',
      'data:text/html,x',
      'http://',
      `/${'a'.repeat(2100)}`,
    ])
      expect(urlOf(href), href).toBeUndefined();
  });
});

describe('judgeUrl', () => {
  const skipOf = (path: string) => judgeUrl(`http://huyenmau.gov.vn${path}`, rules).skip;
  it('leaves out attachments, print views, services and traps', () => {
    expect(skipOf('/upload/bao-cao.PDF')).toBe('attachment');
    expect(skipOf('/print/123')).toBe('print-view');
    expect(skipOf('/vi/news/savefile/x-1.html')).toBe('print-view');
    expect(skipOf('/_layouts/Authenticate.aspx?Source=x')).toBe('service');
    expect(skipOf('/bai?replytocom=3')).toBe('service');
    expect(skipOf('/a/b/a/b/a/b')).toBe('trap');
    expect(skipOf('/a?x=1&x=2&x=3&x=4')).toBe('trap');
    for (const path of ['/tin/bai-1.html', '/index.php?language=vi&nv=news&op=x&id=3', '/2025/07/07/07'])
      expect(skipOf(path), path).toBeNull();
  });

  it('gives all pages of a calendar or a filter one shape, and articles none', () => {
    const shapeOf = (path: string) => judgeUrl(`http://huyenmau.gov.vn${path}`, rules).shape;
    expect(shapeOf('/lich?month=5&year=2031')).toBe(shapeOf('/lich?year=1999&month=12'));
    expect(shapeOf('/lich/2031/05')).toBe(shapeOf('/lich/1999/12'));
    expect(shapeOf('/lich?month=5')).not.toBeNull();
    expect(shapeOf('/tin?sort=ngay')).not.toBeNull();
    expect(shapeOf('/tin/2025/07/bai-1.html')).toBeNull();
  });
});

describe('data/lexicons/url-rules.tsv', () => {
  it('has only classes that the code knows', () => {
    for (const entry of urlRuleEntries) expect(urlRuleClasses, entry.text).toContain(entry.class);
    for (const kind of urlRuleClasses)
      expect(
        urlRuleEntries.some((entry) => entry.class === kind),
        kind,
      ).toBe(true);
  });
});
