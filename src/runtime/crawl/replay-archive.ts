import type { Visit } from '../../stages/archive/archive.ts';
import { canonicalizeUrl } from '../../stages/sources/canonicalize-url.ts';
import { absorbAnswer } from './absorb-answer.ts';
import type { CrawlContext, SourceRun } from './crawl-types.ts';
import { newRecord } from './enqueue-link.ts';

/**
 * Takes into the state what was archived after it last looked: a kill between the two leaves nothing half done, and a state
 * that is gone comes back from the archive alone.
 */
export async function replayArchive(runs: readonly SourceRun[], context: CrawlContext): Promise<void> {
  const { archive } = context.options;
  const byId = new Map(runs.map((run) => [run.id, run]));
  const positions = runs.map((run) => context.state.position(run.id));
  const oldest = positions.includes(undefined) ? undefined : positions.sort((a, b) => compare(a!, b!))[0];
  let last: Visit | undefined;
  for await (const visit of archive.visits(oldest)) {
    last = visit;
    const run = byId.get(visit.page.source_id);
    const position = run && context.state.position(run.id);
    if (run && (position === undefined || compare(visit.position, position) > 0))
      await replayVisit(visit, run, context);
  }
  if (!last) return;
  const { position } = last;
  context.state.change((change) => {
    for (const run of runs) change.moveTo(run.id, position);
  });
}

async function replayVisit(visit: Visit, run: SourceRun, context: CrawlContext): Promise<void> {
  const { archive } = context.options;
  const { url, fetched_at: fetchedAt, http_status: status } = visit.page;
  const canonical = url === null ? null : canonicalizeUrl(url, undefined, context.rules);
  // Damage is what `verify` tells of; here it only means that this visit teaches nothing.
  const head = await archive.readHead(visit).catch(() => null);
  if (!canonical || !head || status === null) return;
  const seed = run.scope.seeds.find(({ key }) => key === canonical.key);
  const known =
    context.state.get(run.id, canonical.key) ??
    newRecord(run.id, { ...canonical, role: seed?.role ?? 'page' }, seed ? 0 : 1);
  const content = status < 300 ? await archive.readPayload(visit.page).catch(() => null) : null;
  absorbAnswer(
    { record: { ...known, url: canonical.url }, status, fields: head.fields, fetchedAt, content, visit },
    run,
    context,
  );
}

function compare(a: { file: string; end: number }, b: { file: string; end: number }): number {
  return a.file === b.file ? a.end - b.end : a.file < b.file ? -1 : 1;
}
