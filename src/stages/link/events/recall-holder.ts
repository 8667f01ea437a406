import type { Draft } from '../../../model/extraction.ts';
import type { Appointment } from '../../../model/facts.ts';
import { contains } from '../../../model/span.ts';
import type { Profile } from '../read-profiles.ts';
import type { Act, EventPerson, EventScene } from './event-scene.ts';
import { findPosts } from './find-posts.ts';
import { isPassive } from './persons-before.ts';

/**
 * Whom a verb in the passive acts on where its own sentence names nobody (`Năm 1998 được bầu làm Chủ nhiệm UBKT Huyện ủy`): the officials'
 * part, which reads careers over sentences, says who took up the post that ends there. NULL when that is nobody, or not one person.
 */
export function recallHolder(
  scene: EventScene,
  act: Act,
  endings: ReadonlyMap<number, readonly Draft<Appointment>[]>,
): EventPerson | null {
  const type = act.types[0]!;
  if (type.post !== 'to' || !isPassive(scene, act)) return null;
  const nobody = namelessAt(act);
  const { to, end } = findPosts(scene, act, nobody, type);
  if (to === null) return null;
  const names = new Set(endings.get(end)?.map(({ values }) => values.person_name));
  const [name] = names;
  return names.size === 1 && name !== undefined ? { ...nobody, name } : null;
}

/** Nothing but a bullet stands between a mark or a break and the verb. */
const opensPart = /[;.:\n]\s*[-+*]?\s*$/u;

/** Whom a verb of leaving tells of in the parts of a profile (`Đồng chí X / Sinh năm 1938; nguyên P; nghỉ hưu từ tháng 5/1998`). */
export function recallProfiled(
  { text }: EventScene,
  act: Act,
  profiles: readonly Profile[],
): EventPerson | null {
  const profile = profiles.find((stretch) => contains(stretch, act));
  if (profile === undefined || act.voice !== 'subject') return null;
  // `cán bộ nghỉ hưu`: what somebody is.
  if (!opensPart.test(text.slice(profile.start, act.start))) return null;
  return { ...namelessAt(act), name: profile.head.values.name };
}

function namelessAt({ start }: Act): EventPerson {
  return { start, end: start, at: -1, name: null, count: null, byPost: false, group: null };
}
