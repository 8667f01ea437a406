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
    if (sentence === undefined) return [];
    const { position, role, rank, organization, level, branch, unit, unitType } = charge.values;
    return finder.before({ start: charge.end, end: charge.end }, sentence).map((name) => ({
      rule: charge.rule,
      start: name.start,
      end: charge.end,
      name: name.values.name,
      given: name.values.given,
      honorific: null,
      position: position as string,
      role: role as string,
      rank: rank as string | null,
      modifier: null,
      tenure: 'acting' as const,
      level: level as string | null,
      organization: organization as string | null,
      closed: false,
      branch: branch as string | null,
      party: null,
      other: null,
      unit: unit as string | null,
      unitType: unitType as string | null,
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
