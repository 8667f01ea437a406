import type { PercentMention } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';

/** One percentage of a sentence with the words that are its own: before it and behind it, untrimmed. */
export interface Member {
  readonly value: PercentMention;
  readonly sentence: Span;
  readonly left: Span;
  readonly right: Span;
  /** Number of the stretch between semicolons that it stands in. */
  readonly segment: number;
  /** What a colon before it announces (`Cơ cấu kinh tế: …`), else NULL. */
  readonly heading: Span | null;
  /** A verb (`đạt`, `chiếm`, `tăng`) stands between what is measured and the figure. */
  readonly hasVerb: boolean;
}
