import type { Edge } from '../../../engine/lattice.ts';
import type { Token } from '../../../model/text.ts';
import { findAmounts } from '../../../text/numbers/find-amounts.ts';
import type { NumberWords } from '../../../text/numbers/number-words.ts';
import type { Amount } from '../../../text/numbers/read-amount.ts';
import { readSides } from '../../../text/numbers/read-sides.ts';

/**
 * Edges over the amounts of a text, for patterns to step over: `@amount` figures and their ranges with scale words; `@amount-date`
 * a pair of figures that may be a day and month (`3-4`); `@amount-words` numbers in words, `@amount-digit` one such word;
 * `@amount-vague` (`hàng trăm`); `@amount-share` fractions in words; `@amount-percent`, `@amount-points` with the sign in words.
 */
export function amountEdges(tokens: readonly Token[], words: NumberWords): Edge[] {
  const found = findAmounts(tokens, words).flatMap((amount): Edge[] => {
    const label = labelOf(amount);
    return label === null ? [] : [{ class: label, start: amount.start, end: amount.end, payload: amount }];
  });
  return [...found, ...tokens.flatMap((token, at) => dateLike(token, at))];
}

function labelOf({ kind, spelled, vague, start, end }: Amount): string | null {
  if (kind === 'percent' || kind === 'points') return end > start + 1 ? `amount-${kind}` : null;
  if (kind === 'fraction') return 'amount-share';
  if (kind === 'ratio') return null;
  if (vague) return 'amount-vague';
  if (!spelled) return 'amount';
  return end === start + 1 ? 'amount-digit' : 'amount-words';
}

/** `3-4 hộ`: a range only where what follows says so, which is for the rules to see. */
function dateLike(token: Token, at: number): Edge[] {
  if (token.shape !== 'day-month' || !token.fold.includes('-')) return [];
  const sides = readSides(token);
  if (sides === null || sides.high === null || sides.high <= sides.value) return [];
  const none: readonly [number, number] = [at + 1, at + 1];
  const payload: Amount = {
    start: at, end: at + 1, kind: 'range', value: sides.value, high: sides.high, scale: 1, scaleWord: '', scaleAt: none,
    vague: false, spelled: false, total: sides.value, totalHigh: sides.high,
  }; // biome-ignore format: one value after another
  return [{ class: 'amount-date', start: at, end: at + 1, payload }];
}
