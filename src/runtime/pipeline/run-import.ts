import { resolve } from 'node:path';
import { idOf } from '../../model/hash.ts';
import type { Archive } from '../../stages/archive/archive.ts';
import { filesSource } from '../import/files-source.ts';
import { importInputs } from '../import/import-inputs.ts';
import { saveIntake } from '../records/intake-record.ts';
import type { RunContext, StageReport } from './run-context.ts';

/** Archives the pipeline's files and folders and keeps what was rejected of them. */
export async function runImport(archive: Archive, context: RunContext): Promise<StageReport> {
  const started = context.clock().getTime();
  const { input } = context.pipeline;
  const report = await importInputs(input, {
    archive,
    sourceId: filesSource.source_id,
    signal: context.signal,
    onProgress: ({ done }) => context.onProgress({ stage: 'import', done, total: null }),
  });
  // All items of these inputs were looked at, so their rejects take the place of the last time's.
  const scope = `import-${idOf(...input.map((path) => resolve(path)).sort())}`;
  await saveIntake(context.folder.intake, scope, {
    run_id: context.runId,
    sources: [filesSource],
    rejects: report.rejects.map((reject) => ({ ...reject, source_id: filesSource.source_id })),
  });
  const ms = context.clock().getTime() - started;
  return {
    stage: 'import',
    in: report.in,
    done: report.done,
    unchanged: report.known,
    rejected: report.rejects.length,
    ms,
  };
}
