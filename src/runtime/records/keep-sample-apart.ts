import { wrongUse } from '../../model/failure.ts';
import type { RunRecord } from './run-record.ts';

/** The pipeline that comes with the program; its persons and events are invented. */
const sample = 'sample';

/**
 * Ends with exit code 2 where a run would put pages of one's own and the sample's into one warehouse: who tries the sample first and
 * then reads files of their own, both into the folder that is taken unless another is named, would count invented persons.
 */
export function keepSampleApart(pipeline: string, runs: readonly RunRecord[], out: string): void {
  const before = runs.filter(({ stages }) =>
    stages.some(({ stage }) => stage === 'crawl' || stage === 'import'),
  );
  const other = before.find((run) => (run.pipeline === sample) !== (pipeline === sample));
  if (other === undefined) return;
  throw wrongUse({
    code: 'sample-mixed',
    expected: 'an output folder of its own for the sample, whose persons and events are invented',
    got: `${out}, which holds what ${other.pipeline} took in`,
    todo: 'Name another folder with --out, or with out in the pipeline.',
  });
}
