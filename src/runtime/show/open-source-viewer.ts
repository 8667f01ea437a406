import { type TinhuyenError, wrongUse } from '../../model/failure.ts';
import type { Page } from '../../model/page.ts';
import { dataFolder } from '../../reference/data-folder.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { type ArchiveView, openArchiveView } from '../../stages/archive/archive-view.ts';
import { compilePageCues, type PageCues } from '../../stages/clean/page-cues.ts';
import { type TracedArticle, traceArticle } from '../../stages/clean/trace-article.ts';
import { listArticles, readStoredArticle } from '../explain/read-stored-article.ts';
import { listPages } from '../records/collect-corpus.ts';
import { demandFolder } from '../records/demand-folder.ts';
import { lastOwnData } from '../records/run-record.ts';
import { openSourceBook, type SourceBook } from '../records/source-book.ts';
import { locateVar } from '../records/var-folder.ts';
import { findPassages } from './find-passages.ts';
import type { ShownSource } from './shown-source.ts';

/** Shows where words of articles stand in the stored pages. Reads only: a run may go on meanwhile. */
export interface SourceViewer {
  /** A span of an article's body in code points, as facts give it; without one the whole body. */
  show(articleId: string, span?: { readonly start: number; readonly end: number }): Promise<ShownSource>;
  close(): Promise<void>;
}

/** Opens an output folder; pages are fetched from its archive and cleaned again, so the main job pays nothing for the way back. */
export async function openSourceViewer(out: string): Promise<SourceViewer> {
  const folder = locateVar(out);
  demandFolder(folder.root);
  const archive = await openArchiveView(folder.archive);
  try {
    const pages = await listPages(archive, () => false);
    const book = openSourceBook(folder.intake);
    const cues = compilePageCues(loadReference(dataFolder(), lastOwnData(folder.runs)).lexicons);
    let last: { id: string; page: Page; traced: TracedArticle } | null = null;
    return {
      close: () => archive.close(),
      async show(id, span) {
        if (last?.id !== id)
          last = { id, ...(await trace(id, folder.warehouse, pages, archive, book, cues)) };
        const { page, traced } = last;
        const { article, charset } = traced;
        const size = Array.from(article.body).length;
        if (span !== undefined && !(span.start >= 0 && span.start < span.end && span.end <= size))
          throw unusable('bad-span', `a span within the ${size} characters of the body`, `${span.start} to ${span.end}`, 'Give char_start and char_end of a fact of this article.'); // biome-ignore format: one sentence
        return {
          article_id: id,
          title: article.title,
          url: article.url,
          origin: article.origin,
          fetched_at: page.fetched_at,
          archive_file: page.archive_file,
          archive_offset: page.archive_offset,
          digest: page.digest,
          charset,
          passages: findPassages(traced, span?.start ?? 0, span?.end ?? size),
        };
      },
    };
  } catch (error) {
    await archive.close();
    throw error;
  }
}

async function trace(
  id: string,
  warehouse: string,
  pages: ReadonlyMap<string, Page>,
  archive: ArchiveView,
  book: SourceBook,
  cues: PageCues,
): Promise<{ page: Page; traced: TracedArticle }> {
  const stored = await readStoredArticle(warehouse, id);
  if (stored === null)
    throw unusable('no-such-article', 'the article_id of an article in the warehouse', id, listArticles);
  const { article } = stored;
  const page = pages.get(article.page_id);
  if (page === undefined)
    throw unusable(
      'page-not-archived',
      `the page ${article.page_id} in the archive`,
      'no such record',
      'Name the folder with --out whose archive the warehouse was built from.',
    );
  const input = { page, bytes: await archive.readPayload(page), source: book.of(page) };
  const { traced, outcome } = traceArticle(input, cues);
  if (traced === null || traced.article.body !== article.body)
    throw unusable(
      'cleaned-otherwise',
      'the text that the warehouse holds',
      traced === null
        ? `a page that is now judged ${outcome.verdict}`
        : 'another text: cleaning has changed since',
      'Run the pipeline again, then ask for the span that the fact has now.',
    );
  return { page, traced };
}

function unusable(code: string, expected: string, got: string, todo: string): TinhuyenError {
  return wrongUse({ code, expected, got, todo });
}
