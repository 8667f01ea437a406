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
      if (endsSentence(context, first, i, next)) close(next);
      i = next - 1;
    } else if (i > first && isLostBreak(context, tokens[i - 1]!, token)) {
      close(i);
    }
  }
  close(tokens.length);
  return sentences;
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
