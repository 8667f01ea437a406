import type { Mention } from '../../../model/mention.ts';
import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import { plainPhrase } from '../../../text/plain-phrase.ts';
import { countedDeeds } from './counted-deeds.ts';
import { type MeasureContext, spanAt } from './measure-context.ts';

const EDGE = /^[\s,;:.…\-–—"“”«»'‘’)\]!?*•+|]+/u;
const TAIL = /[\s,;:.…\-–—"“”«»'‘’([!?*•+|]+$/u;

/** A portal's initials (`BTO- `, `(QĐND) - `) or a Roman number (`II. `) before the first words of a paragraph. */
const DATELINE = /^\(?(?:\p{Lu}{2,6}\)?\s?[-\u2013\u2014]|[IVX]{1,5}\s?[.)\-\u2013])\s+/u;

/** Drops openings (`trong đó`, dates, marks) from the front of a phrase and verbs (`đạt`, `chiếm`), dates and marks from its end. */
export function trimPhrase(context: MeasureContext, phrase: Span): Span {
  return trimEnd(context, trimStart(context, phrase));
}

export function trimStart(context: MeasureContext, phrase: Span): Span {
  let { start } = phrase;
  for (;;) {
    const text = context.body.slice(start, phrase.end);
    const dateline = spanAt(context.paragraphs, start).start === start ? DATELINE.exec(text) : null;
    const marks = (dateline ?? EDGE.exec(text))?.[0].length ?? 0;
    const at = start + marks;
    const opening =
      context.at('phrase-rest', at) ??
      context.at('phrase-lead', at) ??
      timeOver(context, at) ??
      context.at('status-cue', at);
    if (at >= phrase.end) return { start: phrase.end, end: phrase.end };
    if (opening === undefined || opening.end > phrase.end) return { start: at, end: phrase.end };
    start = opening.end;
  }
}

export function trimEnd(context: MeasureContext, phrase: Span): Span {
  let { end } = phrase;
  let isCut = false;
  for (;;) {
    const marks = TAIL.exec(context.body.slice(phrase.start, end))?.[0].length ?? 0;
    const at = end - marks;
    if (at <= phrase.start) return { start: phrase.start, end: phrase.start };
    // `người từ 12 tuổi trở lên | đạt`
    if (endingAt(context, 'bound-cue', phrase, at) !== undefined) return { start: phrase.start, end: at };
    const closing: Mention | undefined =
      comparisonEnding(context, phrase, at) ??
      endingAt(context, 'phrase-tail', phrase, at) ??
      dateEnding(context, phrase, at) ??
      // `chỉ tiêu giảm nghèo cho | giai đoạn 2021 - 2025`
      (isCut ? endingAt(context, 'noun-joint', phrase, at) : undefined);
    if (closing === undefined || closing.start < phrase.start) return { start: phrase.start, end: at };
    if (isDenied(context, phrase, at, closing)) return { start: phrase.start, end: at };
    if (isCounted(context, phrase, closing))
      return { start: phrase.start, end: context.tokens(closing)[0]!.end };
    isCut = closing.kind === 'date';
    end = closing.start;
  }
}

/** Drops openings from the front and marks from the end; verbs and `trở lên` at the end stay. */
export function trimOpening(context: MeasureContext, phrase: Span): Span {
  const { start, end } = trimStart(context, phrase);
  return { start, end: end - (TAIL.exec(context.body.slice(start, end))?.[0].length ?? 0) };
}

/** Kinds of words for when something is due or holds. */
const TIMES = ['date', 'year-end-cue', 'term-end-cue', 'clock'];

/** A time that begins there, or that an opening has cut into: `phấn đấu | đến cuối năm 2024`, `từ nay tới | cuối năm`. */
function timeOver(context: MeasureContext, at: number): Mention | undefined {
  const reach = { start: Math.max(0, at - 40), end: at + 1 };
  for (const kind of TIMES) {
    const time = context.within(kind, reach).find(({ start, end }) => start <= at && at < end);
    if (time !== undefined) return time;
  }
  return undefined;
}

/** `bình quân 5 | năm 2016 - 2020`: behind a figure the first word of a date is what it counts. */
function isCounted(context: MeasureContext, phrase: Span, closing: Mention): boolean {
  if (closing.kind !== 'date') return false;
  const before = context.tokens({ start: phrase.start, end: closing.start }).at(-1);
  const [first, second] = context.tokens(closing);
  return (
    before?.shape === 'number' && first?.shape === 'word' && second !== undefined && second.shape !== 'word'
  );
}

/** `3 chỉ tiêu chưa đạt | (20%)`: a verb that is said of what a bracket gives the share of, and does not lead to the figure. */
function isDenied(context: MeasureContext, phrase: Span, at: number, closing: Mention): boolean {
  const mark = /^\s*([(,])/u.exec(context.body.slice(at, at + 3))?.[1];
  if (closing.kind !== 'phrase-tail' || mark === undefined) return false;
  const before = context.tokens({ start: phrase.start, end: closing.start }).at(-1);
  // `2 thôn chưa đạt, | chiếm 20%`
  if (before !== undefined && context.at('denial-cue', before.start)?.end === before.end) return true;
  if (mark === ',') return false;
  // `11 chỉ tiêu đạt và vượt | (73,3%)`
  const isChange = context.at('change-cue', closing.start) !== undefined;
  return !isChange && context.within('count', phrase).some(({ end }) => end <= closing.start);
}

/** A date at the end is when; a duration (`bình quân trong 3 năm`) is part of what is measured. */
function dateEnding(context: MeasureContext, phrase: Span, at: number): Mention | undefined {
  const date = endingAt(context, 'date', phrase, at);
  return date?.values.kind === 'duration' ? undefined : date;
}

/** `… so với | năm 2022, đạt 98%`: what a comparison leaves behind. */
function comparisonEnding(context: MeasureContext, phrase: Span, at: number): Mention | undefined {
  const cue = endingAt(context, 'basis-cue', phrase, at);
  return cue?.values.basis === 'previous' ? cue : undefined;
}

/** The longest mention of a kind that ends exactly there; openings and verbs are short. */
export function endingAt<Kind extends string>(
  context: MeasureContext,
  kind: Kind,
  phrase: Span,
  at: number,
): MentionOf<Kind> | undefined {
  const reach = { start: Math.max(phrase.start, at - 60), end: at };
  return context.within(kind, reach).find((mention) => mention.end === at);
}

/** The mention of a kind that a span ends with, white space aside: the verb before a figure. */
export function endingWith<Kind extends string>(
  context: MeasureContext,
  kind: Kind,
  span: Span,
): MentionOf<Kind> | undefined {
  const end = span.start + context.body.slice(span.start, span.end).trimEnd().length;
  return endingAt(context, kind, span, end);
}

/** Words of a phrase that can be read alone: deadlines inside it and how many times a deed was done (`kết nạp | 152 | đảng viên`) are left out, white space is folded. */
export function phraseText(context: MeasureContext, phrase: Span): string {
  const parts: string[] = [];
  let at = phrase.start;
  const deadlines = context
    .within('date', phrase)
    .filter(({ values, end }) => values.kind === 'deadline' && end <= phrase.end);
  const figures = countedDeeds(context, phrase)
    .map(({ figure }) => figure)
    .filter(({ end }) => end < phrase.end);
  for (const left of [...deadlines, ...figures].sort((one, other) => one.start - other.start)) {
    if (left.start < at) continue;
    parts.push(context.body.slice(at, left.start));
    at = left.end;
  }
  parts.push(context.body.slice(at, afterQuote(context, phrase)));
  return plainPhrase(parts.join(' ')).trim();
}

/** The marks that open and close what is quoted. */
const QUOTES: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
];

/** `mô hình “Dân vận khéo|”`: the mark that closes what a phrase has opened. */
function afterQuote({ body }: MeasureContext, { start, end }: Span): number {
  const [open, close] = QUOTES.find(([, mark]) => body[end] === mark) ?? [];
  if (open === undefined || close === undefined) return end;
  const text = body.slice(start, end);
  const isOpen =
    open === close ? text.split(open).length % 2 === 0 : text.lastIndexOf(open) > text.lastIndexOf(close);
  return isOpen ? end + 1 : end;
}
