import type { Span } from '../../../model/span.ts';

/** `- `, `• `, `a) `, `1. ` before the words of an item; the first group is the mark. */
const ITEM = /^\s*(?:([-–—+•*·▪])|[(]?(\p{Ll}|\d{1,2})[.)])\s/u;

const ANNOUNCES = /:\s*$/u;

/** How far into a paragraph its mark is looked for. */
const MARK_REACH = 12;

/**
 * For each paragraph the one that announces it: before a run of list items the line that ends with a colon
 * (`Huyện phấn đấu đến năm 2025:`), or an item of another mark that does; NULL where there is none.
 */
export function findLeads(body: string, paragraphs: readonly Span[]): readonly (Span | null)[] {
  let open: { readonly lead: Span; readonly mark: string | null }[] = [];
  return paragraphs.map((paragraph) => {
    const { start, end } = paragraph;
    const mark = markOf(body.slice(start, Math.min(end, start + MARK_REACH)));
    // The next item of a mark ends what the last one announced.
    open = mark === null ? [] : open.filter((one) => one.mark !== mark);
    const lead = open.at(-1)?.lead ?? null;
    if (ANNOUNCES.test(body.slice(Math.max(start, end - 3), end))) open.push({ lead: paragraph, mark });
    return lead;
  });
}

function markOf(opening: string): string | null {
  const found = ITEM.exec(opening);
  if (found === null) return null;
  return found[1] ?? (/\d/.test(found[2]!) ? 'number' : 'letter');
}
