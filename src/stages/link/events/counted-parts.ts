import type { EventPerson, EventScene } from './event-scene.ts';
import type { Participation } from './participation.ts';

/**
 * The parts of a counted group that the sentence tells by the way they went: `luân chuyển 32 cán bộ, trong đó từ huyện về xã 18 đồng chí,
 * từ xã lên huyện 9 đồng chí`. Each is an event of its own, of one type; who they are (`9 đồng chí là nữ`) makes none.
 */
export function countedParts(scene: EventScene, participations: readonly Participation[]): Participation[] {
  const found = participations.filter(({ inherited }) => !inherited);
  const reached = new Set(found.flatMap(({ persons }) => persons));
  const starts = new Set(scene.mentions('event-part').map(({ values }) => values.person));
  const parted = new Map<Participation, EventPerson[]>();
  for (const person of scene.persons) {
    if (!starts.has(person.start) || person.count === null || reached.has(person)) continue;
    const whole = found.findLast((participation) => isWholeOf(scene, participation, person));
    if (whole !== undefined) parted.set(whole, [...(parted.get(whole) ?? []), person]);
  }
  return [...parted].map(([whole, persons]) => {
    const { types } = whole.act;
    const type = types.find(({ parts }) => parts === 'first') ?? types.find(({ parts }) => parts !== null)!;
    return { ...whole, act: { ...whole.act, types: [type] }, persons };
  });
}

/** A larger count of the same sentence whose verb has parts, with the word that opens them between. */
function isWholeOf(
  scene: EventScene,
  { act, scene: told, persons }: Participation,
  part: EventPerson,
): boolean {
  const whole = persons.find(({ count }) => count !== null && count > part.count!);
  if (told !== scene || whole === undefined || act.types.every(({ parts }) => parts === null)) return false;
  return scene.mentions('event-partition').some(({ start, end }) => start >= whole.end && end <= part.start);
}
