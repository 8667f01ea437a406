import type { StateChange, UrlRecord } from '../../stages/fetch/crawl-state.ts';
import { listSiblings, type Sibling } from '../../stages/sources/list-siblings.ts';
import type { CrawlContext, SourceRun } from './crawl-types.ts';

/** What is remembered of the first of some addresses that differ in one parameter alone. */
interface FirstSeen {
  readonly url: string;
  readonly digest: string;
  /** A second one gave the same page. */
  readonly same: boolean;
}

/** So many pages, each under two values of a parameter, and none that differed: the parameter says nothing. */
const leastPages = 3;

/**
 * Learns from a page which parameters make no difference (`ref=home`, `ref=list`). Each page counts once, whatever values
 * it came under: one error page for all ids teaches nothing of ids. What was learned is told among the rejects.
 */
export function learnDuplicates(
  record: UrlRecord,
  change: StateChange,
  run: SourceRun,
  context: CrawlContext,
): void {
  const { state, rules } = context;
  if (record.digest === null) return;
  for (const sibling of listSiblings(record.url, rules)) {
    const name = nameOf(sibling, run);
    const first = state.recall(name) as FirstSeen | undefined;
    if (!first)
      change.remember(name, { url: record.url, digest: record.digest, same: false } satisfies FirstSeen);
    else if (first.url === record.url) change.remember(name, { ...first, digest: record.digest });
    else if (first.digest !== record.digest) change.count(`differs ${run.id} ${sibling.param}`);
    else if (!first.same) {
      change.remember(name, { ...first, same: true });
      const pages = change.count(`same ${run.id} ${sibling.param}`);
      if (pages === leastPages && state.counter(`differs ${run.id} ${sibling.param}`) === 0)
        tell(record, sibling, change, run);
    }
  }
}

/** The address that gives the same page by what was learned; null when the address is worth asking for. */
export function findDuplicate(record: UrlRecord, run: SourceRun, context: CrawlContext): string | null {
  const { state, rules } = context;
  if (record.role !== 'page' || record.status !== 'pending') return null;
  for (const sibling of listSiblings(record.url, rules)) {
    const isLearned =
      state.counter(`same ${run.id} ${sibling.param}`) >= leastPages &&
      state.counter(`differs ${run.id} ${sibling.param}`) === 0;
    const first = isLearned ? (state.recall(nameOf(sibling, run)) as FirstSeen | undefined) : undefined;
    if (first && first.url !== record.url) return first.url;
  }
  return null;
}

function nameOf({ param, key }: Sibling, run: SourceRun): string {
  return `sibling ${run.id} ${param} ${key}`;
}

function tell(record: UrlRecord, { param }: Sibling, change: StateChange, run: SourceRun): void {
  const { host } = new URL(record.url);
  change.reject(run.id, `param ${param}`, {
    origin: `${host}?${param}=`,
    stage: 'sources',
    reason: 'learned-duplicate',
    detail: `expected pages that differ with ${param}; got ${leastPages} that don't: one address of each is asked for from now on`,
  });
}
