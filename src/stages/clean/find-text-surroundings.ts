import type { Block } from './block.ts';
import type { LineKind } from './judge-line.ts';
import type { PageCues } from './page-cues.ts';
import { parseStamp } from './parse-stamp.ts';

const crumbMark = /\s*[>»›]\s*/;

/** The section that a pasted page names: a labelled line, the breadcrumb's last step, or a few words right over the title. */
export function findSectionLine(
  lines: readonly Block[],
  kinds: readonly LineKind[],
  head: number | null,
  cues: PageCues,
): string | null {
  const labelled = lines[kinds.indexOf('section')];
  if (labelled !== undefined) {
    const rest = labelled.text.slice(cues.startLength('section', labelled.folded));
    const bare = rest.replace(/^[\s:]+/, '').trim();
    if (bare !== '') return bare;
  }
  if (head === null || head === 0) return null;
  const crumbs = lines.slice(0, head).find((line) => crumbMark.test(line.text) && line.text.length < 120);
  if (crumbs !== undefined) return crumbs.text.split(crumbMark).at(-1) || null;
  const above = lines[head - 1]!;
  const short = above.text.split(' ').length <= 5 && !/[.!?]$/.test(above.text);
  const plain =
    kinds[head - 1] === 'text' && !cues.has('portal', above.folded) && !cues.is('home', above.folded);
  return short && plain && parseStamp(above.text, cues) === null ? above.text : null;
}

/** Lines above the title and imprint lines anywhere: where a pasted page names its portal's unit. */
export function findPortalLines(
  lines: readonly Block[],
  kinds: readonly LineKind[],
  head: number | null,
  cues: PageCues,
): string | null {
  const named = lines.filter((line, index) => {
    if (line.text.length < 12 || line.text.length > 200) return false;
    if (cues.has('portal', line.folded)) return true;
    return head !== null && index < head && kinds[index] === 'text' && parseStamp(line.text, cues) === null;
  });
  return named.length === 0
    ? null
    : named
        .slice(0, 10)
        .map((line) => line.text)
        .join('\n');
}
