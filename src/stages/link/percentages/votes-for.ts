import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { endingAt, phraseText, trimEnd } from '../measures/trim-phrase.ts';
import { joinWhole } from './join-whole.ts';
import { lineOfPerson } from './line-of-person.ts';
import type { Member } from './member.ts';
import { readBehind } from './read-behind.ts';

/** A share of votes, and whose they are. */
export interface Votes {
  readonly text: string;
  readonly population: string | null;
  /** The words for the votes. */
  readonly own: Span;
  /** The post that they are cast for. */
  readonly shared: Span | null;
  readonly behind: Span | null;
  /** Who they are cast for. */
  readonly who: string;
}

/** `27/28 phiếu | (đạt tỷ lệ 96,4%)` */
const MOST_BETWEEN = 6;

/** `được | bầu` */
const VOICE_REACH = 8;

/** `được bầu giữ chức Phó Chủ tịch Hội đồng nhân dân huyện khóa XX, nhiệm kỳ 2021 - 2026` */
const MOST_CLAUSE_TOKENS = 30;

/**
 * `ông A được bầu giữ chức Chủ tịch UBND huyện với 27/28 phiếu (96,4%)` measures `phiếu (A được bầu giữ chức Chủ tịch UBND huyện)`: a clause that ends with votes
 * is not what is measured, and votes alone do not say whose they are. NULL for other values, and where several persons could be meant.
 */
export function votesFor(context: MeasureContext, member: Member, last: Votes | null = null): Votes | null {
  if (member.value.values.change !== null) return null;
  const next = last !== null && isNextOne(context, member) ? withoutExtreme(context, last.own) : null;
  const before = announced(context, member) ?? votesBefore(context, member) ?? next;
  const behind = before === null ? votesBehind(context, member) : null;
  const votes = before ?? behind;
  if (votes === null) return null;
  const elected = electedBefore(context, member, votes) ?? electedBehind(context, member);
  const who = elected === null ? toldBefore(context, member, last) : forHeading(context, member, elected);
  if (who === null) return null;
  const rest = before === null ? null : readBehind(context, member, true);
  const named = phraseText(context, votes);
  const said = rest === null ? named : joinWhole(context, member, named, rest);
  return {
    text: `${said} (${who.text})`,
    who: who.text,
    population: rest?.population ?? null,
    own: votes,
    shared: who.post,
    behind: behind ?? rest?.span ?? null,
  };
}

/** `phiếu tín nhiệm | cao nhất`: not those of the next one. */
function withoutExtreme(context: MeasureContext, votes: Span): Span {
  const extreme = endingAt(context, 'extreme-cue', votes, votes.end);
  return extreme === undefined ? votes : trimEnd(context, { start: votes.start, end: extreme.start });
}

/** `tiếp theo là ông B, Bí thư Tỉnh ủy | với 84,6%`: one more person, with a post and nothing else. */
function isNextOne(context: MeasureContext, { left }: Member): boolean {
  const isOther = ['phrase-head', 'count', 'person-cue', 'bound-noun', 'measured-cue'].some(
    (kind) => context.within(kind, left).length > 0,
  );
  return !isOther && context.within('name', left).length === 1;
}

/** `27/28 phiếu | (96,4%)`: the last votes before a value, with no figure between the two. */
function votesBefore(context: MeasureContext, { left, value }: Member): Span | null {
  const [votes, kind] = [...context.within('vote-cue', left)].reverse();
  if (votes === undefined) return null;
  const between = context.tokens({ start: votes.end, end: value.start });
  // `đạt 26 phiếu trên tổng số 44 phiếu`
  if (between.some(({ shape }) => shape === 'number')) return null;
  // `Người có số phiếu tín nhiệm thấp nhất là | ông C, Giám đốc Sở Tài chính với 11,5%`
  const isCopula = between[0] !== undefined && context.at('copula-cue', between[0].start) !== undefined;
  const names = isCopula && context.within('name', { start: votes.end, end: value.start }).length === 1;
  if (between.length > (names ? MOST_CLAUSE_TOKENS : MOST_BETWEEN)) return null;
  return (kind && kindBefore(context, kind, votes)) ?? withWords(context, votes, value.start);
}

/** `có số phiếu tín nhiệm thấp nhiều nhất với | 9 phiếu (18,4%)`: what votes they are is told before how many. NULL where nothing is. */
function kindBefore(context: MeasureContext, kind: Span, counted: Span): Span | null {
  const [verb] = context.within('phrase-tail', { start: kind.end, end: counted.start });
  if (verb === undefined) return null;
  const told = trimEnd(context, { start: kind.start, end: verb.start });
  const isPlain = context.tokens(told).every(({ shape }) => shape === 'word');
  return isPlain && told.end > kind.end ? told : null;
}

/** `Số phiếu tín nhiệm cao: | 49 phiếu (chiếm 84%)`: votes that a colon announces, with no more than their number behind it. */
function announced(context: MeasureContext, { heading, left }: Member): Span | null {
  if (heading === null || context.within('vote-cue', heading).length === 0) return null;
  return context.within('name', left).length === 0 && context.tokens(left).length <= MOST_BETWEEN
    ? trimEnd(context, heading)
    : null;
}

