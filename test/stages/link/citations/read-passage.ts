import type { Document } from '../../../../src/model/facts.ts';
import { dataFolder } from '../../../../src/reference/data-folder.ts';
import { loadReference } from '../../../../src/reference/load-reference.ts';
import { allPasses } from '../../../../src/stages/annotate/all-passes.ts';
import { prepareAnnotator } from '../../../../src/stages/annotate/prepare-annotator.ts';
import { buildCitationTables } from '../../../../src/stages/link/citations/citation-tables.ts';
import { linkCitations } from '../../../../src/stages/link/citations/link-citations.ts';
import { linkDates } from '../../../../src/stages/link/dates/link-dates.ts';
import { buildGazetteer } from '../../../../src/stages/link/gazetteer.ts';
import { annotateText } from '../../../../src/text/annotate-text.ts';
import { buildLunarCalendar } from '../../../../src/text/calendar/lunar-calendar.ts';

const reference = loadReference(dataFolder());
const annotator = prepareAnnotator(reference, allPasses);
const tables = buildCitationTables(reference);
const calendar = buildLunarCalendar(reference.lunarYears ?? []);
const gazetteer = buildGazetteer(
  reference.places,
  reference.successions,
  reference.lexicons.get('unit-aliases') ?? [],
);

const muongLa = {
  place: 'huyện Mường La',
  place_id: '118@',
  province: 'tỉnh Sơn La',
  district: 'huyện Mường La',
};
const article = {
  article_id: 'a',
  source_id: 's',
  page_id: 'p',
  url: null,
  origin: 'a.txt',
  title: null,
  lead: null,
  body: '',
  captions: [],
  author: null,
  author_office: null,
  section: null,
  published_on: '2023-12-01',
  published_edtf: null,
  portal_text: null,
  language: 'vi',
  views: null,
  content_hash: '',
  notes: [],
};

/** Citations and documents of a passage as news of huyện Mường La of 1 December 2023 (or the article given); `words` is what was cited. */
export function readPassage(
  passage: string,
  about: { article_id?: string; published_on?: string; place?: typeof muongLa } = {},
) {
  const text = annotateText(passage);
  const { mentions } = annotator.annotate(text);
  const annotated = {
    article: { ...article, ...about, body: passage },
    source: null,
    text,
    mentions,
    title: null,
    portalMentions: [],
  };
  const { citations, documents } = linkCitations(
    annotated,
    about.place ?? muongLa,
    { gazetteer, tables },
    linkDates(annotated, calendar),
  );
  return {
    citations: citations.map(({ start, end, values }) => ({ words: passage.slice(start, end), ...values })),
    documents: documents as readonly Document[],
  };
}
