import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Alarm } from '../../model/alarm.ts';
import { readPackage } from '../hash-code.ts';
import type { RunContext } from '../pipeline/run-context.ts';
import type { RunRecord } from '../records/run-record.ts';

/**
 * Tells of alarms that the last run of their source did not raise already: a line each in the log and in `alarms.jsonl`
 * beside the warehouse, and one message to the pipeline's webhook. A webhook that fails is logged, and fails nothing.
 */
export async function sendAlarms(
  alarms: readonly Alarm[],
  startedAt: string,
  history: readonly RunRecord[],
  context: RunContext,
): Promise<void> {
  const fresh = alarms.filter((alarm) => !isStanding(alarm, context.runId, history));
  if (fresh.length === 0) return;
  const { runId: run_id, pipeline, folder, log } = context;
  const lines = fresh.map((alarm) => ({ run_id, pipeline: pipeline.name, started_at: startedAt, ...alarm }));
  for (const line of lines) log.warn({ ...line }, 'alarm');
  await appendFile(
    join(folder.root, 'alarms.jsonl'),
    lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  const webhook = pipeline.alarms?.webhook;
  if (webhook === undefined) return;
  const { postJson } = await import('../../stages/fetch/post-json.ts');
  const failure = await postJson(
    webhook,
    { run_id, pipeline: pipeline.name, alarms: fresh },
    {
      userAgent: `tinhuyen/${readPackage().version}`,
      allow: pipeline.allow ?? [],
      connect: new Map(Object.entries(pipeline.connect ?? {})),
    },
  );
  if (failure !== null) log.warn({ webhook: new URL(webhook).host, failure }, 'webhook failed');
}

/** A site that is down for a week is told of once, however often it is asked. */
function isStanding({ source_id, kind }: Alarm, runId: string, history: readonly RunRecord[]): boolean {
  const last = history.findLast(
    ({ run_id, status, sources }) =>
      run_id !== runId && status === 'done' && sources?.[source_id] !== undefined,
  );
  return (last?.alarms ?? []).some((alarm) => alarm.source_id === source_id && alarm.kind === kind);
}
