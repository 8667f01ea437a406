import type { Alarm } from '../model/alarm.ts';
import type { Reject } from '../model/failure.ts';
import { dataFolder } from '../reference/data-folder.ts';
import { loadReference } from '../reference/load-reference.ts';
import { openArchiveView } from '../stages/archive/archive-view.ts';
import { isLockHeld } from '../stages/warehouse/hold-lock.ts';
import { readInfo } from '../stages/warehouse/read-info.ts';
import { openCleanStore, openExtractStore } from './pipeline/open-stores.ts';
import { hashExtractInput } from './pipeline/run-extract.ts';
import { readRejects } from './read-rejects.ts';
import { collectCorpus } from './records/collect-corpus.ts';
import { demandFolder } from './records/demand-folder.ts';
import { hashSources } from './records/hash-sources.ts';
import { loadIntakes } from './records/intake-record.ts';
import { lastOwnData, loadRuns, type RunRecord } from './records/run-record.ts';
import { openSourceBook } from './records/source-book.ts';
import { locateVar, type VarFolder } from './records/var-folder.ts';

export interface FolderStatus {
  /** Newest first. */
  readonly runs: readonly RunRecord[];
  /** Whether a run holds the lock now; then nothing can be said of what would be done. */
  readonly busy: boolean;
  readonly todo: {
    readonly clean: number;
    readonly extract: number;
    readonly load: 'none' | 'build' | 'rebuild';
  } | null;
  /** What could not be taken in the last time, and what of it could not be worked on. */
  readonly rejects: readonly Reject[];
  readonly warehouse: string;
  /** Alarms of the last run of each source that came to its end. */
  readonly alarms: readonly (Alarm & { readonly run_id: string })[];
}

/** What has been run in an output folder, what a run would do now, and what failed last. Nothing is written, no lock is held. */
export async function readStatus(out: string): Promise<FolderStatus> {
  const folder = locateVar(out);
  demandFolder(folder.root);
  const runs = loadRuns(folder.runs).reverse();
  const rejects = await readRejects(folder);
  const base = { runs, rejects, warehouse: folder.warehouse, alarms: standingAlarms(runs) };
  const busy = await isLockHeld(folder.lock);
  return { ...base, busy, todo: busy ? null : await listTodo(folder) };
}

/** A later run of a source that raised nothing has settled what an earlier one raised. */
function standingAlarms(newestFirst: readonly RunRecord[]): FolderStatus['alarms'] {
  const seen = new Set<string>();
  return newestFirst.flatMap(({ run_id, status, sources, alarms }) => {
    if (status !== 'done') return [];
    const fresh = Object.keys(sources ?? {}).filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    return (alarms ?? [])
      .filter(({ source_id }) => fresh.includes(source_id))
      .map((alarm) => ({ ...alarm, run_id }));
  });
}

async function listTodo(folder: VarFolder): Promise<NonNullable<FolderStatus['todo']>> {
  const reference = loadReference(dataFolder(), lastOwnData(folder.runs));
  const archive = await openArchiveView(folder.archive);
  try {
    const book = openSourceBook(folder.intake);
    const cleaned = openCleanStore(folder.packages, reference);
    const extracted = openExtractStore(folder.packages, reference);
    const corpus = await collectCorpus(archive, cleaned, book.of);
    const pageOf = new Map(corpus.pages.map(({ page }) => [page.page_id, page]));
    const clean = [...corpus.live].filter((input) => !cleaned.covers(input)).length;
    const extract = corpus.articles.filter(
      ({ article }) => !extracted.covers(hashExtractInput(article, book.of(pageOf.get(article.page_id)!))),
    ).length;
    const info = await readInfo(folder.warehouse);
    const current =
      info?.made_from === hashSources(reference, corpus, cleaned, extracted, loadIntakes(folder.intake));
    return {
      clean,
      extract,
      load: info === null ? 'build' : current && clean + extract === 0 ? 'none' : 'rebuild',
    };
  } finally {
    await archive.close();
  }
}
