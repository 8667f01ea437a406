import type { Tenure } from '../../../model/facts.ts';
import { groupBy } from '../../../model/group-by.ts';
import { indexAt, type Span } from '../../../model/span.ts';
import type { Holding } from './holding.ts';

/** Cue words of careers by class (`move`, `leave`, `career`), with where they stand; from the lexicon `career-words`. */
export interface CareerCue extends Span {
  readonly class: string;
}

/** Ranks of seats that a person keeps when moved to another post. */
const kept = new Set(['member', 'honorary']);

/** Characters between a word of leaving and the word that directs it: `nghỉ hưu theo chế độ đối với`. */
const directed = 30;

/**
 * What a sentence's moves say about posts that carry no word of their own. One who takes up another post leaves the old one,
 * but for seats, and but for a Party post beside an elected one of the same level, which go together. One who leaves or
 * retires gives the post up: whom the leaving is directed to, else the person told of before it.
 */
export function settleTenures(
  holdings: readonly Holding[],
  sentences: readonly Span[],
  cues: readonly CareerCue[],
): Holding[] {
  const cuesOf = groupBy(cues, (cue) => indexAt(sentences, cue.start));
  const fellowsOf = groupBy(holdings, (holding) => indexAt(sentences, holding.postAt));
  return holdings.map((holding) => {
    if (holding.tenure !== null) return holding;
    const sentence = indexAt(sentences, holding.postAt);
    const near = cuesOf.get(sentence) ?? [];
    const fellows = fellowsOf.get(sentence)!;
    const goes = movesAway(holding, fellows, near) || leaves(holding, fellows, near);
    return { ...holding, tenure: goes && !kept.has(holding.rank ?? '') ? 'outgoing' : 'current' };
  });
}

function movesAway(holding: Holding, fellows: readonly Holding[], cues: readonly CareerCue[]): boolean {
  const taken = fellows.filter((other) => other.tenure === 'incoming' && other.name === holding.name);
  const elected = cues.some((cue) => cue.class === 'elect') && !cues.some((cue) => cue.class === 'move');
  const beside = cues.some(
    (cue) =>
      cue.class === 'beside' && taken.some((other) => cue.start >= holding.postAt && cue.end <= other.postAt),
  );
  return !beside && taken.some((other) => !(elected && holding.joint && other.level === holding.level));
}

function leaves(holding: Holding, fellows: readonly Holding[], cues: readonly CareerCue[]): boolean {
  return cues.some(
    (cue, index) => cue.class === 'leave' && leaverOf(cue, cues[index + 1], fellows) === holding.name,
  );
}

/** Whom a word of leaving is about: the person after `đối với` right behind it, else the one told of last before it. */
function leaverOf(cue: CareerCue, next: CareerCue | undefined, fellows: readonly Holding[]): string | null {
  if (next?.class === 'toward' && next.start - cue.end <= directed) {
    const after = fellows.filter((other) => other.nameAt >= next.end).sort((a, b) => a.nameAt - b.nameAt)[0];
    if (after !== undefined) return after.name;
  }
  const before = fellows.filter((other) => other.end <= cue.start).sort((a, b) => b.end - a.end)[0];
  return before !== undefined && cue.start - before.end <= directed ? before.name : null;
}

/**
 * The tenure of posts taken up, by the cues of the verb's sentence: incoming where it speaks of a move, former in a career
 * (but not of this year's move, `Trước đó, ngày 18/2, HĐND đã bầu …`), else as it stands.
 */
export function tenureOfTakeUp(verb: Span, cues: readonly CareerCue[], recent: boolean): Tenure | null {
  const before = cues.filter((cue) => cue.start <= verb.start);
  const moves = before.some((cue) => cue.class === 'move' || cue.class === 'elect');
  if (before.some((cue) => cue.class === 'career') && !(recent && moves)) return 'former';
  return moves ? 'incoming' : null;
}
