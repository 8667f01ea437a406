import type { Tenure } from '../../../../model/facts.ts';
import { groupBy } from '../../../../model/group-by.ts';
import { type MentionLookup, mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, startingIn } from '../../../../model/span.ts';
import type { CareerCue } from '../career-cues.ts';
import { byStart } from '../collect/collect-holdings.ts';
import { type Holding, seatRanks } from '../holding.ts';
import { isThen } from '../moves/said-before.ts';
import type { ToldArticle } from '../told-article.ts';
import { type LeavingWord, leavingWordOf } from './find-leaving.ts';
import { isLower } from './is-lower.ts';
import { takesAnother } from './takes-another.ts';

/** A post without a word of its own, in what its sentence tells. */
interface OpenPost {
  readonly holding: Holding;
  /** All posts of the sentence, with this one. */
  readonly fellows: readonly Holding[];
  readonly cues: readonly CareerCue[];
  readonly leaving: LeavingWord | null;
  readonly text: string;
}

/** What a sentence may say of a post, and what is then settled of it. */
interface Reading {
  readonly says: (post: OpenPost) => boolean;
  readonly settles: { readonly tenure: Tenure; readonly inferred?: true };
}

/** The first that holds decides; where none does, the post is held. */
const readings: readonly Reading[] = [
  // A verb of electing speaks of the post right at it, words of leaving of the person, whatever the post: so it goes first.
  { says: isReelected, settles: { tenure: 'incoming' } },
  { says: isElected, settles: { tenure: 'incoming' } },
  { says: isFullerTaken, settles: { tenure: 'incoming' } },
  { says: wasThen, settles: { tenure: 'former' } },
  { says: hasLeft, settles: { tenure: 'former' } },
  // Who retires leaves every seat too, and who loses all Party posts those of the Party; by any other word of leaving a seat is kept.
  { says: leavesWork, settles: { tenure: 'outgoing' } },
  { says: isKeptSeat, settles: { tenure: 'current' } },
  { says: leaves, settles: { tenure: 'outgoing' } },
  { says: isTransferred, settles: { tenure: 'outgoing' } },
  // Last, for no word says so of this post: what else the sentence gives the person does.
  { says: takesAnother, settles: { tenure: 'outgoing', inferred: true } },
];

/**
 * What a sentence's moves say about posts that carry no word of their own. One who takes up another post leaves the old one,
 * but for seats, and but for a Party post beside an elected one of the same level, which go together. One who leaves or
 * retires gives the post up: whom the leaving is directed to, else the person told of before it.
 */
export function settleTenures(
  holdings: readonly Holding[],
  { text, sentences, mentions, cues }: ToldArticle,
): Holding[] {
  const cuesOf = groupBy(cues, (cue) => indexAt(sentences, cue.start));
  const fellowsOf = groupBy(holdings, (holding) => indexAt(sentences, holding.postAt));
  const posts = byStart(mentions, 'post');
  return holdings.map((holding) => {
    const index = indexAt(sentences, holding.postAt);
    const around = { fellows: fellowsOf.get(index)!, cues: cuesOf.get(index) ?? [] };
    const isSaid = posts.get(holding.postAt)?.values.tenure === 'current';
    if (holding.tenure === 'current' && isSaid && isLeftBehind({ holding, ...around }))
      return { ...holding, tenure: 'outgoing' };
    if (holding.tenure === 'current' && isSaid && isThen(around.cues, holding.postEnd))
      return { ...holding, tenure: 'former' };
    if (holding.tenure !== null) return holding;
    // `trước đó ông X là P1, P2`: of two rules that read a post one may say that it is past.
    if (around.fellows.some((other) => isTwin(other, holding) && other.tenure === 'former'))
      return { ...holding, tenure: 'former' };
    const inSentence: MentionLookup = (kind) => startingIn(mentionsOf(mentions, kind), sentences[index]!);
    const post = {
      holding,
      ...around,
      text,
      leaving: leavingWordOf(holding, { ...around, text }, inSentence),
    };
    const settled = readings.find(({ says }) => says(post))?.settles ?? { tenure: 'current' as const };
    return { ...holding, ...settled };
  });
}

