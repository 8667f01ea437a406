import type { EventType } from '../facts.ts';

/** Where the person of a verb stands, as the lexicon `event-verbs` tells. */
export type Voice = 'active' | 'object' | 'subject' | 'both' | 'form';

/**
 * A verb of cadre work. `types`: the events it makes, in order. `voice`: where its person stands. `lead`: a word of discipline
 * stands before the form. Per type: `posts`, whether the post with it is taken up (`to`), stood for (`stand`) or left (`from`), and `needs`, what else the
 * sentence must have (`post`, `count`, `alone`, or the mention `event-…` of that name).
 */
export type ActValues = {
  readonly types: readonly EventType[];
  readonly posts: readonly (string | null)[];
  readonly needs: readonly (string | null)[];
  /** Per type, what it is after a consultation instead. */
  readonly consulted: readonly (EventType | null)[];
  /** Per type, whether counted parts of those moved are moved so too: of two verbs the `first`, else the `second`. */
  readonly parts: readonly (string | null)[];
  readonly voice: Voice;
  readonly lead: boolean;
};

/** A person or a counted group; with neither name nor count, people whom the text leaves open. `at`: offset of the name itself. */
export type PersonValues = {
  readonly name: string | null;
  readonly given: boolean;
  readonly at: number;
  readonly count: number | null;
  readonly pronoun: boolean;
  /** The counted group is named by its post. */
  readonly post: boolean;
};

/** Where the persons of a list stand, by character offset, in order; `called`: a plural form of address opens it. */
export type PeopleValues = {
  readonly size: number;
  readonly starts: readonly number[];
  readonly called: boolean;
};

/** Whom a verb tells of: offsets of both; `passive`: a word of the passive stands between. */
export type SubjectValues = { readonly passive: boolean; readonly person: number; readonly act: number };

/** Of a verb alone: its offset. */
export type OfActValues = { readonly act: number };

/** Offset of the person, or the counted part, that opens the mention. */
export type OpeningValues = { readonly person: number };

/** Class of a cue of status, and where the cue ends. */
export type EventStatusValues = { readonly class: string; readonly cueEnd: number };

/** Offsets of the posts left, where they are told, and taken up. */
export type ShiftValues = { readonly from: number | null; readonly to: number };

/** A body as the text words it, and where it stands; `post`: one by whom it acts is named. */
export type ActingBodyValues = {
  readonly body: string;
  readonly start: number;
  readonly end: number;
  readonly post?: boolean;
};

/** The values of the mentions that events are read from, by kind; of any other `event-…` only where it stands counts. */
export interface EventMentions {
  'event-act': ActValues;
  'event-person': PersonValues;
  'event-people': PeopleValues;
  'event-subject': SubjectValues;
  'event-case': SubjectValues;
  'event-standing': SubjectValues;
  'event-rumour': OfActValues;
  'event-bare': OfActValues;
  'event-ahead': OfActValues;
  'event-session': OfActValues;
  'event-thanks': OfActValues;
  'event-body': OfActValues;
  'event-elsewhere': OfActValues;
  'event-bound': OfActValues;
  'event-seat': OfActValues;
  'event-series': OpeningValues;
  'event-roster': OpeningValues;
  'event-part': OpeningValues;
  'event-period': OpeningValues;
  'event-status': EventStatusValues;
  'event-shift': ShiftValues;
  'event-decider': ActingBodyValues;
  'event-goal': ActingBodyValues;
}
