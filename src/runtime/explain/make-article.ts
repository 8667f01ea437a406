import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Article } from '../../model/article.ts';
import { type TinhuyenError, wrongUse } from '../../model/failure.ts';
import { digestOf, idOf } from '../../model/hash.ts';
import type { Page } from '../../model/page.ts';
import type { Reference } from '../../model/reference.ts';
import { cleanPage } from '../../stages/clean/clean-page.ts';
import { compilePageCues, type PageCues } from '../../stages/clean/page-cues.ts';
import { filesSource } from '../import/files-source.ts';
import { looksBinary } from '../import/looks-binary.ts';

/** Articles of files and texts that no run took in, cleaned as a run would. */
export interface ArticleMaker {
  /** Articles of a file: one, or one a line of a `.jsonl`. Throws for what can't be read or holds none. */
  ofFile(path: string): Promise<Article[]>;
  /** A text as the body of an article, as it stands but for NFC. */
  ofText(text: string, origin?: string): Article;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.jsonl': 'application/json',
};

/** Compiles what cleaning needs once. */
export function openArticleMaker(reference: Reference): ArticleMaker {
  const cues = compilePageCues(reference.lexicons);
  return {
    ofText,
    async ofFile(path) {
      const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
        throw unusable('input-unreadable', 'a file that can be read', `${path} (${cause.code})`, cause);
      });
      if (looksBinary(bytes))
        throw unusable('binary-file', 'a page or a text', `${path}, whose bytes are no text`);
      const type = contentTypes[extname(path).toLowerCase()] ?? 'text/plain';
      const parts = type === 'application/json' ? linesOf(bytes) : [bytes];
      return parts.map((part, index) => {
        const origin = parts.length === 1 ? basename(path) : `${basename(path)}#${index + 1}`;
        return cleaned(origin, type, part, cues);
      });
    },
  };
}

function cleaned(origin: string, type: string, bytes: Buffer, cues: PageCues): Article {
  const { article, rejects, verdict } = cleanPage(
    { page: unarchived(origin, type, bytes), bytes, source: filesSource },
    cues,
  );
  if (article !== null) return article;
  // A text in another language, or one that is all heading, is still a text to look at.
  if (type === 'text/plain' && rejects.length === 0) return ofText(bytes.toString('utf8'), origin);
  throw unusable('no-article', 'a page with an article', `${origin}: ${rejects[0]?.detail ?? verdict}`);
}

function ofText(text: string, origin = 'text'): Article {
  const body = text.normalize('NFC');
  return {
    article_id: idOf(origin),
    page_id: idOf(origin, body),
    source_id: filesSource.source_id,
    url: null,
    origin,
    title: null,
    lead: null,
    body,
    captions: [],
    author: null,
    author_office: null,
    section: null,
    published_on: null,
    published_edtf: null,
    portal_text: null,
    language: 'vi',
    views: null,
    content_hash: digestOf(body),
    notes: [],
  };
}

/** A page that lies in no archive: it has content and a name, but no fetch and no record. */
function unarchived(origin: string, content_type: string, bytes: Uint8Array): Page {
  const digest = digestOf(bytes);
  const nowhere = { url: null, fetched_at: '', http_status: null, archive_file: '', archive_offset: 0 };
  const page_id = idOf(origin, digest);
  return {
    ...nowhere,
    page_id,
    source_id: filesSource.source_id,
    origin,
    content_type,
    charset: null,
    digest,
  };
}

function linesOf(bytes: Buffer): Buffer[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Buffer.from(line));
}

function unusable(code: string, expected: string, got: string, cause?: unknown): TinhuyenError {
  const todo = 'Give a page, a text or a .jsonl file with articles, or the text itself.';
  return wrongUse({ code, expected, got, todo }, cause);
}
