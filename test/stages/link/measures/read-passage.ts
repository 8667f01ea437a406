import type { Article } from '../../../../src/model/article.ts';
import type { AnnotatedArticle } from '../../../../src/model/extraction.ts';
import { dataFolder } from '../../../../src/reference/data-folder.ts';
import { loadReference } from '../../../../src/reference/load-reference.ts';
import { readSegmenterFiles } from '../../../../src/reference/read-segmenter-files.ts';
import { figurePasses } from '../../../../src/stages/annotate/numbers/figure-passes.ts';
import { prepareAnnotator } from '../../../../src/stages/annotate/prepare-annotator.ts';
import { linkDates } from '../../../../src/stages/link/dates/link-dates.ts';
import { buildGazetteer } from '../../../../src/stages/link/gazetteer.ts';
import { homeOf } from '../../../../src/stages/link/measures/find-place.ts';
import { buildMeasureContext } from '../../../../src/stages/link/measures/measure-context.ts';
import { linkPercentages } from '../../../../src/stages/link/percentages/link-percentages.ts';
import { linkQuantities } from '../../../../src/stages/link/quantities/link-quantities.ts';
import { annotateText } from '../../../../src/text/annotate-text.ts';
import { buildLunarCalendar } from '../../../../src/text/calendar/lunar-calendar.ts';
import { loadSegmenter } from '../../../../src/text/crf/load-segmenter.ts';
import { sentenceRulesOf } from '../../../../src/text/sentence-rules.ts';

const reference = loadReference(dataFolder());
const annotator = prepareAnnotator(reference, figurePasses);
const calendar = buildLunarCalendar(reference.lunarYears ?? []);
const home = homeOf(buildGazetteer([], [], []), null, null);
const files = readSegmenterFiles();
const segmenter = loadSegmenter(files.model, files.dictionary);
const sentenceRules = sentenceRulesOf(reference.lexicons.get('abbreviations') ?? []);

/** Dates, percentages and quantities of a text by the shipped rules. */
export function readPassage(body: string, published: string | null = null) {
  const text = annotateText(body, { segmenter, sentenceRules });
  const article = {
    article_id: 'a', page_id: 'p', source_id: 's', url: null, origin: 'a.txt', title: null, lead: null, body, captions: [],
    author: null, author_office: null, section: null, published_on: published, published_edtf: published, portal_text: null,
    language: 'vi', views: null, content_hash: 'sha256:0', notes: [],
  } satisfies Article; // biome-ignore format: one row
  const annotated: AnnotatedArticle = {
    article,
    source: null,
    text,
    mentions: annotator.annotate(text).mentions,
    title: null,
    portalMentions: [],
  };
  const dates = linkDates(annotated, calendar);
  const measures = buildMeasureContext(annotated, dates);
  return {
    dates,
    percentages: linkPercentages(measures, { citations: [], home }),
    quantities: linkQuantities(measures),
  };
}
