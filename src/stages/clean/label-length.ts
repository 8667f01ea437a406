import type { PageCues } from './page-cues.ts';

/** Characters of the label of a kind that opens a folded line, with its colon; 0 where none does. */
export function labelLength(kind: string, folded: string, cues: PageCues): number {
  const length = cues.startLength(kind, folded);
  // `Theo dõi` is a button, not `Theo`.
  if (length === 0 || cues.startLength('noise', folded) > length) return 0;
  const gap = /^ ?[:：]? ?/.exec(folded.slice(length))![0].length;
  // The label must end here: `Tinh` is no `Tin`; the cue itself has seen to that, a lower-case word after it has not.
  return length + gap;
}
