import type { Article } from '../../model/article.ts';
import { digestOf, idOf } from '../../model/hash.ts';
import type { Page } from '../../model/page.ts';
import { wordsOf } from './fold-line.ts';

/** What a reader of one kind of input found; `makeArticle` adds identity, declared fields and hash. */
export interface ArticleDraft {
  readonly title: string | null;
  readonly lead: string | null;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly author: string | null;
  readonly office: string | null;
  readonly section: string | null;
  readonly published: string | null;
  readonly portal: string | null;
  readonly language: string;
  readonly views: number | null;
  readonly notes: readonly string[];
}

/** Makes the article of a page; fields declared with the input win over what the text says. */
export function makeArticle(page: Page, draft: ArticleDraft): Article {
  const declared = page.declared ?? {};
  const body = draft.paragraphs.join('\n');
  const url = declared.url ?? page.url;
  const origin = declared.origin ?? page.origin;
  const published = declared.published?.slice(0, 10) ?? draft.published;
  return {
    article_id: idOf(url ?? origin),
    page_id: page.page_id,
    source_id: page.source_id,
    url,
    origin,
    title: declared.title?.normalize('NFC') ?? draft.title,
    lead: draft.lead,
    body,
    captions: [...draft.captions],
    author: declared.author?.normalize('NFC') ?? draft.author,
    author_office: draft.office,
    section: draft.section,
    published_on: published,
    published_edtf: published,
    portal_text: draft.portal,
    language: draft.language,
    views: draft.views,
    content_hash: digestOf(wordsOf(body)),
    notes: [...draft.notes],
  };
}
