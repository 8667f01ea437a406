import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const here = existsSync(shared);
if (!here && process.env.CI) throw new Error('the shared evaluation pages are missing');
if (!here) console.log('shared-pages: skipped, ../shared is absent');

interface GoldPage {
  readonly doc: string;
  readonly title: string;
  readonly published: string | null | readonly (string | null)[];
  readonly author: string | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

interface GoldSeed {
  readonly doc: string;
  readonly title: string;
  readonly published: string | null;
  readonly author: string | null;
}

const fold = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[\u200b-\u200f\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, shared), 'utf8')) as T;
const cues = loadPageCues();
const clean = (path: string, type: string): Article | null =>
  cleanPage({ page: pageOf(path, type), bytes: readFileSync(new URL(path, shared)), source: null }, cues)
    .article;

describe.skipIf(!here)('real pages', () => {
  it('gives the text, title, date and author of the evaluation pages', () => {
    const gold = read<GoldPage[]>('eval/gold-html.json');
    const counts = { kept: 0, lost: 0, extra: 0, title: 0, published: 0, author: 0 };
    for (const page of gold) {
      const article = clean(`eval/html/${page.doc}.html`, 'text/html');
      const body = fold(article?.body);
      const text = `${fold(article?.title)} ${body}`;
      const kept = page.include.filter((part) => text.includes(fold(part))).length;
      counts.kept += kept;
      counts.lost += page.include.length - kept;
      counts.extra += page.exclude.filter((part) => body.includes(fold(part))).length;
      if (article === null) continue;
      if (fold(article.title) === fold(page.title)) counts.title++;
      if ([page.published].flat().includes(article.published_on)) counts.published++;
      if (fold(article.author) === fold(page.author)) counts.author++;
    }
    const f1 = (2 * counts.kept) / (2 * counts.kept + counts.lost + counts.extra);
    expect(f1).toBeGreaterThanOrEqual(0.975);
    expect(counts.title).toBeGreaterThanOrEqual(28);
    expect(counts.published).toBeGreaterThanOrEqual(27);
    expect(counts.author).toBeGreaterThanOrEqual(25);
  }, 60_000);

  it('reads the pasted seeds', () => {
    for (const seed of read<GoldSeed[]>('eval/gold-seeds.json')) {
      const article = clean(`seeds/${seed.doc}.txt`, 'text/plain');
      expect([seed.doc, fold(article?.title), article?.published_on ?? null, fold(article?.author)]).toEqual([
        seed.doc,
        fold(seed.title),
        seed.published,
        fold(seed.author),
      ]);
      expect(article?.body).not.toMatch(/lượt xem|Click để|\.jpg|In trang|Tin khác|^Tác giả/m);
    }
  });
});
