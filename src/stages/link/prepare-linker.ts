import type { AnnotatedArticle, Draft, LinkedArticle } from '../../model/extraction.ts';
import type { DateFact } from '../../model/facts.ts';
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
  /**
   * Links several articles, each step for all of them before the next one: the code of a step then stays in the processor's
   * caches. Throws what linking one of them throws.
   */
  linkAll(annotated: readonly AnnotatedArticle[]): LinkedArticle[];
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

  const measuresOf = (annotated: AnnotatedArticle, dates: readonly Draft<DateFact>[]) => {
    const title = annotated.title === null ? null : { ...annotated, ...annotated.title };
    const titled = title === null ? null : buildMeasureContext(title, linkDates(title, calendar));
    return buildMeasureContext(annotated, dates, titled);
  };

  const linkAll = (found: readonly AnnotatedArticle[]): LinkedArticle[] => {
    const articles = found.map((one) => ({ ...one, mentions: adoptNames(one.mentions) }));
    const places = articles.map((annotated) => findArticlePlace(annotated, gazetteer));
    const told = articles.map((annotated, at) => linkOfficials(annotated, places[at]!, officials));
    const dates = articles.map((annotated) => linkDates(annotated, calendar));
    const cited = articles.map((annotated, at) =>
      linkCitations(annotated, places[at]!, documents, dates[at]!),
    );
    const measures = articles.map((annotated, at) => measuresOf(annotated, dates[at]!));
    const events = articles.map((annotated, at) => {
      const grounds = readGrounds(cited[at]!.citations, cited[at]!.documents, documents.tables);
      const { appointments } = told[at]!;
      return linkEvents(annotated, { appointments, dates: dates[at]!, grounds, code: officials.code });
    });
    const percentages = articles.map(({ article }, at) => {
      const home = homeOf(gazetteer, places[at]!.place_id, article.published_on);
      return linkPercentages(measures[at]!, { citations: cited[at]!.citations, home });
    });
    const quantities = measures.map(linkQuantities);
    return articles.map(({ article, text }, at) => ({
      article,
      text,
      place: places[at]!,
      appointments: settleByEvents(told[at]!.appointments, events[at]!, leaving),
      officialNotes: told[at]!.officialNotes,
      ...cited[at]!,
      percentages: percentages[at]!,
      quantities: quantities[at]!,
      dates: dates[at]!,
      events: events[at]!,
    }));
  };
  return { link: (annotated) => linkAll([annotated])[0]!, linkAll };
}
