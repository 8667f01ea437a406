import { type TinhuyenError, wrongUse } from '../../model/failure.ts';
import type { PipelineSpec } from '../../model/pipeline-spec.ts';
import type { SourceSpecInput } from '../../model/source-spec.ts';
import type { RunRecord } from '../records/run-record.ts';
import { type Cadence, parseCadence } from './cadence.ts';
import { type DayWindow, parseDayWindow } from './day-window.ts';

/** What a pipeline has to do at a time. */
export interface DueWork {
  readonly isDue: boolean;
  /** Sources whose time has come; empty when nothing is due, and for a pipeline of files alone. */
  readonly sources: readonly unknown[];
  /** When something will be due next, after what is due now; null when nothing ever will. */
  readonly next: Date | null;
}

/**
 * Sources that are due: never run to their end, or not since their cadence last came round. However often it came round
 * while nothing ran, that is one run. What the end of the hours left over is due as soon as hosts may be asked. A pipeline
 * of files alone is due as a whole.
 */
export function findDue(pipeline: PipelineSpec, runs: readonly RunRecord[], now: Date): DueWork {
  const window = pipeline.crawl?.window === undefined ? null : parseDayWindow(pipeline.crawl.window);
  const done = runs.filter(({ status }) => status === 'done');
  if (pipeline.sources.length === 0) {
    const run = done.findLast((one) => one.pipeline === pipeline.name);
    const { due, after } = dueAt(cadenceOf(pipeline, null), run, false, now, null);
    return { isDue: due !== null, sources: [], next: after };
  }
  const sources: unknown[] = [];
  let next: Date | null = null;
  for (const source of pipeline.sources as readonly SourceSpecInput[]) {
    const run = done.findLast((one) => one.sources?.[source.id] !== undefined);
    const isCut = run?.sources?.[source.id]?.ended === 'window';
    const { due, after } = dueAt(cadenceOf(pipeline, source), run, isCut, now, window);
    if (due !== null && due <= now) sources.push(source);
    const later = due !== null && due > now ? due : after;
    if (later !== null && (next === null || later < next)) next = later;
  }
  return { isDue: sources.length > 0, sources, next };
}

/** When it is due for the sake of what came round by now (null = it isn't), and when for what comes round next. */
function dueAt(
  cadence: Cadence,
  run: RunRecord | undefined,
  isCut: boolean,
  now: Date,
  window: DayWindow | null,
): { due: Date | null; after: Date | null } {
  const open = (time: Date | null) => (time === null || window === null ? time : window.opens(time));
  const last = cadence.last(now);
  const isDue = !run || isCut || (last !== null && Date.parse(run.started_at) < last.getTime());
  return { due: isDue ? open(now) : null, after: open(cadence.next(now)) };
}

function cadenceOf(pipeline: PipelineSpec, source: SourceSpecInput | null): Cadence {
  const text = source?.cadence ?? pipeline.cadence;
  if (text === undefined) throw noCadence(pipeline, source?.id);
  return parseCadence(text, `${source?.id ?? pipeline.name} in ${pipeline.file}`);
}

function noCadence(pipeline: PipelineSpec, source: string | undefined): TinhuyenError {
  return wrongUse({
    code: 'no-cadence',
    expected:
      source === undefined
        ? `a cadence for the pipeline ${pipeline.name}`
        : `a cadence for the source ${source}, of its own or of the pipeline ${pipeline.name}`,
    got: 'none',
    todo: `Add a line such as cadence: "0 5 * * *" (each day at five, Vietnamese time) to ${pipeline.file || 'the pipeline'}.`,
  });
}
