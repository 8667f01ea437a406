import type { Span } from '../model/span.ts';
import type { Token } from '../model/text.ts';
import { isAllCaps, type SentenceContext } from './sentence-context.ts';
import { clusterEnd, endsSentence, isEnder } from './sentence-end.ts';
import { bareSentenceRules, type SentenceRules } from './sentence-rules.ts';
import { looksLikeSyllable } from './syllable.ts';

/**
 * Sentences as spans of characters without outer white space: `'Ông A ở TP. Vinh. Bà B về.'` has two. A newline always ends
 * one; so does a lost line break (`cơ sởÔng`) and a full stop without a space (`cơ sở.Ông`). Every visible token lies in one.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  rules: SentenceRules = bareSentenceRules,
): Span[] {
  const context: SentenceContext = { text, tokens, rules };
  const sentences: Span[] = [];
  let first = 0;
  const close = (end: number): void => {
    if (end > first) sentences.push({ start: tokens[first]!.start, end: tokens[end - 1]!.end });
    first = end;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.shape === 'break') {
      close(i);
      first = i + 1;
    } else if (isEnder(token)) {
      const next = clusterEnd(context, i);
      if (endsSentence(context, first, i, next)) close(isCellEnd(tokens[next]) ? next + 1 : next);
      i = next - 1;
    } else if (isCellEnd(token) && isRowNumber(tokens, first, i)) {
      close(i + 1);
    } else if (i > first && isLostBreak(context, tokens[i - 1]!, token)) {
      close(i);
    }
  }
  close(tokens.length);
  return sentences;
}

/** The bar that ends a cell where a row of a table is written on one line. */
function isCellEnd(token: Token | undefined): boolean {
  return token?.fold === '|';
}

/** `1 | Đại hội đã bầu …`: the number of a row before a cell of words is no part of what that says. */
function isRowNumber(tokens: readonly Token[], first: number, bar: number): boolean {
  const before = tokens[first]!;
  if (bar !== first + 1 || before.shape !== 'number' || !/^\d{1,3}$/.test(before.fold)) return false;
  // Not in a row of figures: `12 | 15% | 20%`.
  return [tokens[bar + 1], tokens[bar + 2]].every(
    (token) => token !== undefined && token.shape !== 'break' && !isCellEnd(token),
  );
}

/** Shapes that text can go on after without a space only where a line break was lost: `30/8/2023Sáng nay`. */
const figures: ReadonlySet<Token['shape']> = new Set([
  'date',
  'month-year',
  'year-range',
  'number',
  'percent',
  'docnum',
]);

/** Two words without anything between, small letter then capital: a line break that the page lost; `ôngTrần` lost a space. */
function isLostBreak({ text, rules }: SentenceContext, before: Token, token: Token): boolean {
  if (before.end !== token.start || token.shape !== 'word' || !token.capital) return false;
  if (figures.has(before.shape)) return looksLikeSyllable(token.fold) && !isAllCaps(text, token);
  return before.shape === 'word' && !before.capital && !rules.beforeName.has(before.fold);
}
