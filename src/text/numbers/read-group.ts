import type { Token } from '../../model/text.ts';
import { type NumberWords, wordAt } from './number-words.ts';

/** A number below a hundred in words, and the token after it. */
export interface Group {
  readonly value: number;
  readonly end: number;
  /** One digit word and nothing else: what it counts depends on the scale before it. */
  readonly bare: boolean;
}

/**
 * Reads `hai`, `mười lăm`, `hai mươi mốt`, `năm mươi tư`, `hai chục`, `hai lăm`. `hai mươi năm` and `mười năm` are twenty and
 * ten years: `năm` counts only before another number word, or where `linked` says that linh or lẻ came before.
 */
export function readGroup(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
  linked = false,
): Group | null {
  const ten = wordAt(tokens, i, words, 'ten');
  if (ten !== undefined) {
    const unit = readUnit(tokens, i + 1, words);
    return { value: ten.value + (unit ?? 0), end: i + (unit === null ? 1 : 2), bare: false };
  }
  const digit = wordAt(tokens, i, words, 'digit', 'digit-bound');
  if (digit === undefined) return null;
  const tens = wordAt(tokens, i + 1, words, 'tens');
  if (tens !== undefined && digit.value > 0) {
    const unit = readUnit(tokens, i + 2, words);
    return { value: digit.value * tens.value + (unit ?? 0), end: i + (unit === null ? 2 : 3), bare: false };
  }
  const spoken = wordAt(tokens, i + 1, words, 'units-digit');
  if (spoken !== undefined && digit.value > 0)
    return { value: digit.value * 10 + spoken.value, end: i + 2, bare: false };
  const counts = digit.class === 'digit' || linked || wordAt(tokens, i + 1, words, 'scale') !== undefined;
  return counts ? { value: digit.value, end: i + 1, bare: true } : null;
}

/** The unit after mười or mươi; a digit that opens a number of its own (`mười hai trăm`, `hai mươi ba mươi`) is none. */
function readUnit(tokens: readonly Token[], i: number, words: NumberWords): number | null {
  const unit = wordAt(tokens, i, words, 'units-digit', 'digit', 'digit-bound');
  if (unit === undefined || unit.value === 0 || (unit.value === 5 && unit.class === 'digit-bound'))
    return null;
  return wordAt(tokens, i + 1, words, 'tens') === undefined ? unit.value : null;
}
