import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import { contains, type Span } from '../../../model/span.ts';
import type { Act, EventScene } from './event-scene.ts';
import type { CitedGround } from './find-ground.ts';
import { isInName } from './is-in-name.ts';

/** Most characters between a cue (`kể từ ngày`, `đề nghị`) and what it opens. */
const nearCue = 3;

/**
 * The deciding body nearest before the verb; never one that is part of a post, that only proposes, or that issued a document which decides
 * nothing on persons (`thực hiện Nghị quyết 42 của Bộ Chính trị, huyện luân chuyển …`).
 */
export function findDecider(scene: EventScene, act: Act, grounds: readonly CitedGround[]): string | null {
  const policies = grounds.filter(({ decides }) => !decides);
  const decider = bodiesIn(scene, 'event-decider').findLast(
    (body) => body.end <= act.start && !policies.some((policy) => contains(policy, body)),
  );
  if (decider === undefined || decidesOther(scene, decider, act)) return null;
  // Neither who proposes nor who is asked (`đề nghị Ban Thường vụ khai trừ …`) has decided.
  const proposal = scene
    .mentions('event-proposal')
    .some(
      (cue) =>
        ((cue.start >= decider.end && cue.end <= act.start) ||
          (cue.end <= decider.start && decider.start - cue.end <= nearCue)) &&
        !isInName(scene, cue),
    );
  return proposal ? null : decider.body;
}

/** Of two verbs behind a body the later may be another's: who is nominated is elected by others, and who retires does so alone. */
function decidesOther(scene: EventScene, decider: Span, act: Act): boolean {
  const between = scene.acts.filter(({ start, end }) => start >= decider.end && end <= act.start);
  if (act.voice === 'subject') return between.length > 0;
  const stands = ({ types }: Act) => types.some(({ post }) => post === 'stand');
  return between.some(stands) && !stands(act);
}

/** The body that somebody is moved to without a post, in a stretch of the sentence. */
export function findGoal(scene: EventScene, region: Span): string | null {
  return bodiesIn(scene, 'event-goal').find((goal) => contains(region, goal))?.body ?? null;
}

/** Most characters between a date and the verb that it opens: `năm 2010 được bầu làm P`. */
const opensVerb = 8;

/**
 * The date right before the verb; else that from which the move holds, where the sentence says so behind the verb, before any other; else
 * the one nearest to the verb. A term is none, nor is the day of a document that decides nothing on persons. `own`: from the person on to
 * the next, where each of a list has a date (`P đối với ông X kể từ ngày …; Q đối với bà Y kể từ ngày …`).
 */
export function findDate(
  scene: EventScene,
  act: Act,
  dates: readonly Draft<DateFact>[],
  grounds: readonly CitedGround[],
  own: Span,
): string | null {
  const policies = grounds.filter(({ decides }) => !decides);
  const usable = dates.filter(
    (date) =>
      contains(scene.sentence, date) &&
      !['term', 'duration'].includes(date.values.kind) &&
      !policies.some((policy) => contains(policy, date)),
  );
  const opening = usable.findLast(({ end }) => end <= act.start);
  if (opening !== undefined && opensClause(scene.text.slice(opening.end, act.start)))
    return opening.values.edtf;
  const cues = scene
    .mentions('event-since')
    .filter((cue) => contains(own, cue) && !scene.text.slice(own.start, cue.start).includes(';'));
  const personal = usable.find((date) => contains(own, date) && cues.some((cue) => opens(cue, date)));
  if (personal !== undefined) return personal.values.edtf;
  const next = scene.acts.find(({ start }) => start >= act.end)?.start ?? scene.sentence.end;
  // `bổ nhiệm X thay ông Y nghỉ hưu từ ngày 1/6`: who leaves on his own does so on a date of his own.
  const leaver = scene.acts.find(({ start, voice }) => start >= act.end && voice === 'subject');
  const since = scene.mentions('event-since').filter(({ start, end }) => start >= act.end && end <= next);
  // `năm 1980 ông được kết nạp Đảng; từ 1985 đến 1999 ông làm P`: a clause with dates of its own asks no other.
  const inside = usable.filter((date) => contains(clauseOf(scene, act), date));
  const pool = inside.length > 0 ? inside : usable;
  const begins = pool.find((date) => since.some((cue) => opens(cue, date)));
  if (begins !== undefined) return begins.values.edtf;
  const gap = (date: Span) => Math.max(date.start - act.end, act.start - date.end);
  return (
    pool.filter(({ start }) => leaver === undefined || start < leaver.end).sort((a, b) => gap(a) - gap(b))[0]
      ?.values.edtf ?? null
  );
}

/** From the semicolon before a verb to the one behind it. */
function clauseOf({ text, sentence }: EventScene, act: Act): Span {
  const before = text.lastIndexOf(';', act.start);
  const behind = text.indexOf(';', act.end);
  return {
    start: Math.max(before + 1, sentence.start),
    end: behind === -1 ? sentence.end : Math.min(behind, sentence.end),
  };
}

const opensClause = (gap: string) => gap.length <= opensVerb && !/[,;(]/.test(gap);

function opens(cue: Span, date: Span): boolean {
  return contains(date, cue) || (date.start >= cue.start && date.start - cue.end <= nearCue);
}

function bodiesIn(scene: EventScene, kind: 'event-decider' | 'event-goal'): (Span & { body: string })[] {
  const posts = scene.mentions('post');
  return scene.mentions(kind).flatMap(({ values }) => {
    const span = { start: values.start, end: values.end };
    const inPost = values.post !== true && posts.some((post) => contains(post, span));
    return inPost ? [] : [{ ...span, body: values.body }];
  });
}
