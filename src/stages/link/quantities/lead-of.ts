import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/text.ts';
import { clauseStart } from '../measures/clause-start.ts';
import { hasCounted } from '../measures/has-counted.ts';
import { isActor } from '../measures/is-actor.ts';
import { isBarePlace } from '../measures/is-bare-place.ts';
import { isInBrackets } from '../measures/is-in-brackets.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { endingWith, phraseText, trimPhrase, trimStart } from '../measures/trim-phrase.ts';

/** Longer words before a figure tell something of their own. */
const MOST_TOKENS = 16;

/** `thị trấn với` */
const MOST_NOUN_TOKENS = 3;

/** `Ông Nguyễn Văn Dương, Phó Bí thư Thường trực Huyện ủy, Chủ tịch UBND huyện` */
const POST_REACH = 200;

/** `15 xã, ` */
const COUNT_REACH = 40;

/** Words before a figure that stand farther away belong to others. */
const LEAD_REACH = 300;

/** What the words before a figure say: whose it is (`owner`), what it is the number of (`number`), or what is done (`deed`). */
export interface Lead {
  readonly kind: 'owner' | 'number' | 'deed';
  readonly text: string;
  /** A verb stands in it. */
  readonly acts: boolean;
  /** It begins with a word for a number or an amount (`số`, `tổng thu`). */
  readonly headed: boolean;
  /** It begins with who they are (`Đại biểu là người ngoài Đảng`), or with no more than a trait of theirs (`tái cử`). */
  readonly persons: boolean;
  /** What is done right before the figure is done so many times (`thu giữ`). */
  readonly counts: boolean;
}

const NONE: Lead = { kind: 'deed', text: '', acts: false, headed: false, persons: false, counts: false };

/** Kinds of words that a number or an amount is named by. */
const HEADS = ['phrase-whole', 'phrase-head', 'measured-cue'];

/** `các cấp ủy`: no number is named by a plural. */
function namesNumber(context: MeasureContext, at: number): boolean {
  return HEADS.some((kind) => {
    const head = context.at(kind, at);
    return head !== undefined && head.values.plural !== true;
  });
}

/** The words between the last mark and a figure, without who does it, who tells it and where it is so. */
export function leadOf(context: MeasureContext, before: Span): Lead {
  const left = { start: Math.max(before.start, before.end - LEAD_REACH), end: before.end };
  const clause = clauseBefore(context, left);
  if (clause === null) return NONE;
  const owner = hasCounted(context, clause);
  if (owner !== null)
    return {
      kind: 'owner',
      acts: false,
      headed: false,
      persons: false,
      counts: false,
      text: owner.end > owner.start ? phraseText(context, owner) : holder(context, left),
    };
  const trimmed = trimPhrase(context, clause);
  const told = {
    start: afterDoer(context, { start: clauseStart(context, trimmed), end: trimmed.end }),
    end: trimmed.end,
  };
  const isHeaded = namesNumber(context, told.start);
  const deed = isHeaded ? undefined : context.within('deed-cue', told).at(-1);
  // `nuôi | trồng 991 tấn`
  const isHalf =
    deed !== undefined &&
    context.tokens({ start: told.start, end: deed.start }).length === 1 &&
    context.at('actor-cue', told.start) === undefined;
  const start = isHalf ? told.start : (deed?.start ?? told.start);
  const named = numberAt(context, trimStart(context, { start, end: told.end }));
  if (named.end <= named.start || context.tokens(named).length > MOST_TOKENS) return NONE;
  if (isBarePlace(context, named)) return NONE;
  // `Số đảng viên mới kết nạp là | 1.932 đảng viên`, `Tổng thu ngân sách đạt | 285 tỷ đồng`
  const says = context.body.slice(trimmed.end, clause.end).trim() !== '';
  const isNumber = says && context.within('deed-cue', named).length === 0;
  const acts = ['deed-cue', 'event-act', 'phrase-predicate', 'phrase-joint'].some(
    (kind) => context.within(kind, named).length > 0,
  );
  const headed = namesNumber(context, named.start);
  const persons =
    deed === undefined &&
    ['person-cue', 'bound-noun'].some((kind) => context.at(kind, named.start) !== undefined);
  return {
    kind: isNumber ? 'number' : 'deed',
    text: phraseText(context, named),
    acts,
    headed,
    persons,
    counts: deed !== undefined,
  };
}

/** `Nguồn vốn nhận ủy thác của … có | tổng dư nợ hơn 42 tỷ đồng`: of too many words those from the last number or amount that is named on. */
function numberAt(context: MeasureContext, phrase: Span): Span {
  if (context.tokens(phrase).length <= MOST_TOKENS) return phrase;
  const heads = context.among(['phrase-whole', 'phrase-head'], phrase);
  const starts = heads.map(({ start }) => start).filter((at) => namesNumber(context, at));
  return starts.length === 0 ? phrase : { start: Math.max(...starts), end: phrase.end };
}

