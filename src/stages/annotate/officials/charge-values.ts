import type { Mention } from '../../../model/mention.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import type { Normaliser } from '../pass.ts';
import type { OrgValues } from './org-values.ts';
import { canonicalBody } from './post-body.ts';

/** The charge of a body that somebody is given, or that a deputy has. */
export type ChargeValues = {
  /** It is given here, by a verb. */
  readonly given: boolean;
  /** The body as it stands; NULL for whatever body the post is in (`nhà trường`). */
  readonly body: string | null;
  /** What the charge is called as a post: `Phụ trách Sở Y tế`; NULL without a body of its own name. */
  readonly position: string | null;
  readonly role: string;
  readonly rank: string | null;
  readonly organization: string | null;
  readonly level: string | null;
  readonly branch: string | null;
  readonly unit: string | null;
  readonly unitType: string | null;
};

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
