import type { Tenure } from '../../../model/facts.ts';
import { groupBy } from '../../../model/group-by.ts';
import type { Mention } from '../../../model/mention.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { indexAt, type Span } from '../../../model/span.ts';
import { byStart, holdingsOf } from './collect-holdings.ts';
import { findSubjects, type SubjectFinder } from './find-subjects.ts';
import type { Holding } from './holding.ts';
import { type CareerCue, isPreposed, tenureOfTakeUp } from './settle-tenures.ts';

/** What an article says around its moves. */
export interface MoveContext {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly cues: readonly CareerCue[];
  /** ISO date of the article. */
  readonly published: string | null;
}

/** A short word between a post and how long it has been held. */
const brief = /^\s\p{L}{3,4}\s$/u;

/** Kinds of mentions that change or state somebody's posts. */
const moving = new Set(['take-up', 'give-up', 'being']);

/** Characters between a name and a verb that follows it at once: `X được giữ chức`. */
const adjacent = 12;

/**
 * Posts that persons take up or give up. A verb of strength moves whom it finds with another post; a weak one (`làm Trưởng
 * đoàn`) or one far from any post says only what somebody is. Who is replaced gives the same posts up. Without a subject no row is invented.
 */
export function collectMoves(
  stated: readonly Holding[],
  mentions: readonly Mention[],
  { text, sentences, cues, published }: MoveContext,
): Holding[] {
  const posts = byStart(mentions, 'post');
  const finder = findSubjects(mentions, cues, text);
  const holders = new Set(stated.map((holding) => holding.nameAt));
  const told = new Set(stated.map((holding) => holding.postAt));
  const givenUp = groupBy(mentionsOf(mentions, 'give-up'), (mention) => indexAt(sentences, mention.start));
  const cuesOf = groupBy(cues, (cue) => indexAt(sentences, cue.start));
  const datesOf = groupBy(datesOfPosts(mentions, cues), (mention) => indexAt(sentences, mention.start));
  const names = byStart(mentions, 'name');
  const postEnds = new Set(mentionsOf(mentions, 'post').map(({ end }) => end));
  const takeUps = mentionsOf(mentions, 'take-up');
  const replacedIn = groupBy(mentionsOf(mentions, 'replaced'), (mention) =>
    indexAt(sentences, mention.start),
  );
  const holdings: Holding[] = [];
  for (const verb of mentions) {
    if (!moving.has(verb.kind)) continue;
    const index = indexAt(sentences, verb.start);
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    const listed = (verb.values.starts as readonly number[]).map((start) => posts.get(start)!);
    const dates = datesOf.get(index) ?? [];
    // `sinh năm 1976, từng là P`: what opens with its own word for the past is dated by no year before it.
    const step =
      sinceOf(verb) ?? (listed[0]?.start === verb.start ? null : stepOf(verb, dates, text, postEnds));
    // A weak verb is dated by what stands before it: `làm Trưởng đoàn … ngân sách năm 2017`.
    const dating =
      step !== null ? step.dates : verb.values.weak ? dates.filter(({ end }) => end <= verb.start) : dates;
    // `có 8 năm làm P`
    const lasted = dates.some(
      ({ end, values }) => values.kind === 'duration' && end <= verb.start && verb.start - end <= 1,
    );
    // `về làm P mới 2 năm`, but not `giữ chức P, thời hạn 5 năm`
    const lasts = dates.some(
      ({ start, values }) =>
        values.kind === 'duration' && start >= verb.end && brief.test(text.slice(verb.end, start)),
    );
    const past = published !== null && isPast(dating, published);
    const later = verb.values.step === 'later' || isPreposed(verb, cuesOf.get(index) ?? []);
    if (isAbsolute(verb, finder) && listed.some((post) => told.has(post.start))) continue;
    // `thôi giữ chức P1 để giữ chức P2`
    const gaveUp = givenUp.get(index)?.some((mention) => mention.end <= verb.start) === true;
    const taken =
      lasts || (step?.open === true && (published === null || step.held_from < published.slice(0, 4)))
        ? 'current'
        : past
          ? 'former'
          : (tenureOfTakeUp(
              { start: verb.start, end: verb.end, postAt: listed[0]!.start },
              cuesOf.get(index) ?? [],
              dates.length > 0,
            ) ?? (gaveUp && verb.kind === 'take-up' ? 'incoming' : null));
    const next = takeUps[indexAt(takeUps, verb.start) + 1]?.start ?? text.length;
    // `giữ chức P1, … giữ chức P2 thay ông Y`: Y held P2.
    const away = replacedIn.get(index) ?? [];
    // `giữ chức P1 thay ông Y được điều động giữ chức P2`: Y takes P2 up.
    const first = takeUps[indexAt(takeUps, sentence.start - 1) + 1];
    const gone =
      away.find(({ start }) => start >= verb.end && start <= next) ??
      (first === verb ? away.find(({ end }) => end <= verb.start) : undefined);
    const leaver = gone && names.get(gone.values.at as number);
    const outcome =
      verb.kind === 'give-up'
        ? isProposed(verb, cuesOf.get(index) ?? [], text)
          ? 'current'
          : 'outgoing'
        : leaver
          ? 'incoming'
          : verb.values.step === 'first'
            ? 'former'
            : verb.kind === 'being' && taken !== 'former'
              ? null
              : taken;
    if (verb.kind === 'take-up' && leaver)
      // Who leaves gives up the post, also where the next one only acts in it.
      holdings.push(
        ...holdingsOf(gone, leaver, listed, null, null).map((held) => ({
          ...held,
          tenure: 'outgoing' as const,
        })),
      );
    const inTurn = (cuesOf.get(index) ?? []).some(
      (cue) => cue.class === 'respectively' && cue.end <= verb.start,
    );
    const shares = inTurn ? shareOut(finder.allBefore(verb, sentence), listed) : null;
    // One person's posts one after another are a career.
    const said = outcome ?? (inTurn && shares === null ? 'former' : null);
    for (const { subject, given } of shares ??
      subjectsOf(verb, sentence, later ? 'former' : said, finder).map((subject) => ({
        subject,
        given: listed,
      }))) {
      const holds = holders.has(subject.start);
      const strong = verb.kind === 'take-up' && verb.values.weak !== true;
      const tenure = said ?? (holds && strong && !later ? 'incoming' : null);
      const near = subject.end <= verb.start && verb.start - subject.end <= adjacent;
      if (tenure !== null || holds || near || later || lasted || verb.kind === 'being')
        holdings.push(
          ...holdingsOf(verb, subject, given, null, tenure).map((held) => ({
            ...held,
            ...(step === null || verb.kind === 'give-up'
              ? {}
              : { held_from: step.held_from, held_to: step.held_to }),
            ...(later && said === null ? { later } : {}),
            ...(past && taken === 'former' && verb.kind === 'take-up' ? { begun: true } : {}),
          })),
        );
    }
  }
  return holdings;
}

