import { lastOwnData } from './records/run-record.ts';
import { locateVar } from './records/var-folder.ts';

/** Data folders that the last run of an output folder laid over the shipped ones; none where nothing was run. */
export function readOwnData(out: string): readonly string[] {
  return lastOwnData(locateVar(out).runs);
}
