import { traceBytes } from '../../markup/trace-bytes.ts';
import { traceNode } from '../../markup/trace-node.ts';
import type { Article } from '../../model/article.ts';
import { alignText } from '../../text/align-text.ts';
import {
  joinTraced,
  sliceTraced,
  type TracedText,
  traceCoarse,
  traceReread,
  traceThrough,
  traceWhole,
} from '../../text/traced-text.ts';
import type { Block, BlockRun } from './block.ts';
import { type CleanInput, type CleanOutcome, type ReadContent, readPage } from './clean-page.ts';
import type { PageCues } from './page-cues.ts';
import { rowNodes } from './table-cells.ts';
import { tracePieces } from './text-piece.ts';
import { traceJsonField } from './trace-json-field.ts';

/** An article whose body knows the bytes of the stored page that it was made from. */
export interface TracedArticle {
  readonly article: Article;
  /** The body; ranges are bytes of the payload. */
  readonly body: TracedText;
  /** The decoded payload itself, traced to its bytes. */
  readonly decoded: TracedText;
  /** Encoding that the bytes were read in. */
  readonly charset: string;
}

/** Cleans a page again and follows its body back to the payload's bytes; what is no article comes back as its outcome alone. */
export function traceArticle(
  input: CleanInput,
  cues: PageCues,
): { readonly traced: TracedArticle | null; readonly outcome: CleanOutcome } {
  const { outcome, content } = readPage(input, cues);
  if (outcome.article === null || content === null) return { traced: null, outcome };
  const decoded = traceBytes(input.bytes, content.decoded);
  const source = traceContent(decoded, input.bytes.length, content);
  const paragraphs = content.kept.map((block) =>
    traceThrough(traceBlock(block, content.raw, source.text), source),
  );
  const { charset } = content.decoded;
  const body = joinTraced(paragraphs, '\n');
  return { traced: { article: outcome.article, body, decoded, charset }, outcome };
}

/** The text that the blocks were read from, traced to the bytes. */
function traceContent(
  line: TracedText,
  bytes: number,
  { field, pieces, text, raw, html }: ReadContent,
): TracedText {
  const own = field === null ? line : traceJsonField(line, field);
  const content = pieces === null || own === null ? own : traceThrough(tracePieces(line.text, pieces), line);
  if (content === null || content.text !== raw) return traceCoarse(text, 0, bytes);
  if (html !== null || text === raw) return content;
  const lines = text.split('\n');
  let at = 0;
  // Plain text is repaired line by line.
  const parts = raw.split('\n').map((line, index) => {
    const part = traceReread(sliceTraced(content, at, at + line.length), lines[index]!);
    at += line.length + 1;
    return part;
  });
  return joinTraced(parts, '\n');
}

/** A block's text, traced to the text of its page; by the block as a whole where a letter can't be followed. */
function traceBlock(block: Block, markup: string, text: string): TracedText {
  const runs = block.row && block.element !== null ? rowNodes(block.element).map(wholeRun) : block.runs;
  const parts =
    runs.length === 0
      ? [traceWhole(text.slice(block.start, block.end), block.start)]
      : runs.flatMap(({ node, from, to }) =>
          node === null ? [] : [sliceTraced(traceNode(node, markup), from, to)],
        );
  return alignText(joinTraced(parts), block.text) ?? traceCoarse(block.text, block.start, block.end);
}

function wholeRun(node: NonNullable<BlockRun['node']>): BlockRun {
  return { node, from: 0, to: node.text.length };
}
