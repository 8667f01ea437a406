import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

interface Expectation {
  readonly page: string;
  readonly title: string;
  readonly published: string | null;
  readonly author: string | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

const cues = loadPageCues();
const folder = new URL('./pasted/', import.meta.url);
const pages = JSON.parse(
  readFileSync(new URL('expectations.json', folder), 'utf8'),
) as readonly Expectation[];

// Pages copied from a browser with their menus, written with what they should give before their first run.
describe('pages copied as text', () => {
  it.each(pages)('$page', ({ page, include, exclude, ...expected }) => {
    const bytes = readFileSync(new URL(`${page}.txt`, folder));
    const { verdict, article } = cleanPage(
      { page: pageOf(`${page}.txt`, 'text/plain'), bytes, source: null },
      cues,
    );
    expect(verdict).toBe('article');
    expect(article).toMatchObject({
      title: expected.title,
      published_on: expected.published,
      author: expected.author,
    });
    const body = article?.body ?? '';
    expect(include.filter((text) => !body.includes(text))).toEqual([]);
    expect(exclude.filter((text) => body.includes(text))).toEqual([]);
  });
});
