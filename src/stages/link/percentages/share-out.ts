import type { Span } from '../../../model/span.ts';
import { clauseStart } from '../measures/clause-start.ts';
import { joinsItems } from '../measures/joins-items.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimPhrase } from '../measures/trim-phrase.ts';
import { amongPlaces } from './among-places.ts';
import { distribute, sameWord } from './distribute.ts';
import { isInTurn } from './find-change.ts';
import type { Member } from './member.ts';
import { beforeGrade } from './takes-stead.ts';

/** What one value of a list told in turn measures: its own item, the first item whose head it may share, and the phrase rebuilt of both. */
export interface Shared {
  readonly own: Span;
  readonly shared: Span | null;
  readonly text: string;
}

/** A change may be told before its list: `…, cao hơn lần lượt 9% và 12%`. */
const MOST_VERB_TOKENS = 3;

/**
 * Shares out what was named in a row among the values told in turn behind it: of `nữ tham gia cấp ủy cấp huyện và cấp xã lần lượt đạt 15 và 21%` the second
 * measures `nữ tham gia cấp ủy cấp xã`. A list that only says how the values before it changed (`…, cao hơn lần lượt 9% và 12%`) measures what they do.
 * By member; NULL for one that is in no such list, or in a list with another number of items.
 */
export function shareOut(
  context: MeasureContext,
  members: readonly Member[],
): readonly (Shared | { readonly like: number } | null)[] {
  const found: (Shared | { readonly like: number } | null)[] = members.map(() => null);
  for (let first = 0; first < members.length; first++) {
    let last = first;
    while (last + 1 < members.length && follows(context, members, last + 1)) last++;
    const count = last - first + 1;
    if (count === 1) continue;
    const places = isTold(context, members, first) ? amongPlaces(context, members[first]!, count) : null;
    if (places !== null) {
      for (const [at, text] of places.texts.entries())
        found[first + at] = { own: places.head, shared: null, text };
      first = last;
      continue;
    }
    const row = itemsOf(context, members[first]!, count);
    const items = row === null || isTold(context, members, first) || isHeadedRow(context, row) ? row : null;
    const length = items === null ? 0 : lengthOf(context, items);
    for (let at = 0; at < count; at++)
      if (items !== null) found[first + at] = itemOf(context, items, at, length);
      else if (isBare(context, members[first]!) && first >= count)
        found[first + at] = { like: first + at - count };
    first = last;
  }
  return found;
}

function follows(context: MeasureContext, members: readonly Member[], at: number): boolean {
  const { listed } = members[at]!.value.values;
  return listed === undefined ? isInTurn(context, members[at]!, members[at - 1]) : Number(listed) > 0;
}

/** `lần lượt đạt 15 và 21%`; without such words two values joined by `và` may be of two places. */
function isTold(context: MeasureContext, members: readonly Member[], first: number): boolean {
  const [before, next] = [members[first]!, members[first + 1]!];
  const told = { start: before.left.start, end: next.value.start };
  return before.value.values.listed !== undefined || context.within('in-turn-cue', told).length > 0;
}

/** `tỷ lệ cán bộ trẻ, | cán bộ nữ`: the first item has a head, those behind it share it. */
function isHeadedRow(context: MeasureContext, [first, ...others]: readonly Span[]): boolean {
  return first !== undefined && others.every((own) => needsHead(context, first, own));
}

/** The last items of the row before the first value, as many as there are values; the first begins where its clause does. */
function itemsOf(context: MeasureContext, { left }: Member, count: number): Span[] | null {
  const phrase = trimPhrase(context, left);
  const cuts = context
    .tokens(phrase)
    .filter((token) => joinsItems(context, token))
    .filter((token, at, all) => all[at - 1]?.end !== token.start - 1 || token.fold === ',');
  if (cuts.length < count - 1) return null;
  const used = cuts.slice(cuts.length - count + 1);
  const ends = [...used.map((cut) => cut.start), phrase.end];
  const starts = [phrase.start, ...used.map((cut) => cut.end)];
  const items = starts.map((start, at) => trimPhrase(context, { start, end: ends[at]! }));
  const head = { start: clauseStart(context, items[0]!), end: items[0]!.end };
  const all = [trimPhrase(context, head), ...items.slice(1)];
  return all.every((item) => item.end > item.start) ? all : null;
}

function itemOf(context: MeasureContext, items: readonly Span[], at: number, length: number): Shared {
  const [first] = items;
  const own = items[at]!;
  const tail = at === items.length - 1 ? '' : tailOf(context, items);
  const withTail = (text: string) => [text, tail].filter(Boolean).join(' ');
  if (at === 0 || !needsHead(context, first!, own))
    return { own, shared: null, text: withTail(phraseText(context, own)) };
  const text = withTail(withHead(context, first!, own, length));
  // `cấp tỉnh, huyện`: the rank of the first is not that of the second.
  const isRanked =
    context.within('level-cue', first!).length > 0 && context.within('level-cue', own).length === 0;
  return { own, shared: isRanked ? null : first!, text };
}

