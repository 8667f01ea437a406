import type { Span } from '../model/span.ts';
import type { AnnotatedText, TaggedWord, TokenShape } from '../model/text.ts';
import type { WordTagger } from './crf/load-word-tagger.ts';
import { firstReaching } from './first-reaching.ts';
import { formOf } from './word-spans.ts';

/** Part of speech by shape: the models never saw whole shapes and guess at them (`98,5%` a noun, `11-NQ/TW` a verb), so the shape itself says what it is. */
export const posOfShape: Partial<Record<TokenShape, string>> = {
  number: 'M',
  percent: 'M',
  date: 'M',
  'day-month': 'M',
  'month-year': 'M',
  'year-range': 'M',
  ratio: 'M',
  range: 'M',
  time: 'M',
  roman: 'M',
  docnum: 'Ny',
  code: 'Ny',
  phone: 'Ny',
  email: 'Ny',
  url: 'Ny',
};

/**
 * Every token of a sentence (a character span of `text.sentences`), but line breaks, as words with their part of speech, chunk and
 * name class. Words are those of the `words` layer; each shape and mark stands by itself.
 */
export function tagSentence(text: AnnotatedText, sentence: Span, tagger: WordTagger): TaggedWord[] {
  const units = unitsOf(text, sentence);
  const forms = units.map(({ start, end }) =>
    text.tokens
      .slice(start, end)
      .map((token) => formOf(text.text, token))
      .join(' '),
  );
  const known = units.map(({ start }) => posOfShape[text.tokens[start]!.shape]);
  return tagger.tag(forms, known).map((tags, i) => ({ ...units[i]!, ...tags }));
}

function unitsOf({ tokens, words }: AnnotatedText, sentence: Span): Span[] {
  const units: Span[] = [];
  let at = firstReaching(tokens, sentence.start);
  let word = firstReaching(words, at);
  while (at < tokens.length && tokens[at]!.end <= sentence.end) {
    const known = words[word]?.start === at ? words[word++]! : { start: at, end: at + 1 };
    if (tokens[at]!.shape !== 'break') units.push({ start: at, end: known.end });
    at = known.end;
  }
  return units;
}
