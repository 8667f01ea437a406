import type { AnnotatedArticle, ArticlePlace, Draft } from '../../../model/extraction.ts';
import type { Appointment } from '../../../model/facts.ts';
import type { OfficialNotes } from '../../../model/official-notes.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { PositionCoder } from './code-position.ts';
import { collectStated } from './collect/collect-stated.ts';
import { draftAppointment, keyOf } from './draft-appointment.ts';
import { mergeHoldings } from './merge-holdings.ts';
import { nameHoldings } from './name-holdings.ts';
import { resolveUnnamed } from './resolve-unnamed.ts';
import { settleHoldings } from './settle/settle-holdings.ts';
import { layOutArticle } from './told-article.ts';
import { settleUnits } from './units/settle-units.ts';

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
  const { gazetteer, code } = reference;
  const told = layOutArticle(annotated);
  const stated = collectStated(told);
  const named = nameHoldings(stated, told);
  // Most pages of a portal name nobody in office: then nothing is asked of tenures and places.
  if (named.length === 0)
    return { appointments: [], officialNotes: { branches: [], placeCandidates: [], unnamed: [] } };
  const settled = settleHoldings(named, told);
  const rows = mergeHoldings(settleUnits(settled, annotated, home, gazetteer), code);
  const unnamed = resolveUnnamed(told.mentions, stated, rows, code);
  return {
    appointments: rows.map((holding) => draftAppointment(holding, article, code)),
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
