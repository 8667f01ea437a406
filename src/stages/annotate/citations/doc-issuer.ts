import type { Edge } from '../../../engine/lattice.ts';
import type { Mention } from '../../../model/mention.ts';
import type { DocIssuerValues } from '../../../model/mentions/citation-mentions.ts';
import type { OrgValues, UnitValues } from '../../../model/mentions/official-mentions.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import type { Normaliser } from '../pass.ts';

/** Values of a `doc-issuer` mention: a listed issuer, a chain of bodies, or a post with its body. */
export const docIssuer: Normaliser = (view): DocIssuerValues => {
  const listed = view.edge('i')?.payload as LexiconEntry | undefined;
  const bodies = view.edges('o').map((edge) => (edge.payload as Mention).values as OrgValues);
  const own = unitOf(view.edge('u'));
  const unit = own ?? bodies.reduce<UnitValues | null>((found, body) => body.unit ?? found, null);
  const { text, match } = view;
  return {
    text: text.text
      .slice(text.tokens[match.start]!.start, text.tokens[match.end - 1]!.end)
      .replace(/\s+/g, ' '),
    level: unit?.level ?? (listed?.attributes.level || bodies.at(-1)?.level) ?? null,
    unitType: unit?.type ?? null,
    unitName: unit?.name ?? null,
    generic: listed?.attributes.generic === 'yes',
  };
};

function unitOf(edge: Edge | null): UnitValues | null {
  return edge === null ? null : ((edge.payload as Mention).values as UnitValues);
}
