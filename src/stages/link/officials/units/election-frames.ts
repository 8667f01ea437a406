import { type Level, levels, type Place } from '../../../../model/facts.ts';
import type { Mention } from '../../../../model/mention.ts';
import { indexAt, type Span, startingIn } from '../../../../model/span.ts';
import { type Frame, type FrameScene, placesOf } from './frame-scene.ts';

/** Classes of words by which somebody comes from elsewhere. */
const moving = new Set(['move', 'transfer']);

/**
 * Who is elected is so where they are: the only unit of a level that the sentence names (`Chủ tịch UBND tỉnh được bầu giữ chức Bí thư
 * Tỉnh ủy A`) is that of all posts of the level in it. A transfer may come from anywhere, and what one was may have been elsewhere.
 */
export function electionFrames(scene: FrameScene): Frame[] {
  const { sentences } = scene.text;
  const elected = new Set(
    scene.cues.filter(({ values }) => values.class === 'elect').map(({ start }) => indexAt(sentences, start)),
  );
  return [...elected].flatMap((index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return [];
    if (startingIn(scene.cues, sentence).some(({ values }) => moving.has(values.class))) return [];
    const named = placesOf(
      scene,
      startingIn(scene.units, sentence).filter((unit) => !isPast(scene, unit)),
    );
    const places = levels.flatMap((level) => onlyOf(named, level));
    return places.length === 0 ? [] : [{ start: sentence.start, end: sentence.end, places, leveled: true }];
  });
}

/** A unit of a post that is past. */
function isPast({ posts }: FrameScene, unit: Mention): boolean {
  const post = posts[indexAt(posts, unit.start)];
  return post !== undefined && post.end >= unit.end && post.values.tenure === 'former';
}

function onlyOf(places: readonly Place[], level: Level): readonly Place[] {
  const own = places.filter((place) => place.level === level);
  return own.every(({ place_id }) => place_id === own[0]!.place_id) ? own.slice(0, 1) : [];
}

/**
 * Where what a sentence says of a body's unit ends, as the next one opens with a word that goes on from it (`HĐND tỉnh A họp.
 * Theo đó, ông X, Phó Bí thư Tỉnh ủy …`): with that one's paragraph. NULL where the unit is not the only one of its level there.
 */
export function continuedEnd({ text, turns, units, placeOf }: FrameScene): (unit: Mention) => number | null {
  const { sentences, paragraphs } = text;
  const onlyIn = (sentence: Span, place: Place | null) =>
    place !== null &&
    startingIn(units, sentence).every((unit) => {
      const other = placeOf(unit);
      return other === null || other.level !== place.level || other.place_id === place.place_id;
    });
  return (unit) => {
    const index = indexAt(sentences, unit.start);
    const [own, next] = [sentences[index], sentences[index + 1]];
    const goesOn = next !== undefined && startingIn(turns, next)[0]?.start === next.start;
    if (own === undefined || !goesOn || !onlyIn(own, placeOf(unit)) || !onlyIn(next, placeOf(unit)))
      return null;
    return paragraphs[indexAt(paragraphs, next.start)]?.end ?? null;
  };
}
