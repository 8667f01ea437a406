import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf, textOf } from '../../markup/query-markup.ts';
import type { Block } from './block.ts';
import { isPersonName } from './judge-name.ts';
import type { PageCues } from './page-cues.ts';

/** Characters of markup between a label's box and its name's. */
const maxGap = 200;

/** A writer's name with those of the boxes like it that follow: `<a>Phí Thị Nga</a><a>Đỗ Hiệp</a>`. */
export function joinWriters(blocks: readonly Block[], at: number, cues: PageCues): string {
  const first = blocks[at]!;
  const tagged = namesByTag(first, cues);
  if (tagged !== null) return tagged.join(', ');
  const names = [first.text];
  if (!isPersonName(first.text, cues)) return first.text;
  const cards = namesOfCards(blocks, at, cues);
  if (cards.length > 1) return cards.join(', ');
  for (const block of blocks.slice(at + 1, at + 4)) {
    const alike =
      block.element?.parent === first.element?.parent &&
      block.element?.tag === first.element?.tag &&
      block.roles.has('role-author') === first.roles.has('role-author');
    if (!alike || !stands(blocks[at + names.length - 1]!, block) || !isPersonName(block.text, cues)) break;
    names.push(block.text);
  }
  return names.join(', ');
}

/** Names that only their tags part: `<a class="author">Vừ Mí Sính</a><a class="author">Thu Loan</a>`. */
function namesByTag({ runs, roles, text }: Block, cues: PageCues): string[] | null {
  if (!roles.has('role-author') || runs.length < 2) return null;
  const names = runs
    .filter((run) => run.node !== null)
    .map((run) => run.node!.text.slice(run.from, run.to).trim())
    .filter((name) => name !== '');
  const parted = names.length > 1 && names.join('').length >= text.replace(/\s/g, '').length;
  return parted && names.every((name) => / /.test(name) && isPersonName(name, cues)) ? names : null;
}

/** Letters of the box that holds the cards of all writers, steps up to it, and blocks that are looked at for them. */
const cardsRoom = 300;
const cardsUp = 8;
const cardBlocks = 8;

/** Names on cards of like boxes in one small box, each with a post or a line of its own beside the name. */
function namesOfCards(blocks: readonly Block[], at: number, cues: PageCues): string[] {
  const first = blocks[at]!;
  const own = first.element;
  const name = own === null ? '' : attributeOf(own, 'class');
  if (own === null || name === '' || !first.roles.has('role-author')) return [];
  const cards = blocks
    .slice(at, at + cardBlocks)
    .filter(({ element }) => element?.tag === own.tag && attributeOf(element, 'class') === name);
  const last = cards.at(-1)!.element!;
  let box: MarkupElement | null = own;
  for (let up = 0; box !== null && last.order > box.last; up++) box = up < cardsUp ? box.parent : null;
  if (box === null || textOf(box).length > cardsRoom) return [];
  const names = cards.map(({ text }) => text);
  return names.every((text) => isPersonName(text, cues)) ? [...new Set(names)] : [];
}

/** Whether a box stands right behind another, in the source too: the next heading is no name. */
export function stands(label: Block, name: Block): boolean {
  return label.end <= name.start && name.start - label.end <= maxGap && name.heading === 0;
}
