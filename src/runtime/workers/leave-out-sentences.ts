import type { AnnotatedArticle } from '../../model/extraction.ts';
import { overlaps, type Span } from '../../model/span.ts';

/** A sentence that an article's facts could not be read with: what was found in it is left out. */
export interface SentenceFailure extends Span {
  readonly message: string;
}

/** Sentences left out at most; where more fail it is not a sentence that is bad. */
const most = 8;

/**
 * Runs `work` on an article and, where it throws, on the article without what rules found in the first sentence that makes it
 * throw. That sentence is searched for by halves, so a failure costs some ten runs. Throws what `work` throws when
 * no sentence is to blame, or too many are.
 */
export function leaveOutSentences<Result>(
  annotated: AnnotatedArticle,
  work: (annotated: AnnotatedArticle) => Result,
): { readonly result: Result; readonly failures: readonly SentenceFailure[] } {
  const failures: SentenceFailure[] = [];
  let rest = annotated;
  for (;;) {
    try {
      return { result: work(rest), failures };
    } catch (cause) {
      const sentence = failures.length < most ? firstFailing(rest, work) : null;
      if (sentence === null) throw cause;
      const { start, end } = sentence;
      failures.push({ start, end, message: cause instanceof Error ? cause.message : String(cause) });
      rest = { ...rest, mentions: rest.mentions.filter((mention) => !overlaps(mention, sentence)) };
    }
  }
}

/** The sentence up to which `work` throws and before which it does not; NULL when it throws without any. */
function firstFailing(
  annotated: AnnotatedArticle,
  work: (annotated: AnnotatedArticle) => unknown,
): Span | null {
  const { sentences } = annotated.text;
  const fails = (count: number) => {
    const limit = sentences[count - 1]?.end ?? 0;
    try {
      work({ ...annotated, mentions: annotated.mentions.filter(({ end }) => end <= limit) });
      return false;
    } catch {
      return true;
    }
  };
  if (sentences.length === 0 || fails(0)) return null;
  let fine = 0;
  let failing = sentences.length;
  while (failing - fine > 1) {
    const middle = (fine + failing) >> 1;
    if (fails(middle)) failing = middle;
    else fine = middle;
  }
  const found = sentences[failing - 1]!;
  // A mention may reach over the end of a sentence: then the next one is not to blame, and leaving it out would change nothing.
  return annotated.mentions.some((mention) => overlaps(mention, found)) ? found : null;
}
