import { compileOnce } from './compile-once.ts';
import { foldLine } from './fold-line.ts';
import { isNames } from './judge-name.ts';
import { labelLength } from './label-length.ts';
import type { PageCues } from './page-cues.ts';

const address = /[\s\-–—,|:(/]*(?:(?<!\p{L})e-?mail\s*[:：]?\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*\)?/giu;

const patternsOf = compileOnce((cues) => ({
  stamp: new RegExp(`[\\s,|(–-]+(?:(?:${cues.alternatives('stamp-word')})[\\s:]*)*\\d`, 'u'),
  credit: new RegExp(
    `\\s*[-–—_/&;,|+.(]*\\s*(?<![\\p{L}\\p{M}])(?:${cues.alternatives('credit')})\\s*[:：]\\s*`,
    'giu',
  ),
  part: new RegExp(`(?:\\s*[-–—,/]\\s*|\\s+)(?:${cues.alternatives('writer-part')})$`, 'iu'),
}));

/** `Anh Tú - Ảnh: Bảo Lâm` -> `Anh Tú - Bảo Lâm`: who made the pictures signs too, unless no one is named (`Ảnh: Internet`). */
export function joinCredits(line: string, cues: PageCues): string {
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
export function cutRank(rest: string, cues: PageCues): string {
  const name = rest.slice(labelLength('byline', foldLine(rest), cues)).trim();
  return name !== rest && name.includes(' ') && !/^[:：]/.test(name) && isNames(name, cues) ? name : rest;
}

/** `Mai Hoa - st`, `Mai Hoa thực hiện` -> `Mai Hoa`; one word may be no name. */
export function cutPart(text: string, cues: PageCues): string {
  if (text.length > 60) return text;
  const name = withoutPart(text, cues);
  return name !== text && name.includes(' ') && isNames(name, cues) ? name : text;
}

/** A line without the word at its end that says what a writer did: `Nhóm PV Bạn đọc thực hiện`. */
export function withoutPart(text: string, cues: PageCues): string {
  return text.replace(patternsOf(cues).part, '');
}

/** A name ends where a stamp begins: `Lò Thị Mai vào lúc 20:14`; stamp words are lower case, names are not. */
export function cutStamp(rest: string, cues: PageCues): string {
  const stamp = /\d/.test(rest) ? patternsOf(cues).stamp.exec(rest) : null;
  return stamp === null || stamp.index === 0 ? rest : rest.slice(0, stamp.index);
}

/** `Trần Đạt – Ảnh: Hải Lý`: a writer with a line's mark between them and who made the pictures; a caption has a full stop there. */
export function cutCredit(text: string, cues: PageCues): string {
  const writer = /^([^:：]{4,60}?)\s*[-–—/|;,(]\s*[^\s:：][^:：]{0,14}[:：]/u.exec(text)?.[1];
  return writer?.includes(' ') && isNames(writer, cues) ? joinCredits(text, cues) : text;
}

/** The line without a mail address: `Nguyễn Minh - minhnv@…`, `Tin: Nguyễn Minh (Email: minhnv@…)`. */
export function cutAddress(text: string): string {
  if (!text.includes('@')) return text;
  const cut = text.replace(address, '').trim();
  return cut === '' ? text : cut;
}
