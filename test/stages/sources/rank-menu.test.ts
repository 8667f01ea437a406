import { describe, expect, it } from 'vitest';
import type { FoundLink } from '../../../src/stages/sources/discover-links.ts';
import { countWords, rankMenu } from '../../../src/stages/sources/rank-menu.ts';

const site = 'http://huyenmau.example';
const menu = (...paths: string[]): FoundLink[] =>
  paths.map((path) => ({
    url: site + path,
    key: path,
    text: 'Mục',
    role: 'page',
    shape: null,
    changed: null,
  }));
const ranked = (paths: string[], titles: string[], count: number) =>
  rankMenu(
    menu(...paths),
    titles.map((path) => site + path),
    count,
  ).map(({ url }) => url.slice(site.length));

describe('rankMenu', () => {
  it('puts sections first in whose folder titles lie, the most titles first', () => {
    const titles = ['/tin/a.html', '/tin/b.html', '/van-ban/c.html', '/tin-khac/d.html'];
    expect(ranked(['/', '/gioi-thieu.html', '/van-ban/', '/tin.html', '/lien-he'], titles, 9)).toEqual([
      '/tin.html',
      '/van-ban/',
      '/',
      '/gioi-thieu.html',
      '/lien-he',
    ]);
  });

  it('takes the others from all over a menu that no title lies under', () => {
    const paths = Array.from({ length: 10 }, (_, at) => `/muc-${at}`);
    expect(ranked(paths, ['/bai-viet-1.html'], 5)).toEqual([
      '/muc-0',
      '/muc-2',
      '/muc-4',
      '/muc-6',
      '/muc-8',
    ]);
    expect(ranked([], [], 5)).toEqual([]);
  });
});

describe('countWords', () => {
  it('counts what has letters', () => {
    expect(['Tin tức - Sự kiện', 'Quý I / 2024', ''].map(countWords)).toEqual([4, 2, 0]);
  });
});
