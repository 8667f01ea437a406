import type { Level, Place } from '../../../model/facts.ts';
import type { PostValues } from '../../../model/mentions/official-mentions.ts';
import type { Span } from '../../../model/span.ts';

/** Ranks of seats on a committee or a council, held beside a post. */
export const seatRanks: ReadonlySet<string> = new Set(['member', 'honorary']);

/** One statement that a person holds, held or receives a post, which is worded as its mention has it; positions in the body are UTF-16 offsets. */
export interface Holding extends Span, Omit<PostValues, 'charge' | 'part'> {
  readonly rule: string;
  /** The name as written here; `given` when it is the given name alone. */
  readonly name: string;
  readonly given: boolean;
  readonly honorific: string | null;
  /** EDTF, where a career gives it. */
  readonly held_from?: string | null;
  readonly held_to?: string | null;
  /** Told as a later step of a career without its time (`sau đó là P`): it may last. */
  readonly later?: boolean;
  /** Past only in that it was taken up in a past year, which does not say that it ended. */
  readonly begun?: boolean;
  /** Outgoing only in that the same sentence gives the person another post. */
  readonly inferred?: boolean;
  /** Taken up anew: of one who is re-elected. */
  readonly renewed?: boolean;
  /** The same, in the last term and with no word of the past beside it. */
  readonly unended?: boolean;
  /** Where the person stands in the text, and where the post does. */
  readonly nameAt: number;
  readonly postAt: number;
  /** Where the post's wording ends: a unit named right behind it is the post's. */
  readonly postEnd: number;
}

/** A holding whose unit the gazetteer has named. */
export interface PlacedHolding extends Holding {
  readonly placeLevel: Level | null;
  /** Proper name of the unit, without its kind. */
  readonly unitName: string | null;
  /** The text does not name it with the post: it is the article's own unit or one named before. */
  readonly assumed: boolean;
  /** Units that the one named with the post may be, where the text leaves more than one. */
  readonly open: readonly Place[];
  readonly place: string | null;
  readonly place_id: string | null;
}
