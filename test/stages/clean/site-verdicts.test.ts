import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { findDuplicates } from '../../../src/stages/facts/find-duplicates.ts';
import { hasSharedSites, readSharedSite } from '../../support/shared-site.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

/**
 * What each page of the two real portals is, judged by a person who looked. Two verdicts parted by `|` are both right: a page of
 * pictures without a line of text, a viewer's frame. `copy_of` is the address where the same article stands already.
 */
interface Judged {
  readonly address: string;
  readonly verdicts: readonly string[];
  readonly copyOf: string | null;
}

const list = readFileSync(new URL('./sites/verdicts.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
const judgedPages = (site: string): Judged[] =>
  list
    .map((line) => line.split('\t'))
    .filter(([name]) => name === site)
    .map(([, address, verdict, copyOf]) => ({
      address: address!,
      verdicts: verdict!.split('|'),
      copyOf: copyOf === undefined || copyOf === '' ? null : copyOf,
    }));

const cues = loadPageCues();

describe.skipIf(!hasSharedSites).each([
  ['krongno', 222, 37],
  ['hoahongbach', 279, 67],
] as const)('every page of %s', { timeout: 120_000 }, (site, pages, distinct) => {
  const judged = judgedPages(site);
  const stored = hasSharedSites ? readSharedSite(site) : {};
  const outcomes = judged.map((page) => {
    const html = stored[page.address];
    if (typeof html !== 'string') throw new Error(`no page at ${page.address}`);
    const url = `http://${site}.example${encodeURI(page.address)}`;
    const { verdict, article } = cleanPage(
      { page: pageOf(page.address, 'text/html', { url }), bytes: Buffer.from(html), source: null },
      cues,
    );
    return { ...page, verdict, article };
  });

  it('gets the verdict of a person who looked: at most 1 % wrong, no list an article, no article lost', () => {
    expect(outcomes.length).toBe(pages);
    const wrong = outcomes.filter(({ verdict, verdicts }) => !verdicts.includes(verdict));
    const said = wrong.map(
      ({ address, verdict, verdicts }) => `${address}: ${verdict} <> ${verdicts.join('|')}`,
    );
    expect(said.filter((line) => / article <> |<> article$/.test(line))).toEqual([]);
    expect(wrong.length, said.join('\n')).toBeLessThanOrEqual(pages * 0.01);
  });

  it('lists the distinct articles: copies point to one article, no two articles to one', () => {
    const articles = outcomes.flatMap(({ article }) => (article === null ? [] : [article]));
    const duplicateOf = findDuplicates(articles);
    const clusterOf = (article: Article) => duplicateOf.get(article.article_id) ?? article.article_id;
    const clusters = new Map(
      outcomes.flatMap(({ address, article }) =>
        article === null ? [] : [[address, clusterOf(article)] as const],
      ),
    );
    const parted = outcomes.filter(
      ({ address, copyOf }) => copyOf !== null && clusters.get(address) !== clusters.get(copyOf),
    );
    expect(parted.map(({ address }) => address)).toEqual([]);
    expect(judged.filter(({ verdicts, copyOf }) => verdicts[0] === 'article' && copyOf === null).length).toBe(
      distinct,
    );
    expect(new Set(clusters.values()).size).toBe(distinct);
  });
});
