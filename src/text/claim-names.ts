import type { Span } from '../model/span.ts';
import type { AnnotatedText } from '../model/text.ts';
import { firstReaching } from './first-reaching.ts';

/**
 * The text with each of `names` (character spans that start and end with a token, in order, not overlapping) as one word of the
 * `words` layer, whatever the segmenter made of it; what its words held beside the name stays a word. A name that holds a mark or a
 * shape stays as it is, for no word does. A text without words stays without.
 */
export function claimNames(text: AnnotatedText, names: readonly Span[]): AnnotatedText {
  if (text.words.length === 0 || names.length === 0) return text;
  const words: Span[] = [];
  let next = 0;
  /** Start of what is left of `text.words[next]`, or less. */
  let from = 0;
  const copyUpTo = (token: number) => {
    for (; next < text.words.length && text.words[next]!.start < token; next++) {
      const word = text.words[next]!;
      const start = Math.max(word.start, from);
      if (start < Math.min(word.end, token)) words.push({ start, end: Math.min(word.end, token) });
      if (word.end > token) return;
    }
  };
  for (const name of names) {
    const start = firstReaching(text.tokens, name.start);
    let end = start;
    while (text.tokens[end]?.shape === 'word' && text.tokens[end]!.end <= name.end) end++;
    if (end === start || text.tokens[end - 1]!.end < name.end || start < from) continue;
    copyUpTo(start);
    words.push({ start, end });
    from = end;
    while (next < text.words.length && text.words[next]!.end <= end) next++;
  }
  copyUpTo(Number.POSITIVE_INFINITY);
  return { ...text, words };
}
