import type { MentionOf } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span } from '../../../../model/span.ts';
import { listMarker } from '../../list-marker.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';

/** What may stand behind the body in its heading. */
const closing = /^[:.\s]*$/u;

/**
 * A bare post that opens an item of a list whose heading is nothing but a body is a post of that body: under `A. HĐND HUYỆN`
 * the item `1. Chủ tịch: Ông X` names the Chủ tịch HĐND huyện.
 */
export function completeHeaded(
  holdings: readonly Holding[],
  { text, paragraphs, mentions }: ToldArticle,
): Holding[] {
  if (!holdings.some(isBodiless)) return [...holdings];
  const orgs = new Map(mentionsOf(mentions, 'org').map((org) => [org.start, org]));
  const bodyOf = (line: Span): MentionOf<'org'> | null => {
    const from = line.start + (listMarker.exec(text.slice(line.start, line.end))?.[0].length ?? 0);
    const org = orgs.get(from);
    return org !== undefined && closing.test(text.slice(org.end, line.end)) ? org : null;
  };
  // The body that heads each line: the last line that was nothing but one, as long as items follow it.
  const heads: (MentionOf<'org'> | null)[] = [];
  for (const line of paragraphs) {
    const isItem = listMarker.test(text.slice(line.start, line.end));
    heads.push(bodyOf(line) ?? (isItem ? (heads.at(-1) ?? null) : null));
  }
  return holdings.map((holding) => {
    const at = indexAt(paragraphs, holding.postAt);
    const line = paragraphs[at];
    const head = heads[at] ?? null;
    if (!isBodiless(holding) || head === null || line === undefined) return holding;
    const opened = listMarker.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
    return holding.postAt === line.start + opened ? inBody(holding, head) : holding;
  });
}

const isBodiless = ({ bare, organization }: Holding) => bare && organization === null;

function inBody(holding: Holding, { values }: MentionOf<'org'>): Holding {
  const { unit, words } = values;
  return {
    ...holding,
    bare: false,
    position: `${holding.position} ${words}`,
    organization: words,
    level: values.level ?? holding.level,
    branch: values.branch ?? holding.branch,
    party: values.party ?? holding.party,
    unit: unit?.name ?? null,
    unitType: unit?.type ?? values.unitType,
  };
}
