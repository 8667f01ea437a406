import { levels } from '../../model/facts.ts';
import { branches } from '../../model/official-notes.ts';
import { pageVerdicts } from '../../model/page.ts';
import { type Column, column, type Table, texts } from './table.ts';

const clock = 'TIMESTAMP WITH TIME ZONE';

function entity(name: string, key: readonly string[], ...columns: readonly Column[]): Table {
  return { name, columns, key, order: key };
}

/** Pages, articles and what they come from. */
export const sourceTables: readonly Table[] = [
  entity(
    'sources',
    ['source_id'],
    column('source_id', 'VARCHAR!'),
    ...texts('name', 'home_url', 'province', 'district', 'kind'),
  ),
  entity(
    'pages',
    ['page_id'],
    column('page_id', 'VARCHAR!'),
    column('source_id', 'VARCHAR!', { refers: 'sources.source_id' }),
    column('url', 'VARCHAR'),
    column('origin', 'VARCHAR!'),
    column('fetched_at', `${clock}!`),
    column('http_status', 'INTEGER'),
    ...texts('content_type', 'charset', 'digest', 'archive_file'),
    column('archive_offset', 'BIGINT'),
    column('verdict', 'VARCHAR!', { values: pageVerdicts }),
    column('run_id', 'VARCHAR'),
  ),
  entity(
    'articles',
    ['article_id'],
    column('article_id', 'VARCHAR!'),
    column('page_id', 'VARCHAR!', { refers: 'pages.page_id' }),
    column('source_id', 'VARCHAR!', { refers: 'sources.source_id' }),
    column('url', 'VARCHAR'),
    column('origin', 'VARCHAR!'),
    ...texts('title', 'lead'),
    column('body', 'VARCHAR!'),
    column('captions', 'VARCHAR[]!'),
    ...texts('author', 'author_office', 'section'),
    column('published_on', 'DATE'),
    ...texts('published_edtf', 'place'),
    column('place_id', 'VARCHAR', { refers: 'places.place_id' }),
    ...texts('province', 'district', 'language'),
    column('views', 'BIGINT'),
    column('content_hash', 'VARCHAR!'),
    column('duplicate_of', 'VARCHAR', { refers: 'articles.article_id' }),
    column('version', 'INTEGER!'),
    column('first_seen_at', `${clock}!`),
    column('last_seen_at', `${clock}!`),
    column('vanished_on', 'DATE'),
    column('moved_to', 'VARCHAR', { refers: 'articles.article_id' }),
    column('notes', 'VARCHAR[]!'),
  ),
  {
    name: 'rejects',
    key: [],
    order: ['origin', 'stage', 'reason', 'detail'],
    columns: [
      column('origin', 'VARCHAR!'),
      column('stage', 'VARCHAR!'),
      column('reason', 'VARCHAR!'),
      ...texts('detail', 'run_id', 'source_id'),
    ],
  },
  entity(
    'runs',
    ['run_id'],
    column('run_id', 'VARCHAR!'),
    column('pipeline', 'VARCHAR'),
    column('started_at', `${clock}!`),
    column('finished_at', clock),
    column('status', 'VARCHAR!', { values: ['running', 'done', 'interrupted', 'failed'] }),
    ...texts('code_version', 'rules_hash'),
    column('pages_in', 'BIGINT'),
    column('pages_new', 'BIGINT'),
    column('pages_cleaned', 'BIGINT'),
    column('articles_extracted', 'BIGINT'),
    column('rejected', 'BIGINT'),
  ),
];

/** What facts refer to. */
export const entityTables: readonly Table[] = [
  entity(
    'documents',
    ['document_id'],
    column('document_id', 'VARCHAR!'),
    column('doc_type', 'VARCHAR!'),
    ...texts('number', 'session', 'issuer'),
    column('issued_on', 'DATE'),
    ...texts('title', 'registry_key'),
  ),
  entity(
    'persons',
    ['person_id'],
    column('person_id', 'VARCHAR!'),
    column('name', 'VARCHAR!'),
    column('aliases', 'VARCHAR[]!'),
    column('first_seen_on', 'DATE'),
    column('last_seen_on', 'DATE'),
  ),
  {
    name: 'person_candidates',
    key: [],
    order: ['person_id', 'candidate_id', 'reason'],
    columns: [
      column('person_id', 'VARCHAR!', { refers: 'persons.person_id' }),
      column('candidate_id', 'VARCHAR!', { refers: 'persons.person_id' }),
      column('reason', 'VARCHAR!'),
    ],
  },
  entity(
    'positions',
    ['position_code'],
    column('position_code', 'VARCHAR!'),
    column('name', 'VARCHAR!'),
    column('level', 'VARCHAR'),
    column('branch', 'VARCHAR', { values: branches }),
  ),
  entity(
    'places',
    ['place_id'],
    column('place_id', 'VARCHAR!'),
    column('code', 'VARCHAR!'),
    column('name', 'VARCHAR!'),
    column('type', 'VARCHAR!'),
    column('level', 'VARCHAR!', { values: levels }),
    column('parent_id', 'VARCHAR', { refers: 'places.place_id' }),
    column('valid_from', 'DATE'),
    column('valid_to', 'DATE'),
  ),
  entity(
    'place_successors',
    ['place_id', 'successor_id'],
    column('place_id', 'VARCHAR!', { refers: 'places.place_id' }),
    column('successor_id', 'VARCHAR!', { refers: 'places.place_id' }),
  ),
  entity(
    'keywords',
    ['article_id', 'term'],
    column('article_id', 'VARCHAR!', { refers: 'articles.article_id' }),
    column('term', 'VARCHAR!'),
    column('tf_idf', 'DOUBLE!'),
  ),
  entity(
    'place_keywords',
    ['place_id', 'term'],
    column('place_id', 'VARCHAR!', { refers: 'places.place_id' }),
    column('term', 'VARCHAR!'),
    column('articles', 'INTEGER!'),
    column('tf_idf', 'DOUBLE!'),
  ),
  entity(
    'rules',
    ['rule'],
    column('rule', 'VARCHAR!'),
    ...texts('kind', 'why'),
    column('precision', 'DOUBLE'),
    column('tried_on', 'INTEGER'),
  ),
];
