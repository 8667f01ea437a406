import type { Article } from '../../../model/article.ts';
import type { AnnotatedArticle, ArticlePlace, Draft } from '../../../model/extraction.ts';
import type { Appointment } from '../../../model/facts.ts';
import { idOf } from '../../../model/hash.ts';
import { foldKey } from '../../../text/fold.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { unitOf } from '../places/find-article-place.ts';
import type { PositionCoder } from './code-position.ts';
import { collectCareers } from './collect-careers.ts';
import { collectHoldings } from './collect-holdings.ts';
import { collectMoves } from './collect-moves.ts';
import { collectShared } from './collect-shared.ts';
import { findFrames } from './find-frames.ts';
import type { Holding, PlacedHolding } from './holding.ts';
import { mergeHoldings } from './merge-holdings.ts';
import { type NamedUnit, placeHoldings } from './place-holdings.ts';
import { resolveNames } from './resolve-names.ts';
import { type CareerCue, settleTenures } from './settle-tenures.ts';

/** What linking officials needs beside the article. */
export interface OfficialReference {
  readonly gazetteer: Gazetteer;
  readonly code: PositionCoder;
}

/** Characters between a verb and the post that it takes: `tái đắc cử chức danh Chủ tịch`. */
const apposed = 12;

/** Who holds which post in one article: names read back, posts completed, tenure and unit settled, one row per post. */
export function linkOfficials(
  annotated: AnnotatedArticle,
  home: ArticlePlace,
  reference: OfficialReference,
): Draft<Appointment>[] {
  const { mentions, text, article } = annotated;
  const starts = mentions.filter((mention) => mention.kind === 'post').map((mention) => mention.start);
  const cues: CareerCue[] = mentions
    .filter((mention) => mention.kind === 'career-cue')
    .map(({ start, end, values }) => ({
      start,
      end,
      class: values.class as string,
      bare: !starts.some((post) => post >= end && post - end <= apposed),
    }));
  const direct = [...collectHoldings(mentions), ...collectShared(mentions, text.sentences)];
  const stated = [
    ...direct,
    ...collectMoves(direct, mentions, {
      text: text.text,
      sentences: text.sentences,
      cues,
      published: article.published_on,
    }),
  ];
  stated.push(...collectCareers(stated, mentions));
  const resolver = resolveNames(mentions);
  const named: Holding[] = [];
  for (const holding of stated) {
    const name = resolver.resolve(holding.name, holding.given, holding.nameAt);
    if (name !== null) named.push({ ...holding, name });
  }
  const settled = settleTenures(named, text.sentences, cues).sort((a, b) => a.postAt - b.postAt);
  const units = namedUnits(annotated, reference.gazetteer, home);
  const placed = placeHoldings(settled, reference.gazetteer, {
    home,
    units,
    sentences: text.sentences,
    frames: findFrames(annotated, reference.gazetteer, home),
    date: article.published_on,
  });
  return mergeHoldings(placed, reference.code).map((holding) => draftOf(holding, article, reference.code));
}

/** Units that the body names with their kind, each read at the article's date and in its province. */
function namedUnits(
  { mentions, article }: AnnotatedArticle,
  gazetteer: Gazetteer,
  home: ArticlePlace,
): NamedUnit[] {
  const province = home.province;
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'unit' || mention.values.name === null) return [];
    const place = unitOf(mention, gazetteer, article.published_on, province);
    return place === null ? [] : [{ at: mention.start, place }];
  });
}

function draftOf(
  holding: PlacedHolding,
  { article_id, published_on }: Article,
  code: PositionCoder,
): Draft<Appointment> {
  return {
    start: holding.start,
    end: holding.end,
    rule: holding.rule,
    values: {
      person_name: holding.name,
      // One person inside the article; over articles the corpus is settled when it is whole.
      person_id: idOf('person', article_id, foldKey(holding.name)),
      honorific: holding.honorific,
      position: holding.position,
      position_code: code(holding.position),
      organization: organizationOf(holding),
      level: holding.placeLevel,
      place: holding.place,
      place_id: holding.place_id,
      tenure: holding.tenure ?? 'current',
      as_of: published_on,
      held_from: holding.held_from ?? null,
      held_to: holding.held_to ?? null,
    },
  };
}

/** The body with its unit's name: `Huyện ủy Chi Lăng`, also where the unit is inherited. */
function organizationOf({ organization, unit, unitName }: PlacedHolding): string | null {
  return organization === null || unit !== null || unitName === null
    ? organization
    : `${organization} ${unitName}`;
}
