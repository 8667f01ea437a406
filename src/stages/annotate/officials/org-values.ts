import type { Edge } from '../../../engine/lattice.ts';
import type { Mention } from '../../../model/mention.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import type { Normaliser } from '../pass.ts';
import type { UnitValues } from './unit-values.ts';
import { unitRewrites, wordPost } from './word-post.ts';

/** One body. `words`: without the unit's proper name. `level`: as body or unit fix it. `party`: a Party committee. */
export type OrgValues = {
  readonly words: string;
  readonly level: string | null;
  readonly party: boolean;
  readonly unit: UnitValues | null;
};

/** Values of an `org` mention. */
export const org: Normaliser = (view): OrgValues => {
  const { match, text } = view;
  const body = view.edge('b')?.payload as LexiconEntry | undefined;
  const unit = unitAt(view.edge('u'));
  return {
    words: wordPost(text, match.start, match.end, unit === null ? [] : unitRewrites([unit])),
    level: unit?.level ?? (body?.attributes.level || null),
    party: body?.class === 'party-committee',
    unit,
  };
};

/** The values of the unit mention that a capture stepped over. */
export function unitAt(edge: Edge | null): UnitValues | null {
  return edge === null ? null : ((edge.payload as Mention).values as UnitValues);
}
