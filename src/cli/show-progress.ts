import type { Progress } from '../index.ts';

/** A progress line on stderr with rate and time left; nothing at all when stderr is no terminal. */
export interface ProgressLine {
  update(progress: Progress): void;
  clear(): void;
}

const everyMs = 100;

/** Opens the progress line; `quiet` keeps it away. */
export function openProgressLine(quiet: boolean): ProgressLine {
  if (quiet || !process.stderr.isTTY) return { update: () => undefined, clear: () => undefined };
  let stage = '';
  let started = 0;
  let shown = 0;
  return {
    update(progress) {
      const now = Date.now();
      if (progress.stage !== stage) {
        stage = progress.stage;
        started = now;
      } else if (now - shown < everyMs && progress.done !== progress.total) return;
      shown = now;
      // A line that wraps can't be wiped.
      const text = describeProgress(progress, now - started).slice(0, (process.stderr.columns ?? 80) - 1);
      process.stderr.write(`\r\x1b[K${text}`);
    },
    clear() {
      process.stderr.write('\r\x1b[K');
    },
  };
}

/** `clean 120/300 · 24.0/s · 8 s left`; of a crawl the hosts that will take longest, too: `a.vn 1.0/s, 75 waiting`. */
export function describeProgress({ stage, done, total, sources }: Progress, elapsedMs: number): string {
  const rate = elapsedMs > 0 ? (done * 1000) / elapsedMs : 0;
  const parts = [`${stage} ${done}${total === null ? '' : `/${total}`}`];
  if (rate > 0) parts.push(`${rate.toFixed(1)}/s`);
  const hosts = (sources ?? [])
    .filter(({ waiting }) => waiting > 0)
    .map((source) => ({ ...source, rate: rateOf(source) }))
    .map((source) => ({ ...source, left: source.rate > 0 ? source.waiting / source.rate : 0 }))
    .sort((a, b) => b.left - a.left || b.waiting - a.waiting);
  const [slowest] = hosts;
  // Hosts are asked side by side: the crawl takes as long as its slowest.
  if (slowest && slowest.left > 0) parts.push(`${describeTime(slowest.left)} left`);
  else if (rate > 0 && total !== null && total > done)
    parts.push(`${describeTime((total - done) / rate)} left`);
  for (const { host, rate: own, waiting } of hosts.slice(0, shownHosts))
    parts.push(`${host} ${own.toFixed(1)}/s, ${waiting} waiting`);
  return parts.join(' · ');
}

const shownHosts = 2;

/** The first page of a source starts its clock: the gaps between pages are one fewer than the pages. */
function rateOf({ done, ms }: { done: number; ms: number }): number {
  return ms > 0 ? ((done - 1) * 1000) / ms : 0;
}

function describeTime(seconds: number): string {
  if (seconds < 120) return `${Math.ceil(seconds)} s`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}
