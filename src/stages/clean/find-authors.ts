import { type Block, linkShare, proseWeight } from './block.ts';
import { findHeadName } from './find-head-name.ts';
import { findMarkedName } from './find-marked-name.ts';
import { findNotes } from './find-notes.ts';
import { findOpeningBylines } from './find-opening-bylines.ts';
import { findSigningOffice } from './find-signing-office.ts';
import { foldLine, wordsOf } from './fold-line.ts';
import { joinWriters, stands } from './join-writers.ts';
import { isPersonName } from './judge-name.ts';
import type { PageCues } from './page-cues.ts';
import { type Byline, isOfficeLine, parseAuthorName, parseByline } from './parse-byline.ts';
import { parseStamp } from './parse-stamp.ts';
import { readCreditRow, readCreditRows } from './read-credit-rows.ts';
import type { PageMetadata } from './read-metadata.ts';

/** The byline that won, with the blocks that are bylines and so no text. */
export interface FoundAuthor {
  readonly author: string | null;
  readonly office: string | null;
  readonly bylines: ReadonlySet<Block>;
  readonly notes: readonly string[];
}

interface Offer extends Byline {
  readonly score: number;
}

const lastLines = 6;
const initialsOnly = /^(?:\p{Lu}\p{Ll}?\.?){1,5}$/u;
/** Who put a text on the site counts for less than whoever signs it, and for more than an account in the metadata. */
const posted = 5.1;

/**
 * Ranks bylines: a labelled line at the text's end, the writer's own box, a bare name on the last lines, then metadata.
 * `around` are the blocks near title and text that are not in the body; `beside` those of them where a bare name is a byline.
 */
