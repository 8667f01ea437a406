import type { Tenure } from '../../../../model/facts.ts';
import type { DateMention } from '../../../../model/mentions/mention-kinds.ts';
import type { CareerCue } from '../career-cues.ts';
import {
  type CareerStep,
  goesOnAndOn,
  isLasted,
  isLasting,
  isPast,
  isRecent,
  isTillNow,
  stepBefore,
  stepOn,
  stepSince,
} from './career-times.ts';
import type { Replaced } from './find-replaced.ts';
import { isPreposed, isToldAsPast, tenureOfTakeUp } from './tenure-of-take-up.ts';
import type { VerbScene } from './verb-scene.ts';

/** What a verb and its sentence say of the posts that it names. */
export interface VerbReading {
  /** What comes of the person in them; NULL where nothing says so. */
  readonly tenure: Tenure | null;
  /** When they were taken up. */
  readonly step: CareerStep | null;
  /** When they were given up, where that is past. */
  readonly left: string | null;
  /** A later step of a career: it may last. */
  readonly later: boolean;
  /** `có 8 năm làm P`: the verb tells of no move. */
  readonly lasted: boolean;
  /** Past only in that they were taken up in a past year, which does not say that they ended. */
  readonly begun: boolean;
  /** The same, not long ago and with no word of the past beside it. */
  readonly unended: boolean;
}

/** When the posts of a verb were held. */
interface VerbTimes {
  readonly step: CareerStep | null;
  /** They are held till now. */
  readonly lasts: boolean;
  /** Every year of the sentence is past. */
  readonly past: boolean;
}

/** Reads a verb; `replaced` is who gives its posts up to the person whom it tells of. */
export function readVerb(scene: VerbScene, replaced: Replaced | null): VerbReading {
  const { verb, posts, cues, dates, text, published } = scene;
  const times = timesOf(scene);
  const { step, past, lasts } = times;
  const taken = takenUp(scene, times);
  const left = pastLeaving(scene);
  const since = isSince(scene, step);
  const open = !lasts && past && step !== null && (since || isRecent(step, published));
  return {
    tenure: left === null ? outcomeOf(scene, times, taken, replaced) : 'former',
    step,
    left,
    later: verb.values.step === 'later' || isPreposed(posts[0].start, cues, text),
    lasted: isLasted(verb, dates, cues) || verb.values.ahead,
    begun: (verb.kind === 'take-up' || since) && past && taken === 'former',
    unended: open && !isToldAsPast(verb, cues, text),
  };
}

function timesOf({ verb, posts, cues, dates, freeDates, text, published, postEnds }: VerbScene): VerbTimes {
  // `được bầu làm P tháng 3/2018`: the date that the verb ends with dates it.
  const own = dates.filter(({ end }) => end === verb.end);
  const before = isCourse(verb, posts, cues) ? null : stepBefore(verb, dates, text, postEnds);
  // `sinh năm 1976, từng là P`: what opens with its own word for the past is dated by no year before it.
  const ownWord = posts[0].start === verb.start && before?.open !== true;
  const step = stepSince(verb) ?? (ownWord ? null : before) ?? stepOn(own);
  // A weak verb is dated by what stands before it: `làm Trưởng đoàn … ngân sách năm 2017`.
  const dating =
    step !== null
      ? step.dates
      : verb.values.weak
        ? freeDates.filter(({ end }) => end <= verb.start)
        : [...freeDates, ...own];
  return {
    step,
    lasts:
      isLasting(verb, dates, text) ||
      goesOnAndOn(verb, cues, text) ||
      isTillNow(verb, cues) ||
      (step?.open === true &&
        (published === null || isHeldSince(step, published)) &&
        !isBeforeAnother(verb, posts, cues, text)),
    past: published !== null && (isPast(dating, published) || isLongAgo(step, published)),
  };
}

/** `Từ năm 1997 đến nay, ông đã trải qua các vị trí P1, P2`: the years are of all of them, not of each. */
function isCourse(verb: VerbScene['verb'], posts: VerbScene['posts'], cues: VerbScene['cues']): boolean {
  const isOwn = ({ start, end }: CareerCue) => start >= verb.start && end <= posts[0].start;
  return verb.values.career && posts.length > 1 && cues.some((cue) => cue.class === 'career' && isOwn(cue));
}

/** Days behind which what holds since then is no news (`đã được phân công giữ chức P từ tháng 3` in an article of September). */
const settled = 60;

/** Whether a step began before the article's year, or weeks before the article. */
function isHeldSince({ held_from, dates }: CareerStep, published: string): boolean {
  if (held_from < published.slice(0, 4)) return true;
  const before = new Date(Date.parse(published) - settled * 86_400_000).toISOString();
  return dates.length === 0 && held_from.length > 4 && held_from < before.slice(0, held_from.length);
}

