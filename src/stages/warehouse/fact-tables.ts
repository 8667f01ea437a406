import { comparators, eventTypes, levels, tenures } from '../../model/facts.ts';
import { type Column, column, type Table, texts } from './table.ts';

const noted: readonly Column[] = [
  column('article_id', 'VARCHAR!', { refers: 'articles.article_id' }),
  column('sentence_no', 'INTEGER!'),
  column('char_start', 'INTEGER!'),
  column('char_end', 'INTEGER!'),
  column('text', 'VARCHAR!'),
  column('evidence', 'VARCHAR!'),
];
const evidence: readonly Column[] = [
  ...noted,
  column('rule', 'VARCHAR!', { refers: 'rules.rule' }),
  column('confidence', 'DOUBLE!'),
];
const comparator = column('comparator', 'VARCHAR!', { values: comparators });
const change = column('change', 'VARCHAR', { values: ['increase', 'decrease'] });
const status = column('status', 'VARCHAR', { values: ['target', 'actual'] });
const level = column('level', 'VARCHAR', { values: levels });
const place = [column('place', 'VARCHAR'), column('place_id', 'VARCHAR', { refers: 'places.place_id' })];
const years = [column('year_from', 'INTEGER'), column('year_to', 'INTEGER')];
const document = column('document_id', 'VARCHAR', { refers: 'documents.document_id' });

function fact(name: string, ...columns: readonly Column[]): Table {
  return {
    name,
    columns: [...evidence, ...columns],
    key: [],
    order: ['article_id', 'char_start', 'char_end', 'rule'],
  };
}

/** The six fact tables of the contract. */
export const factTables: readonly Table[] = [
  fact(
    'appointments',
    column('person_name', 'VARCHAR!'),
    column('person_id', 'VARCHAR!', { refers: 'persons.person_id' }),
    column('honorific', 'VARCHAR'),
    column('position', 'VARCHAR!'),
    column('position_code', 'VARCHAR', { refers: 'positions.position_code' }),
    column('organization', 'VARCHAR'),
    level,
    ...place,
    column('tenure', 'VARCHAR!', { values: tenures }),
    column('as_of', 'DATE'),
    ...texts('held_from', 'held_to'),
  ),
  fact(
    'citations',
    column('doc_type', 'VARCHAR!'),
    ...texts('number', 'session', 'issuer', 'issuer_inferred'),
    column('issued_on', 'DATE'),
    column('subject', 'VARCHAR'),
    { ...document, required: true },
  ),
  fact(
    'percentages',
    column('low', 'DOUBLE'),
    column('high', 'DOUBLE'),
    comparator,
    column('unit', 'VARCHAR!', { values: ['percent', 'point'] }),
    change,
    column('basis', 'VARCHAR!', { values: ['share', 'plan', 'previous'] }),
    ...texts('indicator', 'population'),
    status,
    ...years,
    column('place', 'VARCHAR'),
    level,
    document,
  ),
  fact(
    'quantities',
    column('value', 'DOUBLE!'),
    column('value_high', 'DOUBLE'),
    comparator,
    change,
    column('unit', 'VARCHAR!'),
    column('indicator', 'VARCHAR'),
    status,
    ...years,
  ),
  fact(
    'dates',
    ...texts('edtf', 'duration'),
    column('kind', 'VARCHAR!', { values: ['point', 'period', 'term', 'deadline', 'duration'] }),
    column('date_from', 'DATE'),
    column('date_to', 'DATE'),
    column('resolved_from', 'VARCHAR', { values: ['text', 'publication', 'context'] }),
    column('clash', 'VARCHAR'),
  ),
  fact(
    'events',
    column('type', 'VARCHAR!', { values: eventTypes }),
    column('status', 'VARCHAR!', { values: ['done', 'decided', 'planned'] }),
    column('person_id', 'VARCHAR', { refers: 'persons.person_id' }),
    column('person_name', 'VARCHAR'),
    column('count', 'BIGINT'),
    ...texts(
      'position_from',
      'position_to',
      'organization_from',
      'organization_to',
      'date_edtf',
      'decided_by',
    ),
    document,
  ),
];

function notes(name: string, ...columns: readonly Column[]): Table {
  return {
    name,
    columns: [
      ...noted,
      column('person_id', 'VARCHAR!', { refers: 'persons.person_id' }),
      column('position_code', 'VARCHAR!', { refers: 'positions.position_code' }),
      ...columns,
    ],
    key: [],
    order: ['article_id', 'char_start', 'char_end', 'position_code'],
  };
}

/** What stands beside `appointments`: units that a post's place may be, and posts named without their holder. */
export const noteTables: readonly Table[] = [
  notes('place_candidates', column('place_id', 'VARCHAR!', { refers: 'places.place_id' })),
  notes('appointment_mentions'),
];
