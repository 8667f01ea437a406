import {
  joinTraced,
  sliceTraced,
  type TracedText,
  traceCoarse,
  traceReread,
  traceWhole,
} from '../text/traced-text.ts';
import type { MarkupText } from './markup-node.ts';
import { tokenizeText } from './tokenize-text.ts';

/** The text of a node with the place of each unit in the decoded source that it was parsed from, legacy repair included. */
export function traceNode(node: MarkupText, source: string): TracedText {
  const raw = source.slice(node.start, node.end);
  const asText = traceCharacters(raw, node.start, 'text');
  // The streaming builder joins what stands on both sides of a comment.
  const traced = asText.text === node.text ? asText : traceCharacters(raw, node.start, 'markup');
  if (traced.text === node.text) return traced;
  const again = traceAgain(traced);
  if (again.text === node.text) return again;
  return traceReread(asText.text.length === 0 ? traceCoarse(raw, node.start, node.end) : asText, node.text);
}

/** Traced text with what is still a reference in it decoded: a page that was escaped twice. */
function traceAgain(traced: TracedText): TracedText {
  const parts: TracedText[] = [];
  const source = traced.text.replace(/</g, '\u0001');
  const plain = (start: number, end: number) => parts.push(sliceTraced(traced, start, end));
  tokenizeText(source, plain, (code, end) => {
    const start = source.lastIndexOf('&', end - 1);
    parts.push(traceCoarse(String.fromCodePoint(code), traced.starts[start]!, traced.ends[end - 1]!));
  });
  return joinTraced(parts);
}

/** Text with its character references decoded, each one unit that comes from the whole reference. */
function traceCharacters(raw: string, offset: number, as: 'text' | 'markup'): TracedText {
  const parts: TracedText[] = [];
  const plain = (start: number, end: number) => parts.push(traceWhole(raw.slice(start, end), start + offset));
  tokenizeText(as === 'text' ? raw.replace(/</g, '\u0001') : raw, plain, (code, end) => {
    const start = raw.lastIndexOf('&', end - 1);
    parts.push(traceCoarse(String.fromCodePoint(code), start + offset, end + offset));
  });
  return joinTraced(parts);
}
