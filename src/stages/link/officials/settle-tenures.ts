import type { Tenure } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { Holding } from './holding.ts';

/** Cue words of careers by class (`move`, `leave`, `career`), with where they stand; from the lexicon `career-words`. */
export interface CareerCue extends Span {
  readonly class: string;
}

/** Ranks of seats that a person keeps when moved to another post. */
const kept = new Set(['member', 'honorary']);

/**
 * What a sentence's moves say about posts that carry no word of their own: in a sentence where a person takes up another
 * post after a verb of moving, the post held so far is outgoing (a seat stays current); one who leaves or retires gives it up.
 */
export function settleTenures(
  holdings: readonly Holding[],
  sentences: readonly Span[],
  cues: readonly CareerCue[],
): Holding[] {
  const sentenceOf = (at: number) =>
    sentences.findIndex((sentence) => sentence.start <= at && at < sentence.end);
  const cuesIn = sentences.map((sentence) =>
    cues.filter((cue) => cue.start >= sentence.start && cue.end <= sentence.end),
  );
  const moved = new Set(
    holdings
      .filter((holding) => holding.tenure === 'incoming')
      .map((holding) => `${sentenceOf(holding.postAt)}\t${holding.name}`),
  );
  return holdings.map((holding) => {
    if (holding.tenure !== null) return holding;
    const sentence = sentenceOf(holding.postAt);
    const near = cuesIn[sentence] ?? [];
    const takesAnother = moved.has(`${sentence}\t${holding.name}`);
    const leaves = near.some((cue) => cue.class === 'leave' && cue.start > holding.postAt);
    const outgoing = !kept.has(holding.rank ?? '') && (takesAnother || leaves);
    return { ...holding, tenure: outgoing ? 'outgoing' : 'current' };
  });
}

/** The tenure of posts taken up: incoming where the sentence speaks of a move, former in a career, else as it stands. */
export function tenureOfTakeUp(verb: Mention, sentence: Span, cues: readonly CareerCue[]): Tenure | null {
  const before = cues.filter((cue) => cue.start >= sentence.start && cue.start <= verb.start);
  if (before.some((cue) => cue.class === 'career')) return 'former';
  return before.some((cue) => cue.class === 'move') ? 'incoming' : null;
}
