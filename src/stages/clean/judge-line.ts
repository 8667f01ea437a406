import type { Block } from './block.ts';
import { compileOnce } from './compile-once.ts';
import { letterCase } from './letter-case.ts';
import type { PageCues } from './page-cues.ts';

/** What a line is, by its own words: `text` unless it is something that stands around articles. */
export type LineKind =
  | 'text'
  | 'menu'
  | 'noise'
  | 'counter'
  | 'tail'
  | 'section'
  | 'tags'
  | 'symbols'
  | 'image-name';

/** Judges a line by its words alone; long lines are always text. */
export function judgeLine(block: Block, cues: PageCues): LineKind {
  const { text } = block;
  // `T.H` under a text is its writer.
  if (!hasLetterPair(text) && !/^\p{Lu}(?:\. ?\p{Lu})+\.?$/u.test(text))
    return /\d{2}/.test(text) && block.row ? 'text' : 'symbols';
  if (text.length > 160) return 'text';
  const { folded } = block;
  if (cues.is('tail', folded) || (cues.startLength('tail', folded) > 0 && folded.length < 60)) return 'tail';
  if (
    block.text.includes('.') &&
    /^\S.{0,120}\.(?:jpe?g|png|gif|bmp|webp|mp4|mp3|pdf|docx?|xlsx?|rar|zip)$/i.test(block.text)
  )
    return 'image-name';
  if (!block.row && isMenu(folded, cues)) return 'menu';
  if (isFollowButton(block, cues)) return 'noise';
  // `Mời bạn đọc gửi ý kiến về địa chỉ toasoan@…`: an address in it, or the words are an article's.
  if (folded.includes('@') && cues.startLength('invite', folded) > 0) return 'noise';
  if (cues.startLength('watch', folded) > 0 || cues.startLength('printed', folded) > 0) return 'noise';
  // `Bạn đang đọc bài miễn phí. Đăng ký gói hội viên …`: what the paper itself offers to who reads.
  if (cues.startLength('reader', folded) > 0 && (cues.has('channel', folded) || cues.has('offer', folded)))
    return 'noise';
  if (isCounter(folded, cues)) return 'counter';
  if (isPageNumber(folded, cues) || isClockLine(folded, cues)) return 'counter';
  const spoken = cues.without('noise', folded);
  // `URL của bản tin này: http://…`: the address goes with what announces it.
  // `Nghe bài viết 0:00 / 2:31 1x`: so does a player's speed.
  const quiet =
    spoken === folded ? spoken : spoken.replace(/https?:\/\/\S+|\d{1,2}(?:[.,]\d{1,2})?x(?![\p{L}\d])/gu, '');
  // Most lines hold neither: one word of four letters settles it.
  const worded = quiet === folded && /\p{L}{4}/u.test(folded);
  const left = worded ? folded : quiet.replace(/[^\p{L}\p{N}]+/gu, '');
  if (left.replace(/\d+/g, '') === '' || (left.length <= 3 && folded.length > left.length + 8))
    return 'noise';
  if (cues.startLength('tags', folded) > 0 && (/^[^:]{0,25}:/.test(folded) || cues.is('tags', folded)))
    return 'tags';
  const section = cues.startLength('section', folded);
  if (
    section > 0 &&
    folded.length < 60 &&
    block.text.split(' ').length <= 8 &&
    /^(?:[^:]{0,20}:|\p{Lu})/u.test(block.text) &&
    !/[.!?;]$/.test(folded)
  )
    return 'section';
  return 'text';
}

/** Whether two letters stand side by side. */
function hasLetterPair(text: string): boolean {
  let before = false;
  for (let at = 0; at < text.length; at++) {
    const kind = letterCase(text.charCodeAt(at));
    if (kind === 4) return /\p{L}{2}/u.test(text);
    const letter = kind <= 3;
    if (letter && before) return true;
    before = letter;
  }
  return false;
}

const menuMark = /[|•·»>]|\s[-–]\s/;

/** A menu on one line: `Trang chủ | Giới thiệu | Tin tức | Liên hệ`, with or without links. */
export function isMenu(folded: string, cues: PageCues): boolean {
  if (folded.length > 200 || !menuMark.test(folded)) return false;
  const steps = folded.split(/\s*[|•·»>]\s*|\s+[-–]\s+/).filter((step) => step !== '');
  if (steps.length < 3 || steps.some((step) => step.split(' ').length > 5)) return false;
  const known = steps.filter((step) => cues.is('home', step) || cues.is('generic-title', step)).length;
  return known >= 2 || cues.is('home', steps[0]!);
}

/** `Theo dõi Báo Lạng Sơn trên Google News`; a sentence on following things has a comma or a full stop. */
function isFollowButton({ text, folded }: Block, cues: PageCues): boolean {
  if (folded.length > 90 || cues.startLength('follow', folded) === 0) return false;
  return !/[.,;:!?]/.test(text) && text.split(' ').length <= 12 && cues.has('channel', folded);
}

/** `143 lượt xem`, `Đã xem: 5`, `Số lượt người xem: 0`: a counting phrase and a number, nothing more. */
export function isCounter(folded: string, cues: PageCues): boolean {
  if (folded.length > 90 || !cues.has('counter', folded)) return false;
  const left = cues.without('noise', cues.without('counter', cues.without('stamp-word', folded)));
  return left.replace(/[^\p{L}]+/gu, '').length <= 14;
}

/** `Trang 3`, `Trang 3/12` between the paragraphs of what was printed; `Trang` alone may be a writer. */
function isPageNumber(folded: string, cues: PageCues): boolean {
  const length = folded.length > 24 ? 0 : cues.startLength('page-number', folded);
  return length > 0 && /^ \d{1,4}(?: ?[/-] ?\d{1,4})?$/.test(folded.slice(length));
}

/** `Giờ đăng 10:20`: the clock time of a stamp whose day stands in another box. */
function isClockLine(folded: string, cues: PageCues): boolean {
  const length = folded.length > 24 ? 0 : cues.startLength('published', folded);
  return length > 0 && /^ ?:? ?\d{1,2} ?[:h] ?\d\d(?: ?: ?\d\d)?$/.test(folded.slice(length));
}

const countsOf = compileOnce((cues): [RegExp, RegExp] => {
  const words = cues.alternatives('views');
  return [
    new RegExp(`(\\d[\\d.,]{0,12}) ?(?:${words})`, 'u'),
    new RegExp(`(?:${words}) ?[:：]? ?(\\d[\\d.,]{0,12})`, 'u'),
  ];
});

/** The number of readers that a line counts, null when it counts none. */
export function readViews(folded: string, cues: PageCues): number | null {
  if (folded.length > 140 || !cues.has('views', folded)) return null;
  if (!/\d/.test(folded)) return null;
  const [before, behind] = countsOf(cues);
  const match = before.exec(folded) ?? behind.exec(folded);
  if (match === null) return null;
  const views = Number(match[1]!.replace(/[.,]/g, ''));
  return Number.isSafeInteger(views) ? views : null;
}
