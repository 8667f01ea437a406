import type { MentionOf } from '../../model/mentions/mention-kinds.ts';
import type { Span } from '../../model/span.ts';

/** Characters between who acts and the verb: behind the passive, and behind the decision with its number, day and subject. */
const behindPassive = 40;
const behindDecision = 120;

/**
 * The `mover` mention that says that somebody named makes a verb's move and does not undergo it: who stands behind the passive (`ông X
 * được Bí thư Huyện ủy Y bổ nhiệm`), who signs, announces or hands over the decision (`Y ký quyết định miễn nhiệm chức vụ P`).
 * `movers`: the mentions of the verb's sentence; `at`: where the name starts.
 */
export function findMover(
  movers: readonly MentionOf<'mover'>[],
  at: number,
  verb: Span,
  text: string,
): MentionOf<'mover'> | undefined {
  return movers.find(
    ({ end, values }) =>
      values.at === at &&
      end <= verb.start &&
      verb.start - end <= (values.passive ? behindPassive : behindDecision) &&
      !/[;:]/.test(text.slice(end, verb.start)),
  );
}
