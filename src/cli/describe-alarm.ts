import type { RunReport } from '../index.ts';

/** `krongana: source-silent: no new or changed article for 40 days…`. */
export function describeAlarm({ source_id, kind, detail }: RunReport['alarms'][number]): string {
  return `${source_id}: ${kind}: ${detail}`;
}
