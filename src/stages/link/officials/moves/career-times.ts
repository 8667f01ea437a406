import type { Mention } from '../../../../model/mention.ts';
import type { DateMention, MoveMention } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt } from '../../../../model/span.ts';
import { lifeDates } from '../../dates/life-dates.ts';
import type { CareerCue } from '../career-cues.ts';

/** When a post was taken up, and what says so. */
export interface CareerStep {
  /** What places it in time. */
  readonly dates: readonly DateMention[];
  readonly held_from: string;
  readonly held_to: string | null;
  /** It lasts: `từ năm 2018`. */
  readonly open: boolean;
}

/** Words between a date and the verb that it dates: `Năm 2011, ông Lò Văn Thêm được bầu làm`. */
const dated = 10;
const longestGap = 160;
/** Characters of a word that ends a date and opens a post: `từ 2015 đến nay là P`. */
const shared = 3;

/** When a step of a career began and ended: the date right before its verb (`Năm 2010 làm P`, `từ 2018 là P`). */
export function stepBefore(
  verb: MoveMention,
  dates: readonly DateMention[],
  text: string,
  postEnds: ReadonlySet<number>,
): CareerStep | null {
  const date = dates.findLast((other) => other.end <= verb.start + shared && other.start < verb.start);
  // `sinh năm 1970; năm 2005 làm`: of years in a row the last one.
  const form = date?.values.forms.at(-1);
  if (date === undefined || form === undefined || verb.start - date.end > longestGap) return null;
  const gap = text.slice(date.end, verb.start);
  if (gap.includes(';') || (gap.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) > dated) return null;
  // `X, P từ năm 2018, được điều động giữ chức Q`, `P, nhiệm kỳ 2020 - 2025, thay ông Y được điều động giữ chức Q`: it dates P.
  const isTerm = date.values.kind === 'term';
  if (postEnds.has(date.start - 1) || (isTerm && postEnds.has(date.start - 2))) return null;
  // `P (mới) nhiệm kỳ 2020 - 2025 giữ chức vụ Q`
  if (isTerm && gap.trim() === '' && text[date.start - 2] === ')') return null;
  if (!/^\d{4}(?:-\d\d)?(?:\/(?:\d{4}(?:-\d\d)?|\.\.))?$/.test(form)) return null;
  const [from, to] = form.split('/');
  return {
    dates: [date],
    held_from: from!,
    held_to: to === undefined || to === '..' ? null : to,
    open: to === '..',
  };
}

/** `làm P từ tháng 3/2012`, `giữ chức P kể từ ngày 1/7/2012`: it has lasted since. */
export function stepSince({ values }: MoveMention): CareerStep | null {
  const from = values.since;
  if (from == null || !/^\d{4}(?:-\d\d){0,2}$/.test(from)) return null;
  return { dates: [], held_from: from, held_to: null, open: true };
}

/** `được bầu làm P tháng 3/2018`: a year, month or day that the verb holds as its own; NULL without. */
export function stepOn(dates: readonly DateMention[]): CareerStep | null {
  const date = dates.at(-1);
  const form = date?.values.forms.at(-1) ?? '';
  if (date === undefined || !/^\d{4}(?:-\d\d){0,2}$/.test(form)) return null;
  return { dates: [date], held_from: form, held_to: null, open: false };
}

/** Days in which a decision becomes news, over a turn of the year too. */
const fresh = 200;

/** A sentence whose every year lies before the article's tells of a career, not of this article's move. */
export function isPast(dates: readonly DateMention[], published: string): boolean {
  const forms = dates.map((date) => String(date.values.forms));
  if (forms.some((form) => form.includes('/..'))) return false;
  const since = new Date(Date.parse(published) - fresh * 86_400_000).toISOString();
  if (forms.some((form) => /^\d{4}-\d\d/.test(form) && form >= since.slice(0, form.length))) return false;
  const years = forms.flatMap((form) => form.match(/(?:19|20)\d\d/g) ?? []);
  return years.length > 0 && years.every((found) => found < published.slice(0, 4));
}

/** Years of a term of office: what was taken up in the last one lasts until the text says otherwise. */
const term = 5;

/** A step of the last term without an end. */
export function isRecent({ held_from, held_to }: CareerStep, published: string | null): boolean {
  return (
    published !== null &&
    held_to === null &&
    Number(published.slice(0, 4)) - Number(held_from.slice(0, 4)) <= term
  );
}

/** Dates that may be those of posts: neither a document's nor of a life. */
export function datesOfPosts(mentions: readonly Mention[], text: string): DateMention[] {
  const documents = mentionsOf(mentions, 'citation');
  const lived = lifeDates(mentions, text);
  return mentionsOf(mentions, 'date').filter(
    ({ start, values }) =>
      start >= (documents[indexAt(documents, start)]?.end ?? 0) &&
      // `sinh năm 1970; năm 1995 làm P`: of years in a row only the first is of the life.
      (!lived.has(start) || values.forms.length > 1),
  );
}

/** A short word between a post and how long it has been held. */
const brief = /^\s\p{L}{3,4}\s$/u;

const isDuration = ({ values }: DateMention) => values.kind === 'duration';

/** `có 8 năm làm P`, `hai nhiệm kỳ làm P` */
export function isLasted(
  verb: MoveMention,
  dates: readonly DateMention[],
  cues: readonly CareerCue[],
): boolean {
  const terms = cues.filter(({ class: found }) => found === 'lasting' || found === 'on-and-on');
  return [...dates.filter(isDuration), ...terms].some(
    ({ end }) => end <= verb.start && verb.start - end <= 1,
  );
}

/** `về làm P mới 2 năm`, but not `giữ chức P, thời hạn 5 năm` */
export function isLasting(verb: MoveMention, dates: readonly DateMention[], text: string): boolean {
  return dates.some(
    (date) => isDuration(date) && date.start >= verb.end && brief.test(text.slice(verb.end, date.start)),
  );
}

/** Characters between how long somebody has been in a post and its verb. */
const farthestOn = 40;

/** `15 năm liên tục được bà con bầu làm P` */
export function goesOnAndOn(verb: MoveMention, cues: readonly CareerCue[], text: string): boolean {
  const isPast = cues.some((cue) => cue.class === 'once-verb' || cue.class === 'career');
  return (
    !isPast &&
    cues.some(
      ({ class: found, end }) =>
        found === 'on-and-on' &&
        end <= verb.start &&
        verb.start - end <= farthestOn &&
        !/[,;:.]/u.test(text.slice(end, verb.start)),
    )
  );
}

/** `làm P đến tận bây giờ` */
export function isTillNow(verb: MoveMention, cues: readonly CareerCue[]): boolean {
  return cues.some(
    ({ class: found, start }) => found === 'till-now' && start >= verb.end && start - verb.end <= 1,
  );
}
