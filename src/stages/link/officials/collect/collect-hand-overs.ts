import type { Tenure } from '../../../../model/facts.ts';
import type { NameMention } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt } from '../../../../model/span.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';
import { byStart, holdingsOf } from './collect-holdings.ts';
import { findSubjects } from './find-subjects.ts';

/** Posts given over: outgoing of the giver, incoming of the other; who is not named behind the verb is the subject before it. */
export function collectHandOvers({ text, sentences, mentions, cues }: ToldArticle): Holding[] {
  const overs = mentionsOf(mentions, 'hand-over');
  if (overs.length === 0) return [];
  const posts = byStart(mentions, 'post');
  const names = byStart(mentions, 'name');
  const finder = findSubjects(mentions, cues, text);
  return overs.flatMap((over) => {
    const { starts, fromAt, toAt } = over.values;
    const listed = (starts as readonly number[]).map((start) => posts.get(start)!);
    const sentence = sentences[indexAt(sentences, over.start)];
    const before = () => (sentence === undefined ? [] : finder.before(over, sentence));
    const named = (at: number | null) => (at === null ? before() : [names.get(at)!]);
    const held = (subject: NameMention, tenure: Tenure) =>
      holdingsOf(over, subject, listed, null, null).map((holding) => ({ ...holding, tenure }));
    return [
      ...named(fromAt).flatMap((giver) => held(giver, 'outgoing')),
      ...named(toAt).flatMap((taker) => held(taker, 'incoming')),
    ];
  });
}
