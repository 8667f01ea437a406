import type { Article } from '../../../src/model/article.ts';
import type { ArticleFacts } from '../../../src/model/facts.ts';
import type { Page } from '../../../src/model/page.ts';
import type { WarehouseInput } from '../../../src/stages/warehouse/assemble-tables.ts';

export const page: Page = {
  page_id: 'p1',
  source_id: 'files',
  url: null,
  origin: 'a.txt',
  fetched_at: '2026-01-02T03:04:05.000Z',
  http_status: null,
  content_type: 'text/plain',
  charset: null,
  digest: 'sha256:00',
  archive_file: 'a.warc.gz',
  archive_offset: 0,
};

/** The character before `đồng chí` lies outside the BMP: it counts once in the warehouse, twice in the code. */
export const article: Article = {
  article_id: 'a1',
  page_id: 'p1',
  source_id: 'files',
  url: null,
  origin: 'a.txt',
  title: 'Hội nghị',
  lead: null,
  body: '𝟙 đồng chí Nguyễn Văn A đạt 98,5%.',
  captions: [],
  author: null,
  author_office: null,
  section: null,
  published_on: '2024-02-29',
  published_edtf: '2024-02-29',
  portal_text: null,
  language: 'vi',
  views: 12,
  content_hash: 'sha256:11',
  notes: [],
};

export const facts: ArticleFacts = {
  article_id: 'a1',
  place: null,
  place_id: null,
  province: null,
  district: null,
  appointments: [],
  citations: [],
  documents: [],
  percentages: [
    {
      article_id: 'a1',
      sentence_no: 0,
      char_start: 28,
      char_end: 33,
      text: '98,5%',
      evidence: article.body,
      rule: 'percentage.plain',
      confidence: 0.9,
      low: 98.5,
      high: 98.5,
      comparator: 'eq',
      unit: 'percent',
      change: null,
      basis: 'share',
      indicator: null,
      population: null,
      status: 'actual',
      year_from: null,
      year_to: null,
      place: null,
      level: null,
      document_id: null,
    },
  ],
  quantities: [],
  dates: [],
  events: [],
  keywords: [{ term: 'đồng chí', count: 2 }],
};

export const input: WarehouseInput = {
  sources: [
    { source_id: 'files', name: 'files', home_url: null, province: null, district: null, kind: 'files' },
  ],
  pages: [{ ...page, verdict: 'article', run_id: 'r1' }],
  articles: [
    {
      article,
      version: 1,
      first_seen_at: page.fetched_at,
      last_seen_at: page.fetched_at,
      vanished_on: null,
      moved_to: null,
    },
  ],
  facts: [facts],
  corpus: { persons: [], person_candidates: [], documents: [], duplicate_of: new Map() },
  reference: {
    lexicons: new Map(),
    rules: [],
    places: [],
    successions: [],
    documents: [],
    hash: 'sha256:22',
  },
  rejects: [
    {
      origin: 'b.txt',
      stage: 'import',
      reason: 'empty-file',
      detail: 'expected text; got nothing',
      run_id: 'r1',
      source_id: 'files',
    },
  ],
  runs: [],
};