const isTwin = (other: Holding, { postAt, name }: Holding) => other.postAt === postAt && other.name === name;

/** `X, hiện là P1, được bầu giữ chức P2`: what one is when one takes up another post behind it. */
function isLeftBehind({ holding, fellows, cues }: Omit<OpenPost, 'leaving' | 'text'>): boolean {
  const behind = fellows.filter(({ postAt, tenure }) => postAt > holding.postAt && tenure === 'incoming');
  return takesAnother({ holding, fellows: behind, cues });
}

/** Characters between a post and the verb by which its holder is elected again. */
const reelecting = 30;

/** `X, Phó Bí thư, Chủ tịch UBND xã, tái cử`: the posts before the verb, when none follows it. */
function isReelected({ holding, cues }: OpenPost): boolean {
  return cues.some(
    (cue) =>
      cue.class === 're-elect' &&
      cue.bare === true &&
      cue.start >= holding.end &&
      cue.start - holding.end <= reelecting,
  );
}

/** Characters between a verb of electing and the post: `bầu 3 Phó Bí thư`, `bầu chức danh`. */
const electing = 12;

/** `bầu Bí thư Huyện ủy là đồng chí X`, `bầu 3 Phó Bí thư: A, B, C`; not `bầu Phó Chủ tịch UBND huyện X giữ chức P`. */
function isElected({ holding, cues }: OpenPost): boolean {
  return (
    holding.nameAt - holding.postEnd > 1 &&
    cues.some(
      ({ class: found, end }) =>
        found === 'elect' && end <= holding.postAt && holding.postAt - end <= electing,
    )
  );
}

function hasLeft({ leaving }: OpenPost): boolean {
  return leaving === 'left' || leaving === 'left-bracket';
}

function leavesWork({ leaving }: OpenPost): boolean {
  return leaving === 'leave-work' || leaving === 'leave-party';
}

/** `X và Y được bầu làm Phó Bí thư, trong đó Y là Phó Bí thư Thường trực`: the post taken up, told in full. */
function isFullerTaken({ holding, fellows, text }: OpenPost): boolean {
  return (
    holding.modifier !== null &&
    isStatement(holding, text) &&
    fellows.some(
      ({ name, role, modifier, tenure, postAt }) =>
        name === holding.name &&
        role === holding.role &&
        modifier === null &&
        tenure === 'incoming' &&
        postAt < holding.nameAt,
    )
  );
}

/** `Khi đó, ông X là P`: in P then; not in `Lúc đó, ông X, P, có mặt`, which tells who X is. */
function wasThen({ holding: { nameAt, postAt, postEnd }, cues, text }: OpenPost): boolean {
  return isStatement({ nameAt, postAt }, text) && isThen(cues, postEnd);
}

/** `X là P`, not `X, P`. */
function isStatement({ nameAt, postAt }: Pick<Holding, 'nameAt' | 'postAt'>, text: string): boolean {
  return nameAt < postAt && !/[,;:()–-]/u.test(text.slice(nameAt, postAt));
}

function leaves({ leaving }: OpenPost): boolean {
  return leaving !== null;
}

/** A seat is held beside posts; but not one of the Party on a committee of the body that somebody moves up from (`Ủy viên BTV Huyện ủy` of one who goes to the province). */
function isKeptSeat({ holding: seat, fellows }: OpenPost): boolean {
  const movesUp = (other: Holding) =>
    other.name === seat.name &&
    other.tenure === 'incoming' &&
    !seatRanks.has(other.rank ?? '') &&
    isLower(seat.level, other.level);
  return seatRanks.has(seat.rank ?? '') && !(seat.branch === 'party' && fellows.some(movesUp));
}

/** Characters between a verb of transfer and whom it transfers: `điều động đồng chí X`. */
const transferring = 30;

/** `điều động đồng chí X, P, về Y`: X leaves P, whatever X takes up at Y. */
function isTransferred({ holding, cues }: OpenPost): boolean {
  return cues.some(
    (cue) =>
      (cue.class === 'transfer' || cue.class === 'dismiss') &&
      holding.nameAt >= cue.end &&
      holding.nameAt - cue.end <= transferring &&
      holding.postAt > holding.nameAt,
  );
}
