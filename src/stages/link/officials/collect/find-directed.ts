import type { Mention } from '../../../../model/mention.ts';
import type { NameMention } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../../model/span.ts';
import type { CareerCue } from '../career-cues.ts';
import { findRow } from './find-row.ts';

/** Characters between a verb with its posts and the person that it is directed to. */
const directed = 30;
/** Characters between two verbs that are directed to one person. */
const longestGap = 40;
/** What may stand between verbs that are directed to somebody together (the term of the post before, too), and most of them. */
const chained = /^[\s,;]*(?:(?:\p{Ll}+|[IVXLC]+|\d{1,4})[\s,;–-]+){0,9}$/u;
const longestChain = 4;
/** Whom verbs are directed to behind them. */
export interface DirectedFinder {
  /** `cách chức Bí thư … đối với ông X`: X, with those who stand in a row with them. */
  toward(verb: Span, sentence: Span): readonly NameMention[];
  /** `bổ nhiệm P cho hai thẩm phán`: people without names. */
  towardGroup(verb: Span): boolean;
}

/** Indexes the words by which a verb is directed to somebody (`đối với`, `cho`). */
export function findDirected(
  names: readonly NameMention[],
  mentions: readonly Mention[],
  { cues, text }: { readonly cues: readonly CareerCue[]; readonly text: string },
): DirectedFinder {
  const rowOf = findRow(names, mentions, { cues, text });
  const replaced = mentionsOf(mentions, 'replaced');
  const posts = mentionsOf(mentions, 'post');
  const givingUp = mentionsOf(mentions, 'give-up');
  const groups = mentionsOf(mentions, 'event-person').filter(({ values }) => Number(values.count) > 1);
  // `thay cho ông X` is directed at nobody: it says who gives way.
  const towards = cues.filter(
    (cue) => cue.class === 'toward' && (replaced[indexAt(replaced, cue.start)]?.end ?? 0) <= cue.start,
  );
  /** `miễn nhiệm chức danh P1, cho thôi giữ chức P2 đối với ông X`: the last of verbs of leaving in a row is directed for all. */
  const lastOfChain = (first: Span): Span => {
    let at = indexAt(givingUp, first.start);
    if (givingUp[at]?.start !== first.start) return first;
    const end = Math.min(at + longestChain, givingUp.length - 1);
    while (at < end && chained.test(text.slice(givingUp[at]!.end, givingUp[at + 1]!.start))) at++;
    return givingUp[at]!;
  };
  /** `thôi giữ chức P và điều chuyển công tác khác đối với ông X`: another verb, but no other post and no comma, before whom both are directed to. */
  const isTold = (verb: Span, cue: Span | undefined, name: Span) =>
    cue !== undefined &&
    name.start - cue.end <= directed &&
    cue.start - verb.end <= longestGap &&
    startingIn(cues, { start: verb.end, end: cue.start }).length > 0 &&
    (posts[indexAt(posts, verb.end) + 1]?.start ?? Infinity) > name.start &&
    !text.slice(verb.end, name.start).includes(',');
  return {
    toward(first, sentence) {
      const verb = lastOfChain(first);
      const name = names[indexAt(names, verb.end) + 1];
      const cue = towards[indexAt(towards, verb.end) + 1];
      const near =
        name !== undefined &&
        name.end <= sentence.end &&
        (name.start - verb.end <= directed || isTold(verb, cue, name)) &&
        !text.slice(verb.end, name.start).includes(';');
      return near && cue !== undefined && cue.end <= name.start ? rowOf(name, sentence) : [];
    },
    towardGroup({ end }) {
      const cue = towards[indexAt(towards, end) + 1];
      const group = cue === undefined ? undefined : groups[indexAt(groups, cue.end) + 1];
      return cue !== undefined && cue.start - end <= directed && group?.start === cue.end + 1;
    },
  };
}
