import type { Archive } from '../../stages/archive/archive.ts';
import { settleCorpus } from '../../stages/facts/settle-corpus.ts';
import { assembleTables } from '../../stages/warehouse/assemble-tables.ts';
import { buildWarehouse } from '../../stages/warehouse/build-warehouse.ts';
import type { WarehouseDelta } from '../../stages/warehouse/compare-warehouses.ts';
import { hashTables } from '../../stages/warehouse/hash-tables.ts';
import { countRefused, countRows, readInfo } from '../../stages/warehouse/read-info.ts';
import { measureHealth } from '../alarms/measure-health.ts';
import { hashCode } from '../hash-code.ts';
import { type Corpus, collectCorpus } from '../records/collect-corpus.ts';
import { hashSources } from '../records/hash-sources.ts';
import { type Intake, loadIntakes } from '../records/intake-record.ts';
import type { PackageStore } from '../records/package-store.ts';
import { loadRuns, type RunRecord, runAt, type SourceHealth } from '../records/run-record.ts';
import { openSourceBook, type SourceBook } from '../records/source-book.ts';
import { readTables, saveTables } from '../records/tables-record.ts';
import type { ExtractOutcome } from '../workers/extract-article.ts';
import { openCleanStore, openExtractStore } from './open-stores.ts';
import type { RunContext, StageReport } from './run-context.ts';
import { hashExtractInput } from './run-extract.ts';

export interface LoadReport extends StageReport {
  /** False when the warehouse was there already, made from the very same things. */
  readonly changed: boolean;
  /** Against the warehouse before; null when that was none, or nothing has changed. */
  readonly delta: WarehouseDelta | null;
  readonly rows: Readonly<Record<string, number>>;
  /** What the new pages of this run gave, by source. */
  readonly health: Readonly<Record<string, SourceHealth>>;
}

type Extracted = ExtractOutcome & { readonly article_id: string };

/** Builds the warehouse from archive, packages and intakes; leaves it alone when it is made from just these already. */
export async function runLoad(archive: Archive, context: RunContext, record: RunRecord): Promise<LoadReport> {
  const started = context.clock().getTime();
  const { folder, reference } = context;
  const book = openSourceBook(folder.intake);
  const cleaned = openCleanStore(folder.packages, reference);
  const extracted = openExtractStore(folder.packages, reference);
  const intakes = loadIntakes(folder.intake);
  const corpus = await collectCorpus(archive, cleaned, book.of);
  const madeFrom = hashSources(reference, corpus, cleaned, extracted, intakes);
  const report = async (
    changed: boolean,
    rows: Readonly<Record<string, number>>,
    delta: WarehouseDelta | null,
    health: LoadReport['health'],
  ): Promise<LoadReport> => {
    const inputs = corpus.pages.length;
    const ms = context.clock().getTime() - started;
    const done = changed ? inputs : 0;
    return {
      stage: 'load',
      in: inputs,
      done,
      unchanged: inputs - done,
      rejected: await countRefused(folder.warehouse),
      ms,
      changed,
      rows,
      delta,
      health,
    };
  };
  const keepHashes = async () =>
    saveTables(folder.tables, context.runId, madeFrom, await hashTables(folder.warehouse));
  if ((await readInfo(folder.warehouse))?.made_from === madeFrom) {
    // A kill may come between the swap of a warehouse and the record of its hashes.
    if (readTables(folder.tables)?.made_from !== madeFrom) await keepHashes();
    return report(false, await countRows(folder.warehouse), null, {});
  }

  const outcomes = await readExtracted(corpus, extracted, book);
  const runs = loadRuns(folder.runs);
  const tables = assembleTables(arrange(context, corpus, outcomes, { intakes, runs, book, record }));
  const info = {
    made_from: madeFrom,
    code_version: record.code_version,
    // What says that facts differ by reading and not by their page: everything that reads a page.
    code_hash: hashCode(['model', 'text', 'engine', 'markup', 'stages']),
    reference_hash: reference.hash,
  };
  const order = { tables, info, folder: folder.build, run: context.runId, target: folder.warehouse };
  const { rows, delta } = await buildWarehouse(order);
  await keepHashes();
  const facts = outcomes.flatMap((outcome) => (outcome.facts ? [outcome.facts] : []));
  return report(true, rows, delta, measureHealth(corpus, facts, record.started_at));
}

