import type { Tenure } from '../../../../model/facts.ts';
import type { Span } from '../../../../model/span.ts';
import type { CareerCue } from '../career-cues.ts';

/** What a word right before a verb, or inside a mention that holds its person, says of the verb's posts. */
export const beforeVerb: ReadonlyMap<string, Tenure> = new Map([
  ['now-verb', 'current'],
  ['once-verb', 'former'],
  ['soon-verb', 'incoming'],
]);

/** `Lúc bấy giờ, ông X đang giữ chức P`: now is then. */
export function isThen(cues: readonly CareerCue[], at: number): boolean {
  const told = cues.findLast(({ class: found, end }) => (found === 'then' || found === 'now') && end <= at);
  return told?.class === 'then';
}

/** `đang nắm giữ cương vị P`, `từng ngồi ghế P`, `sẽ đảm nhiệm chức P`; but `đang được điều động giữ chức P` is a move. */
export function saidBefore(
  verb: Span & { readonly inside: boolean },
  cues: readonly CareerCue[],
): Tenure | undefined {
  const cue = cues.findLast(
    (one) =>
      beforeVerb.has(one.class) &&
      (verb.inside
        ? one.start >= verb.start && one.end <= verb.end
        : one.end <= verb.start && verb.start - one.end <= 1),
  );
  if (cue?.class === 'now-verb' && isThen(cues, cue.start)) return 'former';
  return cue && beforeVerb.get(cue.class);
}
