import type { Tenure } from '../../../model/facts.ts';
import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import type {
  AppointmentValues,
  CareerCueValues,
  CareerLineValues,
  HandOverValues,
  MoverValues,
  MoveValues,
  NameValues,
  OtherPersonValues,
  PostOwnerValues,
  PostsValues,
  ProfileHeadValues,
  ProfilePostsValues,
  PronounValues,
  SharedPostsValues,
  UnnamedPostValues,
} from '../../../model/mentions/official-mentions.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import type { MatchView, Normaliser } from '../pass.ts';
import { tenureOf } from './tenure-of.ts';

function spelled(view: MatchView): string {
  const name = (view.word('n') ?? view.word('f'))!.replace(/\s+/g, ' ');
  return name === name.toUpperCase() && /\s/.test(name) ? titleCase(name) : name;
}

/** `VI THỊ LAN` -> `Vi Thị Lan`; an apostrophe keeps what follows it a capital (`H'LAN` -> `H'Lan`). */
function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s'’ʼ])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}

/** Values of a full `name` mention; two syllables that open with an ordinary word (`Sơn Trà`) are no name by themselves. */
export const name: Normaliser = (view): NameValues | null => {
  const surname = view.edge('surname')?.payload as LexiconEntry | undefined;
  const doubtful = surname?.attributes.ambiguous === 'yes' && view.match.end - view.match.start === 2;
  return doubtful ? null : { name: spelled(view), given: false };
};

/** Values of a name that its surroundings vouch for, or of a `figure`. */
export const called: Normaliser = (view): NameValues => ({ name: spelled(view), given: false });

/** Values of a `name` mention that is a given name alone. */
export const givenName: Normaliser = (view): NameValues => ({ name: spelled(view), given: true });

/** Values of a `posts` mention: where its posts stand, by character offset, in order; the tenure that a word behind them says. */
export const posts: Normaliser = (view): PostsValues => {
  const starts = view.edges('p').map((edge) => (edge.payload as MentionOf<'post'>).start);
  return { count: starts.length, starts, tenure: toldTenure(view) };
};

/** The tenure that a word beside the posts says of all that have none of their own. */
function toldTenure(view: MatchView): Tenure | null {
  return tenureOf(view.edge('w')?.payload as LexiconEntry | undefined);
}

/** The tenure that the rule itself says. */
function ruledTenure({ values }: MatchView): Tenure | null {
  return (values.tenure as Tenure | undefined) ?? null;
}

/** Values of an `appointment` mention: name, form of address, start offsets of the name and of its list of posts. */
export const appointment: Normaliser = (view): AppointmentValues | null => {
  const names = view.edges('n').map((edge) => edge.payload as MentionOf<'name'>);
  const lists = view.edges('p').map((edge) => edge.payload as MentionOf<'posts'>);
  if (names.length === 0 || lists.length === 0) return null;
  const starts = lists.flatMap((list) => list.values.starts);
  return {
    name: names[0]!.values.name,
    also: names.slice(1).map((mention) => mention.values.name),
    names: names.map((mention) => mention.start),
    given: names[0]!.values.given,
    honorific: view.word('h'),
    posts: starts.length,
    starts,
    tenure: toldTenure(view) ?? lists[0]!.values.tenure ?? ruledTenure(view),
    // `Phó Bí thư được bầu là X (Trưởng Ban Tổ chức)`: what is said of the first list is not of the second.
    reach: lists[0]!.values.count,
  };
};

/**
 * Values of a `take-up`, `give-up`, `being` or `shared-posts` mention. `step`: a first or a later one of a career; `ahead`: it opens
 * the sentence, and its person follows; `left`: the post that somebody comes from, told of before them; `lone`: its person
 * stands before it by the given name alone; `inside`: the mention holds its person; `light`: in a headline alone it says
 * that somebody moves.
 */
export const moveOfPosts: Normaliser = (view): MoveValues | null => {
  const lists = view.edges('p').map((edge) => edge.payload as MentionOf<'posts'>);
  const [list] = lists;
  if (list === undefined) return null;
  const verb = view.edge('v')?.payload as LexiconEntry | undefined;
  const light = verb?.attributes.force === 'light';
  const since = formOf(view.edge('d'));
  const lasting = formOf(view.edge('l'));
  return {
    weak: light || verb?.attributes.force === 'weak',
    posts: lists.reduce((sum, { values }) => sum + values.count, 0),
    starts: lists.flatMap(({ values }) => values.starts),
    // A semicolon parts posts that lend each other no body: how many stand in each part.
    parts: lists.map(({ values }) => values.count),
    tenure: list.values.tenure ?? ruledTenure(view),
    since: since ?? (lasting?.endsWith('/..') ? lasting.slice(0, -3) : null),
    step: view.edge('f') ? 'first' : view.edge('t') ? 'later' : null,
    ahead: view.values.ahead === true,
    left: view.values.left === true,
    lone: view.values.lone === true,
    career: view.values.career === true,
    inside: view.values.inside === true,
    acting: view.values.acting === true,
    suspended: view.values.suspended === true,
    worded: verb !== undefined,
    light,
  };
};

/** The first form of the date that a capture stepped over. */
const formOf = (edge: ReturnType<MatchView['edge']>): string | null =>
  (edge?.payload as MentionOf<'date'> | undefined)?.values.forms[0] ?? null;

