import type { Reject } from '../../model/failure.ts';
import type { Page, PageVerdict, Source } from '../../model/page.ts';
import type { LexiconEntry } from '../../model/reference.ts';
import type { Archive } from '../../stages/archive/archive.ts';
import type { CrawlState } from '../../stages/fetch/crawl-state.ts';
import type { PoliteClient, PoliteClientOptions } from '../../stages/fetch/polite-client.ts';
import type { SiteScope } from '../../stages/sources/site-scope.ts';
import type { UrlRules } from '../../stages/sources/url-rules.ts';

export interface CrawlOptions
  extends Pick<
    PoliteClientOptions,
    | 'clock'
    | 'maxBytes'
    | 'maxInflatedBytes'
    | 'timeoutMs'
    | 'delayMs'
    | 'attempts'
    | 'retryMs'
    | 'maxWaitMs'
    | 'sleep'
    | 'resolve'
  > {
  readonly archive: Archive;
  /** Folder of the crawl state. */
  readonly stateFolder: string;
  /** The lexicon `url-rules`. */
  readonly urlRules: readonly LexiconEntry[];
  /** Host -> loopback address and port that answers for it. */
  readonly connect?: Readonly<Record<string, string>>;
  /** Private addresses may be reached. */
  readonly allowPrivate?: boolean;
  /** Hosts, addresses or networks that may be reached though not public. */
  readonly allow?: readonly string[];
  /** What a page that names many titles is: an article among others, or a list of them. Without it the titles alone decide. */
  readonly judge?: (page: Page, content: Uint8Array) => PageVerdict;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CrawlProgress) => void;
  /** Pages asked for in this run, all sources together. */
  readonly maxPages?: number;
  /** Hosts at a time. */
  readonly parallelHosts?: number;
  /** Version and contact for the user agent. */
  readonly version?: string;
  readonly contact?: string;
}

export interface CrawlProgress {
  readonly source: string;
  readonly url: string;
  readonly in: number;
  readonly done: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Addresses of this source that wait. */
  readonly waiting: number;
}

export interface CrawlReport {
  /** Pages asked for. */
  readonly in: number;
  /** New pages and new versions archived. */
  readonly done: number;
  /** Answers that brought nothing new. */
  readonly unchanged: number;
  /** Addresses that turned out gone or moved. */
  readonly gone: number;
  /** Addresses that could not be had in this run. */
  readonly rejected: number;
  /** Addresses still waiting: the run was bounded or interrupted. */
  readonly waiting: number;
  /** Links that were not followed, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Whatever stands against addresses now, of this run or an earlier one: the same after a run that changed nothing. */
  readonly rejects: readonly (Reject & { readonly source_id: string })[];
  readonly sources: readonly Source[];
}

/** What the parts of one crawl share. */
export interface CrawlContext {
  readonly options: CrawlOptions;
  readonly state: CrawlState;
  readonly client: PoliteClient;
  readonly rules: UrlRules;
  readonly startedAt: Date;
  readonly tally: {
    in: number;
    done: number;
    unchanged: number;
    gone: number;
    rejected: number;
    setAside: number;
    readonly skipped: Record<string, number>;
  };
}

/** A source under way. */
export interface SourceRun {
  readonly scope: SiteScope;
  readonly id: string;
}
