import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt } from '../../../../model/span.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';
import { findSubjects } from './find-subjects.ts';

/** Bodies that persons are given charge of (`ông X được giao phụ trách Sở Y tế`), as posts that they act in. */
export function collectCharges({ text, sentences, mentions, cues }: ToldArticle): Holding[] {
  const given = mentionsOf(mentions, 'charge').filter(({ values }) => values.given);
  if (given.length === 0) return [];
  const finder = findSubjects(mentions, cues, text);
  return given.flatMap((charge) => {
    const sentence = sentences[indexAt(sentences, charge.start)];
    const { position, role, rank, organization, level, branch, unit, unitType } = charge.values;
    // Without a body of its own name a charge is no post.
    if (sentence === undefined || position === null) return [];
    return finder.before({ start: charge.end, end: charge.end }, sentence).map((name) => ({
      rule: charge.rule,
      start: name.start,
      end: charge.end,
      name: name.values.name,
      given: name.values.given,
      honorific: null,
      position,
      role,
      rank,
      modifier: null,
      tenure: 'acting' as const,
      level,
      organization,
      closed: false,
      branch,
      party: null,
      other: null,
      unit,
      unitType,
      joint: false,
      base: false,
      beside: false,
      alone: true,
      bare: false,
      seat: false,
      nameAt: name.start,
      postAt: charge.start,
      postEnd: charge.end,
    }));
  });
}
