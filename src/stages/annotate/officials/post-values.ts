import type { Edge } from '../../../engine/lattice.ts';
import type { Tenure } from '../../../model/facts.ts';
import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import type {
  OrgValues,
  PostValues,
  Rewrite,
  UnitValues,
} from '../../../model/mentions/official-mentions.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import { foldKey } from '../../../text/fold.ts';
import type { MatchView, Normaliser } from '../pass.ts';
import { leftOut, otherCommittee, unitAt, writtenOut } from './org-values.ts';
import { branchOf, organizationOf } from './post-body.ts';
import { tenureOf } from './tenure-of.ts';
import { unitRewrites, wordPost } from './word-post.ts';

/** Values of a `post` mention. */
export const post: Normaliser = (view): PostValues | null => {
  const { match, text } = view;
  const roleEdge = view.edge('r');
  if (roleEdge === null) return null;
  const role = roleEdge.payload as LexiconEntry;
  if (role.class === 'role-short' && view.word('r') !== role.text) return null;
  if (isCutOff(roleEdge, view)) return null;
  const orgs = view.edges('o').map((edge) => (edge.payload as MentionOf<'org'>).values);
  if (orgs.some((org) => org.private)) return null;
  const own = unitAt(view.edge('u'));
  // `Phó Cục trưởng Cục Tổ chức cán bộ (Bộ Công an)`
  const around = (view.edge('c')?.payload as MentionOf<'org'> | undefined)?.values;
  const units = [around?.unit ?? null, ...orgs.map((org) => org.unit), own].filter(
    (unit): unit is UnitValues => unit !== null,
  );
  const named = units.findLast((unit) => unit.name !== null) ?? units.at(-1) ?? null;
  const status = statusOf(view);
  const written = role.attributes.written || role.text;
  return {
    position: wordPost(text, roleEdge.start, match.end, [
      ...roleRewrites(roleEdge, role.text, written),
      ...leftOut(view, 'dot'),
      ...leftOut(view, 'x'),
      ...statusRewrites(view, roleEdge),
      ...writtenOut(view.edge('m')),
      ...orgs.flatMap((org) => org.rewrites),
      ...(own === null ? [] : ownRewrites(view, own)),
      ...nameRewrites(view),
    ]),
    role: written,
    rank: role.attributes.rank ?? null,
    modifier: modifierOf(view),
    tenure: tenureOf(status),
    alone: status?.attributes.scope === 'one',
    charge: actingDeputy(view),
    level:
      own?.level ??
      orgs.findLast((org) => org.level !== null)?.level ??
      around?.level ??
      shortLevel(view) ??
      (role.attributes.level || deskLevel(view)),
    organization: organizationOf(view, orgs),
    closed:
      view.values.named === true || orgs.some((org) => (org.named && org.branch !== 'state') || org.base),
    branch: branchOf(view, orgs),
    part: role.class === 'role-part' ? (role.attributes.org ?? null) : null,
    party: orgs.find((org) => org.party !== null)?.party ?? null,
    other: orgs.find((org) => org.other !== null)?.other ?? otherCommittee(role, committeeOf(role)),
    unit: named?.name ?? null,
    unitType: named?.type ?? orgs.findLast((org) => org.unitType !== null)?.unitType ?? null,
    joint: role.attributes.joint === 'yes',
    base: orgs.some((org) => org.base),
    beside: isBeside(view, orgs),
    bare:
      orgs.length === 0 &&
      units.length === 0 &&
      view.word('f') === null &&
      view.edge('b') === null &&
      role.class === 'role',
    seat: role.class === 'role-part' && orgs.length === 0,
  };
};

/** Communes have too many names, and names with too many forms, for a list to tell where one ends. */
const unlisted = 'xã';

/** Values of a `post-full` mention; NULL for a post behind which the name of its unit or body may still stand. */
export const postFull: Normaliser = (view) => {
  const { level, unit, closed, base } = (view.edge('p')!.payload as MentionOf<'post'>).values;
  if (closed || base || level === unlisted || (unit === null && level === null)) return null;
  return { level };
};

