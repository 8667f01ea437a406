import type { FolderStatus } from '../index.ts';
import { wrapText } from './wrap-text.ts';

type Told = FolderStatus['rejects'][number];

/**
 * Inputs that could not be used, whole, for a cut sentence hides what came. Those of one stage and reason are told by the first:
 * a thousand pages without text would bury the file that is in the wrong encoding.
 */
export function describeRejects(rejects: readonly Told[], shown: number): string {
  const counts = new Map<string, number>();
  const kindOf = ({ stage, reason }: Told) => `${stage}\t${reason}`;
  const firsts = rejects.filter((one) => {
    const count = (counts.get(kindOf(one)) ?? 0) + 1;
    counts.set(kindOf(one), count);
    return count === 1;
  });
  const lines = firsts.slice(0, shown).map((one) => {
    const count = counts.get(kindOf(one)) ?? 1;
    const more = count > 1 ? ` (${count} of them, this one first)` : '';
    return `  ${one.stage}  ${one.origin}\n${wrapText(`${one.reason}: ${one.detail}${more}`, 100, '      ')}`;
  });
  if (firsts.length > shown) lines.push(`  … and ${firsts.length - shown} more reasons`);
  return [`Could not be used (${rejects.length}):`, ...lines].join('\n');
}
