import type { Tenure } from '../facts.ts';
import type { OtherCommittee } from '../other-committee.ts';

/**
 * A unit as the text names it. `type`: its kind written out, NULL after a body. `name`: NULL for `huyện` alone.
 * `level`: tỉnh, huyện, xã, or `city`, which is of the province or the district level as the gazetteer says at the date.
 * Token ranges, half-open, of the whole and of the name (-1 without one), so that wordings of posts can leave it out.
 */
export type UnitValues = {
  readonly type: string | null;
  readonly level: string | null;
  readonly name: string | null;
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Token behind the word for its kind: without a name, what follows it only points (`huyện này`). */
  readonly kindEnd: number;
};

/** Where the units of a `unit-frame` stand, by character offset, or the name of one without its kind. */
export type UnitFrameValues = {
  readonly count: number;
  readonly starts: readonly number[];
  readonly name: string | null;
  readonly type: null;
};

/** A stretch of tokens that is written otherwise, or left out (`written` empty). */
export type Rewrite = {
  readonly start: number;
  readonly end: number;
  readonly written: string;
};

/**
 * One body. `words`: without the unit's proper name. `level`: as body or unit fix it. `party`: the Party committee
 * itself, without its standing or executive part. `private`: a firm or cooperative, whose heads are no officials.
 */
export type OrgValues = {
  readonly words: string;
  readonly level: string | null;
  readonly party: string | null;
  readonly private: boolean;
  /** A Party cell. */
  readonly base: boolean;
  /** A board or a team for a task, which is led beside one's post. */
  readonly beside: boolean;
  /** Which part of the system it is of (`party`, `state` …), where its kind says so. */
  readonly branch: string | null;
  /** The same by its field of work, which counts less than any body's. */
  readonly fieldBranch: string | null;
  /** It has a proper name of its own, which no unit's name completes. */
  readonly named: boolean;
  readonly unit: UnitValues | null;
  /** Kind of unit that the body's own name says: a Thị ủy is a thị xã's. */
  readonly unitType: string | null;
  /** What an abbreviated committee stands for in units of another kind. */
  readonly other: OtherCommittee | null;
  /** Abbreviated committees, written out, and what is no part of the body's words. */
  readonly spelled: readonly Rewrite[];
  /** How body and unit are written inside a post's wording. */
  readonly rewrites: readonly Rewrite[];
};

/** One post as the text words it. */
export type PostValues = {
  readonly position: string;
  /** The role alone, written out: `Phó Chủ tịch`. */
  readonly role: string;
  readonly rank: string | null;
  /** What stands between role and body and says what kind of deputy it is: `Thường trực`. */
  readonly modifier: string | null;
  readonly tenure: Tenure | null;
  /** Its tenure is no other post's of the list: `quyền Giám đốc Sở Y tế, Trưởng Ban Chỉ đạo`. */
  readonly alone: boolean;
  /** What the words behind the role say of it, where nothing else does: a `Phó Giám đốc phụ trách` is acting. */
  readonly charge: Tenure | null;
  readonly level: string | null;
  /** The bodies as they stand, unit included, the kind that the role holds before them; NULL when none is named. */
  readonly organization: string | null;
  /** The body has a proper name of its own or is a Party cell: no unit's name completes it. */
  readonly closed: boolean;
  /** `party`, `elected`, `state`, `front`, `mass`, `armed`, `justice`, `public_service`, `community`; NULL when the words don't say. */
  readonly branch: string | null;
  /** Of a committee seat, the part of the committee: `Ban Thường vụ`. */
  readonly part: string | null;
  /** The Party committee among them: `Huyện ủy`. */
  readonly party: string | null;
  /** What its abbreviated committee stands for in units of another kind. */
  readonly other: OtherCommittee | null;
  readonly unit: string | null;
  readonly unitType: string | null;
  /** A secretary's post, which elected posts of the same level are held beside. */
  readonly joint: boolean;
  /** In a Party cell. */
  readonly base: boolean;
  /** Of a board, a team or a delegation for a task: held beside other posts. */
  readonly beside: boolean;
  /** No body and no unit is named. */
  readonly bare: boolean;
  /** A committee seat whose Party body may be named later in the list. */
  readonly seat: boolean;
};

/** A person as the text calls them; `given`: the given name alone, which points back to a full one. */
export type NameValues = { readonly name: string; readonly given: boolean };

/** The form of address that stands for somebody; `self`: for who speaks. */
export type PronounValues = { readonly word: string | null; readonly self: boolean };

/** Where the posts of a list stand, by character offset, in order; the tenure that a word beside them says of all. */
export type PostsValues = {
  readonly count: number;
  readonly starts: readonly number[];
  readonly tenure: Tenure | null;
};

/** Who holds which list of posts: names and posts by character offset. `reach`: of how many of them the tenure is said. */
export type AppointmentValues = {
  readonly name: string;
  readonly also: readonly string[];
  readonly names: readonly number[];
  readonly given: boolean;
  readonly honorific: string | null;
  readonly posts: number;
  readonly starts: readonly number[];
  readonly tenure: Tenure | null;
  readonly reach: number;
};

