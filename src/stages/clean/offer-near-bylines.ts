import { type Block, linkShare } from './block.ts';
import { isBylineLabel } from './byline-label.ts';
import { type BylineOffers, bylineScores, isInitials } from './byline-offers.ts';
import { findMarkedName } from './find-marked-name.ts';
import { foldLine } from './fold-line.ts';
import { joinWriters, stands } from './join-writers.ts';
import { isPersonName } from './judge-name.ts';
import type { PageCues } from './page-cues.ts';
import { type Byline, parseByline } from './parse-byline.ts';
import { parseStamp } from './parse-stamp.ts';
import { readCreditRow } from './read-credit-rows.ts';

/** The blocks near title and text. */
export interface NearBlocks {
  readonly body: readonly Block[];
  /** Those that are not in the body. */
  readonly around: readonly Block[];
  /** Those of them where a bare name is a byline. */
  readonly beside: readonly Block[];
}

const longest = 140;

/** Bylines round the text: in the writer's own box, behind a label, beside the title. */
export function offerNearBylines(
  { body, around, beside }: NearBlocks,
  offers: BylineOffers,
  cues: PageCues,
): void {
  const last = body[body.length - 1];
  // A label as the text's last line leads to the box that follows.
  const leading = last !== undefined && isBylineLabel(last, cues) ? [last] : [];
  const near = [...new Set([...around, ...beside, ...leading])].sort((a, b) => a.start - b.start);
  for (const [at, block] of near.entries()) {
    if (block.text.length > longest) continue;
    const own = block.roles.has('role-author');
    const over = body[0] !== undefined && block.start < body[0].start && !own;
    const marked = over ? findMarkedName(block, cues) : null;
    if (marked !== null) offers.addName(marked, bylineScores.marked);
    const label = labelBefore(near, at, cues);
    if (isFixture(block, cues) && !(label !== null && isPersonName(block.text, cues))) continue;
    if (block.row) {
      for (const byline of readCreditRow(block.text, cues) ?? []) offers.add(byline, bylineScores.label);
      continue;
    }
    const labelled =
      label && parseByline(`${label.text.replace(/\s*:$/, '')}: ${joinWriters(near, at, cues)}`, cues);
    const byline = labelled ?? parseByline(own ? joinWriters(near, at, cues) : block.text, cues);
    if (byline === null) {
      offerParts(block, offers, cues);
      continue;
    }
    const here = beside.includes(block);
    if (byline.labelled || here) offers.blocks.add(block);
    if (labelled !== null && leading.includes(label!)) offers.blocks.add(label!);
    if (own) offerOwn(byline, offers, cues);
    else if (byline.labelled) offers.add(byline, bylineScores.label);
    else if (here) offers.add(byline, bylineScores.beside);
  }
}

/** The label in the box before: `<div>Bởi</div> <a>Thu Hà</a>`; a label that is a link is a menu's word. */
function labelBefore(near: readonly Block[], at: number, cues: PageCues): Block | null {
  const [label, block] = [near[at - 1], near[at]!];
  if (label === undefined || !stands(label, block) || !isBylineLabel(label, cues) || linkShare(label) >= 0.5)
    return null;
  return isPostOf(near[at - 2], label, block, cues) ? null : label;
}

/** What the writer's own box says. */
function offerOwn(byline: Byline, offers: BylineOffers, cues: PageCues): void {
  const { author, office, labelled } = byline;
  if (author === null && office !== null && isFullName(office, cues))
    offers.add({ author: office, office: null, labelled: true }, bylineScores.sourceInOwnBox);
  else if (labelled) offers.add(byline, bylineScores.labelInOwnBox);
  else offers.add(byline, isInitials(author) ? bylineScores.initialsInOwnBox : bylineScores.ownBox);
}

/** `Theo Lê Hoàng Oanh` in the writer's own box names the writer, not a paper. */
function isFullName(name: string, cues: PageCues): boolean {
  return / \p{Lu}/u.test(name) && isPersonName(name, cues);
}

/** Whether a label stands in one box with the name before it: `<div><b>Hà Thu</b><i>Phóng viên</i></div>` says what she is. */
function isPostOf(name: Block | undefined, label: Block, next: Block, cues: PageCues): boolean {
  const box = label.element;
  if (name === undefined || box === null || !isPersonName(name.text, cues)) return false;
  const holds = ({ element }: Block) =>
    element !== null && box.order < element.order && element.order <= box.last;
  return holds(name) && !holds(next);
}

/** Menu words and headings that have a name's form: `Tin MỚI`. */
function isFixture(block: Block, cues: PageCues): boolean {
  const { folded, roles } = block;
  // `Theo Lê Trúc (Báo Nông thôn mới)` is a link to that paper where a page names its source.
  if (roles.has('role-author') || (roles.has('role-source') && cues.startLength('source', folded) > 0))
    return false;
  return (
    linkShare(block) > 0.5 ||
    cues.is('tail', folded) ||
    cues.is('noise', folded) ||
    cues.is('generic-title', folded)
  );
}

/** A line may hold more than the writer: `Minh Chiến | 07/03/2026`, `Ngày 15/05/2019 | Tác giả: Phương Thảo`. */
function offerParts(block: Block, offers: BylineOffers, cues: PageCues): void {
  const own = block.roles.has('role-author');
  // The writer's box may give the address too: `Trần Đông trandong@…`.
  const text = own
    ? block.text.replace(/[\w.+-]+@[\w.-]+|(?:https?:\/\/|www\.)\S+|@\w+/g, ' | ')
    : block.text;
  // A headline may hold dates: `THỜI KHÓA BIỂU NĂM HỌC … TỪ 19-8-2019` names nobody.
  const headline = block.heading > 0 || block.roles.has('role-title');
  const stamped = !headline && text.length < 80 && parseStamp(text, cues) !== null;
  const bare = stamped ? text.replace(/\d[\d/:., -]*/g, ' | ') : text;
  const parts = bare.split(/\s*[|•·]\s*|\s+[-–—]\s+/).filter((part) => part.trim() !== '');
  // A box's own tags part what no mark does: `<span>18/09/2025</span><span>Tác giả: Hà Thu</span><span>Lượt xem: 87</span>`.
  const tagged =
    block.runs.length < 2 ? [] : block.runs.map((run) => run.node?.text.slice(run.from, run.to).trim() ?? '');
  if (parts.length === 1 && tagged.length === 0 && !own && !stamped) return;
  parts.push(...tagged.filter((part) => own || /[:：]./u.test(part)));
  for (const part of parts) {
    const byline = parseByline(part, cues);
    if (byline?.author == null) continue;
    if (byline.labelled) offers.add(byline, bylineScores.labelInPart);
    else if (own && isPersonName(byline.author, cues)) offers.add(byline, bylineScores.partOfOwnBox);
    // `Thứ` and `October` are left of a stamp too: a writer here has two words and no weekday.
    else if (stamped && / \p{Lu}/u.test(byline.author) && cues.numberOf('weekday', foldLine(part)) === null)
      offers.add(byline, bylineScores.besideStamp);
  }
}
