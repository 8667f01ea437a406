import type { AnnotatedArticle, ArticlePlace } from '../../../model/extraction.ts';
import type { Place } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { indexAt } from '../../../model/span.ts';
import { districtsEnd, type Gazetteer, officialName } from '../gazetteer.ts';

/** Weights of the evidence: the title and the opening say whose news it is, the banner whose portal; the rest counts once each. */
const weights = { title: 4, opening: 3, portal: 3, body: 1 } as const;
/** Further mentions in the body prove nothing more after these. */
const bodyCap = 5;
/** `, ` or ` (`: a unit that follows so close names the one before it more closely, and is not whose news it is. */
const parentGap = 2;

/** Kinds of mentions that the place of an article is read from: all that a banner is read for. */
export const placeKinds: readonly string[] = ['unit', 'unit-bare'];

interface Vote {
  readonly place: Place;
  score: number;
  body: number;
}

/**
 * The one unit whose news it is: the source's own district, else the unit named most by title, opening, banner and
 * body, the lower level on a tie. Names are read at the article's date; an ambiguous one votes only inside the province.
 */
export function findArticlePlace(annotated: AnnotatedArticle, gazetteer: Gazetteer): ArticlePlace {
  const { article, source } = annotated;
  const date = article.published_on;
  const own = sourcePlace(source?.province ?? null, source?.district ?? null, gazetteer, date);
  if (own !== null && own.level !== 'tỉnh')
    return asArticlePlace(communeInTitle(annotated, own, gazetteer) ?? own, gazetteer);
  const inTitle = unitsInTitle(annotated);
  const named = annotated.mentions.filter(isUnit);
  const above = own ?? provinceNamed([...inTitle, ...named], gazetteer, date);
  const province = above?.place_id ?? null;
  const votes = new Map<string, Vote>();
  const vote = (mentions: readonly Mention[], weight: number, inBody: boolean) => {
    let before: Mention | null = null;
    let previous: Place | null = null;
    for (const mention of mentions) {
      const place = unitOf(mention, gazetteer, date, province);
      const parent = before !== null && mention.start - before.end <= parentGap;
      before = mention;
      if (parent && place !== null && previous !== null && depth[place.level] < depth[previous.level])
        continue;
      previous = place;
      if (place === null || place.level === 'trung ương') continue;
      const tally = votes.get(place.place_id) ?? { place, score: 0, body: 0 };
      votes.set(place.place_id, tally);
      if (inBody && tally.body++ >= bodyCap) continue;
      tally.score += weight;
    }
  };
  const opening = annotated.text.paragraphs[0]?.end ?? 0;
  const proper = properNames(annotated.mentions);
  const units = named.filter(
    (unit) => !isMasthead(unit, annotated) && !contains(proper[indexAt(proper, unit.start)], unit),
  );
  vote(inTitle, weights.title, false);
  vote(annotated.portalMentions.filter(isUnit), weights.portal, false);
  vote(
    units.filter((unit) => unit.start < opening),
    weights.opening,
    true,
  );
  vote(
    units.filter((unit) => unit.start >= opening),
    weights.body,
    true,
  );
  const [best, second] = [...votes.values()].sort(byScore(date));
  const place = (best && (sharedParent(best, second, gazetteer) ?? best.place)) ?? above;
  return place === null ? nowhere : asArticlePlace(place, gazetteer);
}

/** `(VLO) Tỉnh ủy …`: a paper's sign that opens a paragraph says which province's paper it is, not whose news. */
function isMasthead({ start, end }: Mention, { text }: AnnotatedArticle): boolean {
  if (!/^\p{Lu}{3,}$/u.test(text.text.slice(start, end))) return false;
  const paragraph = text.paragraphs[indexAt(text.paragraphs, start)];
  const opens = paragraph !== undefined && start < paragraph.end;
  return opens && !/\p{L}/u.test(text.text.slice(paragraph.start, start));
}

/** Bodies whose name holds that of a unit as its own: `Trường THCS Châu Bính` is no word of the commune. */
export function properNames(mentions: readonly Mention[]): Mention[] {
  return mentionsOf(mentions, 'org').filter(({ values }) => values.named === true && values.unit === null);
}

const contains = (around: Mention | undefined, unit: Mention) =>
  around !== undefined && unit.end <= around.end;

