import type { Place } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { type Gazetteer, officialName } from '../gazetteer.ts';
import { unitOf } from '../places/find-article-place.ts';
import { type MeasureContext, spanAt } from './measure-context.ts';
import { unitInRow } from './unit-in-row.ts';

/** What places are looked up with: the unit whose news it is, and the day on which names are read. */
export interface Home {
  readonly gazetteer: Gazetteer;
  readonly place: Place | null;
  readonly date: string | null;
}

/** Words of a clause: those before its value, those behind it, and the sentence that both lie in. */
export interface Clause {
  readonly left: Span;
  readonly right: Span;
  readonly sentence: Span;
}

/** `, ` or ` (`: a unit that follows so close tells where the one before it lies. */
const PARENT_GAP = 2;

/** From the country to the end of the figure in its bracket. */
const BRACKET_REACH = 40;

/**
 * The unit that a figure tells of, with its kind, valid at the article's date: the one its clause names, the one `toàn huyện` stands for, else the
 * only one of the sentence or paragraph, else the article's own where its paragraph names no unit and no school or firm. NULL for several, and for what the whole country does.
 */
export function findPlace(context: MeasureContext, clause: Clause, home: Home): string | null {
  const { left, right, sentence } = clause;
  if (isOfNation(context, right.start)) return null;
  const own = { start: afterReport(context, left), end: right.start };
  const named = unitsIn(context, own, home);
  const isNamed = named.length > 0;
  // `cả nước đạt 92%; huyện Vị Xuyên đạt 97%`: what names a unit is that unit's.
  if (!isNamed && context.within('whole-cue', sentence).length > 0) return null;
  if (context.within('whole-cue', own).length > 0) return null;
  const paragraph = spanAt(context.paragraphs, sentence.start);
  const listed = isNamed
    ? undefined
    : unitInRow(context, { start: own.start, end: left.end }, sentence, home);
  if (listed !== undefined) return listed === null ? null : officialName(listed);
  for (const reach of [own, { start: sentence.start, end: right.start }]) {
    const found = reach === own ? named : unitsIn(context, reach, home);
    if (found.length > 0) return only(found);
    const meant = deictic(context, reach, home);
    if (meant !== undefined) return meant === null ? null : officialName(meant);
  }
  if (ofNamedBody(context, { start: sentence.start, end: right.end })) return null;
  const around = unitsIn(context, { start: paragraph.start, end: sentence.end }, home);
  if (around.length > 0) return only(around);
  return home.place === null ? null : officialName(home.place);
}

/** `cao hơn bình quân chung cả nước (30,5%)`: a value in a bracket right behind the country is the country's. */
function isOfNation(context: MeasureContext, end: number): boolean {
  const reach = { start: Math.max(0, end - BRACKET_REACH), end };
  const open = context.body.lastIndexOf('(', end);
  const nation = context.within('nation-cue', reach).findLast((cue) => cue.end <= open);
  if (nation === undefined || context.body.slice(open, end).includes(')')) return false;
  return /^\s*$/u.test(context.body.slice(nation.end, open));
}

function only(found: readonly (Place | null)[]): string | null {
  const [first] = found;
  const same = found.every((place) => place !== null && place.place_id === first?.place_id);
  return same && first != null ? officialName(first) : null;
}

/** Who reports a figure (`Chủ tịch UBND xã A cho biết`) need not be of the unit that it tells of. */
function afterReport(context: MeasureContext, left: Span): number {
  return context.within('phrase-report', left).at(-1)?.end ?? left.start;
}

/** Units named in a span, NULL for an ambiguous name; parents behind a name, units of documents and of comparisons are none. */
function unitsIn(context: MeasureContext, span: Span, home: Home): (Place | null)[] {
  const province = home.place === null ? null : (home.gazetteer.provinceOf(home.place)?.place_id ?? null);
  const units = [...context.within('unit', span), ...context.within('unit-bare', span)]
    .filter((unit) => unit.values.name !== null && !isElsewhere(context, unit))
    .sort((a, b) => a.start - b.start);
  const found: (Place | null)[] = [];
  for (const [at, unit] of units.entries()) {
    const place = unitOf(unit, home.gazetteer, home.date, province);
    const before = found.at(-1);
    const near = at > 0 && unit.start - units[at - 1]!.end <= PARENT_GAP;
    const isParent = near && place !== null && before != null && liesIn(before, place, home.gazetteer);
    if (!isParent) found.push(place);
  }
  return found;
}

function liesIn(place: Place, parent: Place, gazetteer: Gazetteer): boolean {
  let above = place.parent_id === null ? null : gazetteer.byId(place.parent_id);
  while (above !== null && above.place_id !== parent.place_id)
    above = above.parent_id === null ? null : gazetteer.byId(above.parent_id);
  return above !== null;
}

/** Part of a document's name, or what a figure is compared with (`so với huyện A`). */
function isElsewhere(context: MeasureContext, unit: Mention): boolean {
  const reach = { start: Math.max(0, unit.start - 20), end: unit.start };
  const compared = context.within('basis-cue', reach).at(-1);
  if (compared?.values.basis === 'previous' && compared.end >= unit.start - 1) return true;
  return context
    .within('citation', { start: Math.max(0, unit.start - 200), end: unit.start })
    .some((citation) => citation.end >= unit.end);
}

/** The unit that `toàn huyện`, `của huyện` or a clause that opens with `huyện` means; NULL when the article's place doesn't tell; undefined without such words. */
function deictic(context: MeasureContext, span: Span, home: Home): Place | null | undefined {
  const bare = context
    .within('unit', span)
    .find((unit) => unit.values.name === null && isMeant(context, span, unit));
  if (bare === undefined) return undefined;
  const type = String(bare.values.type);
  let place = home.place;
  while (place !== null && place.type !== type)
    place = place.parent_id === null ? null : home.gazetteer.byId(place.parent_id);
  return place;
}

function isMeant(context: MeasureContext, span: Span, unit: Mention): boolean {
  const before = context.tokens({ start: Math.max(span.start, unit.start - 12), end: unit.start }).at(-1);
  if (before === undefined || before.shape === 'punct') return true;
  return context.within('own-unit-cue', before).length > 0;
}

/** A school, hospital or firm: its figures are not those of a unit. */
function ofNamedBody(context: MeasureContext, span: Span): boolean {
  return context.within('org', span).some((org) => org.rule.startsWith('org.named'));
}

/** The article's own unit, as the gazetteer has it. */
export function homeOf(gazetteer: Gazetteer, placeId: string | null, date: string | null): Home {
  return { gazetteer, place: placeId === null ? null : gazetteer.byId(placeId), date };
}