export function findAuthor(
  text: readonly Block[],
  around: readonly Block[],
  beside: readonly Block[],
  metadata: PageMetadata | null,
  cues: PageCues,
): FoundAuthor {
  const credits = readCreditRows(text, cues);
  // Who signs stands over the notes: they close the page, not the text.
  const notes = findNotes(text, cues);
  const body = text.filter((block) => !credits.rows.has(block) && !notes.has(block));
  const bylines = new Set<Block>(credits.rows);
  const offers: Offer[] = [];
  const offer = (byline: Byline, score: number) =>
    offers.push({ ...byline, score: byline.poster === true ? Math.min(score, posted) : score });
  for (const byline of credits.bylines) offer(byline, 9.6);
  const listed = listAtEnd(body, cues);
  const post = postUnderName(body, listed, cues);
  if (post !== null) {
    bylines.add(post);
    // With the post away the name is the last line.
    offer({ author: null, office: post.text, labelled: false }, 6);
  }
  const signing = findSigningOffice(body, listed, cues);
  if (signing !== null) {
    bylines.add(signing.block);
    offer({ author: null, office: signing.office, labelled: false }, 6);
  }
  for (let back = 0; back < Math.min(lastLines, body.length); back++) {
    const block = body[body.length - 1 - back]!;
    if (bylines.has(block)) continue;
    const byline = block.row ? null : parseByline(block.text, cues);
    if (byline === null) {
      // Bylines close a text: a paragraph between them and the end speaks against bare names, not against labels.
      if (back >= 3 && block.text.length > 120) break;
      continue;
    }
    if (!byline.labelled && back > 0 && !body.slice(body.length - back).every((after) => bylines.has(after)))
      continue;
    if (!byline.labelled && (body.length === 1 || listed.has(block))) continue;
    bylines.add(block);
    // Initials say less than the name that may stand over the text.
    const bare = initialsOnly.test(byline.author ?? '') ? 5.2 : 6;
    offer(byline, byline.labelled ? 10 - back * 0.1 : bare);
  }
  for (const [block, byline] of findOpeningBylines(body, bylines, cues)) {
    bylines.add(block);
    if (byline !== null) offer(byline, 9);
  }
  const office = officeUnderName(body, around, cues);
  if (office !== undefined) {
    bylines.add(office);
    offer({ author: null, office: office.text, labelled: false }, 6);
  }
  const head = findHeadName(body, cues);
  if (head !== null) {
    for (const block of head.blocks) bylines.add(block);
    offer(head.byline, 5.5);
  }
  const last = body[body.length - 1];
  // A label as the text's last line leads to the box that follows.
  const leading = last !== undefined && isLabel(last, cues) ? [last] : [];
  const near = [...new Set([...around, ...beside, ...leading])].sort((a, b) => a.start - b.start);
  for (const [at, block] of near.entries()) {
    if (block.text.length > 140) continue;
    const over = body[0] !== undefined && block.start < body[0].start && !block.roles.has('role-author');
    const marked = over ? findMarkedName(block, cues) : null;
    if (marked !== null) offer({ author: marked, office: null, labelled: false }, 7.6);
    // Label and name may stand in two boxes: `<div>Bởi</div> <a>Thu Hà</a>`; a label that is a link is a menu's word.
    const label = near[at - 1];
    const led =
      label !== undefined &&
      stands(label, block) &&
      isLabel(label, cues) &&
      linkShare(label) < 0.5 &&
      !isPostOf(near[at - 2], label, block, cues);
    if (isFixture(block, cues) && !(led && isPersonName(block.text, cues))) continue;
    if (block.row) {
      for (const byline of readCreditRow(block.text, cues) ?? []) offer(byline, 9);
      continue;
    }
    const labelled = led
      ? parseByline(`${label.text.replace(/\s*:$/, '')}: ${joinWriters(near, at, cues)}`, cues)
      : null;
    const own = block.roles.has('role-author');
    const byline = labelled ?? parseByline(own ? joinWriters(near, at, cues) : block.text, cues);
    if (byline === null) {
      offerParts(block, cues, offer);
      continue;
    }
    const here = beside.includes(block);
    if (byline.labelled || here) bylines.add(block);
    if (labelled !== null && leading.includes(label!)) bylines.add(label!);
    const initials = initialsOnly.test(byline.author ?? '');
    if (own && byline.author === null && isFullName(byline.office, cues))
      offer({ author: byline.office, office: null, labelled: true }, 8.2);
    // Two letters in the writer's box may stand for the portrait.
    else if (own) offer(byline, byline.labelled ? 9.5 : initials ? 7.8 : 8);
    else if (byline.labelled) offer(byline, 9);
    else if (here) offer(byline, 4);
  }
  const sites = new Set(
    [...(metadata?.siteNames ?? []), ...siteParts(metadata?.pageTitle ?? '')].map(wordsOf),
  );
  for (const name of metadata?.authors ?? []) {
    const author = parseAuthorName(name, cues);
    if (author !== null && !sites.has(wordsOf(author)) && author.includes(' '))
      offer({ author, office: null, labelled: false }, 5);
  }
  offers.sort((a, b) => b.score - a.score);
  const winner = offers.find(
    (candidate) => candidate.author !== null && !sites.has(wordsOf(candidate.author)),
  );
  return {
    author: winner?.author ?? null,
    office: winner?.office ?? offers.find((candidate) => candidate.office !== null)?.office ?? null,
    bylines,
    notes: offers
      .slice(0, 4)
      .map(
        (candidate) => `author: ${candidate.author ?? candidate.office ?? '-'} ${candidate.score.toFixed(1)}`,
      ),
  };
}

/** `Trường Chính trị tỉnh` on the line under the writer's own box, over the text or its first line. */
function officeUnderName(
  [opener]: readonly Block[],
  around: readonly Block[],
  cues: PageCues,
): Block | undefined {
  if (opener === undefined) return undefined;
  const over = around.filter((block) => block.start < opener.start);
  return [...over, opener].find(
    (line) =>
      over.some((block) => block.roles.has('role-author') && stands(block, line)) &&
      !line.row &&
      proseWeight(line) === 0 &&
      // `Phóng viên` says what the writer is, not where.
      !cues.is('byline', line.folded) &&
      isOfficeLine(line.text, cues),
  );
}