/** Behind the last comma, colon or bracket; of figures joined by `và` what stands before the first, behind any other figure nothing. */
function clauseBefore(context: MeasureContext, left: Span): Span | null {
  const words = context.tokens(left);
  const mark = words.findLast(
    ({ fold, shape, start: at }) =>
      shape === 'break' ||
      fold === ':' ||
      (fold === '(' && !context.body.slice(at, left.end).includes(')')) ||
      (fold === ',' && !isInBrackets(context, left.start, at)),
  );
  const start = headBefore(context, left, mark) ?? mark?.end ?? left.start;
  const figures = context
    .among(['count', 'percent'], { start, end: left.end })
    .sort((one, other) => one.start - other.start);
  const last = figures.at(-1);
  if (last === undefined)
    return isListed(context, { start, end: left.end })
      ? null
      : { start: numberIn(context, { start, end: left.end }) ?? start, end: left.end };
  if (isAnd(context, words.at(-1)))
    return clauseBefore(context, { start: left.start, end: figures[0]!.start });
  // `720 hộ trong đó có | 41 hộ đạt danh hiệu`
  const part = context.within('phrase-part', { start: last.end, end: left.end })[0];
  if (part !== undefined) return { start: part.end, end: left.end };
  // `25 dự án với | tổng vốn 3.200 tỷ đồng`
  // `chiếm 3,9% và | trình độ trung cấp 223 người`
  const [and] = context.within('phrase-and', { start: last.end, end: left.end });
  if (and !== undefined && context.tokens({ start: and.end, end: left.end }).length > 0)
    return { start: and.end, end: left.end };
  const joint = context.within('phrase-joint', { start: last.end, end: left.end })[0];
  const rest = joint === undefined ? null : trimPhrase(context, { start: joint.end, end: left.end });
  return rest !== null && rest.end > rest.start ? { start: rest.start, end: left.end } : null;
}

/** `đảng bộ trực thuộc với | tổng số 4.215 đảng viên`: where a number that has a name begins behind a joint. NULL without one. */
function numberIn(context: MeasureContext, clause: Span): number | null {
  const joint = context
    .within('phrase-joint', clause)
    .findLast(
      ({ start, end }) =>
        context.at('noun-joint', start) === undefined &&
        ['phrase-whole', 'phrase-head'].some(
          (kind) => context.within(kind, { start: end, end: end + 2 }).length > 0,
        ),
    );
  return joint?.end ?? null;
}

/** `15 xã, | thị trấn với 126 thôn`: a word or two behind a count and a comma are one more noun of it. */
function isListed(context: MeasureContext, clause: Span): boolean {
  const words = context.tokens(clause);
  const leads = ['phrase-joint', 'phrase-tail'].some(
    (kind) => endingWith(context, kind, clause) !== undefined,
  );
  if (words.length > MOST_NOUN_TOKENS || !leads) return false;
  const reach = { start: Math.max(0, clause.start - COUNT_REACH), end: clause.start };
  return context.within('count', reach).some(({ end }) => end === clause.start - 1);
}

/** `giá trị sản xuất nông, lâm, | thủy sản đạt`: where the head of nouns begins that no more than a word or two between commas follow. NULL without one. */
function headBefore(context: MeasureContext, left: Span, mark: Token | undefined): number | null {
  if (mark?.fold !== ',') return null;
  const head = context.within('phrase-head', { start: left.start, end: mark.start }).at(-1);
  const rest = head && { start: head.end, end: left.end };
  if (rest === undefined || ['count', 'percent'].some((kind) => context.within(kind, rest).length > 0))
    return null;
  const commas = context.marks(',', rest);
  const parts = commas.map(({ end }, at) => ({ start: end, end: commas[at + 1]?.start ?? left.end }));
  const areNouns = parts.every(
    (part) =>
      context.tokens(trimPhrase(context, part)).length <= MOST_NOUN_TOKENS &&
      HEADS.every((kind) => context.within(kind, part).length === 0),
  );
  return areNouns ? head!.start : null;
}

function isAnd(context: MeasureContext, word: Token | undefined): boolean {
  return word !== undefined && context.within('phrase-and', word).length > 0;
}

/** `Ông A, Trưởng xóm, có | 3 con`: who has it stands before the last comma. */
function holder(context: MeasureContext, left: Span): string {
  const names = context.within('name', left);
  const isBeside = endingWith(context, 'having-cue', left) !== undefined;
  const comma = context.marks(',', left).at(-1);
  const rest = trimPhrase(context, { start: comma?.end ?? left.start, end: left.end });
  const isAside = comma !== undefined && rest.end <= rest.start;
  return isBeside && isAside && names.length === 1 ? phraseText(context, names[0]!) : '';
}

/** `Ban Thường vụ Huyện ủy đã | luân chuyển`, `Đại hội bầu`: behind who did it. */
function afterDoer(context: MeasureContext, clause: Span): number {
  // `Xã có | diện tích tự nhiên 3.375 ha`
  const [has] = context.within('having-cue', clause);
  if (has !== undefined && isBarePlace(context, trimPhrase(context, { start: clause.start, end: has.start })))
    return has.end;
  // `Ban Chỉ đạo huyện | tặng giấy khen cho`
  const body = context.at('org', clause.start);
  const [verb] = body === undefined ? [] : context.tokens({ start: body.end, end: clause.end });
  if (body !== undefined && verb?.shape === 'word' && context.at('phrase-joint', verb.start) === undefined)
    return afterDoer(context, { start: verb.start, end: clause.end });
  // `Ông A, Bí thư Huyện ủy, trao giấy khen cho …`: who acts is another fact, whatever mark stands behind the post.
  const actor = context
    .within('appointment', { start: Math.max(0, clause.start - POST_REACH), end: clause.end })
    .findLast(({ end }) => end <= clause.end && end > clause.start);
  if (actor !== undefined && trimPhrase(context, { start: actor.end, end: clause.end }).end > actor.end)
    return actor.end;
  const done = context
    .within('status-cue', clause)
    .findLast(({ end, values }) => values.weak === false && end <= clause.end);
  if (done === undefined || done.start <= clause.start) return clause.start;
  return isActor(context, trimPhrase(context, { start: clause.start, end: done.start }))
    ? done.end
    : clause.start;
}
