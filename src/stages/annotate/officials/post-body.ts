import type { Edge } from '../../../engine/lattice.ts';
import { memoize } from '../../../model/memoize.ts';
import type { OrgValues } from '../../../model/mentions/official-mentions.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import { foldKey } from '../../../text/fold.ts';
import { settleTones } from '../../../text/settle-tones.ts';
import type { MatchView } from '../pass.ts';
import { wordPost } from './word-post.ts';

/**
 * The bodies of a post as they stand, unit included. Of a `Trưởng phòng Nội vụ huyện` it is the `Phòng Nội vụ huyện`, for its
 * kind stands in the role alone; a `Tỉnh ủy viên` and a `Trưởng Công an huyện` have theirs in their own name.
 */
export function organizationOf(view: MatchView, orgs: readonly OrgValues[]): string | null {
  const bodies: Edge[] = view.edges('o');
  const role = view.edge('r')?.payload as LexiconEntry | undefined;
  const fields = view.match.captures.find((capture) => capture.name === 'f');
  const start = fields?.start ?? bodies[0]?.start;
  const end = bodies.at(-1)?.end ?? (fields === undefined ? undefined : (view.edge('u')?.end ?? fields.end));
  if (start === undefined || end === undefined) {
    const org = role?.class === 'role-part' ? undefined : role?.attributes.org;
    return org ? canonicalBody([org, view.word('u')].filter(Boolean).join(' ')) : null;
  }
  const { tokens, text } = view.text;
  const spelled = orgs.flatMap((org) => org.spelled);
  const words =
    spelled.length > 0
      ? wordPost(view.text, start, end, spelled)
      : text.slice(tokens[start]!.start, tokens[end - 1]!.end);
  // A `UVBTV Huyện ủy` sits on its Ban Thường vụ, a Chánh Văn phòng heads the body's office.
  const lead = fields === undefined ? role?.attributes.org : role?.attributes.body;
  const said = !lead || foldKey(words).startsWith(foldKey(lead));
  return canonicalBody(said ? words : `${lead} ${words}`);
}

/** A body's words as a row has them: one blank between words, tone marks on their modern place, the first letter a capital. */
export const canonicalBody = memoize(20_000, (words) => {
  const settled = settleTones(words.normalize('NFC').replace(/\s+/g, ' '));
  return settled.charAt(0).toUpperCase() + settled.slice(1);
});

/** The part of the system that a post is of: its first body that says so, else the role, the field of work, the rule. */
export function branchOf(view: MatchView, orgs: readonly OrgValues[]): string | null {
  const named = orgs.find((org) => org.branch !== null)?.branch;
  const role = view.edge('r')?.payload as LexiconEntry | undefined;
  const field = (view.edge('d') ?? view.edge('b'))?.payload as LexiconEntry | undefined;
  return (
    named ||
    // A field of work that says its level says whose it is, whatever heads it: a police desk's head is armed.
    (field?.attributes.level && field.attributes.branch) ||
    role?.attributes.branch ||
    field?.attributes.branch ||
    orgs.find((org) => org.fieldBranch !== null)?.fieldBranch ||
    (view.values.branch as string | undefined) ||
    null
  );
}
