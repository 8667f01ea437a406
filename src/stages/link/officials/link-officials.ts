import type { Article } from '../../../model/article.ts';
import type { AnnotatedArticle, ArticlePlace, Draft } from '../../../model/extraction.ts';
import type { Appointment } from '../../../model/facts.ts';
import { idOf } from '../../../model/hash.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import type { OfficialNotes } from '../../../model/official-notes.ts';
import { indexAt } from '../../../model/span.ts';
import { foldKey } from '../../../text/fold.ts';
import { type Gazetteer, placeKey } from '../gazetteer.ts';
import { properNames, unitOf } from '../places/find-article-place.ts';
import type { PositionCoder } from './code-position.ts';
import { collectStated } from './collect-stated.ts';
import { findFrames } from './find-frames.ts';
import type { PlacedHolding } from './holding.ts';
import { indexUnits, type NamedUnit } from './index-units.ts';
import { mergeHoldings } from './merge-holdings.ts';
import { nameHoldings } from './name-holdings.ts';
import { placeHoldings } from './place-holdings.ts';
import { resolveUnnamed } from './resolve-unnamed.ts';
import { settleCommittees } from './settle-committees.ts';
import { settleHoldings } from './settle-holdings.ts';
import { layOutArticle } from './told-article.ts';

/** What linking officials needs beside the article. */
export interface OfficialReference {
  readonly gazetteer: Gazetteer;
  readonly code: PositionCoder;
}

/** Appointments of an article, and what it says of them beside. */
export interface LinkedOfficials {
  readonly appointments: readonly Draft<Appointment>[];
  readonly officialNotes: OfficialNotes;
}

/** Who holds which post in one article: names read back, posts completed, tenure and unit settled, one row per post. */
export function linkOfficials(
  annotated: AnnotatedArticle,
  home: ArticlePlace,
  reference: OfficialReference,
): LinkedOfficials {
  const { article } = annotated;
  const told = layOutArticle(annotated);
  const stated = collectStated(told);
  const settled = settleHoldings(nameHoldings(stated, told), told);
  const said = settleCommittees(settled, reference.gazetteer, { home, date: told.published });
  // Most pages of a portal name nobody in office: then nothing is asked of the places that they name.
  const placed =
    settled.length === 0
      ? []
      : placeHoldings(said, reference.gazetteer, {
          home,
          units: indexUnits(namedUnits('unit', annotated, reference.gazetteer, home)),
          sides: namedUnits('unit-side', annotated, reference.gazetteer, home),
          sentences: told.sentences,
          frames: findFrames(annotated, reference.gazetteer, home),
          date: told.published,
        });
  const { code } = reference;
  const rows = mergeHoldings(placed, code);
  const unnamed = resolveUnnamed(told.mentions, stated, rows, code);
  return {
    appointments: rows.map((holding) => draftOf(holding, article, code)),
    officialNotes: {
      branches: rows.flatMap(({ position, branch }) =>
        branch === null ? [] : [{ position_code: code(position), branch }],
      ),
      placeCandidates: rows.flatMap((row) =>
        row.open.map(({ place_id }) => ({
          ...keyOf(row, article, code),
          start: row.start,
          end: row.end,
          place_id,
        })),
      ),
      unnamed: unnamed.map(({ post, holder }) => ({
        ...keyOf(holder, article, code),
        start: post.start,
        end: post.end,
      })),
    },
  };
}

/** What names a row of the article: person and post. */
function keyOf({ name, position }: PlacedHolding, { article_id }: Article, code: PositionCoder) {
  return { person_id: idOf('person', article_id, foldKey(name)), position_code: code(position) };
}

/** Units that mentions of a kind name, each read at the article's date and in its province. */
function namedUnits(
  kind: 'unit' | 'unit-side',
  { mentions, article }: AnnotatedArticle,
  gazetteer: Gazetteer,
  home: ArticlePlace,
): NamedUnit[] {
  const units = mentionsOf(mentions, kind);
  if (units.length === 0) return [];
  const province = home.province;
  const kinds = new Map(
    mentionsOf(mentions, 'org')
      .filter(({ values }) => values.unitType !== null)
      .map(({ end, values }) => [end, values.unitType]),
  );
  const proper = properNames(mentions);
  return units.flatMap((mention) => {
    if (mention.values.name === null) return [];
    if (mention.end <= (proper[indexAt(proper, mention.start)]?.end ?? 0)) return [];
    // `Thành đoàn Nam Định` is the city's, not the province's.
    const type = mention.values.type ?? kinds.get(mention.end) ?? null;
    const place = unitOf(
      { ...mention, values: { ...mention.values, type } },
      gazetteer,
      article.published_on,
      province,
    );
    return place === null ? [] : [{ start: mention.start, end: mention.end, place }];
  });
}

function draftOf(holding: PlacedHolding, article: Article, code: PositionCoder): Draft<Appointment> {
  return {
    start: holding.start,
    end: holding.end,
    rule: holding.rule,
    values: {
      person_name: holding.name,
      // One person inside the article; over articles the corpus is settled when it is whole.
      ...keyOf(holding, article, code),
      honorific: holding.honorific,
      position: holding.position,
      organization: organizationOf(holding),
      level: holding.placeLevel,
      place: holding.place,
      place_id: holding.place_id,
      tenure: holding.tenure ?? 'current',
      as_of: article.published_on,
      held_from: holding.held_from ?? null,
      held_to: holding.held_to ?? null,
    },
  };
}

/** The body with its unit's name: `Huyện ủy Chi Lăng`, also where the unit is inherited; one that the text abbreviates (`UBND TP.HCM`) is named. */
function organizationOf({ organization, unit, unitName, closed }: PlacedHolding): string | null {
  if (organization === null || unitName === null || closed) return organization;
  const named = names(organization, unitName) || (unit !== null && names(organization, unit));
  return named ? organization : `${organization} ${unitName}`;
}

/** Spellings of a name differ in dashes, apostrophes and the vowel of `Đắk`; what stands behind the body's kind is a name. */
function names(organization: string, unitName: string): boolean {
  const plain = (words: string) => placeKey(words).replace(/[^\p{L}\p{N} ]/gu, '');
  return plain(organization).includes(plain(unitName));
}
