import { foldKey } from '../../../../src/text/fold.ts';
import { extract } from '../../../support/extract.ts';
import type { Annotated, RecordPassage } from './read-records.ts';

/** What comparing one article gives: facts right, wrong and missed, fields of right facts that are right, and all that is not right in words. */
export interface Comparison {
  readonly documents: Tally;
  readonly events: Tally;
  readonly faults: readonly string[];
}

export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly fields: number;
  readonly fieldsRight: number;
}

type Row = Record<string, unknown>;
type Reading = { readonly type: string; readonly values: Readonly<Record<string, string | null>> };

/** Reads an article as the product does and holds it against its annotation. */
export function compareRecord(record: RecordPassage): Comparison {
  const facts = extract(record.text, { published_on: record.published });
  const nameOf = (id: unknown) => {
    const document = facts.documents.find(({ document_id }) => document_id === id);
    return document === undefined ? '-' : (document.number ?? document.session ?? 'unnumbered');
  };
  const faults: string[] = [];
  const documents = match(record.documents, readDocuments(facts), sameDocument, faults);
  const events = match(
    record.events,
    facts.events.map((event) => readEvent(event as unknown as Row, nameOf)),
    (gold, found) => same(gold.fields.get('who')!, found.values.who ?? ''),
    faults,
  );
  return { documents, events, faults };
}

function readDocuments({ citations, documents }: ReturnType<typeof extract>): Reading[] {
  return documents.map((document) => {
    const mentions = citations.filter(({ document_id }) => document_id === document.document_id);
    const first = (field: 'number' | 'session' | 'issuer' | 'issued_on' | 'subject') =>
      mentions.map((mention) => mention[field]).filter((value) => value !== null);
    const numbers = first('number').sort((a, b) => b.length - a.length);
    return {
      type: document.doc_type,
      values: {
        number: numbers[0] ?? null,
        session: first('session')[0] ?? null,
        issuer: first('issuer')[0] ?? null,
        issued: first('issued_on')[0] ?? null,
        about: first('subject')[0] ?? null,
        key: document.registry_key ?? '-',
        times: String(mentions.length),
      },
    };
  });
}

function readEvent(event: Row, nameOf: (id: unknown) => string): Reading {
  const text = (field: string) => (event[field] === null ? null : String(event[field]));
  return {
    type: event.type as string,
    values: {
      who: text('person_name') ?? text('count'),
      status: text('status'),
      to: text('position_to'),
      from: text('position_from'),
      date: text('date_edtf'),
      by: text('decided_by'),
      doc: event.document_id === null ? '-' : nameOf(event.document_id),
    },
  };
}

function sameDocument(gold: Annotated, { values }: Reading): boolean {
  const [number, session] = [gold.fields.get('number'), gold.fields.get('session')];
  if (number !== undefined) return same(number, values.number ?? '');
  if (session !== undefined) return same(session, values.session ?? '');
  return values.number === null && values.session === null;
}

function match(
  gold: readonly Annotated[],
  found: readonly Reading[],
  isSame: (gold: Annotated, found: Reading) => boolean,
  faults: string[],
): Tally {
  const left = [...found];
  let [right, fields, fieldsRight] = [0, 0, 0];
  for (const item of gold) {
    const fits = (reading: Reading) => reading.type === item.type && isSame(item, reading);
    const to = item.fields.get('to');
    const exact = left.findIndex(
      (reading) => fits(reading) && to !== undefined && same(to, reading.values.to ?? ''),
    );
    const at = exact >= 0 ? exact : left.findIndex(fits);
    if (at < 0) {
      faults.push(`missed ${tell(item.type, Object.fromEntries(item.fields))}`);
      continue;
    }
    const [reading] = left.splice(at, 1);
    right++;
    for (const [field, value] of item.fields) {
      fields++;
      const read = reading!.values[field] ?? null;
      if (read !== null && same(value, read)) fieldsRight++;
      else faults.push(`${item.type} ${[...item.fields.values()][0]}: ${field} is ${read}, not ${value}`);
    }
  }
  for (const reading of left) faults.push(`wrong ${tell(reading.type, reading.values)}`);
  return { right, wrong: left.length, missed: gold.length - right, fields, fieldsRight };
}

const same = (a: string, b: string) => foldKey(a) === foldKey(b);

const tell = (type: string, values: Readonly<Record<string, string | null>>) =>
  [
    type,
    ...Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`])),
  ].join(' ');