/** Values of a `shared-posts` mention whose holders follow one by one. `most`: how many there are, where the text counts them. */
export const enumerated: Normaliser = (view): SharedPostsValues => {
  const list = view.edge('p')!.payload as MentionOf<'posts'>;
  const counted = ['two', 'three', 'four'].findIndex((word) => view.word(word) !== null);
  const many = Number(view.word('many') ?? Number.NaN);
  return {
    posts: list.values.count,
    starts: list.values.starts,
    tenure: toldTenure(view) ?? list.values.tenure ?? null,
    enumerated: true,
    several: counted >= 0 || view.word('many') !== null || view.word('plural') !== null,
    most: counted >= 0 ? counted + 2 : Number.isInteger(many) && many > 0 ? many : null,
  };
};

/** Values of a `career-cue` mention: the class of its lexicon entry; `với` is what `đối với` is; `group`: a group stands right before it, who does what it says. */
export const cue: Normaliser = (view): CareerCueValues => ({
  class: view.word('w') === null ? (view.edge('c')!.payload as LexiconEntry).class : 'toward',
  group: view.word('g') !== null,
});

/** Values of a `pronoun` mention: the form of address that stands for somebody. */
export const pronoun: Normaliser = (view): PronounValues => ({
  word: view.word('h'),
  self: (view.edge('h')?.payload as LexiconEntry | undefined)?.class === 'self-pronoun',
});

/** Values of a `name-listed` mention: the name as written. */
export const listedName: Normaliser = (view): NameValues => ({ name: spelled(view), given: false });

/** Values of a mention that says nothing but where it stands (`elected-list`, `since`, `post-column`, `headline-verb`, `take-up-same`). */
export const spot: Normaliser = () => ({});

/** Values of a `replaced` mention: who gives way, and where the name stands. */
export const replaced: Normaliser = (view): OtherPersonValues => {
  const found = view.edge('n')!.payload as MentionOf<'name'>;
  return { name: found.values.name, at: found.start, goesOn: view.values.goesOn === true };
};

/** Values of a `mover` mention: who moves somebody else, and whether from behind the passive. */
export const mover: Normaliser = (view): MoverValues => {
  const found = view.edge('n')!.payload as MentionOf<'name'>;
  return { name: found.values.name, at: found.start, passive: view.values.passive === true };
};

/** Values of a `hand-over` mention: who gives the posts over and to whom, where the text names them behind the verb. */
export const handOver: Normaliser = (view): HandOverValues => {
  const list = view.edge('p')!.payload as MentionOf<'posts'>;
  const from = view.edge('a')?.payload as MentionOf<'name'> | undefined;
  const to = view.edge('b')?.payload as MentionOf<'name'> | undefined;
  return {
    starts: list.values.starts,
    from: from?.values.name ?? null,
    fromAt: from?.start ?? null,
    to: to?.values.name ?? null,
    toAt: to?.start ?? null,
  };
};

/** Values of a `post-owner` mention: the body, as its own mention has it, and the post without one that is of it; NULL beside a firm or a post with its own body. */
export const postOwner: Normaliser = (view): PostOwnerValues | null => {
  const { start, values } = view.edge('o')!.payload as MentionOf<'org'>;
  const post = view.edge('p')!.payload as MentionOf<'post'>;
  if (values.private || !(post.values.bare || post.values.seat)) return null;
  return { words: values.words, orgAt: start, postAt: post.start };
};

/** Values of a `career-line` mention: years or months that bound it (`to` NULL while it lasts) and its posts; only spans of time. */
export const careerLine: Normaliser = (view): CareerLineValues | null => {
  const date = view.edge('d')?.payload as MentionOf<'date'> | undefined;
  const list = view.edge('p')?.payload as MentionOf<'posts'> | undefined;
  const form = date?.values.forms[0];
  if (form === undefined || list === undefined || !/^\d{4}[^/]*\/(?:\d{4}|\.\.)/.test(form)) return null;
  const [from, to] = form.split('/');
  return {
    from: from!,
    to: to === '..' ? null : to!,
    posts: list.values.count,
    starts: list.values.starts,
  };
};

/** Values of a `career-line` mention that says a year or a month alone: `step`, for the next line ends it. */
export const careerStep: Normaliser = (view): CareerLineValues | null => {
  const form = formOf(view.edge('d'));
  const list = view.edge('p')!.payload as MentionOf<'posts'>;
  if (form === null || !/^\d{4}(?:-\d\d)?$/.test(form)) return null;
  return { from: form, to: null, posts: list.values.count, starts: list.values.starts, step: true };
};

/** Values of a `profile-head` mention: whom the profile is of, where the name stands, and the tenure that it says of all their posts. */
export const profileHead: Normaliser = (view): ProfileHeadValues => {
  const found = view.edge('n')!.payload as MentionOf<'name'>;
  return { name: found.values.name, at: found.start, tenure: ruledTenure(view) };
};

/** Values of a `profile-posts` mention: where its list of posts stands. */
export const profilePosts: Normaliser = (view): ProfilePostsValues => {
  const list = view.edge('p')!.payload as MentionOf<'posts'>;
  return { posts: list.values.count, list: list.start };
};

/** Values of a `post-unnamed` mention: the post and where it stands. */
export const unnamed: Normaliser = (view): UnnamedPostValues => {
  const { start, values } = view.edge('p')!.payload as MentionOf<'post'>;
  return { at: start, position: values.position };
};
