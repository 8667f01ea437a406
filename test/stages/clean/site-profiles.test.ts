import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/model/page.ts';
import { type SourceSpec, sourceSpecSchema } from '../../../src/model/source-spec.ts';
import { parseYaml } from '../../../src/reference/parse-yaml.ts';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

interface Proof {
  readonly source: string;
  readonly page: string;
  readonly fetched: string;
  readonly title: string;
  readonly published: string;
  readonly author: string | null;
  readonly body: string;
}

const cues = loadPageCues();
const pages = new URL('./profiles/', import.meta.url);
const sources = new URL('../../../data/sources/', import.meta.url);
const proofs = JSON.parse(readFileSync(new URL('expectations.json', pages), 'utf8')) as readonly Proof[];
const specs = readdirSync(sources).map((file): SourceSpec => {
  const { value } = parseYaml(file, readFileSync(new URL(file, sources), 'utf8'), sourceSpecSchema);
  return value;
});

function clean({ page, fetched }: Proof, profile: Source['profile']) {
  const source = {
    source_id: 's',
    name: 'S',
    home_url: null,
    province: null,
    district: null,
    kind: 'portal',
  };
  const bytes = readFileSync(new URL(`${page}.html`, pages));
  const { article } = cleanPage(
    {
      page: pageOf(`${page}.html`, 'text/html', { fetched_at: `${fetched}T02:00:00Z` }),
      bytes,
      source: { ...source, ...(profile === undefined ? {} : { profile }) },
    },
    cues,
  );
  return article;
}

describe('profiles of data/sources', () => {
  it.each(proofs)('reads $page', (proof) => {
    const spec = specs.find(({ id }) => id === proof.source);
    const article = clean(proof, spec?.profile);
    expect(article).toMatchObject({
      title: proof.title,
      published_on: proof.published,
      author: proof.author,
      body: proof.body,
    });
    expect(article?.notes.filter((note) => note.startsWith('profile-miss'))).toEqual([]);
    // General rules first: a layout that changes nothing is not needed.
    const plain = clean(proof, undefined);
    expect([plain?.title, plain?.published_on, plain?.author, plain?.body]).not.toEqual([
      proof.title,
      proof.published,
      proof.author,
      proof.body,
    ]);
  });

  it('has a page for every layout', () => {
    const unproved = specs.flatMap(({ id, profile = [] }) =>
      profile.filter(
        ({ valid_from = '', valid_until = '9999' }) =>
          !proofs.some(
            ({ source, fetched }) => source === id && valid_from <= fetched && fetched <= valid_until,
          ),
      ),
    );
    expect(unproved).toEqual([]);
  });

  it('stand in docs/profiles.md as they are', () => {
    const page = readFileSync(new URL('../../../docs/profiles.md', import.meta.url), 'utf8');
    const shown = parseYaml('docs/profiles.md', /```yaml\n(.*?)```/s.exec(page)![1]!, sourceSpecSchema).value;
    expect(shown.profile).toEqual(specs.find(({ id }) => id === shown.id)?.profile);
  });
});
