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
      process.stderr.write(`\r\x1b[K${describeProgress(progress, now - started)}`);
    },
    clear() {
      process.stderr.write('\r\x1b[K');
    },
  };
}

/** `clean 120/300 · 24.0/s · 8 s left`. */
export function describeProgress({ stage, done, total }: Progress, elapsedMs: number): string {
  const rate = elapsedMs > 0 ? (done * 1000) / elapsedMs : 0;
  const parts = [`${stage} ${done}${total === null ? '' : `/${total}`}`];
  if (rate > 0) parts.push(`${rate.toFixed(1)}/s`);
  if (rate > 0 && total !== null && total > done) parts.push(`${Math.ceil((total - done) / rate)} s left`);
  return parts.join(' · ');
}
