import { countBelow } from '../../model/count-below.ts';
import type { TracedArticle } from '../../stages/clean/trace-article.ts';
import { rangeOf, type SourceRange, type TracedText } from '../../text/traced-text.ts';
import type { ShownPassage } from './shown-source.ts';

/** Passages of a span of the body (code points), one a paragraph; a paragraph's part that has no letter gives none. */
export function findPassages({ body, decoded }: TracedArticle, start: number, end: number): ShownPassage[] {
  const passages: ShownPassage[] = [];
  let point = 0;
  let unit = 0;
  for (const paragraph of body.text.split('\n')) {
    const points = Array.from(paragraph);
    const from = Math.max(0, start - point);
    const to = Math.min(points.length, end - point);
    if (from < to) {
      const text = points.slice(from, to).join('');
      const first = unit + points.slice(0, from).join('').length;
      const range = rangeOf(body, first, first + text.length);
      if (range !== null)
        passages.push({
          char_start: point + from,
          char_end: point + to,
          text,
          byte_start: range.start,
          byte_end: range.end,
          snippet: snippetOf(decoded, range),
        });
    }
    point += points.length + 1;
    unit += paragraph.length + 1;
  }
  return passages;
}

/** The decoded source whose bytes lie in a range. */
function snippetOf({ text, starts }: TracedText, { start, end }: SourceRange): string {
  return text.slice(countBelow(starts, start), countBelow(starts, end));
}