const nowhere: ArticlePlace = { place: null, place_id: null, province: null, district: null };
const depth = { 'trung ương': 0, tỉnh: 1, huyện: 2, xã: 3 } as const;

/** Best vote first, the lower level on a tie; a commune counts half while there are districts above it. */
function byScore(date: string | null): (a: Vote, b: Vote) => number {
  const half = date === null || date < districtsEnd;
  const weigh = ({ place, score }: Vote) => (half && place.level === 'xã' ? score / 2 : score);
  return (a, b) =>
    weigh(b) - weigh(a) ||
    depth[b.place.level] - depth[a.place.level] ||
    (a.place.place_id < b.place.place_id ? -1 : 1);
}

/** Of two communes told of alike the news is of the district that they lie in (`Đoàn đến xã A và xã B`). */
function sharedParent(best: Vote, second: Vote | undefined, gazetteer: Gazetteer): Place | null {
  const { place, score } = best;
  const alike = place.level === 'xã' && second?.score === score && second.place.level === 'xã';
  return alike && place.parent_id !== null && second.place.parent_id === place.parent_id
    ? gazetteer.byId(place.parent_id)
    : null;
}

function isUnit(mention: Mention): boolean {
  return placeKinds.includes(mention.kind) && mention.values.name !== null;
}

/** The unit that a mention names, when the date and the province leave only one. */
export function unitOf(
  mention: Mention,
  gazetteer: Gazetteer,
  date: string | null,
  province: string | null,
): Place | null {
  const { name, type } = mention.values as { name: string; type: string | null };
  for (const query of [
    { type, date, province },
    { type, date },
  ]) {
    const found = gazetteer.lookup(name, query);
    if (found.length === 1) return found[0]!;
  }
  return null;
}

/** The province that units of the article name with its kind, where they name only one. */
function provinceNamed(units: readonly Mention[], gazetteer: Gazetteer, date: string | null): Place | null {
  const found = new Map<string, Place>();
  for (const unit of units) {
    const place = unitOf(unit, gazetteer, date, null);
    if (place?.level === 'tỉnh') found.set(place.place_id, place);
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

function sourcePlace(
  province: string | null,
  district: string | null,
  gazetteer: Gazetteer,
  date: string | null,
): Place | null {
  const one = (places: readonly Place[]) => (places.length === 1 ? places[0]! : null);
  const provinces = province === null ? [] : lookupOfficial(province, gazetteer, null, date);
  if (district === null) return one(provinces);
  return one(lookupOfficial(district, gazetteer, provinces[0]?.place_id ?? null, date)) ?? one(provinces);
}

/** Looks an official name up (`huyện Vị Xuyên`); a source's unit that ended is still the unit of its old pages. */
function lookupOfficial(
  official: string,
  gazetteer: Gazetteer,
  province: string | null,
  date: string | null,
): readonly Place[] {
  const words = official.split(' ');
  for (let cut = 1; cut < Math.min(words.length, 3); cut++) {
    const query = { type: words.slice(0, cut).join(' '), province };
    const name = words.slice(cut).join(' ');
    const found = gazetteer.lookup(name, { ...query, date });
    if (found.length > 0) return found;
    const ever = gazetteer.lookup(name, query);
    if (ever.length > 0) return ever.slice(-1);
  }
  return [];
}

function unitsInTitle({ title }: AnnotatedArticle): readonly Mention[] {
  return (title?.mentions ?? []).filter(isUnit);
}

/** A district's portal tells of its communes too: the one that the title names, when it lies in the district. */
function communeInTitle(annotated: AnnotatedArticle, own: Place, gazetteer: Gazetteer): Place | null {
  const province = gazetteer.provinceOf(own)?.place_id ?? null;
  const named = unitsInTitle(annotated)
    .map((mention) => unitOf(mention, gazetteer, annotated.article.published_on, province))
    .filter((place) => place?.level === 'xã' && place.parent_id === own.place_id);
  return named.length === 1 ? named[0]! : null;
}

function asArticlePlace(place: Place, gazetteer: Gazetteer): ArticlePlace {
  const province = gazetteer.provinceOf(place);
  const parent = place.parent_id === null ? null : gazetteer.byId(place.parent_id);
  const district = place.level === 'huyện' ? place : parent?.level === 'huyện' ? parent : null;
  return {
    place: officialName(place),
    place_id: place.place_id,
    province: province === null ? null : officialName(province),
    district: district === null ? null : officialName(district),
  };
}
