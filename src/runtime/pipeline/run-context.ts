import type { PipelineSpec } from '../../model/pipeline-spec.ts';
import type { Reference } from '../../model/reference.ts';
import type { DataFolders } from '../data-folders.ts';
import type { Log } from '../open-log.ts';
import type { VarFolder } from '../records/var-folder.ts';

/** The stages as a person sees them. */
export type StageName = 'crawl' | 'import' | 'clean' | 'extract' | 'load';

/** What one stage did in a run. */
export interface StageReport {
  readonly stage: StageName;
  readonly in: number;
  readonly done: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly ms: number;
}

export interface Progress {
  readonly stage: StageName;
  readonly done: number;
  /** Null while nobody can know it (a crawl). */
  readonly total: number | null;
  /** The sources of a crawl that were heard of so far. */
  readonly sources?: readonly SourceProgress[];
}

/** How far the crawl of one source is. */
export interface SourceProgress {
  readonly host: string;
  readonly done: number;
  /** Addresses that are known to wait; more may be found. */
  readonly waiting: number;
  /** Since its first page; milliseconds. */
  readonly ms: number;
}

/** What every stage of one run shares. */
export interface RunContext {
  readonly runId: string;
  readonly folder: VarFolder;
  readonly pipeline: PipelineSpec;
  readonly reference: Reference;
  readonly dataFolders: DataFolders;
  readonly clock: () => Date;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Worker threads; 0 works in this thread; undefined leaves it to the amount of work. */
  readonly workers: number | undefined;
  onProgress(progress: Progress): void;
}
