import { elementsByTag, textOf } from '../../markup/query-markup.ts';
import { type Block, linkShare } from './block.ts';
import { foldLine } from './fold-line.ts';
import { isNames, isOffice } from './judge-name.ts';
import type { PageCues } from './page-cues.ts';
import { parseByline } from './parse-byline.ts';

const maxCaption = 320;
const maxBoxed = 200;
const initials = /^(?:\p{Lu}{1,3}\.? ?){1,4}$/u;

/** Whether a block is the caption of the picture before it (or goes on with one), by markup first and by form second. */
export function isCaption(
  block: Block,
  afterCaption: boolean,
  allCentered: boolean,
  cues: PageCues,
): boolean {
  if (block.text.length > maxCaption || block.row || block.heading > 0) return false;
  if (block.roles.has('role-caption')) return true;
  if (linkShare(block) > 0.5) return false;
  if (isFilmCaption(block, cues) || endsInMaker(block.text, cues)) return true;
  if (!looksLikeCaption(block, afterCaption, allCentered, cues)) return false;
  // `Tin, ảnh: …` under the last picture names the writer.
  return block.text.length >= 140 || parseByline(block.text, cues)?.labelled !== true;
}

/** Whether a box holds a picture and this short text and nothing more, however the text ends: `<div><img><div>…</div></div>`. */
export function isPictureText(block: Block): boolean {
  const { element, afterImage } = block;
  const box = element?.parent;
  if (!afterImage || element === null || box == null || block.text.length > maxBoxed || block.row)
    return false;
  // A picture and the lead under the title are such a box too.
  if (box.children.length > 9 || block.heading > 0 || block.roles.has('role-lead')) return false;
  // The first of an element's lines is the text itself, with a picture at its side: `<a><img align=right></a><font>…<br><br>…</font>`.
  if (textOf(element).length > block.text.length * 2) return false;
  const others = box.children.filter((child) => child !== element);
  const pictured = others.some(
    (child) => child.kind === 'element' && (child.tag === 'img' || elementsByTag(child, 'img').length > 0),
  );
  return (
    pictured && others.every((child) => (child.kind === 'text' ? child.text : textOf(child)).trim() === '')
  );
}

/** `Clip: Dân vá đê trong đêm`: what a film shows, whose player is no text; names behind the label made it. */
function isFilmCaption({ folded, text }: Block, cues: PageCues): boolean {
  const label = cues.startLength('film', folded);
  return label > 0 && text.length <= 200 && !/[.!?]$/.test(text) && / \p{Ll}/u.test(text.slice(label));
}

/** `Sáng sớm trên chợ nổi. Ảnh: C.D.T`: ends in who made the picture, wherever that is; a byline names its writer first. */
function endsInMaker(text: string, cues: PageCues): boolean {
  const match = /^(.{15,200})[.(–|-]\s*([^.(–|:：-]{3,16})[:：]\s*([^:：]{1,40}?)[).]*$/u.exec(text);
  if (match === null) return false;
  const [, , label, maker] = match as unknown as [string, string, string, string];
  const made = isNames(maker, cues) || initials.test(maker) || isOffice(maker, cues);
  return made && cues.is('photo', foldLine(label.trim())) && parseByline(text, cues) === null;
}

function looksLikeCaption(
  block: Block,
  afterCaption: boolean,
  allCentered: boolean,
  cues: PageCues,
): boolean {
  const set = (block.centered && !allCentered) || block.italic;
  const open = !/[.!?:;…]["”’)]*$/u.test(block.text);
  if (block.afterImage) {
    if (set) return true;
    if (cues.has('photo', block.folded) && block.text.length < 250) return true;
    return open && !block.bold && block.text.split(' ').length >= 4 && block.text.length <= 220;
  }
  // The picture itself may be missing: scripts put it in, or it was lost with the old server.
  if (
    set &&
    open &&
    block.text.length <= 220 &&
    (cues.has('photo', block.folded) || cues.startLength('scene', block.folded) > 0)
  )
    return true;
  return afterCaption && block.centered && !allCentered && open && block.text.length <= 200;
}