async function readExtracted(corpus: Corpus, store: PackageStore, book: SourceBook): Promise<Extracted[]> {
  const pageOf = new Map(corpus.pages.map(({ page }) => [page.page_id, page]));
  const live = new Set(
    corpus.articles.map(({ article }) => hashExtractInput(article, book.of(pageOf.get(article.page_id)!))),
  );
  const outcomes: Extracted[] = [];
  for await (const { input, value } of store.read()) if (live.has(input)) outcomes.push(value as Extracted);
  return outcomes.sort((a, b) => (a.article_id < b.article_id ? -1 : 1));
}

interface Around {
  readonly intakes: readonly Intake[];
  readonly runs: readonly RunRecord[];
  readonly book: SourceBook;
  readonly record: RunRecord;
}

function arrange(
  context: RunContext,
  corpus: Corpus,
  outcomes: readonly Extracted[],
  around: Around,
): Parameters<typeof assembleTables>[0] {
  const { intakes, runs, book, record } = around;
  const facts = outcomes.flatMap((outcome) => (outcome.facts ? [outcome.facts] : []));
  const articles = corpus.articles.map(({ article }) => article);
  const left = corpus.articles.flatMap(({ article, vanished_on }) =>
    vanished_on === null ? [] : [article.article_id],
  );
  const settled = settleCorpus(articles, facts, new Set(left), context.reference.persons);
  const sourceOf = new Map(articles.map(({ article_id, source_id }) => [article_id, source_id]));
  const runOf = new Map(corpus.pages.map(({ page }) => [page.origin, runAt(runs, page.fetched_at)]));
  const rejects = [
    ...intakes.flatMap(({ run_id, rejects }) => rejects.map((reject) => ({ ...reject, run_id }))),
    ...corpus.pages.flatMap(({ page: { source_id }, outcome }) =>
      outcome.rejects.map((reject) => ({ ...reject, source_id, run_id: null })),
    ),
    ...outcomes.flatMap(({ article_id, rejects }) =>
      rejects.map((reject) => ({ ...reject, source_id: sourceOf.get(article_id), run_id: null })),
    ),
  ].map((reject) => ({ ...reject, run_id: reject.run_id ?? runOf.get(reject.origin) ?? null }));
  return {
    sources: book.sources,
    pages: corpus.pages.map(({ page, outcome }) => ({
      ...page,
      verdict: outcome.verdict,
      charset: outcome.charset ?? page.charset,
      run_id: runAt(runs, page.fetched_at),
    })),
    articles: corpus.articles,
    facts: settled.facts,
    corpus: settled,
    reference: context.reference,
    rejects,
    runs: runs.map((run) =>
      runRow(
        run.run_id === record.run_id
          ? { ...record, status: 'done', finished_at: context.clock().toISOString() }
          : run,
      ),
    ),
  };
}

/** A run as a row: the counts of its stages beside what it is. The run that loads is written as it will have ended. */
function runRow({ stages, error: _, sources: __, alarms: ___, ...run }: RunRecord) {
  const of = (name: string) => stages.find(({ stage }) => stage === name);
  const taken = stages.filter(({ stage }) => stage === 'crawl' || stage === 'import');
  const sum = (key: 'in' | 'done') => taken.reduce((total, stage) => total + stage[key], 0);
  return {
    ...run,
    pages_in: sum('in'),
    pages_new: sum('done'),
    pages_cleaned: of('clean')?.done ?? 0,
    articles_extracted: of('extract')?.done ?? 0,
    rejected: stages.reduce((total, stage) => total + stage.rejected, 0),
  };
}