/** Last lines in a list's form: people that the text names, also where the last is a name and a post. */
function listAtEnd(body: readonly Block[], cues: PageCues): ReadonlySet<Block> {
  const isBare = (block: Block) => block.row || parseByline(block.text, cues)?.labelled === false;
  let from = body.length;
  while (from > 0 && isBare(body[from - 1]!)) from--;
  const before = body[from - 1];
  const run = body.slice(from);
  // Two writers may sign on two lines; three are a list, as are those that a colon or a semicolon leads to.
  const led =
    before !== undefined &&
    !isLabel(before, cues) &&
    (/[:;]$/.test(before.text) || isPostLine(before.text, cues));
  // `Đội Sao biển` / `Đội Hải Âu`: lines that begin alike are a list, though only one has a name's form.
  const alike =
    before !== undefined &&
    run.length > 0 &&
    before.text.length <= 60 &&
    firstWord(before.text) === firstWord(run[0]!.text);
  const parted = run.slice(0, -1).some((entry) => /[;,]$/.test(entry.text));
  const list = run.length >= 3 || led || parted || alike;
  return new Set(list ? run : []);
}

function firstWord(text: string): string {
  return foldLine(text).split(' ', 1)[0]!;
}

/** The last line where it is a post and the line over it a name alone: `Phạm Chuyên` / `Chuyên viên Ban Tổ chức Huyện ủy`. */
function postUnderName(body: readonly Block[], listed: ReadonlySet<Block>, cues: PageCues): Block | null {
  const [before, name, post] = body.slice(-3);
  if (before === undefined || name === undefined || post === undefined || post.row) return null;
  if (!isOfficeLine(post.text, cues) || listed.has(post) || /[:;]$/.test(before.text)) return null;
  const byline = parseByline(name.text, cues);
  if (byline === null || byline.author === null || byline.office !== null) return null;
  // `Người viết: Hoàng Thị Liễu` says what the line is.
  if (byline.labelled) return post;
  // A name of one word may be a heading, and a line like it above makes a list.
  const listing = parseByline(before.text, cues) !== null || isOfficeLine(before.text, cues);
  return !listing && / /.test(name.text) ? post : null;
}

/** A post in capitals on its own line: a document's signature follows (`TM. BAN THƯỜNG VỤ`, `CHỦ TỊCH`). */
function isPostLine(text: string, cues: PageCues): boolean {
  const folded = foldLine(text);
  return (
    /^\P{Ll}+$/u.test(text) &&
    text.length <= 80 &&
    (cues.startLength('signer', folded) > 0 || cues.startLength('office', folded) > 0)
  );
}

/** `Theo Lê Hoàng Oanh` in the writer's own box names the writer, not a paper. */
function isFullName(name: string | null, cues: PageCues): boolean {
  return name !== null && / \p{Lu}/u.test(name) && isPersonName(name, cues);
}

/** Whether a label stands in one box with the name before it: `<div><b>Hà Thu</b><i>Phóng viên</i></div>` says what she is. */
function isPostOf(name: Block | undefined, label: Block, next: Block, cues: PageCues): boolean {
  const box = label.element;
  if (name === undefined || box === null || !isPersonName(name.text, cues)) return false;
  const holds = ({ element }: Block) =>
    element !== null && box.order < element.order && element.order <= box.last;
  return holds(name) && !holds(next);
}

function isLabel(block: Block, cues: PageCues): boolean {
  // `Bạn đọc` labels a writer with its colon only: without one it is a section.
  return (
    block.text.length <= 30 && cues.is('byline', block.folded) && cues.startLength('byline', block.folded) > 0
  );
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
function offerParts(block: Block, cues: PageCues, offer: (byline: Byline, score: number) => void): void {
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
    if (byline.labelled) offer(byline, 8.5);
    else if (own && isPersonName(byline.author, cues)) offer(byline, 7.5);
    // `Thứ` and `October` are left of a stamp too: a writer here has two words and no weekday.
    else if (stamped && / \p{Lu}/u.test(byline.author) && cues.numberOf('weekday', foldLine(part)) === null)
      offer(byline, 4.5);
  }
}

function siteParts(pageTitle: string): string[] {
  return pageTitle
    .split(/\s+[|–—-]\s+/)
    .slice(1)
    .map(foldLine);
}
