import { compileOnce } from './compile-once.ts';
import { foldLine } from './fold-line.ts';
import { letterCase } from './letter-case.ts';
import { type PageCues, trimMarks } from './page-cues.ts';

const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’.]*|[YÝ])$/u;

const fullName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3}$/u;

const betweenNamesOf = compileOnce(
  (cues) => new RegExp(`\\s*[-–—_/&;,+]\\s*| (?:${cues.alternatives('and')}) `, 'u'),
);

/** Up to four names, parted by marks or `và`; a rank before a title is no name of its own: `Đại tá, ThS. Trần Ngọc Linh`. */
export function isNames(text: string, cues: PageCues): boolean {
  const rank = cues.startLength('writer-rank', foldLine(text));
  const titled = rank > 0 && /^, \p{Lu}/u.test(text.slice(rank)) ? text.slice(rank + 2) : text;
  const parts = titled.split(betweenNamesOf(cues));
  return parts.length <= 4 && parts.every((part) => isPersonName(part, cues));
}

/** What may part a line's first name from the rest, or end it: `Vương Hợp .` */
const afterName = '-–—_/&;,.+|([';

/** Whether a line may begin with a name: behind a rank, or in words with capitals up to the first mark or `và`. A quick look that errs to yes. */
export function mayOpenWithName(text: string, cues: PageCues): boolean {
  for (let at = 0; at < text.length; ) {
    const kind = letterCase(text.charCodeAt(at));
    const end = text.indexOf(' ', at);
    const word = text.slice(at, end < 0 ? text.length : end);
    if (kind !== 2)
      return (
        kind === 4 ||
        word.trim() !== word ||
        word === '' ||
        afterName.includes(text.charAt(at)) ||
        betweenNamesOf(cues).test(` ${word} `) ||
        cues.startLength('writer-rank', foldLine(text)) > 0
      );
    for (const char of word) if (afterName.includes(char)) return true;
    if (end < 0) break;
    at = end + 1;
  }
  return true;
}

/** 1 to 5 capitalised words or initials that open no office; a pen name may be one word. */
export function isPersonName(text: string, cues: PageCues): boolean {
  const rank = cues.startLength('writer-rank', foldLine(text));
  // `Thượng tá Nguyễn Minh` is a name with two words behind the rank; `Luật sư Đoàn` may be anything.
  if (rank > 0 && / \p{Lu}\S* \p{Lu}/u.test(text.slice(rank)) && text.charAt(rank) === ' ')
    return isPersonName(text.slice(rank + 1), cues);
  const words = text.trim().split(' ');
  if (words.length > 5 || text.length > 40 || text.length < 2 || !words.every((word) => nameWord.test(word)))
    return false;
  const folded = foldLine(text);
  return (
    !isOffice(text, cues) &&
    !cues.is('tail', folded) &&
    !cues.is('noise', folded) &&
    !cues.is('generic-title', folded)
  );
}

/** A line that begins as an office, a post or an address of the web does. */
export function isOffice(text: string, cues: PageCues): boolean {
  const folded = trimMarks(foldLine(text));
  if (/^[\w-]{2,}(?:\.[\w-]+)*\.[a-z]{2,}$/u.test(text.trim())) return true;
  const length = cues.startLength('office', folded);
  if (length === 0) return false;
  // `Đoàn Gia Lạc` is a writer, `Đoàn xã` and `ĐOÀN THANH NIÊN` are none.
  if (cues.startLength('office-surname', folded) === length && fullName.test(text.trim())) return false;
  // `Tổ` or `Xã` alone may be a name; an office goes on after its first word, has two, or is an abbreviation in capitals.
  return folded.length > length || folded.includes(' ') || /^\P{Ll}+$/u.test(text.trim());
}
