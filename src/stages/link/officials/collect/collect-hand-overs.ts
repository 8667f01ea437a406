import type { Tenure } from '../../../../model/facts.ts';
import type { NameMention } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt } from '../../../../model/span.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';
import { byStart, holdingsOf } from './collect-holdings.ts';
import { findSubjects } from './find-subjects.ts';

/**
 * Posts given over: outgoing of the giver, incoming of the other; who is not named behind the verb is the subject before it, and gives all
 * that the sentence gives over.
 */
export function collectHandOvers({ text, sentences, mentions, cues }: ToldArticle): Holding[] {
  const overs = mentionsOf(mentions, 'hand-over');
  if (overs.length === 0) return [];
  const posts = byStart(mentions, 'post');
  const names = byStart(mentions, 'name');
  const finder = findSubjects(mentions, cues, text);
  const named = mentionsOf(mentions, 'name');
  let giving: {
    readonly sentence: number;
    readonly end: number;
    readonly givers: readonly NameMention[];
  } | null = null;
  return overs.flatMap((over) => {
    const { starts, fromAt, toAt } = over.values;
    const listed = (starts as readonly number[]).map((start) => posts.get(start)!);
    const at = indexAt(sentences, over.start);
    const sentence = sentences[at];
    // `X bàn giao P cho Y, Q và bàn giao R cho Z`: X gives R too.
    const goesOn = giving?.sentence === at && (named[indexAt(named, over.start)]?.start ?? 0) < giving.end;
    const before = () => {
      if (goesOn) return giving!.givers;
      return sentence === undefined ? [] : finder.before(over, sentence);
    };
    const personAt = (where: number | null) => (where === null ? before() : [names.get(where)!]);
    const held = (subject: NameMention, tenure: Tenure) =>
      holdingsOf(over, subject, listed, null, null).map((holding) => ({ ...holding, tenure }));
    const givers = personAt(fromAt);
    const takers = personAt(toAt);
    if (toAt !== null) giving = { sentence: at, end: over.end, givers };
    return [
      ...givers.flatMap((giver) => held(giver, 'outgoing')),
      ...takers.flatMap((taker) => held(taker, 'incoming')),
    ];
  });
}
