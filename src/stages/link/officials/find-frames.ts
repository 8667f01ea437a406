import type { AnnotatedArticle, ArticlePlace } from '../../../model/extraction.ts';
import type { Level, Place } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import { indexAt, type Span } from '../../../model/span.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { unitOf } from '../places/find-article-place.ts';

/** A stretch of text that is of some units: a post in it that names no unit is in theirs. */
export interface Frame extends Span {
  readonly places: readonly Place[];
}

/** A heading is a line of its own without a mark at its end, and not longer. */
const longestHeading = 200;
const marked = /[.,;:!?…”"]$/u;
/** Frames that are looked back over from a post. */
const reach = 24;

/**
 * What the text says of whose posts follow, in text order: a unit that opens a sentence or a line (to the end of the paragraph),
 * one that a heading names (to the next heading), a body with its unit (to the end of the sentence; beside the unit whose
 * news it is, only that one counts).
 */
export function findFrames(
  { mentions, text, article }: AnnotatedArticle,
  gazetteer: Gazetteer,
  home: ArticlePlace,
): Frame[] {
  const place = (mention: Mention) => unitOf(mention, gazetteer, article.published_on, home.province);
  const placesOf = (found: readonly Mention[]) => found.flatMap((mention) => place(mention) ?? []);
  const units = mentions.filter(({ kind, values }) => kind === 'unit' && values.name !== null);
  const endOf = (spans: readonly Span[], at: number) => spans[indexAt(spans, at)]?.end ?? at;

  const topics = mentions
    .filter(({ kind }) => kind === 'unit-frame')
    .map((topic) => ({
      start: topic.end,
      end: endOf(text.paragraphs, topic.start),
      places: placesOf(
        topic.values.name === null ? startingAt(units, topic.values.starts as readonly number[]) : [topic],
      ),
    }));

  const headings = text.paragraphs.slice(1).filter((line) => {
    const words = text.text.slice(line.start, line.end).trim();
    return words.length <= longestHeading && !marked.test(words);
  });
  const sections = headings.map((line, index) => ({
    start: line.end,
    end: headings[index + 1]?.start ?? text.text.length,
    places: placesOf(inside(units, line)),
  }));

  const posts = mentions.filter(({ kind }) => kind === 'post');
  const orgs = mentions.filter(({ kind }) => kind === 'org');
  const bodies = units.filter((unit) => covers(orgs, unit) && !covers(posts, unit));
  const athome = new Set(
    units
      .filter((unit) => place(unit)?.place_id === home.place_id)
      .map((unit) => indexAt(text.sentences, unit.start)),
  );
  const sentences = bodies
    .map((unit) => ({
      start: unit.end,
      end: endOf(text.sentences, unit.start),
      places: placesOf([unit]),
      local: athome.has(indexAt(text.sentences, unit.start)),
    }))
    .filter(({ local, places }) => !local || places[0]?.place_id === home.place_id);

  return [...topics, ...sections, ...sentences]
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.start - b.start);
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
    const { end, places } = frames[index]!;
    if (end <= at) continue;
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

function inside(sorted: readonly Mention[], { start, end }: Span): Mention[] {
  return sorted.slice(indexAt(sorted, start - 1) + 1, indexAt(sorted, end - 1) + 1);
}

function covers(sorted: readonly Span[], { start, end }: Span): boolean {
  const around = sorted[indexAt(sorted, start)];
  return around !== undefined && around.end >= end;
}
