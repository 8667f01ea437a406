import { compileOnce } from './compile-once.ts';
import { foldLine, normalizeLine } from './fold-line.ts';
import { isNames, isOffice, isPersonName, mayOpenWithName } from './judge-name.ts';
import type { PageCues } from './page-cues.ts';

/** Who wrote an article, as printed; `office` is the publisher beside the name. */
export interface Byline {
  readonly author: string | null;
  readonly office: string | null;
  readonly labelled: boolean;
  /** The label says who put the text on the site, which need not be who wrote it. */
  readonly poster?: boolean;
}

const maxLine = 140;
/** `Minh Phương/BNEWS/vnanet.vn`, `Minh Phương/VOV-Tây Nguyên`: who sends the text, in capitals or by address, behind a slash. */
const agencyBehind =
  /^(\p{Lu}\S* .{1,40}?)\s*\/\s*((?:\p{Lu}{3,8}(?: ?- ?\p{Lu}\S*(?: \p{Lu}\S*)*)?|[\w-]+\.(?:vn|com|net))(?:\/[\w.-]+)*)$/u;
const address = /[\s\-–—,|:(/]*(?:(?<!\p{L})e-?mail\s*[:：]?\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*\)?/giu;

const patternsOf = compileOnce((cues) => {
  const clause = `(?:${cues.alternatives('clause-word')})`;
  return {
    clause: new RegExp(`(?:^|\\s)${clause}(?=[\\s,.]|$)`, 'u'),
    innerClause: new RegExp(`\\s${clause}(?=\\s)`, 'u'),
    stamp: new RegExp(`[\\s,|(–-]+(?:(?:${cues.alternatives('stamp-word')})[\\s:]*)*\\d`, 'u'),
    credit: new RegExp(
      `\\s*[-–—_/&;,|+.(]*\\s*(?<![\\p{L}\\p{M}])(?:${cues.alternatives('credit')})\\s*[:：]\\s*`,
      'giu',
    ),
    part: new RegExp(`(?:\\s*[-–—,/]\\s*|\\s+)(?:${cues.alternatives('writer-part')})$`, 'iu'),
  };
});

/** Reads a line that is nothing but a byline (`Tin, ảnh: A – B`, `A - Trung tâm C`, `A (tổng hợp)`); null for any other line. */
export function parseByline(line: string, cues: PageCues): Byline | null {
  const text = cutAddress(unwrap(line));
  if (text.length === 0 || text.length > maxLine) return null;
  const folded = foldLine(text);
  const label = labelLength('byline', folded, cues);
  const source = labelLength('source', folded, cues);
  // `Nguồn/Tác giả: …` is a writer's label though it begins as a source's.
  if (source > 0 && label < source) return readSource(text, source, cues);
  if (label > 0) {
    const byline = readLabelled(text, folded, label, cues);
    if (byline === null || cues.startLength('poster', folded) === 0) return byline;
    // An office that posts has written nothing: `Đăng bởi: Ban biên tập`.
    const { author, office } = byline;
    const alone = author !== null && isOffice(author, cues);
    return {
      author: alone ? null : author,
      office: alone ? author : office,
      labelled: true,
      poster: true,
    };
  }
  return readBare(line, text, cues);
}

function readSource(text: string, length: number, cues: PageCues): Byline | null {
  const colon = /[:：]\s*$/.test(text.slice(0, length));
  const told = text.slice(length).trim();
  // `Nguồn: Theo Lê Trúc (Báo Nông thôn mới)`.
  const rest = colon ? told.slice(labelLength('source', foldLine(told), cues)).trim() : told;
  // `Theo nghị quyết, học sinh …` is a sentence; a source is a few words without a full stop.
  const short =
    rest.split(' ').length <= (colon ? 16 : 8) &&
    !/[.!?;,]$|[.!?;] /.test(rest) &&
    (colon || !rest.includes(','));
  return short ? parseSource(rest, cues) : null;
}

function readLabelled(text: string, folded: string, label: number, cues: PageCues): Byline | null {
  const colon = /[:：]\s*$/.test(text.slice(0, label));
  const whole = text.slice(label).replace(/^[\s:：\-–—.]+/, '');
  // `Nhóm phóng viên Xây dựng Đảng` signs by its desk.
  const group =
    !colon &&
    cues.startLength('group', folded) > 0 &&
    /^(?:\p{Lu}|$)/u.test(whole) &&
    splitNames(whole, cues)?.author == null;
  if (group && text.split(' ').length <= 7 && !/[.!…]$/.test(whole)) {
    // `Nhóm PV Bạn đọc thực hiện` says what they did, as a label does.
    const before = text.replace(patternsOf(cues).part, '');
    const author = cues.startLength('group', foldLine(before)) > 0 ? before : text;
    return { author, office: null, labelled: author !== text };
  }
  if (isSpeech(whole, folded, cues)) return null;
  const rest = cutRank(cutStamp(joinCredits(whole, cues), cues), cues);
  const named = splitNames(cutPart(rest, cues), cues);
  // Without a colon the label is a word like any other: `Tin Khánh Hiền` names a writer, `TIN TỪ CƠ SỞ` none.
  const telling = colon || (/ |\./.test(named?.author ?? '') && /\p{Ll}/u.test(text));
  // `Tác giả: Tổ Văn phòng` prints an office where the writer stands: that is its byline.
  if (named !== null && telling)
    return {
      author: named.author ?? named.office,
      office: named.author === null ? null : named.office,
      labelled: true,
    };
  // `PV` alone under a text is its byline, though it labels one elsewhere; so it is before an office: `PV/VOV`, and `PV - CTV`.
  if (
    /^\p{Lu}{2,4}(?: ?[-–—/] ?\p{Lu}{2,4})?$/u.test(text) &&
    (rest === '' || labelLength('byline', foldLine(rest), cues) > 0)
  )
    return { author: text, office: null, labelled: false };
  const initials = /^(\p{Lu}{2,4})\s*[/–—-]\s*(.{2,60})$/u.exec(text);
  if (initials !== null && isOffice(initials[2]!, cues))
    return { author: initials[1]!, office: initials[2]!, labelled: false };
  if (rest === '' && colon) return { author: null, office: null, labelled: true };
  // `Tác giả: T.T` and account names; without a colon such a line is a sentence.
  if (colon && rest.length <= 90 && !/[.!?]\s/.test(rest)) {
    const loose = splitAtPost(rest, cues) ?? (rest.length <= 60 ? looseName(rest, cues) : null);
    if (loose !== null) return { ...loose, labelled: true };
  }
  return null;
}

/** A line without a label: names, with an office, a writer's part or a source behind them. */
function readBare(line: string, text: string, cues: PageCues): Byline | null {
  // An office alone is a byline's second line only in brackets: `(Văn phòng Huyện ủy)`.
  const bracketed = text !== line.trim() && /^\(/.test(line.trim());
  // Most lines begin as no name does; only a writer's part (`Mai Hoa thực hiện`) may have small letters behind the name.
  if (!bracketed && !mayOpenWithName(text, cues) && cutPart(text, cues) === text) return null;
  if (isSentence(text, cues) || isSpokenOf(text, cues)) return null;
  const reprinted = splitAtSource(text, cues);
  if (reprinted !== null) return reprinted;
  const named = splitNames(cutPart(cutCredit(text, cues), cues), cues);
  return named === null || (named.author === null && !bracketed) ? null : { ...named, labelled: false };
}

/** A name that the page's own markup or metadata gives; null when it is an account, an office or no name. */
export function parseAuthorName(value: string, cues: PageCues): string | null {
  const text = unwrap(normalizeLine(value));
  if (text === '' || text.length > 80 || /https?:|www\.|@/.test(text)) return null;
  const byline = parseByline(text, cues);
  return byline?.author ?? null;
}

/**
 * `PV: Huyện thực hiện Quy định 98 thế nào?`: a question, a clause, or behind an interviewer's label anything but names and initials
 * is said, not signed.
 */
function isSpeech(rest: string, folded: string, cues: PageCues): boolean {
  if (/[?!…]/.test(rest)) return true;
  if (patternsOf(cues).clause.test(rest)) return true;
  if (rest === '' || cues.startLength('speaker', folded) === 0) return false;
  const name = cutStamp(rest, cues).replace(/[.,;]+$/, '');
  // Initials (`T.T`) are no name of the usual form but all capitals.
  return (
    splitNames(name, cues)?.author == null && !name.split(' ').every((word) => /^\P{L}*\p{Lu}/u.test(word))
  );
}

/** `Ông Lường Văn Chựa, Trưởng phòng Nội vụ cho biết …`: who says something, not who wrote; a byline is short and has no full stop. */
function isSentence(text: string, cues: PageCues): boolean {
  const words = text.split(' ').length;
  if (words > 8 && /[.!?]["”)]?$/u.test(text) && !/\p{Lu}\.$/u.test(text)) return true;
  return words > 10 && patternsOf(cues).innerClause.test(text);
}

/** `Em Trần Việt Minh - Học sinh lớp 9A`: a person of the text; two words and more follow, for a pen name may be `Cô Ba`. */
function isSpokenOf(text: string, cues: PageCues): boolean {
  const length = cues.startLength('spoken-of', foldLine(text));
  return length > 0 && /^ \p{Lu}\S* \p{Lu}/u.test(text.slice(length));
}

/** `Anh Tú - Ảnh: Bảo Lâm` -> `Anh Tú - Bảo Lâm`: who made the pictures signs too, unless no one is named (`Ảnh: Internet`). */
function joinCredits(line: string, cues: PageCues): string {
  if (!/[:：]/.test(line)) return line;
  const { credit } = patternsOf(cues);
  const [writer, ...makers] = line.split(credit);
  const marks = [...line.matchAll(credit)].map(([mark]) => /[-–—_/&;,|+]/.exec(mark)?.[0] ?? '-');
  const named = makers.map((maker) => maker.replace(/[).\s]+$/, ''));
  return named.reduce((joined, maker, at) => {
    if (!isNames(maker, cues) || cues.is('no-author', foldLine(maker))) return joined;
    const mark = marks[at]!;
    return joined === '' ? maker : `${joined}${/[;,]/.test(mark) ? '' : ' '}${mark} ${maker}`;
  }, writer!.trim());
}

/** `Tin: CTV Minh Đức` -> `Minh Đức`. */
function cutRank(rest: string, cues: PageCues): string {
  const name = rest.slice(labelLength('byline', foldLine(rest), cues)).trim();
  return name !== rest && name.includes(' ') && !/^[:：]/.test(name) && isNames(name, cues) ? name : rest;
}

/** `Mai Hoa - st`, `Mai Hoa thực hiện` -> `Mai Hoa`; one word may be no name. */
function cutPart(text: string, cues: PageCues): string {
  if (text.length > 60) return text;
  const name = text.replace(patternsOf(cues).part, '');
  return name !== text && name.includes(' ') && isNames(name, cues) ? name : text;
}

/** A name ends where a stamp begins: `Lò Thị Mai vào lúc 20:14`; stamp words are lower case, names are not. */
function cutStamp(rest: string, cues: PageCues): string {
  const stamp = /\d/.test(rest) ? patternsOf(cues).stamp.exec(rest) : null;
  return stamp === null || stamp.index === 0 ? rest : rest.slice(0, stamp.index);
}

/** `Trần Đạt – Ảnh: Hải Lý`: a writer with a line's mark between them and who made the pictures; a caption has a full stop there. */
function cutCredit(text: string, cues: PageCues): string {
  const writer = /^([^:：]{4,60}?)\s*[-–—/|;,(]\s*[^\s:：][^:：]{0,14}[:：]/u.exec(text)?.[1];
  return writer?.includes(' ') && isNames(writer, cues) ? joinCredits(text, cues) : text;
}

/** `Ma Thị Duyến - Giảng dạy tại Trung tâm`: behind a label what follows the names and has words of lower case is no name. */
function splitAtPost(rest: string, cues: PageCues): { author: string; office: string } | null {
  const match = /^(.{4,60}?)\s*[-–—,]\s*(\p{Lu}\S* .{2,70})$/u.exec(rest);
  if (match === null) return null;
  const [, left, right] = match as unknown as [string, string, string];
  const phrase = / \p{Ll}/u.test(right) && !/[\d:：.!?;]/.test(right) && right.split(' ').length <= 10;
  return phrase && left.includes(' ') && isNames(left, cues) ? { author: left.trim(), office: right } : null;
}

/** The line without a mail address: `Nguyễn Minh - minhnv@…`, `Tin: Nguyễn Minh (Email: minhnv@…)`. */
function cutAddress(text: string): string {
  if (!text.includes('@')) return text;
  const cut = text.replace(address, '').trim();
  return cut === '' ? text : cut;
}

function labelLength(kind: string, folded: string, cues: PageCues): number {
  const length = cues.startLength(kind, folded);
  // `Theo dõi` is a button, not `Theo`.
  if (length === 0 || cues.startLength('noise', folded) > length) return 0;
  const gap = /^ ?[:：]? ?/.exec(folded.slice(length))![0].length;
  // The label must end here: `Tinh` is no `Tin`; the cue itself has seen to that, a lower-case word after it has not.
  return length + gap;
}

/** `Hà Vi, Theo Phụ nữ Miền Sông`: a writer, then where the text is from. */
function splitAtSource(text: string, cues: PageCues): Byline | null {
  if (text.length > 125 || !/^\p{Lu}/u.test(text)) return null;
  const match = /^(.{2,60}?)\s*[,;|(–—-]\s*(\p{L}.{3,60})$/u.exec(text);
  if (match === null) return null;
  const [, left, right] = match as unknown as [string, string, string];
  const length = labelLength('source', foldLine(right), cues);
  if (length === 0 || !isNames(left, cues)) return null;
  const { author, office } = parseSource(right.slice(length).replace(/\)$/, ''), cues);
  return author === null ? { author: left, office, labelled: false } : null;
}

function parseSource(rest: string, cues: PageCues): Byline {
  // `Theo Lê Trúc (Báo Nông thôn mới)`: a bracket or a bar as well parts the writer from the paper.
  const split = splitNames(rest, cues);
  if (split !== null && split.author !== null && split.office !== null) return { ...split, labelled: true };
  const chunks = rest
    .split(/\s+[-–—]\s+|^[-–—]\s*/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '');
  const names = chunks.filter((chunk) => isPersonName(chunk, cues));
  const others = chunks.filter((chunk) => !isPersonName(chunk, cues));
  // A source line names a writer only beside the publisher: `Theo - Mai Anh - hiephoa.bacgiang.gov.vn`.
  if (names.length === 1 && others.length > 0)
    return { author: names[0]!, office: others.join(' - '), labelled: true };
  return { author: null, office: chunks.join(' - ') || null, labelled: true };
}

/** Names parted by marks, with the office after them taken off; null when a part is neither. */
function splitNames(text: string, cues: PageCues): { author: string | null; office: string | null } | null {
  const bare = text.replace(/(?:\s*\.\/\.?|[.,;])+$/, '').trim();
  if (bare === '') return null;
  if (cues.is('no-author', foldLine(bare))) return { author: null, office: null };
  const bracket = /^(.{2,60}?)\s*[([](.{2,60})[)\]]$/u.exec(bare);
  if (bracket !== null && isNames(bracket[1]!, cues)) {
    const inner = bracket[2]!;
    // `KẾ HOẠCH TẬP HUẤN (trong file đính kèm)`: only an office, a writer's part or a few words stand behind a name.
    if (inner.trim().split(/\s+/).length > 3 && !isOffice(inner, cues) && !isNames(inner, cues)) return null;
    return { author: bracket[1]!.trim(), office: isOffice(inner, cues) ? inner.trim() : null };
  }
  const [, sent = '', agency = ''] = agencyBehind.exec(bare) ?? [];
  if (sent !== '' && isNames(sent, cues)) return { author: sent, office: agency };
  if (isNames(bare, cues)) return { author: bare, office: null };
  for (const match of [...bare.matchAll(/\s*[-–—,|/]\s*/g)].reverse()) {
    const left = bare.slice(0, match.index).trim();
    const right = bare.slice(match.index + match[0].length).trim();
    if (left !== '' && isNames(left, cues) && isOffice(right, cues)) return { author: left, office: right };
  }
  const lone = isOffice(bare, cues) && bare.length <= 60 && !/[.!?:;]/.test(bare);
  return lone ? { author: null, office: bare } : null;
}

function looseName(rest: string, cues: PageCues): { author: string | null; office: string | null } | null {
  const folded = foldLine(rest);
  if (cues.is('no-author', folded) || cues.is('weekday', folded)) return { author: null, office: null };
  if (isOffice(rest, cues)) return { author: rest, office: null };
  // Initials and pen names pass; an interview's `PV: Xin cảm ơn ông!` has no name's form.
  const words = rest.split(' ');
  const capital = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  const named = words.length <= 8 && capital >= words.length * 0.5 && !/[!?…:]/.test(rest);
  return named ? { author: rest.replace(/[,;]+$/, ''), office: null } : null;
}

/** Whether a line is nothing but an office or a post: what stands under a writer's name. */
export function isOfficeLine(line: string, cues: PageCues): boolean {
  const text = unwrap(line);
  return text.length <= 60 && !/[.!?:;,]$|\d/.test(text) && isOffice(text, cues) && !isSentence(text, cues);
}

function unwrap(line: string): string {
  const text = line.trim().replace(/^[*•\-–—+>|]+\s*|\s+[*\-–—|]+$/g, '');
  const inner = /^[([](.{3,120})[)\]]\.?$/.exec(text);
  return (inner?.[1] ?? text).trim();
}
