import { join } from 'node:path';
import type { RunRecord } from '../records/run-record.ts';
import { writeFileDurably } from '../records/write-durably.ts';
import type { RunReport } from './run-pipeline.ts';

/** Writes `metrics.prom` beside the warehouse: the last run in Prometheus' text format, for node_exporter's textfile collector. */
export async function writeMetrics(root: string, record: RunRecord, report: RunReport): Promise<void> {
  const { Gauge, Registry } = await import('prom-client');
  const registry = new Registry();
  registry.setDefaultLabels({ pipeline: record.pipeline });
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name: `tinhuyen_${name}`, help, labelNames, registers: [registry] });
  gauge('run_started_seconds', 'When the last run started, in seconds since 1970').set(
    Date.parse(record.started_at) / 1000,
  );
  gauge('run_status', 'How the last run ended: 1 for the status that it has', 'status').set(
    { status: report.status },
    1,
  );
  gauge('run_exit_code', 'Exit code of the last run').set(report.exitCode);
  const items = gauge(
    'stage_items',
    'Items that a stage of the last run took in, by what became of them',
    'stage',
    'outcome',
  );
  const seconds = gauge('stage_seconds', 'How long a stage of the last run took', 'stage');
  for (const { stage, ms, done, unchanged, rejected } of report.stages) {
    for (const [outcome, count] of Object.entries({ done, unchanged, rejected }))
      items.set({ stage, outcome }, count);
    seconds.set({ stage }, ms / 1000);
  }
  const pages = gauge(
    'source_pages',
    'Addresses of a source that the last run asked for, by what became of them',
    'source',
    'outcome',
  );
  for (const [source, { done, unchanged, gone, rejected, waiting }] of Object.entries(record.sources ?? {}))
    for (const [outcome, count] of Object.entries({ done, unchanged, gone, rejected, waiting }))
      pages.set({ source, outcome }, count);
  const rows = gauge('warehouse_rows', 'Rows of a table of the warehouse', 'table');
  for (const [table, count] of Object.entries(report.rows ?? {})) rows.set({ table }, count);
  const facts = gauge('fact_changes', 'Facts that the last run added, changed or removed', 'table', 'change');
  for (const [table, counts] of Object.entries(report.delta?.tables ?? {}))
    for (const [change, count] of Object.entries(counts)) facts.set({ table, change }, count);
  const alarms = gauge('alarms', 'Alarms that the last run raised', 'source', 'kind');
  for (const { source_id: source, kind } of report.alarms) alarms.inc({ source, kind });
  await writeFileDurably(join(root, 'metrics.prom'), await registry.metrics());
}