/** `đề nghị Huyện ủy xem xét, cho đồng chí X thôi giữ chức P`: not decided, X is still in P. */
function isProposed(verb: Mention, cues: readonly CareerCue[], text: string): boolean {
  const cue = cues.findLast(({ class: found, end }) => found === 'propose' && end <= verb.start);
  return cue !== undefined && !text.slice(cue.end, verb.start).includes(';');
}

/** Posts given out in turn (`A và B lần lượt giữ chức P1 và P2`), when there are as many as persons. */
function shareOut(
  subjects: readonly Mention[],
  posts: readonly Mention[],
): { subject: Mention; given: Mention[] }[] | null {
  if (subjects.length < 2 || subjects.length !== posts.length) return null;
  return subjects.map((subject, order) => ({ subject, given: [posts[order]!] }));
}

/** `Khi đang là P, đồng chí được luân chuyển`: it is said of whom the rest of the sentence tells of. */
function isAbsolute(verb: Mention, finder: SubjectFinder): boolean {
  return verb.kind === 'being' && verb.values.step === null && !finder.follows(verb);
}

/** Whom a verb moves: directed at somebody, else told of before it, else (in a preposed career) right behind it. */
function subjectsOf(
  verb: Mention,
  sentence: Span,
  told: Tenure | null,
  finder: SubjectFinder,
): readonly Mention[] {
  if (verb.kind !== 'being') {
    const directed = finder.toward(verb, sentence);
    if (directed.length > 0) return directed;
  }
  const until = isAbsolute(verb, finder) ? { start: sentence.end, end: sentence.end } : verb;
  const before = finder.before(until, sentence);
  return before.length > 0 || told !== 'former' ? before : finder.after(verb, sentence);
}

