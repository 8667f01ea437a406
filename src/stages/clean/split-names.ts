import { foldLine } from './fold-line.ts';
import { isNames, isOffice } from './judge-name.ts';
import type { PageCues } from './page-cues.ts';

/** `Minh Phương/BNEWS/vnanet.vn`, `Minh Phương/VOV-Tây Nguyên`: who sends the text, in capitals or by address, behind a slash. */
const agencyBehind =
  /^(\p{Lu}\S* .{1,40}?)\s*\/\s*((?:\p{Lu}{3,8}(?: ?- ?\p{Lu}\S*(?: \p{Lu}\S*)*)?|[\w-]+\.(?:vn|com|net))(?:\/[\w.-]+)*)$/u;
/** Names parted by marks, with the office after them taken off; null when a part is neither. */
export function splitNames(
  text: string,
  cues: PageCues,
): { author: string | null; office: string | null } | null {
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

/** `Ma Thị Duyến - Giảng dạy tại Trung tâm`: behind a label what follows the names and has words of lower case is no name. */
export function splitAtPost(rest: string, cues: PageCues): { author: string; office: string } | null {
  const match = /^(.{4,60}?)\s*[-–—,]\s*(\p{Lu}\S* .{2,70})$/u.exec(rest);
  if (match === null) return null;
  const [, left, right] = match as unknown as [string, string, string];
  const phrase = / \p{Ll}/u.test(right) && !/[\d:：.!?;]/.test(right) && right.split(' ').length <= 10;
  return phrase && left.includes(' ') && isNames(left, cues) ? { author: left.trim(), office: right } : null;
}

/** What stands behind a label with a colon where it has no name's form; NULL for what is no signature. */
export function looseName(
  rest: string,
  cues: PageCues,
): { author: string | null; office: string | null } | null {
  const folded = foldLine(rest);
  if (cues.is('no-author', folded) || cues.is('weekday', folded)) return { author: null, office: null };
  if (isOffice(rest, cues)) return { author: rest, office: null };
  // Initials and pen names pass; an interview's `PV: Xin cảm ơn ông!` has no name's form.
  const words = rest.split(' ');
  const capital = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  const named = words.length <= 8 && capital >= words.length * 0.5 && !/[!?…:]/.test(rest);
  return named ? { author: rest.replace(/[,;]+$/, ''), office: null } : null;
}