/** The head of a `Ban Chỉ đạo`, a `Tổ công tác`, or a bare `Trưởng đoàn`; but of no office, whatever its task. */
function isBeside(view: MatchView, orgs: readonly OrgValues[]): boolean {
  const role = view.edge('r')!;
  const says = besideOf(role);
  if (says === 'no') return false;
  const board = besideOf(view.edge('k')) === 'yes' || orgs.some((org) => org.beside);
  return says === 'yes' || board || (says === 'bare' && role.end === view.match.end);
}

const besideOf = (edge: Edge | null) => (edge?.payload as LexiconEntry | undefined)?.attributes.beside;

function modifierOf(view: MatchView): string | null {
  const written = (view.edge('m')?.payload as LexiconEntry | undefined)?.attributes.written;
  return written || view.word('m');
}

/** `Phó Giám đốc phụ trách Sở X` heads it for the time being; `Phó Giám đốc phụ trách chuyên môn` does not. */
function actingDeputy(view: MatchView): Tenure | null {
  const modifier = view.edge('m');
  const rank = (view.edge('r')!.payload as LexiconEntry).attributes.rank;
  const headed =
    modifier !== null && (view.edge('o') ?? view.edge('f') ?? view.edge('b'))?.start === modifier.end;
  return headed && rank === 'deputy' ? tenureOf(modifier.payload as LexiconEntry) : null;
}

/** The committee that a whole post is in, the last words of its body: `Ban Thường vụ Tỉnh ủy`. */
function committeeOf({ attributes }: LexiconEntry): string | undefined {
  return attributes.org?.split(' ').slice(-2).join(' ');
}

/** Level of a department named by its kind alone: a Sở is provincial. */
function shortLevel(view: MatchView): string | null {
  return (view.edge('b')?.payload as LexiconEntry | undefined)?.attributes.level || null;
}

/** The level of a desk that its field of work says: a `Trưởng phòng Cảnh sát hình sự` is the province's. */
function deskLevel(view: MatchView): string | null {
  const role = view.edge('r')!.payload as LexiconEntry;
  const field = view.edge('d')?.payload as LexiconEntry | undefined;
  return (role.attributes.body && role.attributes.beside === 'no' && field?.attributes.level) || null;
}

/** A role's own words stay as the text has them; abbreviations and short forms are written out. */
function roleRewrites({ start, end }: Edge, words: string, written: string): Rewrite[] {
  return foldKey(words) === foldKey(written) ? [] : [{ start, end, written }];
}

/** The word that says whether the post is still held, the last one before it; but `nguyên quyền Giám đốc` is past. */
function statusOf(view: MatchView): LexiconEntry | undefined {
  const words = view.edges('s').map(({ payload }) => payload as LexiconEntry);
  return words.find(({ attributes }) => attributes.tenure === 'former') ?? words.at(-1);
}

/** `Giám đốc mới của Sở Y tế`: the word is no part of the wording. */
function statusRewrites(view: MatchView, role: Edge): Rewrite[] {
  return view
    .edges('s')
    .filter(({ start }) => start > role.start)
    .map(({ start, end }) => ({ start, end, written: '' }));
}

/** `giữ chức vụ Trưởng phòng` and `nhận nhiệm vụ Trưởng phòng` are no Vụ trưởng, the `Bộ Tư lệnh` no Tư lệnh. */
function isCutOff({ start, payload }: Edge, { text }: MatchView): boolean {
  const before = (payload as LexiconEntry).attributes.not_after?.split(' ') ?? [];
  const last = text.tokens[start - 1];
  if (last === undefined || !before.some((word) => last.fold === foldKey(word))) return false;
  return last.capital || !text.tokens[start]!.capital;
}

/** Behind a village the commune says only where it lies: `Bí thư chi bộ khu phố 4 phường 11`. */
function ownRewrites(view: MatchView, own: UnitValues): Rewrite[] {
  const village = view.match.captures.some(
    ({ name, start, end }) => (name === 'n' || name === 'v') && end > start,
  );
  return village && own.level === 'xã'
    ? [{ start: own.start, end: Math.max(own.end, own.nameEnd), written: '' }]
    : unitRewrites([own]);
}

/** The proper name of a village is no part of the post's wording. */
function nameRewrites(view: MatchView): Rewrite[] {
  return view.match.captures
    .filter((capture) => capture.name === 'n')
    .map(({ start, end }) => ({ start, end, written: '' }));
}
