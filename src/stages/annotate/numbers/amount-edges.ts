import type { Edge } from '../../../engine/lattice.ts';
import type { Token } from '../../../model/text.ts';
import { findAmounts } from '../../../text/numbers/find-amounts.ts';
import type { NumberWords } from '../../../text/numbers/number-words.ts';
import type { Amount } from '../../../text/numbers/read-amount.ts';
import { readBareScale } from '../../../text/numbers/read-scaled.ts';
import { readSides } from '../../../text/numbers/read-sides.ts';

/**
 * Edges over the amounts of a text, for patterns to step over: `@amount` figures and their ranges with scale words; `@amount-date`
 * a pair of figures that may be a day and month (`3-4`); `@amount-words` numbers in words, `@amount-digit` one such word;
 * `@amount-scale` a scale word, `@amount-vague` (`hàng trăm`); `@amount-share` fractions in words; `@amount-percent`, `@amount-points` with the sign in words.
 */
export function amountEdges(tokens: readonly Token[], words: NumberWords): Edge[] {
  const edges: Edge[] = [];
  for (const amount of findAmounts(tokens, words)) {
    const label = labelOf(amount);
    if (label !== null) edges.push({ class: label, start: amount.start, end: amount.end, payload: amount });
  }
  for (let at = 0; at < tokens.length; at++) {
    const { shape, fold } = tokens[at]!;
    const lone =
      shape === 'day-month'
        ? dateLike(tokens[at]!, at)
        : words.has(fold)
          ? loneScale(tokens, at, words)
          : null;
    if (lone !== null) edges.push(lone);
  }
  return edges;
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
function dateLike(token: Token, at: number): Edge | null {
  if (!token.fold.includes('-')) return null;
  const sides = readSides(token);
  if (sides === null || sides.high === null || sides.high <= sides.value) return null;
  return edge('amount-date', at, {
    kind: 'range',
    value: sides.value,
    high: sides.high,
    totalHigh: sides.high,
  });
}

/** `hơn chục hộ`, `gần nghìn tỷ đồng`: one of the scale, where a bound before it says that it counts. */
function loneScale(tokens: readonly Token[], at: number, words: NumberWords): Edge | null {
  const found = readBareScale(tokens, at, words);
  if (found === null) return null;
  const { total, end, scale, scaleWord, scaleAt } = found;
  return edge('amount-scale', at, {
    value: total / scale,
    end,
    total,
    scale,
    scaleWord,
    scaleAt,
    spelled: true,
  });
}

function edge(label: string, at: number, amount: Partial<Amount>): Edge {
  const payload: Amount = {
    start: at, end: at + 1, kind: 'number', value: 0, high: null, scale: 1, scaleWord: '', scaleAt: [at + 1, at + 1],
    vague: false, spelled: false, total: amount.value ?? 0, totalHigh: null, ...amount,
  }; // biome-ignore format: one value after another
  return { class: label, start: at, end: payload.end, payload };
}
