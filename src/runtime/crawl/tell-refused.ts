import type { StateChange } from '../../stages/fetch/crawl-state.ts';
import { maxUrlLength } from '../../stages/sources/canonicalize-url.ts';
import type { RefusedLink } from '../../stages/sources/discover-links.ts';
import type { CrawlContext, SourceRun } from './crawl-types.ts';

/** What is told of the addresses that were left out for one reason. */
interface RefusedGroup {
  readonly count: number;
  /** The first of them in the order of the alphabet, whichever was met first. */
  readonly example: string;
}

const words: Readonly<Record<RefusedLink['reason'], string>> = {
  attachment: 'pages; got links to files that are none',
  'print-view': 'pages; got print views of them',
  service: 'pages; got links to services (login, search, sharing)',
  trap: 'addresses as a person writes them; got ones that pile up on each other',
  'bad-address': `addresses of at most ${maxUrlLength} characters; got longer ones`,
  'off-site': 'pages of this site; got links to other hosts',
  excluded: 'pages that `exclude` does not name; got links that it fits',
  'not-included': 'pages that `include` names; got links that it does not fit',
  nofollow: 'pages whose links may be followed; got ones that ask for the contrary',
};

/** Tells of links that are not worth a request: one reject for each reason (and kind of file), with their number and an example. */
export function tellRefused(
  refused: readonly RefusedLink[],
  change: StateChange,
  run: SourceRun,
  { state, tally }: CrawlContext,
): void {
  for (const { reason, url } of refused) {
    tally.skipped[reason] = (tally.skipped[reason] ?? 0) + 1;
    // Menus repeat them on every page: each counts once.
    // Of other sites only the hosts: what they are asked for is none of this crawl's business.
    const named = reason === 'off-site' ? `${new URL(url).origin}/` : url;
    const name = `refused ${run.id} ${named}`;
    if (state.counter(name) > 0) continue;
    change.count(name);
    const group = reason === 'attachment' ? `${reason} ${suffixOf(url)}` : reason;
    const known = state.recall(`refused ${run.id} ${group}`) as RefusedGroup | undefined;
    const example = known && known.example < named ? known.example : named;
    const count = (known?.count ?? 0) + 1;
    change.remember(`refused ${run.id} ${group}`, { count, example } satisfies RefusedGroup);
    change.reject(run.id, `refused ${group}`, {
      origin: example,
      stage: 'sources',
      reason,
      detail: `expected ${words[reason]}: ${count > 1 ? `${count} addresses like this one are` : 'this address is'} not asked for`,
    });
  }
}

function suffixOf(url: string): string {
  return /\.\w+$/.exec(new URL(url).pathname)?.[0].toLowerCase() ?? '';
}
