import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf, elementsByTag } from '../../markup/query-markup.ts';
import { linkShare, type MarkupBlock } from './block.ts';
import type { MeasuredPage, PageEvidence } from './measure-page.ts';

/** Rows that say of a document what its number, issuer, signer and day are, or as lines one label more: a text may name two or three. */
export function isRecord({ body, blocks, region, cues }: MeasuredPage): boolean {
  const length = (block: MarkupBlock) => cues.startLength('record', block.folded);
  if (body.filter((block) => block.row && length(block) > 0).length >= 3) return true;
  const lines = blocks.filter((block) => block.heading === 0 && !region.dropped.has(block));
  // A list of documents has the labels over its columns, no value behind each.
  const told = lines.filter((block, at) => {
    const label = length(block);
    const next = lines[at + 1];
    const valued = block.folded.length > label || (next !== undefined && length(next) === 0);
    return label > 0 && valued && linkShare(block) < 0.5;
  });
  return new Set(told.map((block) => block.folded.slice(0, length(block)))).size >= 4;
}

/** Whether the page hands out a document: a link to one, or a viewer in a frame. */
export function hasDocument({ root }: PageEvidence): boolean {
  return elementsByTag(root, 'a', 'iframe', 'embed', 'object').some(leadsToDocument);
}

/** Whether the page shows a document in a frame of its own. */
export function showsDocument({ root }: PageEvidence): boolean {
  return elementsByTag(root, 'iframe', 'embed', 'object').some(leadsToDocument);
}

const document =
  /\.(?:pdf|docx?|xlsx?|pptx?|rar|zip|odt)(?:$|[?#&])|\/pdfjs|viewer\.html|docs\.google\.com\/(?:viewer|gview)/i;

function leadsToDocument(element: MarkupElement): boolean {
  return ['href', 'src', 'data'].some((name) => document.test(attributeOf(element, name)));
}
