import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { TinhuyenError } from '../../model/failure.ts';
import type { ArticleMaker } from '../explain/make-article.ts';
import { readStoredArticles } from '../explain/read-stored-article.ts';
import { listInputFiles } from '../import/list-input-files.ts';

const readable = new Set(['.txt', '.html', '.htm', '.jsonl']);
const leftOut = new Set(['no-article', 'binary-file']);

/** Bodies of the articles of a warehouse, of a run's output folder, or of the pages and texts in a folder. */
export async function* listCorpus(path: string, maker: ArticleMaker): AsyncGenerator<string> {
  const warehouse = path.endsWith('.duckdb') ? path : join(path, 'tinhuyen.duckdb');
  const isThere = await stat(warehouse).then(
    (info) => info.isFile(),
    () => false,
  );
  if (isThere || path.endsWith('.duckdb')) {
    for (const { article } of await readStoredArticles(warehouse)) yield article.body;
    return;
  }
  for (const file of await listInputFiles([path])) {
    if (!readable.has(extname(file.path).toLowerCase())) continue;
    try {
      for (const { body } of await maker.ofFile(file.path)) yield body;
    } catch (error) {
      // What is no article has nothing to count.
      if (!(error instanceof TinhuyenError && leftOut.has(error.detail.code))) throw error;
    }
  }
}