/** `lãnh đạo UBND cấp huyện, cấp xã | là nữ lần lượt …`: what the last item says of its place is said of them all. */
function tailOf(context: MeasureContext, items: readonly Span[]): string {
  const last = items.at(-1)!;
  const [verb] = context.within('phrase-predicate', last);
  const isPlace =
    context.at('level-cue', last.start) !== undefined || context.at('unit', last.start) !== undefined;
  const others = items.slice(0, -1).some((item) => context.within('phrase-predicate', item).length > 0);
  // `Tỷ lệ thanh niên, phụ nữ, nông dân | được tập hợp lần lượt …`; what somebody has (`người có trình độ`) says who the last are.
  const isShared = areNouns(context, items) && context.at('having-cue', verb?.start ?? 0) === undefined;
  return verb === undefined || !(isPlace || isShared) || others
    ? ''
    : phraseText(context, { start: verb.start, end: last.end });
}

/** `tỷ lệ hộ gia đình, thôn, cơ quan`: nouns behind a bare head, before anything is said of them. */
function areNouns(context: MeasureContext, [first, ...others]: readonly Span[]): boolean {
  const head = first === undefined ? undefined : context.at('phrase-head', first.start);
  if (first === undefined || head?.values.bare !== true) return false;
  const noun = { start: head.end, end: first.end };
  const isPlain = (span: Span) =>
    ['phrase-joint', 'level-cue', 'grade-cue', 'unit'].every(
      (kind) => context.within(kind, span).length === 0,
    );
  return (
    context.tokens(noun).length > 0 && isPlain(noun) && others.every((item) => isNounFirst(context, item))
  );
}

function isNounFirst(context: MeasureContext, item: Span): boolean {
  return ['person-cue', 'bound-noun', 'bound-group', 'actor-cue', 'measured-cue'].some(
    (kind) => context.at(kind, item.start) !== undefined,
  );
}

/** `nông nghiệp, công nghiệp` stand alone; behind a head (`tỷ lệ …`) an item without one shares it. */
function needsHead(context: MeasureContext, first: Span, own: Span): boolean {
  return context.within('phrase-head', first).length > 0 && context.within('phrase-head', own).length === 0;
}

/** `… cấp ủy cấp tỉnh, huyện, xã`: an item that repeats no word of the first stands for as many of its last words. */
function withHead(context: MeasureContext, first: Span, own: Span, length: number): string {
  const head = areNouns(context, [first, own]) ? context.at('phrase-head', first.start) : undefined;
  if (head !== undefined) return `${phraseText(context, head)} ${phraseText(context, own)}`;
  const graded = beforeGrade(context, first, own);
  if (graded !== null) return `${graded} ${phraseText(context, own)}`;
  if (sameWord(context, first, own) !== null) return distribute(context, first, own);
  const words = isShort(context, own) ? length : context.tokens(own).length;
  const kept = context.tokens(first).slice(0, -words);
  const last = kept.at(-1);
  if (last === undefined || kept.length < words) return distribute(context, first, own);
  return `${phraseText(context, { start: first.start, end: last.end })} ${phraseText(context, own)}`;
}

/** Words of the items behind the first that are written out: `bậc mầm non, tiểu học, THCS`, where an abbreviation stands for as many. */
function lengthOf(context: MeasureContext, items: readonly Span[]): number {
  const written = items.slice(1).filter((item) => !isShort(context, item));
  return written.length === 0 ? 1 : context.tokens(written[0]!).length;
}

function isShort(context: MeasureContext, item: Span): boolean {
  return /^\p{Lu}{2,}$/u.test(context.body.slice(item.start, item.end));
}

/** No more than a verb of change before the list. */
function isBare(context: MeasureContext, { left, value }: Member): boolean {
  const phrase = trimPhrase(context, left);
  // `nữ đạt 22%; trẻ đạt 27%, trong khi nhiệm kỳ trước lần lượt là 16% và 18%`
  const turns = context.within('in-turn-cue', left).length > 0;
  if (turns && phrase.end === phrase.start && context.tokens(left).length > MOST_VERB_TOKENS) return true;
  const verbs = context.within('change-cue', phrase);
  const words = context.tokens(phrase).filter((token) => token.shape !== 'punct');
  const isVerb = words.length <= MOST_VERB_TOKENS && verbs.some((verb) => verb.start === words[0]?.start);
  const isChange = value.values.change !== null || context.within('change-cue', left).length > 0;
  return isVerb || (words.length === 0 && isChange);
}
