import type { Mention } from '../mention.ts';
import type { CitationMentions } from './citation-mentions.ts';
import type { DateMentions } from './date-mentions.ts';
import type { EventMentions } from './event-mentions.ts';
import type { FigureMentions } from './figure-mentions.ts';
import type { OfficialMentions } from './official-mentions.ts';

/** What the rules put on a mention, by its kind: the agreement between who finds mentions and who reads them. */
export type MentionKinds = OfficialMentions &
  EventMentions &
  DateMentions &
  CitationMentions &
  FigureMentions;

/** A mention of a kind; of kinds that say more than where they stand, with its values. */
export type MentionOf<Kind extends string> = Kind extends keyof MentionKinds
  ? Omit<Mention, 'kind' | 'values'> & { readonly kind: Kind; readonly values: MentionKinds[Kind] }
  : Mention;

export type PostMention = MentionOf<'post'>;
/** A person's name, sure or not. */
export type NameMention = MentionOf<'name' | 'name-doubtful'>;
/** One document or several that share kind and tail; one without number, day or capital is of the second kind. */
export type CitationMention = MentionOf<'citation' | 'citation-bare'>;
export type PercentMention = MentionOf<'percent'>;
export type CountMention = MentionOf<'count'>;
export type DateMention = MentionOf<'date'>;
/** A verb that changes or states somebody's posts. */
export type MoveMention = MentionOf<'take-up' | 'give-up' | 'being'>;