/**
 * A verb with its posts. `parts`: how many posts stand in each part of the list. `since`: EDTF. `step`: a first or a later one of a
 * career; `ahead`: it opens the sentence, and its person follows; `left`: the post that somebody comes from, told of before
 * them; `lone`: its person stands before it by the given name alone; `inside`: the mention holds its person; `light`: in a
 * headline alone it says that somebody moves.
 */
export type MoveValues = {
  readonly weak: boolean;
  readonly posts: number;
  readonly starts: readonly number[];
  readonly parts: readonly number[];
  readonly tenure: Tenure | null;
  readonly since: string | null;
  readonly step: 'first' | 'later' | null;
  readonly ahead: boolean;
  readonly left: boolean;
  readonly lone: boolean;
  readonly career: boolean;
  readonly inside: boolean;
  readonly acting: boolean;
  /** The post is only laid down for a time. */
  readonly suspended: boolean;
  /** A verb of its own says so: `thôi giữ chức P`, but not `từ P được điều động`. */
  readonly worded: boolean;
  readonly light: boolean;
};

/** Posts said once for all who follow; `enumerated`: one by one, `several` or, `most`, just so many. */
export type SharedPostsValues = {
  readonly posts: number;
  readonly starts: readonly number[];
  readonly tenure: Tenure | null;
  readonly enumerated?: boolean;
  readonly several?: boolean;
  readonly most?: number | null;
};

/** Somebody named beside a person or a verb, and where; `goesOn`: of who gives way, that they take another post. */
export type OtherPersonValues = { readonly name: string; readonly at: number; readonly goesOn: boolean };

/** Who moves somebody else; `passive`: named behind the passive. */
export type MoverValues = { readonly name: string; readonly at: number; readonly passive: boolean };

/** Posts given over, and who by and to whom, where the text names them behind the verb. */
export type HandOverValues = {
  readonly starts: readonly number[];
  readonly from: string | null;
  readonly fromAt: number | null;
  readonly to: string | null;
  readonly toAt: number | null;
};

/** A body that the post behind it is of: both by character offset. */
export type PostOwnerValues = { readonly words: string; readonly orgAt: number; readonly postAt: number };

/** A line of a career: EDTF of the years or months that bound it (`to` NULL while it lasts); `step`: it says when it begins alone. */
export type CareerLineValues = {
  readonly from: string;
  readonly to: string | null;
  readonly posts: number;
  readonly starts: readonly number[];
  readonly step?: boolean;
};

/** Whom a profile is of, where the name stands, and the tenure that it says of all their posts. */
export type ProfileHeadValues = {
  readonly name: string;
  readonly at: number;
  readonly tenure: Tenure | null;
};

/** Where the list of posts of a part of a profile stands. */
export type ProfilePostsValues = { readonly posts: number; readonly list: number };

/** A post without its holder, and where it stands. */
export type UnnamedPostValues = { readonly at: number; readonly position: string };

/** The class of a word of a career; `group`: a group stands right before it, who does what it says. */
export type CareerCueValues = { readonly class: string; readonly group: boolean };

/** The charge of a body that somebody is given, or that a deputy has. */
export type ChargeValues = {
  /** It is given here, by a verb. */
  readonly given: boolean;
  /** The body as it stands; NULL for whatever body the post is in (`nhà trường`). */
  readonly body: string | null;
  /** What the charge is called as a post: `Phụ trách Sở Y tế`; NULL without a body of its own name. */
  readonly position: string | null;
  readonly role: string;
  readonly rank: string | null;
  readonly organization: string | null;
  readonly level: string | null;
  readonly branch: string | null;
  readonly unit: string | null;
  readonly unitType: string | null;
};

/** The values of the mentions that officials are read from, by kind. */
export interface OfficialMentions {
  unit: UnitValues;
  'unit-bare': UnitValues;
  'unit-side': UnitValues;
  'unit-frame': UnitFrameValues;
  org: OrgValues;
  post: PostValues;
  name: NameValues;
  'name-doubtful': NameValues;
  'name-listed': NameValues;
  figure: NameValues;
  pronoun: PronounValues;
  posts: PostsValues;
  appointment: AppointmentValues;
  'take-up': MoveValues;
  'give-up': MoveValues;
  being: MoveValues;
  'shared-posts': SharedPostsValues;
  'hand-over': HandOverValues;
  'post-owner': PostOwnerValues;
  'post-unnamed': UnnamedPostValues;
  'career-line': CareerLineValues;
  'profile-head': ProfileHeadValues;
  'profile-posts': ProfilePostsValues;
  replaced: OtherPersonValues;
  relative: OtherPersonValues;
  source: OtherPersonValues;
  mover: MoverValues;
  charge: ChargeValues;
  'career-cue': CareerCueValues;
  'post-column': CareerCueValues;
}
