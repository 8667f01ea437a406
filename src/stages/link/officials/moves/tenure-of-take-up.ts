import type { Tenure } from '../../../../model/facts.ts';
import type { Span } from '../../../../model/span.ts';
import { bringing, type CareerCue } from '../career-cues.ts';
import { beforeVerb, saidBefore } from './said-before.ts';

/** Classes of words that say that what follows was so. */
const past = new Set(['career', 'career-when', 'before']);

/** Classes of words that say that what follows is so now. */
const nows = new Set(['now', 'till-now']);

/**
 * `Trước đó, tháng 7/2021, …`; `khi ông X được bầu`: a word of the past stands before the verb. Behind a semicolon only one that opens a
 * list with a colon does (`từng là P1, P2; từ năm 2019 là P3`).
 */
export function isToldAsPast(verb: Span, cues: readonly CareerCue[], text: string): boolean {
  const reaches = ({ end }: Span) => /^[^;]*(?::|$)/u.test(text.slice(end, verb.start));
  return cues.some((cue) => past.has(cue.class) && cue.start <= verb.start && reaches(cue));
}

/** Characters between a word of before and the post whose taking up it governs. */
const governed = 70;

/**
 * `Trước khi làm P1, ông là P2`, `Trước khi được Tỉnh ủy bổ nhiệm giữ chức P1, ông là P2`: P1 came after, and may last; P2 is
 * past. Whoever does something else before (`trước khi nghỉ hưu giữ chức P`) is in P no longer.
 */
export function isPreposed(postAt: number, cues: readonly CareerCue[], text: string): boolean {
  const before = cues.findLast((cue) => cue.class === 'before' && cue.end <= postAt);
  if (before === undefined || postAt - before.end > governed) return false;
  const between = cues.filter(
    (cue) => cue.start >= before.end && cue.start < postAt && !beforeVerb.has(cue.class),
  );
  const goesOn = (at: number) => between.some(({ start }) => start > at && start - at <= 2);
  const marks = [...text.slice(before.end, postAt).matchAll(/[,;:.()]/gu)];
  return (
    between.every((cue) => bringing.has(cue.class)) &&
    // `được điều động, bổ nhiệm giữ chức P`
    marks.every(({ 0: mark, index }) => mark === ',' && goesOn(before.end + index))
  );
}

/**
 * The tenure of posts taken up, by the cues of the verb's sentence: incoming where it speaks of a move, former in a career
 * (but not of this year's move, `Trước đó, ngày 18/2, HĐND đã bầu …`), else as it stands.
 */
export function tenureOfTakeUp(
  verb: Span & { readonly postAt: number; readonly inside: boolean },
  cues: readonly CareerCue[],
  recent: boolean,
  text: string,
): Tenure | null {
  const said = saidBefore(verb, cues);
  if (said !== undefined) return said;
  // `Trước khi được bầu giữ chức P1 cuối năm 2024, ông X từng kinh qua các chức vụ P2, P3`: the verb's own word, whatever else was when.
  const isOwn = ({ start, end }: Span) => start >= verb.start && end <= verb.postAt;
  if (cues.some((cue) => cue.class === 'career' && isOwn(cue))) return 'former';
  // The verb's own words count: `được phân công làm`.
  const before = cues.filter(
    (cue) => !beforeVerb.has(cue.class) && (cue.end <= verb.postAt || cue.start <= verb.start),
  );
  if (nows.has(before.at(-1)?.class ?? '')) return 'current';
  if (isPreposed(verb.postAt, cues, text)) return null;
  // `làm P trước khi nghỉ hưu`
  if (cues.some((cue) => cue.class === 'before' && cue.start >= verb.end && cue.start - verb.end <= 2))
    return 'former';
  const moves = before.filter((cue) => bringing.has(cue.class));
  // `từng kinh qua các chức vụ P1, P2; được chỉ định làm P3`: a move behind a semicolon is no step of the career before it.
  const opening = moves.length > 0 ? text.lastIndexOf(';', moves.at(-1)!.start) : -1;
  const career = before.findLast((cue) => past.has(cue.class) && cue.start > opening);
  // `được bầu làm P1 ngày 3/5, trước đó là P2`: the move is told before the word of the past.
  const isNews = recent && moves.some(({ start }) => start > (career?.start ?? 0));
  if (career !== undefined && !isNews) return 'former';
  return moves.length > 0 ? 'incoming' : null;
}
