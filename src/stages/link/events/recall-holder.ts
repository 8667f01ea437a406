import type { Draft } from '../../../model/extraction.ts';
import type { Appointment } from '../../../model/facts.ts';
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
  const nobody: EventPerson = {
    start: act.start, end: act.start, at: -1, name: null, count: null, byPost: false, group: null,
  }; // biome-ignore format: one value after another
  const { to, end } = findPosts(scene, act, nobody, type);
  if (to === null) return null;
  const names = new Set(endings.get(end)?.map(({ values }) => values.person_name));
  const [name] = names;
  return names.size === 1 && name !== undefined ? { ...nobody, name } : null;
}
