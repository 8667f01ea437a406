import { readFileSync } from 'node:fs';
import type { Page } from '../../../src/model/page.ts';
import type { LexiconEntry } from '../../../src/model/reference.ts';
import { parseLexicon } from '../../../src/reference/parse-lexicon.ts';
import { compilePageCues, type PageCues } from '../../../src/stages/clean/page-cues.ts';

const lexicons = new URL('../../../data/lexicons/', import.meta.url);

/** The project's own page lexicons, compiled once for a test file. */
export function loadPageCues(): PageCues {
  const themes = new Map<string, readonly LexiconEntry[]>();
  for (const theme of ['page-lines', 'page-containers', 'honorifics', 'ranks', 'surnames', 'name-parts'])
    themes.set(theme, parseLexicon(`${theme}.tsv`, readFileSync(new URL(`${theme}.tsv`, lexicons), 'utf8')));
  return compilePageCues(themes);
}

/** A page row for bytes that never went through an archive. */
export function pageOf(origin: string, contentType: string | null, more: Partial<Page> = {}): Page {
  return {
    page_id: 'page',
    source_id: 'files',
    url: null,
    origin,
    fetched_at: '2024-01-01T00:00:00Z',
    http_status: 200,
    content_type: contentType,
    charset: null,
    digest: 'sha256:0',
    archive_file: 'none',
    archive_offset: 0,
    ...more,
  };
}
