import { groupBy } from '../../../../model/group-by.ts';
import type {
  DateMention,
  MentionOf,
  MoveMention,
  PostMention,
} from '../../../../model/mentions/mention-kinds.ts';
import { mentionsAmong, mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span } from '../../../../model/span.ts';
import type { CareerCue } from '../career-cues.ts';
import { byStart } from '../collect/collect-holdings.ts';
import type { ToldArticle } from '../told-article.ts';
import { datesOfPosts } from './career-times.ts';
import { settleDenials } from './settle-denials.ts';

/** A verb that changes or states somebody's posts, in what its sentence and its article tell. */
export interface VerbScene {
  readonly verb: MoveMention;
  /** The posts that it names; at least one. */
  readonly posts: readonly [PostMention, ...PostMention[]];
  readonly sentence: Span;
  readonly cues: readonly CareerCue[];
  /** Dates of the sentence that may be those of posts. */
  readonly dates: readonly DateMention[];
  /** Those of them that no verb of taking up holds as its own: in `Trước khi làm P1, ông X giữ chức P2 từ năm 2018` the year is P2's. */
  readonly freeDates: readonly DateMention[];
  /** Persons who give way to somebody else. */
  readonly replaced: readonly MentionOf<'replaced'>[];
  /** Persons who move others. */
  readonly movers: readonly MentionOf<'mover'>[];
  /** Verbs of giving a post up. */
  readonly givingUp: readonly MentionOf<'give-up'>[];
  readonly text: string;
  /** ISO date of the article. */
  readonly published: string | null;
  /** Verbs of taking a post up, of the whole article. */
  readonly takeUps: readonly MentionOf<'take-up'>[];
  /** Offsets behind words that say that what a date dates has lasted since. */
  readonly sinces: ReadonlySet<number>;
  /** Offsets behind the article's posts. */
  readonly postEnds: ReadonlySet<number>;
}

/** The verbs of posts in an article that the text does not deny, each in its sentence. */
export function buildVerbScenes({ text, sentences, mentions, cues, published }: ToldArticle): VerbScene[] {
  const verbs = settleDenials(mentionsAmong(mentions, ['take-up', 'give-up', 'being']), mentions);
  // Half of the news moves nobody: then nothing is gathered for it.
  if (verbs.length === 0) return [];
  const bySentence = <Where extends Span>(spans: readonly Where[]) => {
    const groups = groupBy(spans, (span) => indexAt(sentences, span.start));
    return (index: number): readonly Where[] => groups.get(index) ?? [];
  };
  const cuesOf = bySentence(cues);
  const dates = datesOfPosts(mentions, text);
  const takeUps = mentionsOf(mentions, 'take-up');
  const datesOf = bySentence(dates);
  const freeDatesOf = bySentence(
    dates.filter(({ start }) => start >= (takeUps[indexAt(takeUps, start)]?.end ?? 0)),
  );
  const replacedIn = bySentence(mentionsOf(mentions, 'replaced'));
  const moversIn = bySentence(mentionsOf(mentions, 'mover'));
  const givingUpIn = bySentence(mentionsOf(mentions, 'give-up'));
  const posts = byStart(mentions, 'post');
  const sinces = new Set(mentionsOf(mentions, 'since').map(({ end }) => end));
  const postEnds = new Set(mentionsOf(mentions, 'post').map(({ end }) => end));
  return verbs.flatMap((verb) => {
    const index = indexAt(sentences, verb.start);
    const sentence = sentences[index];
    if (sentence === undefined) return [];
    const [first, ...others] = verb.values.starts.map((start) => posts.get(start)!);
    return [
      {
        verb,
        posts: [first!, ...others],
        sentence,
        cues: cuesOf(index),
        dates: datesOf(index),
        freeDates: freeDatesOf(index),
        replaced: replacedIn(index),
        movers: moversIn(index),
        givingUp: givingUpIn(index),
        text,
        published,
        takeUps,
        sinces,
        postEnds,
      },
    ];
  });
}
