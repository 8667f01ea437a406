import type { Token } from '../model/text.ts';
import { isDigit } from './chars.ts';
import { isAllCaps, isCapital, isPunct, isSmall, type SentenceContext } from './sentence-context.ts';
import { looksLikeSyllable } from './syllable.ts';

/** Capitals from which a word before a stop is an organ (`UBND.Chủ trì`) and no title (`TS.Lê`). */
const organ = 3;

/**
 * Whether the ender at `i`, nothing between it and the token at `next`, lost the space behind it: `cơ sở.Ông`, `500 triệu.20 hộ`,
 * `đạt 95%.Riêng`, `phấn khởi.“Tôi`; not `TP.Vinh`, `P.Nguyễn`, `8h.30`, `ĐT.279`. `opened` is the first token after opening marks.
 */
export function isLostSpace(
  context: SentenceContext,
  first: number,
  i: number,
  next: number,
  opened: Token,
): boolean {
  const { text, tokens } = context;
  const before = tokens[i - 1];
  if (before === undefined) return false;
  if (opened !== tokens[next] && !isPunct(tokens[next], '-+•"')) return false;
  const whole = isWhole(context, first, i);
  if (opened.shape !== 'word')
    return whole && isSmall(before) && before.end - before.start > 2 && opened.shape === 'number';
  return whole && opened.end - opened.start > 1 && !isAllCaps(text, opened);
}

/** Whether what stands before the stop is a whole word, figure or unit and no abbreviation. */
function isWhole({ text, tokens, rules }: SentenceContext, first: number, i: number): boolean {
  const before = tokens[i - 1]!;
  if (before.shape === 'roman') return i - 1 > first;
  if (before.shape !== 'word') return true;
  if (rules.leading.has(text.slice(before.start, before.end + 1))) return false;
  // `35 kg.Giá`, `2 km.Kinh phí`, `60 m2.Nhà`
  if (tokens[i - 2]?.shape === 'number' && isSmall(before)) return true;
  if (isCapital(before) && isAllCaps(text, before)) return before.end - before.start >= organ;
  // Not the lone `c` of `Đ/c.Anh`; `ý` and `ở` are words.
  return (
    before.end - before.start > 2 ||
    isDigit(text.charCodeAt(before.end - 1)) ||
    looksLikeSyllable(before.fold)
  );
}
