import { TinhuyenError } from '../../model/failure.ts';
import type { PipelineSpec } from '../../model/pipeline-spec.ts';
import type { SourceSpecInput } from '../../model/source-spec.ts';
import type { RunRecord } from '../run-record.ts';
import { parseCadence } from './cadence.ts';
import { type DayWindow, parseDayWindow } from './day-window.ts';

/** What a pipeline has to do at a time. */
export interface DueWork {
  /** Sources whose time has come; empty = nothing to do yet. */
  readonly sources: readonly unknown[];
  /** When something will be due next, after what is due now; null when nothing ever will. */
  readonly next: Date | null;
}

/**
 * Sources that are due: never run to their end, or not since their cadence last came round. However often it came round
 * while nothing ran, that is one run. What a bound of the last run left over is due as soon as hosts may be asked.
 */
export function findDue(pipeline: PipelineSpec, runs: readonly RunRecord[], now: Date): DueWork {
  const window = pipeline.crawl?.window === undefined ? null : parseDayWindow(pipeline.crawl.window);
  const sources: unknown[] = [];
  let next: Date | null = null;
  for (const source of pipeline.sources) {
    const at = dueAt(source as SourceSpecInput, pipeline, runs, now, window);
    if (at.due !== null && at.due <= now) sources.push(source);
    const later = at.due !== null && at.due > now ? at.due : at.after;
    if (later !== null && (next === null || later < next)) next = later;
  }
  return { sources, next };
}

function dueAt(
  source: SourceSpecInput,
  pipeline: PipelineSpec,
  runs: readonly RunRecord[],
  now: Date,
  window: DayWindow | null,
): { due: Date | null; after: Date | null } {
  const text = source.cadence ?? pipeline.cadence;
  if (text === undefined) throw noCadence(pipeline, source.id);
  const cadence = parseCadence(text, `${source.id} in ${pipeline.file}`);
  const open = (time: Date | null) => (time === null || window === null ? time : window.opens(time));
  const after = open(cadence.next(now));
  const run = runs.findLast(({ status, sources }) => status === 'done' && sources?.[source.id] !== undefined);
  if (!run) return { due: open(now), after };
  const last = cadence.last(now);
  const isDue =
    run.sources?.[source.id]?.ended === 'window' ||
    (last !== null && Date.parse(run.started_at) < last.getTime());
  return { due: isDue ? open(now) : null, after };
}

function noCadence(pipeline: PipelineSpec, source: string): TinhuyenError {
  return new TinhuyenError({
    code: 'no-cadence',
    disposition: 'stop',
    expected: `a cadence for the source ${source}, of its own or of the pipeline ${pipeline.name}`,
    got: 'none',
    todo: `Add a line such as cadence: "0 5 * * *" (each day at five, Vietnamese time) to ${pipeline.file || 'the pipeline'}.`,
    exitCode: 2,
  });
}
