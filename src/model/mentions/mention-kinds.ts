import type { Mention } from '../mention.ts';
import type { DateMentions } from './date-mentions.ts';
import type { EventMentions } from './event-mentions.ts';
import type { OfficialMentions } from './official-mentions.ts';

/** What the rules put on a mention, by its kind: the agreement between who finds mentions and who reads them. */
export type MentionKinds = OfficialMentions & EventMentions & DateMentions;

/** A mention of a kind; of kinds that say more than where they stand, with its values. */
export type MentionOf<Kind extends string> = Kind extends keyof MentionKinds
  ? Omit<Mention, 'kind' | 'values'> & { readonly kind: Kind; readonly values: MentionKinds[Kind] }
  : Mention;

export type PostMention = MentionOf<'post'>;
/** A person's name, sure or not. */
export type NameMention = MentionOf<'name' | 'name-doubtful'>;
export type DateMention = MentionOf<'date'>;
/** A verb that changes or states somebody's posts. */
export type MoveMention = MentionOf<'take-up' | 'give-up' | 'being'>;
