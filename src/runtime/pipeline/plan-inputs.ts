import { digestOf } from '../../model/hash.ts';
import type { PipelineSpec } from '../../model/pipeline-spec.ts';

/** A pipeline without a file: inputs from the command line. */
export function planInputs(
  name: string,
  input: readonly string[],
  more: Partial<PipelineSpec> = {},
): PipelineSpec {
  return { name, file: '', hash: digestOf(JSON.stringify([name, input])), input, sources: [], ...more };
}
