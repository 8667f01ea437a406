import type { Article } from './article.ts';
import type { Appointment, Citation, DateFact, Document, EventFact, Percentage, Quantity } from './facts.ts';
import type { Mention } from './mention.ts';
import type { OfficialNotes } from './official-notes.ts';
import type { Source } from './page.ts';
import type { Span } from './span.ts';
import type { AnnotatedText } from './text.ts';

/** What `annotate` hands to `link`: the body with its layers and everything that rules found in it, in text order. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly source: Source | null;
  readonly text: AnnotatedText;
  readonly mentions: readonly Mention[];
  /** The title, which gives no facts of its own: evidence for the place of the news and for when its figures hold. */
  readonly title: AnnotatedTitle | null;
  /** What the same rules found in the portal's banner: evidence for the place of the news alone. */
  readonly portalMentions: readonly Mention[];
}

/** A title with its layers and everything that rules found in it. */
export type AnnotatedTitle = Pick<AnnotatedArticle, 'text' | 'mentions'>;

type EvidenceColumn =
  | 'article_id'
  | 'sentence_no'
  | 'char_start'
  | 'char_end'
  | 'text'
  | 'evidence'
  | 'rule'
  | 'confidence';

/** A fact before `facts` adds its evidence columns: UTF-16 span of the body, rule, and the contract's own columns. */
export interface Draft<Fact> extends Span {
  readonly rule: string;
  /** What the text says against the fact lowers the rule's precision by this factor. */
  readonly doubt?: number;
  readonly values: Omit<Fact, EvidenceColumn>;
}

/** Where the news is from, as the gazetteer names it at the article's date. */
export interface ArticlePlace {
  readonly place: string | null;
  readonly place_id: string | null;
  readonly province: string | null;
  readonly district: string | null;
}

/** What `link` hands to `facts`. */
export interface LinkedArticle {
  readonly article: Article;
  readonly text: AnnotatedText;
  readonly place: ArticlePlace;
  readonly appointments: readonly Draft<Appointment>[];
  readonly citations: readonly Draft<Citation>[];
  readonly documents: readonly Document[];
  readonly percentages: readonly Draft<Percentage>[];
  readonly quantities: readonly Draft<Quantity>[];
  readonly dates: readonly Draft<DateFact>[];
  readonly events: readonly Draft<EventFact>[];
  readonly officialNotes: OfficialNotes;
}
