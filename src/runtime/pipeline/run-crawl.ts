import { wrongUse } from '../../model/failure.ts';
import { type SourceSpec, sourceSpecSchema } from '../../model/source-spec.ts';
import type { Archive } from '../../stages/archive/archive.ts';
import { followCrawl } from '../crawl/follow-crawl.ts';
import { prepareJudge } from '../crawl/prepare-judge.ts';
import { readPackage } from '../hash-code.ts';
import { saveIntake } from '../records/intake-record.ts';
import type { SourceRunRecord } from '../records/run-record.ts';
import { parseDayWindow } from '../schedule/day-window.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import type { RunContext, StageReport } from './run-context.ts';

export interface CrawlStageReport extends StageReport {
  readonly sources: Readonly<Record<string, SourceRunRecord>>;
}

/** Crawls the pipeline's sources into the archive and keeps their names and what could not be had of them. */
export async function runCrawl(archive: Archive, context: RunContext): Promise<CrawlStageReport> {
  const started = context.clock().getTime();
  // The HTTP client and the feed readers take half a second to load: only a crawl pays for them.
  const { crawlSources, sourceOf } = await import('../crawl/crawl.ts');
  const { pipeline, folder, reference, signal, clock } = context;
  const specs = pipeline.sources.map((source, index) => parseSpec(source, index, pipeline.file));
  const follow = followCrawl(context);
  const served = pipeline.serve === undefined ? null : await serveFolder(pipeline.serve);
  try {
    const { delay_ms, max_pages, contact, max_page_bytes, timeout_ms, parallel_hosts, ...bounds } =
      pipeline.crawl ?? {};
    const window = bounds.window === undefined ? null : parseDayWindow(bounds.window);
    const report = await crawlSources(specs, {
      archive,
      clock,
      signal,
      stateFolder: folder.state,
      judge: prepareJudge(reference, specs.map(sourceOf)),
      urlRules: reference.lexicons.get('url-rules') ?? [],
      connect: { ...served?.connect, ...pipeline.connect },
      allow: pipeline.allow,
      version: readPackage().version,
      contact,
      maxPages: max_pages,
      maxPagesPerHost: bounds.max_pages_per_host,
      ...(window === null ? {} : { mayAsk: window.holds }),
      parallelHosts: parallel_hosts,
      ...(delay_ms === undefined ? {} : { delayMs: delay_ms }),
      ...(max_page_bytes === undefined ? {} : { maxBytes: max_page_bytes }),
      ...(timeout_ms === undefined ? {} : { timeoutMs: timeout_ms }),
      onProgress: follow.update,
    });
    if (report.stateLost)
      context.log.warn(
        { stage: 'crawl' },
        'the machine stopped under an earlier crawl: its state was made anew from the archive',
      );
    // One intake a source: a schedule runs some of them today and others tomorrow.
    for (const source of report.sources) {
      const { source_id } = source;
      const rejects = report.rejects.filter((reject) => reject.source_id === source_id);
      await saveIntake(folder.intake, `crawl-${source_id}`, {
        run_id: context.runId,
        sources: [source],
        rejects,
      });
    }
    context.log.info({ skipped: report.skipped, waiting: report.waiting, gone: report.gone }, 'crawl ended');
    const ms = clock().getTime() - started;
    return {
      stage: 'crawl',
      in: report.in,
      done: report.done,
      unchanged: report.unchanged,
      rejected: report.rejected,
      ms,
      sources: report.bySource,
    };
  } finally {
    await served?.close();
  }
}

function parseSpec(source: unknown, index: number, file: string): SourceSpec {
  const parsed = sourceSpecSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw wrongUse({
    code: 'source-invalid',
    expected: `source ${index + 1}${file === '' ? '' : ` of ${file}`} as a source is written: ${issue?.message ?? ''}`,
    got: `a wrong value at ${issue?.path.join('.') || 'its top'}`,
    todo: 'Mend that field; the sources that come with the program, in data/sources, show how one is written.',
  });
}
