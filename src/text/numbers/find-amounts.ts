import type { Token } from '../../model/text.ts';
import { figureStyleOf } from './figure-style.ts';
import { type NumberWords, wordAt } from './number-words.ts';
import { type Amount, readAmount } from './read-amount.ts';

/**
 * All amounts of a text from left to right, none overlapping another: figures, words, percentages, ratios and ranges. Shapes that are
 * something else (dates, document numbers, phones, times, codes) hold none. Two digit words in a row (`hai ba người`, two or
 * three) are no number that could be stated. Figures are read in
 * the style of the whole text. Cost: tokens times a constant.
 */
export function findAmounts(tokens: readonly Token[], words: NumberWords): Amount[] {
  const style = figureStyleOf(tokens);
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length; ) {
    // Most tokens are words that no number begins with.
    const { shape, fold } = tokens[at]!;
    const amount = shape === 'word' && !words.has(fold) ? null : readAmount(tokens, at, words, style);
    if (amount === null) {
      at++;
      continue;
    }
    const pair = isBareDigit(amount) && wordAt(tokens, amount.end, words, 'digit') !== undefined;
    if (!pair) amounts.push(amount);
    at = pair ? endOfDigits(tokens, amount.end, words) : amount.end;
  }
  return amounts;
}

function isBareDigit({ start, end, spelled, kind, value }: Amount): boolean {
  return spelled && kind === 'number' && end === start + 1 && value < 10;
}

function endOfDigits(tokens: readonly Token[], i: number, words: NumberWords): number {
  let end = i;
  while (wordAt(tokens, end, words, 'digit') !== undefined) end++;
  return end;
}
