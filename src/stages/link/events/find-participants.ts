import { countedParts } from './counted-parts.ts';
import { countedPeriods } from './counted-periods.ts';
import { ellipticClauses } from './elliptic-clauses.ts';
import type { Act, EventPerson, EventScene, Voice } from './event-scene.ts';
import { inheritPersons, personsAhead } from './inherit-persons.ts';
import { isKnown, type Participation } from './participation.ts';
import { isBlank } from './person-lists.ts';
import {
  caseBefore,
  claimedPersons,
  isPassive,
  membersOf,
  nearestBefore,
  personsBefore,
} from './persons-before.ts';
import { isHandedTo, personsBehind } from './persons-behind.ts';

/** A verb with the persons that its sentence has on either side of it. */
interface ActSides {
  readonly scene: EventScene;
  readonly act: Act;
  readonly before: readonly EventPerson[];
  readonly behind: readonly EventPerson[];
}

/**
 * Who is moved by each verb of a sentence, with what other verbs have said (`carried`: what the sentence goes on with before its first
 * verb), then those whom no verb of their own moves: clauses that leave theirs out, and parts of a count.
 */
export function findParticipants(scene: EventScene, carried: readonly Participation[]): Participation[] {
  const claimed = claimedPersons(scene);
  const found: Participation[] = [...carried];
  for (const act of scene.acts) {
    const before = personsBefore(scene, act, found);
    const sides: ActSides = { scene, act, before, behind: personsBehind(scene, act, claimed) };
    found.push(...(splitRow(sides) ?? [participantsOf(sides, found, claimed)]));
  }
  const counted = [...countedParts(scene, found), ...countedPeriods(scene, found)];
  return [...found, ...ellipticClauses(scene, found), ...counted];
}

/** `cho 3 đồng chí nghỉ hưu, quy hoạch 60 đồng chí`: of verbs in a row those before the comma act on whom is counted before, the last on whom behind. */
function splitRow({ scene, act, before, behind }: ActSides): Participation[] | null {
  const [first, next] = [before.at(-1)?.count, behind[0]?.count];
  if (
    act.types.length < 2 ||
    act.voice === 'active' ||
    act.voice === 'object' ||
    first == null ||
    next == null
  )
    return null;
  if (!scene.text.slice(act.start, act.end).includes(',')) return null;
  const one = { scene, inherited: false };
  return [
    { ...one, act: { ...act, types: act.types.slice(0, -1) }, persons: before },
    { ...one, act: { ...act, types: act.types.slice(-1) }, persons: behind },
  ];
}

/** Whom a verb itself says that it acts on; where it says nobody, who is left to it. */
function participantsOf(
  sides: ActSides,
  found: readonly Participation[],
  claimed: ReadonlySet<number>,
): Participation {
  const { scene, act } = sides;
  const open = isTaken(sides, found) ? { ...sides, before: [] } : sides;
  const own =
    [ownPersons(open), joinedPersons(open, found.at(-1)), clausePersons(open)].find(
      ({ length }) => length > 0,
    ) ?? [];
  if (own.length > 0) return { scene, act, persons: own.filter(isKnown), inherited: false };
  const left = leftPersons(open, found.at(-1), claimed);
  return { scene, act, persons: left.filter(isKnown), inherited: true };
}

/** `bị khai trừ Đảng và cách chức.`: a form of discipline with nothing behind it meets whom the form before met. */
function joinedPersons(
  { scene, act, before }: ActSides,
  earlier: Participation | undefined,
): readonly EventPerson[] {
  const says = scene.mentions('event-bare').some(({ values }) => values.act === act.start);
  const joined = says && before.length === 0 && act.voice === 'form' && earlier?.act.voice === 'form';
  return joined ? inheritPersons(scene, act, earlier) : [];
}

/** `Sau khi bị cảnh cáo, ông X vẫn tái phạm`: whom the clause tells of stands behind its comma. */
function clausePersons({ scene, act, before }: ActSides): readonly EventPerson[] {
  const says = scene.mentions('event-ahead').some(({ values }) => values.act === act.start);
  const next = scene.persons.find(({ start }) => start >= act.end);
  return says && before.length === 0 && next !== undefined ? [next] : [];
}

/** Persons that only a post of the verb's own makes sure of: a subject without `được`, those of the verb before, one named after. */
function leftPersons(
  { scene, act, before }: ActSides,
  earlier: Participation | undefined,
  claimed: ReadonlySet<number>,
): readonly EventPerson[] {
  if (before.length > 0 && act.voice !== 'object') return before;
  return earlier === undefined ? personsAhead(scene, act, claimed) : inheritPersons(scene, act, earlier);
}

/** `miễn nhiệm 3, cho từ chức 2 cán bộ`: whom an earlier verb counts, or a comma parts from this one, gives way to those counted behind it. */
function isTaken({ scene, act, before, behind }: ActSides, earlier: readonly Participation[]): boolean {
  const counted = (persons: readonly EventPerson[]) => persons.some(({ count }) => count !== null);
  const last = before.at(-1);
  if (last === undefined || !counted(before) || !counted(behind)) return false;
  return (
    earlier.some(({ persons }) => persons.includes(last)) ||
    /[,;]/.test(scene.text.slice(last.end, act.start))
  );
}

/** A count at the verb and the passive say whom it acts on whatever its voice. */
function ownPersons(sides: ActSides): readonly EventPerson[] {
  const { scene, act, before, behind } = sides;
  const counted = caseBefore(scene, act);
  if (counted !== null && behind.length === 0) return [counted];
  // `cán bộ trẻ được bồi dưỡng 1.120 lượt`: who is moved may stand behind the passive.
  if (isPassive(scene, act) && before.length > 0) return membersOf(scene, act, before);
  return byVoice[act.voice](sides);
}

/** Where verbs of each voice have their persons. */
const byVoice: Readonly<Record<Voice, (sides: ActSides) => readonly EventPerson[]>> = {
  // `điều động ông X`
  // in a line of a list also `Ông X, P: phân công phụ trách …`
  active: movedBy,
  // `phê chuẩn kết quả bầu ông X`; who stands before it acts
  object: movedBy,
  // `cảnh cáo ông X`; with its lead also `thi hành kỷ luật đối với ông X, … bằng hình thức cảnh cáo`
  form: ({ scene, act, behind }) => (behind.length > 0 || !act.lead ? behind : nearestBefore(scene, act)),
  // `ông X nghỉ hưu`
  subject: subjectOf,
  // `ông X thôi giữ chức P`, `cho thôi giữ chức P đối với ông X`
  both: subjectOf,
};

function movedBy({ scene, act, before, behind }: ActSides): readonly EventPerson[] {
  return behind.length > 0 || !isLine(scene, act, before) ? behind : before;
}

/** Whether a colon stands between persons and the verb that tells of them. */
function isLine(scene: EventScene, act: Act, before: readonly EventPerson[]): boolean {
  const last = before.at(-1);
  return last !== undefined && scene.text.slice(last.end, act.start).includes(':');
}

function subjectOf({ scene, act, before, behind }: ActSides): readonly EventPerson[] {
  if (isHandedTo(scene, act, behind)) return behind;
  if (before.length > 0) return membersOf(scene, act, before);
  // `miễn nhiệm P đối với ông X để nghỉ hưu và ông Y để nhận nhiệm vụ mới`: why X leaves.
  return isAim(scene, act) ? [] : behind;
}

function isAim(scene: EventScene, act: Act): boolean {
  return scene
    .mentions('event-status')
    .some(({ values }) => values.class === 'event-aim' && isBlank(scene, values.cueEnd, act.start));
}
