import type { Span } from '../model/span.ts';
import type { AnnotatedText } from '../model/text.ts';

/**
 * Words, shapes and marks of each sentence in order, as half-open ranges of token indexes: the `words` layer with each token that it
 * does not cover by itself, line breaks left out. One list a sentence.
 */
export function listUnits({ tokens, sentences, words }: AnnotatedText): Span[][] {
  let at = 0;
  let word = 0;
  return sentences.map((sentence) => {
    const units: Span[] = [];
    while (at < tokens.length && tokens[at]!.end <= sentence.end) {
      while (word < words.length && words[word]!.start < at) word++;
      const unit = words[word]?.start === at ? words[word]! : { start: at, end: at + 1 };
      if (tokens[at]!.shape !== 'break') units.push({ start: unit.start, end: unit.end });
      at = unit.end;
    }
    return units;
  });
}
