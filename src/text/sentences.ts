import type { Span } from '../model/span.ts';
import type { Token } from '../model/text.ts';
import { clusterEnd, endsSentence, isEnder, type SentenceContext } from './sentence-end.ts';
import { bareSentenceRules, type SentenceRules } from './sentence-rules.ts';

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
    } else if (i > first && isLostBreak(tokens[i - 1]!, token, rules)) {
      close(i);
    }
  }
  close(tokens.length);
  return sentences;
}

/** Two words without anything between, small letter then capital: a line break that the page lost; `ôngTrần` lost a space. */
function isLostBreak(before: Token, token: Token, rules: SentenceRules): boolean {
  const words = before.shape === 'word' && token.shape === 'word';
  return (
    words &&
    before.end === token.start &&
    token.capital &&
    !before.capital &&
    !rules.beforeName.has(before.fold)
  );
}
