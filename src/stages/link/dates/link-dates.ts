import type { AnnotatedArticle, Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import type { DateMention } from '../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import type { LunarCalendar } from '../../../text/calendar/lunar-calendar.ts';
import { edtfBounds } from './edtf-bounds.ts';
import { findClash } from './find-clash.ts';
import { type Anchors, resolveForm } from './resolve-form.ts';

/** One of two statements of the text is wrong, and nothing says which. */
const CLASH_DOUBT = 0.5;

/** Every date, period and duration of an article, one row per date; a relative one that nothing anchors gives none. */
export function linkDates(annotated: AnnotatedArticle, calendar: LunarCalendar): Draft<DateFact>[] {
  const mentions = mentionsOf(annotated.mentions, 'date');
  const anchors: Anchors = {
    published: annotated.article.published_on,
    fullDays: fullDaysOf(mentions),
    ...toldSpots(annotated),
    calendar,
  };
  return mentions.flatMap((mention) =>
    mention.values.kind === 'duration' ? [durationFact(mention)] : datesOf(mention, anchors),
  );
}

function durationFact(mention: DateMention): Draft<DateFact> {
  const none = { edtf: null, date_from: null, date_to: null, resolved_from: null, clash: null };
  const values = { ...none, duration: mention.values.duration ?? null, kind: 'duration' as const };
  return { start: mention.start, end: mention.end, rule: mention.rule, values };
}

function datesOf(mention: DateMention, anchors: Anchors): Draft<DateFact>[] {
  return mention.values.forms.flatMap((form) => {
    const resolved = resolveForm(form, mention, anchors);
    if (resolved === null) return [];
    const { edtf, from } = resolved;
    const kind = mention.values.kind;
    const clash = findClash(mention, edtf, anchors.published, anchors.calendar);
    const values = { edtf, duration: null, kind, ...edtfBounds(edtf), resolved_from: from, clash };
    const doubt = clash === null ? {} : { doubt: CLASH_DOUBT };
    return [{ start: mention.start, end: mention.end, rule: mention.rule, ...doubt, values }];
  });
}

/** Days that the text itself gives in full: they lend their year to days near them. */
function fullDaysOf(mentions: readonly DateMention[]): Anchors['fullDays'] {
  return mentions.flatMap((mention) =>
    mention.values.forms
      .flatMap((form) => form.match(/^\d{4}-\d\d-\d\d|(?<=\/)\d{4}-\d\d-\d\d$/gu) ?? [])
      .map((day) => ({ start: mention.start, end: mention.end, day })),
  );
}

/** Where sentences speak of what is to come, from their first word of planning to their end, and which speak of what has been done alone. */
function toldSpots({ text, mentions }: AnnotatedArticle): Pick<Anchors, 'due' | 'done'> {
  const cues = mentionsOf(mentions, 'status-cue');
  const due: Span[] = [];
  const done: Span[] = [];
  for (const sentence of text.sentences) {
    const own = startingIn(cues, sentence);
    const planning = own.find(({ values }) => values.status === 'target');
    if (planning !== undefined) due.push({ start: planning.start, end: sentence.end });
    else if (own.some(({ values }) => values.status === 'actual')) done.push(sentence);
  }
  return { due, done };
}
