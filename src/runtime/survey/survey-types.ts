import type { ProposedPattern } from '../../stages/sources/propose-patterns.ts';

/** An address that was looked at, and what was there. */
export interface SeenAddress {
  readonly url: string;
  readonly words: string;
  /** Titles on a list, entries of a feed or sitemap. */
  readonly entries: number;
}

/** What a few polite requests told of a portal. */
export interface PortalSurvey {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly unit: { readonly province: string | null; readonly district: string | null };
  /** How many of the sampled articles name that unit. */
  readonly unitVotes: { readonly votes: number; readonly of: number };
  readonly crawlDelayMs: number | null;
  readonly feeds: readonly SeenAddress[];
  readonly sitemaps: readonly SeenAddress[];
  readonly sections: readonly SeenAddress[];
  readonly articles: ProposedPattern | null;
  readonly paging: readonly ProposedPattern[];
  /** Sampled pages that read as articles, by their titles. */
  readonly sampled: readonly { readonly url: string; readonly title: string }[];
  /** What could not be looked at, or was not as hoped for. */
  readonly remarks: readonly string[];
  readonly requests: number;
}
