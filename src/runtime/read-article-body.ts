import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page, Source } from '../model/page.ts';
import { dataFolder } from '../reference/data-folder.ts';
import { loadReference } from '../reference/load-reference.ts';
import { type CleanJob, type CleanOutcome, prepareTask } from './stage-task.ts';

const source: Source = {
  source_id: 'files',
  name: 'files',
  home_url: null,
  province: null,
  district: null,
  kind: 'files',
};

/** The body of the article in a page or text file, cleaned as a run would; a text that reads as no article comes back whole. */
export function readArticleBody(path: string): string {
  const bytes = readFileSync(path);
  const isHtml = /\.html?$/i.test(path);
  const page: Page = {
    page_id: '',
    source_id: source.source_id,
    url: null,
    origin: basename(path),
    fetched_at: '',
    http_status: null,
    content_type: isHtml ? 'text/html' : 'text/plain',
    charset: null,
    digest: '',
    archive_file: '',
    archive_offset: 0,
  };
  const clean = prepareTask('clean', loadReference(dataFolder()));
  const { article } = clean({ page, bytes, source } satisfies CleanJob) as CleanOutcome;
  return article?.body ?? (isHtml ? '' : bytes.toString('utf8').normalize('NFC'));
}
