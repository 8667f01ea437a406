import type { AnnotatedArticle, LinkedArticle } from '../../model/extraction.ts';
import type { Reference } from '../../model/reference.ts';
import { buildLunarCalendar } from '../../text/calendar/lunar-calendar.ts';
import { buildCitationTables } from './citations/citation-tables.ts';
import { linkCitations } from './citations/link-citations.ts';
import { linkDates } from './dates/link-dates.ts';
import { readGrounds } from './events/find-ground.ts';
import { linkEvents } from './events/link-events.ts';
import { buildGazetteer } from './gazetteer.ts';
import { homeOf } from './measures/find-place.ts';
import { buildMeasureContext } from './measures/measure-context.ts';
import { adoptNames } from './officials/adopt-names.ts';
import { buildPositionCoder } from './officials/code-position.ts';
import { linkOfficials } from './officials/link-officials.ts';
import { linkPercentages } from './percentages/link-percentages.ts';
import { findArticlePlace } from './places/find-article-place.ts';
import { linkQuantities } from './quantities/link-quantities.ts';
import { leavingTypes, settleByEvents } from './settle-by-events.ts';

export interface Linker {
  link(annotated: AnnotatedArticle): LinkedArticle;
}

/** Builds what linking needs (gazetteer, coder of posts) from reference values once; linking itself is pure. */
export function prepareLinker(reference: Reference): Linker {
  const gazetteer = buildGazetteer(
    reference.places,
    reference.successions,
    reference.lexicons.get('unit-aliases') ?? [],
  );
  const officials = { gazetteer, code: buildPositionCoder(reference.lexicons.get('expansions') ?? []) };
  const documents = { gazetteer, tables: buildCitationTables(reference) };
  const leaving = leavingTypes(reference.lexicons.get('event-verbs') ?? []);
  const calendar = buildLunarCalendar(reference.lunarYears ?? []);
  return {
    link(found) {
      const annotated = { ...found, mentions: adoptNames(found.mentions) };
      const place = findArticlePlace(annotated, gazetteer);
      const { appointments, officialNotes } = linkOfficials(annotated, place, officials);
      const dates = linkDates(annotated, calendar);
      const cited = linkCitations(annotated, place, documents, dates);
      const home = homeOf(gazetteer, place.place_id, annotated.article.published_on);
      const title = found.title === null ? null : { ...annotated, ...found.title };
      const titled = title === null ? null : buildMeasureContext(title, linkDates(title, calendar));
      const measures = buildMeasureContext(annotated, dates, titled);
      const grounds = readGrounds(cited.citations, cited.documents, documents.tables);
      const events = linkEvents(annotated, { appointments, dates, grounds, code: officials.code });
      return {
        article: annotated.article,
        text: annotated.text,
        place,
        appointments: settleByEvents(appointments, events, leaving),
        officialNotes,
        ...cited,
        percentages: linkPercentages(measures, { citations: cited.citations, home }),
        quantities: linkQuantities(measures),
        dates,
        events,
      };
    },
  };
}
