import { compileOnce } from './compile-once.ts';
import {
  cutAddress,
  cutCredit,
  cutPart,
  cutRank,
  cutStamp,
  joinCredits,
  withoutPart,
} from './cut-beside-names.ts';
import { foldLine, normalizeLine } from './fold-line.ts';
import { isNames, isOffice, isPersonName, mayOpenWithName } from './judge-name.ts';
import { labelLength } from './label-length.ts';
import type { PageCues } from './page-cues.ts';
import { looseName, splitAtPost, splitNames } from './split-names.ts';

/** Who wrote an article, as printed; `office` is the publisher beside the name. */
export interface Byline {
  readonly author: string | null;
  readonly office: string | null;
  readonly labelled: boolean;
  /** The label says who put the text on the site, which need not be who wrote it. */
  readonly poster?: boolean;
}

const maxLine = 140;
const patternsOf = compileOnce((cues) => {
  const clause = `(?:${cues.alternatives('clause-word')})`;
  return {
    clause: new RegExp(`(?:^|\\s)${clause}(?=[\\s,.]|$)`, 'u'),
    innerClause: new RegExp(`\\s${clause}(?=\\s)`, 'u'),
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
    const before = withoutPart(text, cues);
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
