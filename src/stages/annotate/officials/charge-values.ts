import type { Mention } from '../../../model/mention.ts';
import type { ChargeValues, OrgValues } from '../../../model/mentions/official-mentions.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import type { Normaliser } from '../pass.ts';
import { canonicalBody } from './post-body.ts';

/** Values of a `charge` mention. */
export const charge: Normaliser = (view): ChargeValues => {
  const { attributes, text } = view.edge('r')!.payload as LexiconEntry;
  const role = attributes.written || text;
  const org = (view.edge('o')?.payload as Mention | undefined)?.values as OrgValues | undefined;
  const body = view.word('o') ?? view.word('b');
  return {
    given: view.values.given === true,
    body,
    position: org === undefined ? null : `${role} ${org.words}`,
    role,
    rank: attributes.rank ?? null,
    organization: org === undefined ? null : canonicalBody(body!),
    level: org?.level ?? null,
    branch: org?.branch ?? null,
    unit: org?.unit?.name ?? null,
    unitType: org?.unit?.type ?? org?.unitType ?? null,
  };
};
