import type { Span } from '../model/span.ts';

/** NFC form of a text with the way back to the offsets of the text itself. */
export interface NfcView {
  readonly text: string;
  /** Span of the source that a span of the view came from; grows to whole characters with their marks. */
  sourceSpan(span: Span): Span;
}

/** A place where view and source differ in length. */
interface Change {
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** A character with what may compose or change places with it; single characters count, for some have other NFC forms. */
const cluster = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gu;

/** Views a text in NFC without altering it: `nfcView('Ủy').text === 'Ủy'` whatever the source's composition. */
export function nfcView(source: string): NfcView {
  const changes: Change[] = [];
  let text = '';
  let copied = 0;
  // Nearly every text is NFC already, and telling so is cheap.
  const clusters = source === source.normalize('NFC') ? [] : source.matchAll(cluster);
  for (const match of clusters) {
    const composed = match[0].normalize('NFC');
    if (composed === match[0]) continue;
    text += source.slice(copied, match.index);
    const sourceEnd = match.index + match[0].length;
    changes.push({
      viewStart: text.length,
      viewEnd: text.length + composed.length,
      sourceStart: match.index,
      sourceEnd,
    });
    text += composed;
    copied = sourceEnd;
  }
  text += source.slice(copied);
  return {
    text,
    sourceSpan: (span) => ({ start: toSource(changes, span.start, 0), end: toSource(changes, span.end, 1) }),
  };
}

/** Offset in the source; inside a changed cluster its start for `edge` 0 and its end for `edge` 1. */
function toSource(changes: readonly Change[], offset: number, edge: 0 | 1): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]!.viewStart < offset) low = middle + 1;
    else high = middle;
  }
  const before = changes[low - 1];
  if (before === undefined) return offset;
  if (offset < before.viewEnd) return edge === 0 ? before.sourceStart : before.sourceEnd;
  return offset - before.viewEnd + before.sourceEnd;
}
