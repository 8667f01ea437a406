import type { AnnotatedArticle, ArticlePlace } from '../../../../model/extraction.ts';
import type { Level, Place } from '../../../../model/facts.ts';
import type { Mention } from '../../../../model/mention.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../../model/span.ts';
import type { Gazetteer } from '../../gazetteer.ts';
import { unitOf } from '../../places/find-article-place.ts';
import { careerFrames } from './career-frames.ts';
import { continuedEnd, electionFrames } from './election-frames.ts';
import { type Frame, type FrameScene, placesOf } from './frame-scene.ts';

/** A heading is a line of its own without a mark at its end, and not longer. */
const longestHeading = 200;
const marked = /[.,;:!?…”"]$/u;
/** What opens an item of a list. */
const bullet = /^[-+*•–]\s?(?=\p{L})/u;
/** Most characters before the post that opens an item: `1. Bí thư Đảng ủy: …`. */
const openedBy = 6;
/** Frames that are looked back over from a post. */
const reach = 24;

/**
 * What the text says of whose posts follow, in text order: a unit that opens a sentence or a line (to the end of the paragraph),
 * one that a heading names (to the next heading) or the words before a list (to its end), a body with its unit (to the end of the sentence;
 * beside the unit whose news it is, only that one counts), an election with the only unit of a level, a career with its province.
 */
export function findFrames(
  { mentions, text, article }: AnnotatedArticle,
  gazetteer: Gazetteer,
  home: ArticlePlace,
): Frame[] {
  const scene: FrameScene = {
    text,
    units: mentionsOf(mentions, 'unit').filter(({ values }) => values.name !== null),
    posts: mentionsOf(mentions, 'post'),
    orgs: mentionsOf(mentions, 'org'),
    topics: mentionsOf(mentions, 'unit-frame'),
    careers: mentionsOf(mentions, 'take-up').filter(({ values }) => values.career),
    cues: mentionsOf(mentions, 'career-cue'),
    turns: mentionsOf(mentions, 'career-cue').filter(({ values }) => values.class === 'turn'),
    bare: mentionsOf(mentions, 'unit-bare'),
    provinceOf: gazetteer.provinceOf,
    placeOf: (unit) => unitOf(unit, gazetteer, article.published_on, home.province),
    home: home.place_id,
  };
  return [
    ...topicFrames(scene),
    ...lineFrames(scene),
    ...bodyFrames(scene),
    ...electionFrames(scene),
    ...careerFrames(scene),
  ]
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.start - b.start);
}

const endOf = (spans: readonly Span[], at: number) => spans[indexAt(spans, at)]?.end ?? at;

/** `Tại Sơn La, …`, `Xã Tân Lập: …`: to the end of the paragraph, or of the next one where that goes on from it (`Theo đó, …`). */
function topicFrames(scene: FrameScene): Frame[] {
  const goneOn = continuedEnd(scene);
  return scene.topics.map((topic) => {
    const starts = topic.values.starts;
    const units = topic.values.name === null ? startingAt(scene.units, starts) : [topic];
    return {
      start: topic.end,
      end: (units.length === 1 ? goneOn(units[0]!) : null) ?? endOf(scene.text.paragraphs, topic.start),
      places: placesOf(scene, units),
    };
  });
}

/** Headings, to the next one, and the words before lists, to their end; those of another unit end a heading's stretch too. */
function lineFrames(scene: FrameScene): Frame[] {
  const { paragraphs } = scene.text;
  const wordsOf = (line: Span) => scene.text.text.slice(line.start, line.end).trim();
  const unitsOf = (line: Span) => placesOf(scene, startingIn(scene.units, line));
  const headings = paragraphs.slice(1).filter((line) => {
    const words = wordsOf(line);
    return words.length <= longestHeading && !marked.test(words) && !bullet.test(words);
  });
  const isItem = (line: Span) => {
    const post = scene.posts[indexAt(scene.posts, line.start + openedBy)];
    return bullet.test(wordsOf(line)) || (post !== undefined && post.start >= line.start);
  };
  const lists = paragraphs.flatMap((line, index) => {
    const words = wordsOf(line);
    if (!words.endsWith(':') || words.length > longestHeading) return [];
    let last = index;
    while (last + 1 < paragraphs.length && isItem(paragraphs[last + 1]!)) last++;
    const places = last === index ? [] : unitsOf(line);
    return places.length === 0 ? [] : [{ start: line.end, end: paragraphs[last]!.end, places }];
  });
  const bounds = [...headings, ...lists].sort((a, b) => a.start - b.start);
  const sections = headings.map((line) => ({
    start: line.end,
    end: bounds[indexAt(bounds, line.start) + 1]?.start ?? scene.text.text.length,
    places: unitsOf(line),
  }));
  return [...sections, ...lists];
}

/** A body with its unit, to the end of the sentence; beside the unit whose news it is, only that one counts. */
function bodyFrames(scene: FrameScene): Frame[] {
  const { sentences } = scene.text;
  const bodies = scene.units.filter((unit) => covers(scene.orgs, unit) && !covers(scene.posts, unit));
  const isHome = (unit: Mention) => scene.placeOf(unit)?.place_id === scene.home;
  const athome = new Set(scene.units.filter(isHome).map(({ start }) => indexAt(sentences, start)));
  const goneOn = continuedEnd(scene);
  return bodies
    .filter((unit) => !athome.has(indexAt(sentences, unit.start)) || isHome(unit))
    .map((unit) => ({
      start: unit.end,
      end: goneOn(unit) ?? endOf(sentences, unit.start),
      places: placesOf(scene, [unit]),
    }));
}

/** The unit of the narrowest frame around an offset that is of the level and kind asked for; without a level, a district or commune. */
export function framedUnit(
  frames: readonly Frame[],
  at: number,
  level: Level | null,
  type: string | null,
): Place | null {
  const last = indexAt(frames, at);
  for (let index = last; index >= 0 && index > last - reach; index--) {
    const { end, places, leveled } = frames[index]!;
    if (end <= at || (leveled === true && level === null)) continue;
    const found = places.find(
      (place) =>
        (level === null ? place.level !== 'tỉnh' : place.level === level) &&
        (type === null || place.type === type),
    );
    if (found !== undefined) return found;
  }
  return null;
}

function startingAt(sorted: readonly Mention[], starts: readonly number[]): Mention[] {
  return starts.flatMap((start) => {
    const found = sorted[indexAt(sorted, start)];
    return found?.start === start ? [found] : [];
  });
}

function covers(sorted: readonly Span[], { start, end }: Span): boolean {
  const around = sorted[indexAt(sorted, start)];
  return around !== undefined && around.end >= end;
}