/** Words between a date and the verb that it dates: `Năm 2011, ông Lò Văn Thêm được bầu làm`. */
const dated = 10;
const longestGap = 160;

/** When a step of a career began and ended: the date right before its verb (`Năm 2010 làm P`, `từ 2018 là P`). */
function stepOf(
  verb: Mention,
  dates: readonly Mention[],
  text: string,
  postEnds: ReadonlySet<number>,
): Step | null {
  const date = dates.findLast((other) => other.end <= verb.start);
  // `sinh năm 1970; năm 2005 làm`: of years in a row the last one.
  const form = (date?.values.forms as readonly string[] | undefined)?.at(-1);
  if (date === undefined || form === undefined || verb.start - date.end > longestGap) return null;
  const gap = text.slice(date.end, verb.start);
  if (gap.includes(';') || (gap.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) > dated) return null;
  // `X, P từ năm 2018, được điều động giữ chức Q`, `P, nhiệm kỳ 2020 - 2025, thay ông Y được điều động giữ chức Q`: it dates P.
  const isTerm = date.values.kind === 'term';
  if (postEnds.has(date.start - 1) || (isTerm && postEnds.has(date.start - 2))) return null;
  if (!/^\d{4}(?:-\d\d)?(?:\/(?:\d{4}(?:-\d\d)?|\.\.))?$/.test(form)) return null;
  const [from, to] = form.split('/');
  return {
    dates: [date],
    held_from: from!,
    held_to: to === undefined || to === '..' ? null : to,
    open: to === '..',
  };
}

/** `làm P từ tháng 3/2012`: it has lasted since. */
function sinceOf({ values }: Mention): Step | null {
  const from = values.since as string | null | undefined;
  if (from == null || !/^\d{4}(?:-\d\d)?$/.test(from)) return null;
  return { dates: [], held_from: from, held_to: null, open: true };
}

interface Step {
  /** What places it in time. */
  readonly dates: readonly Mention[];
  readonly held_from: string;
  readonly held_to: string | null;
  /** It lasts: `từ năm 2018`. */
  readonly open: boolean;
}

/** Days in which a decision becomes news, over a turn of the year too. */
const fresh = 200;

/** A sentence whose every year lies before the article's tells of a career, not of this article's move. */
function isPast(dates: readonly Mention[], published: string): boolean {
  const forms = dates.map((date) => String(date.values.forms ?? ''));
  if (forms.some((form) => form.includes('/..'))) return false;
  const since = new Date(Date.parse(published) - fresh * 86_400_000).toISOString();
  if (forms.some((form) => /^\d{4}-\d\d/.test(form) && form >= since.slice(0, form.length))) return false;
  const years = forms.flatMap((form) => form.match(/(?:19|20)\d\d/g) ?? []);
  return years.length > 0 && years.every((found) => found < published.slice(0, 4));
}

/** Characters between a word of life and its date: `vào Đảng năm 1998`. */
const livedIn = 3;

/** Dates that may be those of posts: neither a document's nor of a birth. */
function datesOfPosts(mentions: readonly Mention[], cues: readonly CareerCue[]): Mention[] {
  const documents = mentionsOf(mentions, 'citation');
  const life = cues.filter(({ class: found }) => found === 'life');
  return mentionsOf(mentions, 'date').filter(({ start }) => {
    const lived = life[indexAt(life, start - 1)];
    return (
      start >= (documents[indexAt(documents, start)]?.end ?? 0) &&
      (lived === undefined || start - lived.end > livedIn)
    );
  });
}
