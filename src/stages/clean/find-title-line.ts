import type { Block } from './block.ts';
import type { TextKind } from './clean-text.ts';
import { isPartedStamp, isStampLine } from './find-publication.ts';
import type { LineKind } from './judge-line.ts';
import type { PageCues } from './page-cues.ts';
import { parseByline } from './parse-byline.ts';
import { parseStamp, type Stamp } from './parse-stamp.ts';

/** The last line of a headline's form before the first paragraph; for given text only its first line can be one. */
export function findTitleLine(
  lines: readonly Block[],
  kinds: readonly LineKind[],
  kind: TextKind,
  cues: PageCues,
): number {
  const paragraph = lines.findIndex((line, index) => kinds[index] === 'text' && isParagraph(line.text));
  const until = kind === 'given' ? Math.min(1, paragraph) : paragraph;
  for (let index = until - 1; index >= 0; index--) {
    const line = lines[index]!;
    if (kinds[index] !== 'text' || line.text.length > 260 || line.text.split(' ').length < 4) continue;
    const stamp = parseStamp(line.text, cues);
    if (stamp !== null && isStampLine(line, stamp, cues) && !isHeadline(line, stamp, cues)) continue;
    if (
      kind === 'given' &&
      (/[.;,:…]$/.test(line.text) || /^[-–(]/.test(line.text) || cues.has('photo', line.folded))
    )
      continue;
    // A byline or a breadcrumb above the text is no headline.
    if (parseByline(line.text, cues)?.labelled === true || /\s[>»›]\s/.test(line.text)) continue;
    if (
      cues.has('photo', line.folded) ||
      (/!$/.test(line.text) && cues.startLength('slogan', line.folded) > 0)
    )
      continue;
    if (cues.has('portal', line.folded) && line.text.split(' ').length < 14) continue;
    return index;
  }
  return -1;
}

/** A headline may name a day (`Hội nghị ngày 15/5/2019 …`); a stamp says so first or stands in a part of its own. */
function isHeadline({ folded, text }: Block, stamp: Stamp, cues: PageCues): boolean {
  const labelled = cues.startLength('published', folded) > 0;
  return stamp.rest.split(' ').length >= 5 && !labelled && !isPartedStamp(text, cues);
}

/** An opening that ends in a colon leads to its list: `… Ban Thường vụ gồm 11 đồng chí. Trong đó có:`. */
export function isParagraph(text: string): boolean {
  const words = text.split(' ').length;
  if (words >= 42) return true;
  return (words >= 10 && /[.…]["”)]?$/.test(text) && text.length > 60) || (words >= 20 && text.endsWith(':'));
}
