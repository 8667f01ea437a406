import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf, textOf } from '../../markup/query-markup.ts';
import { type MarkupBlock, weighProse } from './block.ts';
import { foldLine } from './fold-line.ts';

/** A big first letter that a page sets in a box of its own; figures and marks are no drop caps. */
const capital = /^["“]?\p{Lu}$/u;
/** Letters of a paragraph that lacks its first. */
const leastRest = 35;

/** Whether a picture is a paragraph's first letter, by the letter that it says it is and the text right behind: `<img alt="M">ột giờ sáng`. */
export function isDropCapImage(image: MarkupElement): boolean {
  if (!capital.test(attributeOf(image, 'alt').trim())) return false;
  const siblings = image.parent?.children ?? [];
  if (siblings.length > 500) return false;
  const next = siblings[siblings.indexOf(image) + 1];
  const rest = next === undefined ? '' : next.kind === 'text' ? next.text : textOf(next);
  return rest.trim().length >= leastRest && /^\p{Ll}/u.test(rest);
}

/** Puts a first letter that stands in a table or box beside its paragraph (`<table align=left>…S…</table>áng 12/3, …`) back where it is read. */
export function joinDropCaps(blocks: MarkupBlock[]): MarkupBlock[] {
  const isDropCap = (at: number) => {
    const rest = blocks[at + 1];
    return (
      blocks[at]!.text.length <= 2 &&
      capital.test(blocks[at]!.text) &&
      rest !== undefined &&
      rest.text.length >= leastRest &&
      /^\p{Ll}/u.test(rest.text) &&
      blocks[at]!.runs.length > 0 &&
      rest.runs.length > 0
    );
  };
  if (!blocks.some((_, at) => isDropCap(at))) return blocks;
  const joined: MarkupBlock[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (!isDropCap(at)) {
      joined.push(block);
      continue;
    }
    const rest = blocks[++at]!;
    const text = block.text + rest.text;
    const runs = [...block.runs, ...rest.runs];
    const whole = { ...rest, text, folded: foldLine(text), runs, start: block.start };
    joined.push({ ...whole, prose: weighProse(whole) });
  }
  return joined;
}