/** `làm P từ năm 2018` holds its date itself. */
function isLongAgo(step: CareerStep | null, published: string): boolean {
  return step !== null && step.dates.length === 0 && step.held_from < published.slice(0, 4);
}

/** `Trước khi làm P1, ông X giữ chức P2 từ năm 2018`: P2 ended with P1. */
function isBeforeAnother(
  verb: VerbScene['verb'],
  posts: VerbScene['posts'],
  cues: VerbScene['cues'],
  text: string,
): boolean {
  const isBehind = cues.some((cue) => cue.class === 'before' && cue.end <= verb.start);
  return isBehind && !isPreposed(posts[0].start, cues, text);
}

/** What becomes of posts taken up by the verb: its time decides, then the words of its sentence. */
function takenUp(scene: VerbScene, { lasts, past }: VerbTimes): Tenure | null {
  const { verb } = scene;
  // `Được bầu làm P năm 2018, chị X …` tells what X is since; only a word of the past (`từng làm P, …`) ends it.
  if (verb.values.ahead)
    return wordedTenure(scene) === 'former' ? 'former' : past || lasts ? 'current' : null;
  if (lasts) return 'current';
  return past ? 'former' : wordedTenure(scene);
}

/** What the words of the sentence say becomes of posts taken up. */
function wordedTenure({ verb, posts, cues, dates, givingUp, text }: VerbScene): Tenure | null {
  const taking = {
    start: verb.start,
    end: verb.end,
    postAt: posts[0].start,
    inside: verb.values.inside,
  };
  const telling = cues.filter((cue) => !opensDay(cue, dates, text));
  const said = tenureOfTakeUp(taking, telling, dates.length > 0, text);
  // `thôi giữ chức P1 để giữ chức P2`
  const gaveUp = verb.kind === 'take-up' && givingUp.some(({ end }) => end <= verb.start);
  return said ?? (gaveUp ? 'incoming' : null);
}

/** `Trước đó, ngày 19/8, ông X tiếp tục giữ chức P`: before a day of the news the word says in which order it came, and not that it is over. */
function opensDay(cue: CareerCue, dates: readonly DateMention[], text: string): boolean {
  if (cue.class !== 'career') return false;
  return dates.some(({ start, values }) => {
    const form = values.forms.at(-1) ?? '';
    return (
      start > cue.end && /^[\dX]{4}(?:-\d\d){2}$/.test(form) && /^,?\s*$/u.test(text.slice(cue.end, start))
    );
  });
}

/** What comes of the person in the posts of a verb: its kind decides, where it leaves that open what becomes of posts taken up. */
function outcomeOf(
  scene: VerbScene,
  { past }: VerbTimes,
  taken: Tenure | null,
  replaced: Replaced | null,
): Tenure | null {
  const { kind, values } = scene.verb;
  if (values.left) return past ? 'former' : 'outgoing';
  if (kind === 'give-up' && (values.suspended || isProposed(scene))) return 'current';
  // `từ P được điều động giữ chức Q tháng 8/2010`: years ago.
  if (kind === 'give-up') return past && !values.worded ? 'former' : 'outgoing';
  if (replaced !== null) return 'incoming';
  if (values.acting && taken !== 'former') return 'acting';
  if (values.step === 'first') return 'former';
  return kind === 'being' && taken !== 'former' ? null : taken;
}

/** `Năm 2015, ông X thôi giữ chức P` in an article of 2021: the last day or year that its sentence gives, where all are past. */
function pastLeaving({ verb, dates, published }: VerbScene): string | null {
  if (verb.kind !== 'give-up' || published === null) return null;
  const told = dates.filter(({ start, values }) => start < verb.end && isPoint(values));
  const last = told.at(-1)?.values.forms.at(-1);
  return last !== undefined && isPast(told, published) ? last.slice(0, 7) : null;
}

/** A day, a month or a year, but no term of office and no span. */
function isPoint({ kind, forms }: DateMention['values']): boolean {
  const form = forms.at(-1) ?? '';
  return kind !== 'term' && /^\d{4}(?:-\d\d){0,2}$/.test(form);
}

/** `Từ năm 2016, ông X là P`: nothing but what is told of later ends it. */
function isSince({ sinces }: VerbScene, step: CareerStep | null): boolean {
  const date = step?.dates[0];
  return date !== undefined && step?.held_to === null && sinces.has(date.start - 1);
}

/** `đề nghị Huyện ủy xem xét, cho đồng chí X thôi giữ chức P`: not decided, X is still in P. */
function isProposed({ verb, cues, text }: VerbScene): boolean {
  const cue = cues.findLast(({ class: found, end }) => found === 'propose' && end <= verb.start);
  return cue !== undefined && !text.slice(cue.end, verb.start).includes(';');
}
