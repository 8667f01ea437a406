import { type MarkupBlock, proseWeight } from './block.ts';
import type { SelectedBody } from './select-body.ts';

/** Lines under pictures that make a story: so many, or two that end as sentences do. */
const leastLines = 3;
const leastSentences = 2;

/**
 * A photo story: where nothing else on the page is running text, the sentences under its pictures are the article's paragraphs.
 * Beside a text they stay captions, and short ones (`Ảnh: …`) do here too.
 */
export function tellByCaptions(selected: SelectedBody): SelectedBody {
  if (selected.body.some((block) => proseWeight(block) > 0)) return selected;
  const told = selected.captions.filter((block) => proseWeight(block) > 0);
  const sentences = told.filter(({ text }) => /[.!?…]["”’)]?$/u.test(text)).length;
  if (told.length < leastLines && sentences < leastSentences) return selected;
  const left = new Map(selected.left);
  for (const block of told) left.delete(block);
  const captions = selected.captions.filter((block) => !told.includes(block));
  return { body: inOrder([...selected.body, ...told]), captions, left };
}

function inOrder(blocks: readonly MarkupBlock[]): MarkupBlock[] {
  return [...blocks].sort((a, b) => a.start - b.start);
}
