import type { AnnotatedArticle } from '../../../model/extraction.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { type CareerCue, readCareerCues } from './career-cues.ts';
import { completeOwned } from './complete-owned.ts';
import { completePointing } from './complete-pointing.ts';

/** What an article tells, as every step that reads officials out of it is handed it. */
export interface ToldArticle {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** In text order; posts that the sentence says whose they are carry that body. */
  readonly mentions: readonly Mention[];
  readonly cues: readonly CareerCue[];
  /** ISO date of the article. */
  readonly published: string | null;
}

/** Lays out an article for the steps. */
export function layOutArticle({ article, text, mentions }: AnnotatedArticle): ToldArticle {
  const completed = completePointing(completeOwned(mentions, text.sentences), text.sentences);
  return {
    text: text.text,
    sentences: text.sentences,
    paragraphs: text.paragraphs,
    mentions: completed,
    cues: readCareerCues(completed),
    published: article.published_on,
  };
}
