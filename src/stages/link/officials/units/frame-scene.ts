import type { Place } from '../../../../model/facts.ts';
import type { Mention } from '../../../../model/mention.ts';
import type { MentionOf, PostMention } from '../../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../../model/span.ts';
import type { AnnotatedText } from '../../../../model/text.ts';

/** A stretch of text that is of some units: a post in it that names no unit is in theirs. */
export interface Frame extends Span {
  readonly places: readonly Place[];
  /** Only of posts whose level the text says: a department may be of any. */
  readonly leveled?: boolean;
}

/** What the frames of one article are read from. */
export interface FrameScene {
  readonly text: AnnotatedText;
  readonly units: readonly Mention[];
  /** Provinces and districts named without their kind. */
  readonly bare: readonly Mention[];
  readonly posts: readonly PostMention[];
  readonly orgs: readonly MentionOf<'org'>[];
  readonly topics: readonly MentionOf<'unit-frame'>[];
  /** Careers told as a list. */
  readonly careers: readonly MentionOf<'take-up'>[];
  /** Cue words of careers. */
  readonly cues: readonly MentionOf<'career-cue'>[];
  /** Words that open a sentence which goes on from the one before. */
  readonly turns: readonly Mention[];
  readonly placeOf: (unit: Mention) => Place | null;
  readonly provinceOf: (place: Place) => Place | null;
  readonly home: string | null;
}

/** The units that mentions name. */
export const placesOf = ({ placeOf }: FrameScene, units: readonly Mention[]): Place[] =>
  units.flatMap((unit) => placeOf(unit) ?? []);