/** Who was told of last, where nobody else is named: `…; 2 phiếu tín nhiệm (4%) và 25 phiếu tín nhiệm thấp (53%)`; else whom the lines above the votes name. */
function toldBefore(context: MeasureContext, member: Member, last: Votes | null): Elected | null {
  if (context.within('name', member.left).length > 0) return null;
  if (last !== null) return { text: last.who, post: null };
  const line = lineOfPerson(context, member.sentence);
  return line === null ? null : electedIn(context, line, context.within('name', line)[0]);
}

/** `81% | số phiếu đại biểu có mặt tán thành`: the votes behind a value, or behind its bracket. */
function votesBehind(context: MeasureContext, { right }: Member): Span | null {
  const [bracket, behind] = context.tokens(right);
  // `đạt 52/52 (tỷ lệ 100%) | phiếu tín nhiệm cao`
  const first = bracket?.fold === ')' ? behind : bracket;
  const votes = first && context.at('vote-cue', first.start);
  return votes === undefined ? null : withWords(context, votes, right.end);
}

/** `phiếu | tín nhiệm thấp`: votes with what is said of them up to a mark or a figure, unless that names somebody or what is done. */
function withWords(context: MeasureContext, { start, end }: Span, until: number): Span {
  const words = context.tokens({ start: end, end: until });
  const mark = words.find(({ shape }) => shape === 'punct' || shape === 'break' || shape === 'number');
  const said = trimEnd(context, { start, end: mark?.start ?? until });
  const isOther = ['name', 'event-act'].some((kind) => context.within(kind, said).length > 0);
  return isOther || said.end < end ? { start, end } : said;
}

interface Elected {
  readonly text: string;
  readonly post: Span | null;
}

/** Who is named between the semicolon, or the last share, and the votes; of those of whom several shares are told, the last. */
function electedBefore(
  context: MeasureContext,
  { sentence, segment, value }: Member,
  votes: Span,
): Elected | null {
  const isBehind = context.within('name', { start: votes.end, end: value.start }).length > 0;
  const reach = { start: sentence.start, end: isBehind ? value.start : Math.min(votes.start, value.start) };
  const semicolons = context.marks(';', reach);
  const start = segment === 0 ? sentence.start : (semicolons.at(-1)?.end ?? sentence.start);
  const shares = context.within('percent', { start, end: reach.end });
  const since = { start: shares.at(-1)?.end ?? start, end: reach.end };
  const named = context.within('name', since);
  if (named.length > 1) return null;
  const [name] = named.length === 1 ? named : context.within('name', { start, end: reach.end }).slice(-1);
  return electedIn(context, { start, end: reach.end }, name);
}

/** `Với 100% phiếu bầu, ông A được bầu giữ chức …` */
function electedBehind(context: MeasureContext, { value, right, sentence }: Member): Elected | null {
  const next = context.within('percent', { start: value.end, end: sentence.end })[0];
  const semicolon = context.marks(';', { start: value.end, end: sentence.end })[0];
  const end = Math.min(next?.start ?? sentence.end, semicolon?.start ?? sentence.end);
  const clause = { start: Math.min(right.start, value.end), end };
  const named = context.within('name', clause);
  return named.length === 1 ? electedIn(context, clause, named[0]) : null;
}

/** `Chủ tịch UBND xã: ông A, 30/30 phiếu (100%)`: the post that a colon announces is whose who is named without one. */
function forHeading(context: MeasureContext, { heading }: Member, who: Elected): Elected {
  const post = who.post === null && heading !== null ? context.within('posts', heading).at(-1) : undefined;
  return post === undefined ? who : { text: `${who.text}, ${phraseText(context, post)}`, post };
}

/** The one who is named with what they are elected to, or the post that they hold; without a name the deed and the post, or the one addressed by it. */
function electedIn(context: MeasureContext, clause: Span, name: Mention | undefined): Elected | null {
  const from = name?.start ?? clause.start;
  const post = context.within('posts', { start: from, end: clause.end }).at(-1) ?? null;
  const called = name === undefined ? null : phraseText(context, name);
  if (post === null) return called === null ? null : { text: called, post };
  const deed = deedFor(context, { start: clause.start, end: post.start }, name ?? clause);
  const words = { start: deed ?? post.start, end: post.end };
  const isLong = context.tokens(words).length > MOST_CLAUSE_TOKENS;
  if (called === null) {
    const isAddressed = context.within('post-unnamed', clause).length > 0;
    // `bầu đoàn đại biểu dự đại hội gồm 7 đại biểu`
    const counts = context.within('count', words).length > 0;
    return isLong || counts || (deed === null && !isAddressed)
      ? null
      : { text: phraseText(context, words), post };
  }
  if (isLong) return { text: called, post };
  if (deed === null) return { text: `${called}, ${phraseText(context, post)}`, post };
  const said = phraseText(context, words);
  return { text: words.start < from ? said : `${called} ${said}`, post };
}

/** Where the verb by which somebody gets a post begins, with `được` before it. */
function deedFor(context: MeasureContext, before: Span, name: Span): number | null {
  const acts = context.within('event-act', before);
  const act = acts.findLast(({ start }) => start >= name.end) ?? acts.at(-1);
  if (act === undefined) return null;
  const voice = context
    .within('event-voice', { start: Math.max(before.start, act.start - VOICE_REACH), end: act.start })
    .findLast(({ end }) => /^\s*$/u.test(context.body.slice(end, act.start)));
  return voice?.start ?? act.start;
}
