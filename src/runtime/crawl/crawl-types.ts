import type { Reject } from '../../model/failure.ts';
import type { Page, PageVerdict, Source } from '../../model/page.ts';
import type { LexiconEntry } from '../../model/reference.ts';
import type { Archive } from '../../stages/archive/archive.ts';
import type { CrawlState } from '../../stages/fetch/crawl-state.ts';
import type { PoliteClient, PoliteClientOptions } from '../../stages/fetch/polite-client.ts';
import type { MenuSample } from '../../stages/sources/menu-sample.ts';
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
    | 'mayAsk'
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
  /** Pages asked of one host in this run. */
  readonly maxPagesPerHost?: number;
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
  readonly bySource: Readonly<Record<string, SourceTally>>;
  readonly sources: readonly Source[];
  /** Whether the machine had stopped under the crawl before, so that the state was made anew from the archive. */
  readonly stateLost: boolean;
}

/** What the parts of one crawl share. */
export interface CrawlContext {
  readonly options: CrawlOptions;
  readonly state: CrawlState;
  readonly client: PoliteClient;
  readonly rules: UrlRules;
  readonly startedAt: Date;
  /** Pages asked of each host in this run, whichever source wanted them. */
  readonly askedOfHost: Map<string, number>;
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

/** What a run did with one source. */
export interface SourceTally {
  /** Addresses asked for. */
  in: number;
  /** New pages and new versions archived. */
  done: number;
  unchanged: number;
  gone: number;
  /** Addresses that could not be had, or that may not be asked for. */
  rejected: number;
  /** Addresses that wait for the next run. */
  waiting: number;
  /** New pages and versions that the source's own article patterns fit; null when it has none. */
  matched: number | null;
  /** Why it was left before its frontier was empty. */
  ended: 'limit' | 'window' | 'host' | null;
}

/** A source under way. */
export interface SourceRun {
  readonly tally: SourceTally;
  readonly scope: SiteScope;
  readonly id: string;
  /** What its pages repeat, once it has been read from the state. */
  menu: MenuSample | null;
}
