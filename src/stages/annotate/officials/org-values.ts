import type { Edge } from '../../../engine/lattice.ts';
import type { Mention } from '../../../model/mention.ts';
import type { OrgValues, Rewrite, UnitValues } from '../../../model/mentions/official-mentions.ts';
import type { OtherCommittee } from '../../../model/other-committee.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import type { MatchView, Normaliser } from '../pass.ts';
import { unitRewrites, wordPost } from './word-post.ts';

/** The other reading that a lexicon entry's abbreviation has; `from`: the committee as it is written out by default. */
export function otherCommittee(
  entry: LexiconEntry | undefined,
  from: string | undefined,
): OtherCommittee | null {
  const { other: to, other_level: level, other_type: type } = entry?.attributes ?? {};
  return to && level && type && from ? { from, to, level, type } : null;
}

/** Classes of abbreviations that are read letter for letter. */
const byLetter: ReadonlySet<string> = new Set(['party-short', 'central-code']);

/** Values of an `org` mention. */
export const org: Normaliser = (view): OrgValues | null => {
  const { match, text } = view;
  const body = view.edge('b')?.payload as LexiconEntry | undefined;
  // `Thu`, `Tu` and `Tư` are names, `ThU` and `TU` committees, `TƯ` the centre.
  if (byLetter.has(body?.class ?? '') && view.word('b') !== body!.text) return null;
  const unit = unitAt(view.edge('u'));
  // A newspaper's unit is its name: `Báo Sơn La`.
  const village = body?.attributes.name === 'dropped';
  const told = unit === null || body?.class === 'press' ? [] : rewriteUnit(unit, body, village);
  const spelled = [
    ...writtenOut(view.edge('part')),
    ...writtenOut(view.edge('b')),
    ...leftOut(view, 'ab'),
    ...pointing(unit),
  ];
  const rewrites = [...spelled, ...told, ...droppedName(view)];
  return {
    words: wordPost(text, match.start, match.end, rewrites),
    level: unit?.level ?? wholeLevel(view) ?? (body?.attributes.level || deskLevel(view, body)),
    party: isCommittee(body) ? wordPost(text, view.edge('b')!.start, match.end, rewrites) : null,
    private: body?.attributes.private === 'yes',
    base: body?.class === 'party-base',
    beside: body?.attributes.beside === 'yes',
    branch: body?.attributes.branch || null,
    fieldBranch: (view.edge('d')?.payload as LexiconEntry | undefined)?.attributes.branch || null,
    named: view.values.named === true,
    unit,
    unitType: body?.attributes.type || null,
    other: otherCommittee(body, body?.attributes.written),
    spelled,
    rewrites,
  };
};

/**
 * The level of a department that its field of work says: a `Phòng Cảnh sát hình sự` is the province's, the `Cục Cảnh sát hình
 * sự` the centre's; a `Đội` for it may be anybody's.
 */
function deskLevel(view: MatchView, body: LexiconEntry | undefined): string | null {
  const level = (view.edge('d')?.payload as LexiconEntry | undefined)?.attributes.level || null;
  const desk = body?.attributes.desk || null;
  return level !== null && desk === 'yes' ? level : level && desk;
}

/** `Hội Nông dân Việt Nam`: the words that make a body the country's. */
function wholeLevel(view: MatchView): string | null {
  return (view.edge('w')?.payload as LexiconEntry | undefined)?.attributes.level ?? null;
}

/** `Thành ủy TP. Vinh` says the kind of its unit in its own name; `Đảng ủy xã` does not. */
function rewriteUnit(unit: UnitValues, body: LexiconEntry | undefined, village: boolean): Rewrite[] {
  // Behind a village the commune says only where it lies: `Bí thư chi bộ khu phố 4 phường 11`.
  if (village && unit.level === 'xã')
    return [{ start: unit.start, end: Math.max(unit.end, unit.nameEnd), written: '' }];
  const told = isCommittee(body) && body?.attributes.level !== 'xã' && unit.nameStart >= 0;
  return told
    ? [{ start: unit.start, end: Math.max(unit.end, unit.nameEnd), written: '' }]
    : unitRewrites([unit]);
}

function isCommittee(body: LexiconEntry | undefined): boolean {
  return body?.class === 'party-committee' || body?.class === 'party-short';
}

/** `UBND huyện này`: the word that points is no part of the body. */
function pointing(unit: UnitValues | null): Rewrite[] {
  return unit === null || unit.name !== null || unit.kindEnd >= unit.end
    ? []
    : [{ start: unit.kindEnd, end: unit.end, written: '' }];
}

/** What an abbreviated committee stands for. */
export function writtenOut(edge: Edge | null): Rewrite[] {
  const written = (edge?.payload as LexiconEntry | undefined)?.attributes.written;
  return edge === null || !written ? [] : [{ start: edge.start, end: edge.end, written }];
}

/** The proper name of a village or a school is no part of a post's wording, as a unit's is not; that of a university is. */
function droppedName(view: MatchView): Rewrite[] {
  const kind = (view.edges('t').at(-1) ?? view.edge('b'))?.payload as LexiconEntry | undefined;
  if (kind?.attributes.name !== 'dropped') return [];
  return view.match.captures
    .filter(({ name }) => name === 'n')
    .map(({ start, end }) => ({ start, end, written: '' }));
}

/** Words in brackets that are no part of a wording: `Ban Chỉ huy Quân sự (CHQS) huyện`. */
export function leftOut({ match }: MatchView, captured: string): Rewrite[] {
  return match.captures
    .filter(({ name, start, end }) => name === captured && end > start)
    .map(({ start, end }) => ({ start, end, written: '' }));
}

/** The values of the unit mention that a capture stepped over. */
export function unitAt(edge: Edge | null): UnitValues | null {
  return edge === null ? null : ((edge.payload as Mention).values as UnitValues);
}
