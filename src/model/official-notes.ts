import type { Span } from './span.ts';

/** Parts of the political system that a post can be of, as `positions.branch` names them. */
export const branches = [
  'party',
  'elected',
  'state',
  'front',
  'mass',
  'armed',
  'justice',
  'public_service',
  'community',
] as const;

/** Which part of the system the posts of a code are of, in one article. */
export interface PostBranch {
  readonly position_code: string;
  readonly branch: string;
}

/** A unit that an appointment's place may be, where its name leaves more than one open. */
export interface PlaceCandidate {
  readonly person_id: string;
  readonly position_code: string;
  readonly place_id: string;
}

/** A post that the text names without its holder (`đồng chí Bí thư Tỉnh ủy khẳng định`), read back to the one whom the article names. */
export interface AppointmentMention {
  readonly person_id: string;
  readonly position_code: string;
}

/** What an article says of its officials beside their appointments; spans in UTF-16. */
export interface OfficialNotes {
  readonly branches: readonly PostBranch[];
  readonly placeCandidates: readonly (Span & PlaceCandidate)[];
  readonly unnamed: readonly (Span & AppointmentMention)[];
}

/** Where a fact or a note stands: the contract's evidence columns but for rule and confidence; code points of the body, half-open. */
export interface NotedAt {
  readonly article_id: string;
  readonly sentence_no: number;
  readonly char_start: number;
  readonly char_end: number;
  readonly text: string;
  readonly evidence: string;
}
