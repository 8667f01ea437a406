import PQueue from 'p-queue';
import type { Source } from '../../model/page.ts';
import type { SourceSpec } from '../../model/source-spec.ts';
import { CrawlState } from '../../stages/fetch/crawl-state.ts';
import { PoliteClient } from '../../stages/fetch/polite-client.ts';
import { compileScope } from '../../stages/sources/site-scope.ts';
import { compileUrlRules, type UrlRules } from '../../stages/sources/url-rules.ts';
import { crawlSource } from './crawl-source.ts';
import type { CrawlContext, CrawlOptions, CrawlReport, SourceRun } from './crawl-types.ts';
import { replayArchive } from './replay-archive.ts';

const agentToken = 'tinhuyen';

/**
 * Crawls sources into the archive: what is new, and what is due for another look. Goes on where it was interrupted; on an
 * abort it ends after the page under way and returns, the caller looks at the signal.
 */
export async function crawlSources(
  specs: readonly SourceSpec[],
  options: CrawlOptions,
): Promise<CrawlReport> {
  const rules = compileUrlRules(options.urlRules);
  const state = new CrawlState(options.stateFolder);
  const client = new PoliteClient({
    ...options,
    agentToken,
    userAgent: `${agentToken}/${options.version ?? '0'}${options.contact ? ` (+${options.contact})` : ''}`,
    allow: options.allowPrivate ? ['private'] : (options.allow ?? []),
    connect: new Map(Object.entries(options.connect ?? {})),
  });
  const tally = { in: 0, done: 0, unchanged: 0, gone: 0, rejected: 0, setAside: 0, skipped: {} };
  const context: CrawlContext = {
    options,
    state,
    client,
    rules,
    startedAt: options.clock(),
    askedOfHost: new Map(),
    tally,
  };
  const runs = specs.map((spec) => startRun(spec, rules));
  try {
    await replayArchive(runs, context);
    const queue = new PQueue({ concurrency: options.parallelHosts ?? 8 });
    await Promise.all(runs.map((run) => queue.add(() => crawlSource(run, context))));
    const { setAside, ...counts } = tally;
    return {
      ...counts,
      waiting: specs.reduce((sum, spec) => sum + state.waiting(spec.id), setAside),
      bySource: Object.fromEntries(
        runs.map(({ id, tally: own }) => {
          const waiting = state.waiting(id) + own.waiting;
          // A bound that was reached with nothing left behind it has cut nothing off.
          return [id, { ...own, waiting, ended: waiting > 0 ? own.ended : null }];
        }),
      ),
      rejects: specs.flatMap(({ id }) => state.rejects(id).map((reject) => ({ ...reject, source_id: id }))),
      sources: specs.map(sourceOf),
      stateLost: state.wasLost,
    };
  } finally {
    await client.close();
    await state.close();
  }
}

function startRun(spec: SourceSpec, rules: UrlRules): SourceRun {
  const matched = spec.articles.length > 0 ? 0 : null;
  const tally = { in: 0, done: 0, unchanged: 0, gone: 0, rejected: 0, waiting: 0, matched, ended: null };
  return { id: spec.id, scope: compileScope(spec, rules), tally, menu: null };
}

/** The source as the warehouse has it. */
export function sourceOf(spec: SourceSpec): Source {
  const { province, district } = spec.unit;
  return {
    source_id: spec.id,
    name: spec.name,
    home_url: spec.start[0] ?? null,
    province,
    district,
    kind: spec.kind,
    ...(spec.profile === undefined ? {} : { profile: spec.profile }),
  };
}
