import { memoize } from '../../../model/memoize.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import type { AnnotatedText, Token } from '../../../model/text.ts';
import { foldKey } from '../../../text/fold.ts';

/** Subjects of an article whose words are kept at hand. */
const keptSubjects = 5_000;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Words of a subject or a title, as fold keys. */
export const wordsOf: (text: string) => ReadonlySet<string> = memoize(
  keptSubjects,
  (text) => new Set(foldKey(text).match(word) ?? []),
);

/** Share of the shorter subject's words that the longer one has too, 0 to 1. */
export function subjectOverlap(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  return shareIn(short, long);
}

/** Share of the words of `part` that stand in `whole`, 0 to 1. */
export function shareIn(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of part) if (whole.has(word)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
}

/** Words of a sentence, from its tokens; each sentence is read once, however many documents it names. */
export function sentenceWords({ tokens }: AnnotatedText): (sentence: Span) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (sentence) => {
    const found = known.get(sentence.start) ?? new Set(startingIn(tokens, sentence).flatMap(wordsIn));
    known.set(sentence.start, found);
    return found;
  };
}

const wordsIn = ({ fold, shape }: Token) => (shape === 'word' ? [fold] : (fold.match(word) ?? []));
