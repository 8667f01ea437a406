import type { MentionOf } from '../../../../model/mentions/mention-kinds.ts';
import type { MentionLookup } from '../../../../model/mentions-of.ts';
import { tellsOfLast } from '../../tells-of-last.ts';
import type { CareerCue } from '../career-cues.ts';
import type { Holding } from '../holding.ts';

/** Classes of words of leaving, by how they leave a post. */
const leavings = ['leave', 'leave-bare', 'leave-work', 'leave-party', 'left', 'left-bracket'] as const;
export type LeavingWord = (typeof leavings)[number];

/** The posts and cues of one sentence. */
interface Around {
  readonly fellows: readonly Holding[];
  readonly cues: readonly CareerCue[];
  readonly text: string;
}

/** The mentions of one sentence by kind. */
type InSentence = MentionLookup;

/** The class of the word by which a person leaves a post; NULL when they stay. `inSentence`: the mentions of the sentence by kind. */
export function leavingWordOf(holding: Holding, around: Around, inSentence: InSentence): LeavingWord | null {
  const { cues } = around;
  // `chia tay 3 cán bộ nghỉ hưu, gồm các ông A, P1; B, P2`
  const isListedBehind = (cue: CareerCue) =>
    cues.some((list) => list.class === 'comprise' && list.start >= cue.end && list.end <= holding.start);
  const word = cues.find(
    (cue, index) =>
      concerns(cue, holding) &&
      (leaversOf(cue, cues[index + 1], around, inSentence).includes(holding.name) || isListedBehind(cue)),
  );
  return (word?.class ?? null) as LeavingWord | null;
}

/** `cách chức tất cả các chức vụ trong Đảng` leaves a post of the state as it is. */
function concerns(cue: CareerCue, { branch }: Holding): boolean {
  return (
    (leavings as readonly string[]).includes(cue.class) && (cue.class !== 'leave-party' || branch === 'party')
  );
}

/** Characters between a word of leaving and the word that directs it: `nghỉ hưu theo chế độ đối với`. */
const directed = 30;

/** Whom a word of leaving is about: the person after `đối với` right behind it, else the one told of last before it, with those joined to them. */
function leaversOf(
  cue: CareerCue,
  next: CareerCue | undefined,
  { fellows, cues, text }: Around,
  inSentence: InSentence,
): readonly string[] {
  // `nghỉ hưu, công việc của …` directs the leaving to nobody.
  const isDirected = next?.class === 'toward' && !/[,;]/u.test(text.slice(cue.end, next.start));
  if (isDirected && next.start - cue.end <= directed) {
    const after = fellows.filter((other) => other.nameAt >= next.end).sort((a, b) => a.nameAt - b.nameAt)[0];
    if (after !== undefined) return [after.name, ...rowOf(after, fellows, inSentence)];
  }
  if (cue.group === true) return [];
  const before = fellows.filter((other) => other.end <= cue.start).sort((a, b) => b.end - a.end);
  const [last] = before;
  if (last === undefined || cue.start - last.end > directed) return [];
  // `ông A là P, còn ông B đã nghỉ hưu`
  const isToldOf = (name: MentionOf<'name'>) =>
    name.start >= last.end && name.end <= cue.start && givenOf(name.values.name) !== givenOf(last.name);
  if (inSentence('name').some(isToldOf)) return [];
  const alone = tellsOfLast(inSentence, { start: last.nameAt, end: last.end }, cue);
  const joined = alone ? undefined : joinedTo(last, before, cues);
  return joined === undefined ? [last.name] : [last.name, joined.name];
}

/** `cách hết các chức vụ đối với các đồng chí: A, P; B, Q`: those of the fellows who stand in one list with the first. */
function rowOf(first: Holding, fellows: readonly Holding[], inSentence: InSentence): readonly string[] {
  const named = inSentence('event-person');
  const own = named.find(({ values }) => values.at === first.nameAt);
  const list = inSentence('event-people').find(({ values }) => values.starts.includes(own?.start ?? -1));
  const starts = list?.values.starts ?? [];
  const names = new Set(named.filter(({ start }) => starts.includes(start)).map(({ values }) => values.at));
  return fellows.filter(({ nameAt }) => names.has(nameAt)).map(({ name }) => name);
}

const givenOf = (name: string) => name.split(' ').at(-1);

/** Characters between `và` and who is joined by it (`và đồng chí X`), and between a post and `và`. */
const addressed = 12;
const apposed = 2;

/** `A, P1, và B, P2, nghỉ hưu`: A is joined to B. */
function joinedTo(
  last: Holding,
  before: readonly Holding[],
  cues: readonly CareerCue[],
): Holding | undefined {
  const and = cues.findLast((cue) => cue.class === 'and' && cue.end <= last.start);
  if (and === undefined || last.start - and.end > addressed) return undefined;
  return before.find(({ end, name }) => name !== last.name && end <= and.start && and.start - end <= apposed);
}
