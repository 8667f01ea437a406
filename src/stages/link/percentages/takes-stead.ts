import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { endingAt, endingWith, phraseText, trimEnd } from '../measures/trim-phrase.ts';

/** Longer items (`khách du lịch quốc tế đến huyện`) are no goods that an amount is of. */
const MOST_GOODS_TOKENS = 4;

/** Kinds of words of which another of the same kind takes the stead: `giỏi`, then `khá`; `cao nhất`, then `thấp nhất`. */
const GRADES = ['grade-cue', 'extreme-cue'];

/** `Học sinh xếp loại giỏi`, then `khá`: what stands before the grade that another takes the stead of; NULL where the two are no grades. */
export function beforeGrade(context: MeasureContext, carrier: Span, item: Span): string | null {
  const grade = GRADES.map((kind) => context.at(kind, item.start)).find((found) => found?.end === item.end);
  if (grade === undefined) return null;
  const { end } = trimEnd(context, carrier);
  const replaced = endingAt(context, grade.kind, carrier, end);
  if (replaced === undefined || replaced.start === carrier.start) return null;
  return phraseText(context, { start: carrier.start, end: replaced.start });
}

/** `Tổng thu ngân sách`, then `chi`: the phrase with the other word of the pair in its place; NULL where the item is more than that word, or the phrase has none of its pair. */
export function withCounterpart(context: MeasureContext, carrier: Span, item: Span): string | null {
  const word = context.at('counterpart-cue', item.start);
  if (word?.end !== item.end) return null;
  const other = context
    .within('counterpart-cue', carrier)
    .find(({ values }) => values.pair === word.values.pair);
  if (other === undefined) return null;
  const [before, behind] = [
    { start: carrier.start, end: other.start },
    { start: other.end, end: carrier.end },
  ].map((span) => phraseText(context, span));
  return [before, phraseText(context, item), behind].filter(Boolean).join(' ');
}

/** `vắc xin mũi 1 cho người lớn`, then `mũi 2`; `gói thầu số 3`, then `gói thầu số 4`: the phrase with the other number behind the same words. NULL for other items. */
export function withOtherNumber(context: MeasureContext, carrier: Span, item: Span): string | null {
  const words = context.tokens(item);
  const named = words.slice(0, -1);
  if (named.length === 0 || !NUMBERS.has(words.at(-1)!.shape)) return null;
  const tokens = context.tokens(carrier);
  const at = tokens.findLastIndex(
    (_token, place) =>
      named.every((word, step) => tokens[place + step]?.fold === word.fold) &&
      NUMBERS.has(tokens[place + named.length]?.shape ?? ''),
  );
  const number = tokens[at + named.length];
  if (at < 1 || number === undefined) return null;
  return around(context, carrier, { start: tokens[at]!.start, end: number.end }, item);
}

const NUMBERS: ReadonlySet<string> = new Set(['number', 'roman']);

/** `Giáo viên mầm non đạt chuẩn`, then `tiểu học`: the phrase with the other grade or rank of school in it. NULL where the item is none. */
export function withOtherGrade(context: MeasureContext, carrier: Span, item: Span): string | null {
  if (context.at('grade-cue', item.start)?.end !== item.end) return null;
  const grade = context.within('grade-cue', carrier).at(-1);
  if (grade === undefined || grade.start === carrier.start || grade.end >= carrier.end) return null;
  return around(context, carrier, grade, item);
}

function around(context: MeasureContext, carrier: Span, replaced: Span, item: Span): string {
  const before = { start: carrier.start, end: replaced.start };
  // `tiêm mũi 1 | cho`
  const joint = endingWith(context, 'phrase-joint', carrier);
  const behind = { start: replaced.end, end: joint?.start ?? carrier.end };
  return [before, item, behind]
    .map((span) => phraseText(context, span))
    .filter(Boolean)
    .join(' ');
}

/** `Sản lượng lúa`, then `ngô`; `tỷ lệ nữ`, then `cán bộ trẻ`: the head whose only noun another of its kind takes the stead of; NULL for other phrases. */
export function beforeOnlyNoun(context: MeasureContext, carrier: Span, item: Span): string | null {
  const [head] = context.within('phrase-head', carrier);
  if (head === undefined || head.start > carrier.start) return null;
  const end = trimEnd(context, carrier).end;
  // `Cơ cấu nữ (dân tộc Khmer)`, then `trẻ tuổi`
  const bracket = context.marks('(', { start: head.end, end })[0];
  const noun = { start: head.end, end: bracket?.start ?? end };
  const words = context.tokens(noun);
  const items = context.tokens(item);
  if (words.length === 0 || Math.max(words.length, items.length) > MOST_GOODS_TOKENS) return null;
  if ([...words, ...items].some(({ shape }) => shape !== 'word')) return null;
  const isSaidOf = ['phrase-joint', 'phrase-predicate', 'unit', 'level-cue'].some((kind) =>
    [noun, item].some((span) => context.within(kind, span).length > 0),
  );
  if (isSaidOf) return null;
  const isPerson = (span: Span) => context.at('person-cue', context.tokens(span)[0]!.start) !== undefined;
  const isAmount = context.at('amount-head-cue', head.start)?.end === head.end;
  const arePersons = isPerson(noun) && isPerson(item);
  const fits = arePersons ? !isAmount : isAmount && !isPerson(item);
  return fits ? phraseText(context, head) : null;
}
