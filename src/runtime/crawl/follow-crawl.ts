import type { RunContext, SourceProgress } from '../pipeline/run-context.ts';
import type { CrawlProgress } from './crawl-types.ts';

/** How often a crawl under way is told of in the log. */
const logEveryMs = 60_000;

/** Turns what a crawl says after each page into progress with a rate for each host, and a line in the log each minute. */
export function followCrawl(context: Pick<RunContext, 'clock' | 'log' | 'onProgress'>): {
  update(progress: CrawlProgress): void;
} {
  const { clock, log, onProgress } = context;
  const sources = new Map<
    string,
    { host: string; done: number; waiting: number; from: number; to: number }
  >();
  let logged = clock().getTime();
  return {
    update({ source, url, in: done, waiting }) {
      const now = clock().getTime();
      const known = sources.get(source) ?? {
        host: new URL(url).host,
        done: 0,
        waiting: 0,
        from: now,
        to: now,
      };
      sources.set(source, { ...known, done: known.done + 1, waiting, to: now });
      const all = [...sources.values()].map(
        ({ from, to, ...one }): SourceProgress => ({ ...one, ms: to - from }),
      );
      const left = all.reduce((sum, one) => sum + one.waiting, 0);
      onProgress({ stage: 'crawl', done, total: left === 0 ? done : null, sources: all });
      if (now - logged < logEveryMs) return;
      logged = now;
      log.info(
        { stage: 'crawl', done, waiting: left, sources: all.filter((one) => one.waiting > 0) },
        'crawl under way',
      );
    },
  };
}
