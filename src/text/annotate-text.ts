import type { Span } from '../model/span.ts';
import type { AnnotatedText, TaggedWord, Token } from '../model/text.ts';
import type { WordTagger } from './crf/load-word-tagger.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { SentenceRules } from './sentence-rules.ts';
import { splitSentences } from './sentences.ts';
import { tagSentence } from './tag-sentence.ts';
import { tokenize } from './tokenize.ts';
import { type Segmenter, wordSpans } from './word-spans.ts';

/** Tokens; a longer line is segmented in several runs of whole sentences, so that memory stays bounded. */
const longestRun = 4096;

export interface AnnotateTextOptions {
  /** Word segmentation; without it the `words` layer is empty. */
  readonly segmenter?: Segmenter;
  readonly sentenceRules?: SentenceRules;
  /** Parts of speech, chunks and name classes; without it there is no `tagged`. */
  readonly tagger?: WordTagger;
}

/** A text with its layers: tokens, sentences, paragraphs, words. Pure; `text` itself is kept as it came. */
export function annotateText(text: string, options: AnnotateTextOptions = {}): AnnotatedText {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, options.sentenceRules);
  const words = options.segmenter === undefined ? [] : wordsOf(text, tokens, sentences, options.segmenter);
  const layers = { text, tokens, sentences, paragraphs: paragraphsOf(text), words };
  return options.tagger === undefined ? layers : { ...layers, tagged: taggedLayer(layers, options.tagger) };
}

function taggedLayer(text: AnnotatedText, tagger: WordTagger): (sentence: number) => readonly TaggedWord[] {
  const known = new Map<number, readonly TaggedWord[]>();
  return (sentence) => {
    const tagged = known.get(sentence) ?? tagSentence(text, text.sentences[sentence]!, tagger);
    known.set(sentence, tagged);
    return tagged;
  };
}

/**
 * Words of every sentence. A line is segmented as a whole, as vntk does: after a full stop its model tells `Trường hợp` from a
 * school by what stands before.
 */
function wordsOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  segmenter: Segmenter,
): Span[] {
  const words: Span[] = [];
  let line: Span[] = [];
  let at = 0;
  const flush = () => {
    if (line.length > 0) wordSpans(text, tokens, line, segmenter, words);
    line = [];
  };
  for (const sentence of sentences) {
    while (tokens[at]!.start < sentence.start) at++;
    let end = at;
    while (end < tokens.length && tokens[end]!.end <= sentence.end) end++;
    if (tokens[at - 1]?.shape === 'break' || end - (line[0]?.start ?? at) > longestRun) flush();
    line.push({ start: at, end });
    at = end;
  }
  flush();
  return words;
}
