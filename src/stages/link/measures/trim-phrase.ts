import type { Mention } from '../../../model/mention.ts';
import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import { oncePer } from '../../../model/once-per.ts';
import type { Span } from '../../../model/span.ts';
import { plainPhrase } from '../../../text/plain-phrase.ts';
import { countedDeeds } from './counted-deeds.ts';
import { type MeasureContext, spanAt } from './measure-context.ts';

/** Marks that no phrase begins with, and those that none ends with: one at a time, so that no more of a text is looked at than they fill. */
const LEADING = /[\s,;:.…\-–—"“”«»'‘’)\]!?*•+|]/u;
const TRAILING = /[\s,;:.…\-–—"“”«»'‘’([!?*•+|]/u;

/** A portal's initials (`BTO- `, `(QĐND) - `) or a Roman number (`II. `) before the first words of a paragraph. */
const DATELINE = /^\(?(?:\p{Lu}{2,6}\)?\s?[-\u2013\u2014]|[IVX]{1,5}\s?[.)\-\u2013])\s+/u;

/** Drops openings (`trong đó`, dates, marks) from the front of a phrase and verbs (`đạt`, `chiếm`), dates and marks from its end. */
export function trimPhrase(context: MeasureContext, phrase: Span): Span {
  return trimEnd(context, trimStart(context, phrase));
}

export function trimStart(context: MeasureContext, phrase: Span): Span {
  let { start } = phrase;
  for (;;) {
    const at =
      behindDateline(context, { start, end: phrase.end }) ?? behindMarks(context.body, start, phrase.end);
    if (at >= phrase.end) return { start: phrase.end, end: phrase.end };
    const opening =
      context.at('phrase-rest', at) ??
      context.at('phrase-lead', at) ??
      timeOver(context, at) ??
      context.at('status-cue', at);
    if (opening === undefined || opening.end > phrase.end) return { start: at, end: phrase.end };
    start = opening.end;
  }
}

/** Where the first words of a paragraph begin behind a portal's initials or a number; NULL for all other words. */
function behindDateline({ body, paragraphs }: MeasureContext, { start, end }: Span): number | null {
  if (spanAt(paragraphs, start).start !== start) return null;
  const dateline = DATELINE.exec(body.slice(start, end));
  return dateline === null ? null : start + dateline[0].length;
}

function behindMarks(body: string, start: number, end: number): number {
  let at = start;
  while (at < end && LEADING.test(body[at]!)) at++;
  return at;
}

function beforeMarks(body: string, start: number, end: number): number {
  let at = end;
  while (at > start && TRAILING.test(body[at - 1]!)) at--;
  return at;
}

export function trimEnd(context: MeasureContext, phrase: Span): Span {
  let { end } = phrase;
  let isCut = false;
  for (;;) {
    const at = beforeMarks(context.body, phrase.start, end);
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
  return { start, end: beforeMarks(context.body, start, end) };
}

/** Kinds of words for when something is due or holds. */
const TIMES = ['date', 'year-end-cue', 'term-end-cue', 'clock'];

/** Words for a time are cut into no further behind their beginning. */
const TIME_REACH = 40;

/** A time that begins there, or that an opening has cut into: `phấn đấu | đến cuối năm 2024`, `từ nay tới | cuối năm`. */
function timeOver(context: MeasureContext, at: number): Mention | undefined {
  return timesOver(context).get(at);
}

/** The time that lies over each place of an article that one lies over. */
const timesOver = oncePer((context: MeasureContext) => {
  const over = new Map<number, Mention>();
  for (const kind of TIMES)
    for (const time of context.within(kind, { start: 0, end: context.body.length }))
      for (let at = time.start; at < Math.min(time.end, time.start + TIME_REACH + 1); at++)
        if (!over.has(at)) over.set(at, time);
  return over;
});

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
