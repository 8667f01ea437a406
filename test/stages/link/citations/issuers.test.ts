import { describe, expect, it } from 'vitest';
import { issuers } from './issuers.ts';
import { readPassage } from './read-passage.ts';

const told = (passage: string) =>
  readPassage(passage).citations.map((row) => {
    const issuer = row.issuer ?? (row.issuer_inferred === null ? '-' : `(${row.issuer_inferred})`);
    return `${row.doc_type} ${row.number ?? row.session ?? '-'} | ${issuer} | ${row.issued_on ?? '-'}`;
  });

describe('who issued a document, and when', () => {
  it.each(issuers)('%s', (text, ...rows) => {
    expect(told(text)).toEqual(rows);
  });
});
