import type { Mention } from '../../../model/mention.ts';
import type { CitationTables } from './citation-tables.ts';
import type { Cite } from './cite.ts';

/**
 * Documents in a row (`Nghị quyết số 116 và Đề án 08 ngày 4/7/2023 của Ban Thường vụ Tỉnh ủy về …`) share what stands behind the
 * last one: the day, the issuer, the term, the subject. A day goes to the others only when they have none of a tail themselves, and nothing is
 * shared by numbers whose symbols name different issuers.
 */
export function shareTails(
  cites: readonly Cite[],
  mentions: readonly Mention[],
  tables: CitationTables,
): void {
  const joins = mentions.filter((mention) => mention.kind === 'citation-join');
  for (let index = cites.length - 2; index >= 0; index--) {
    const cite = cites[index]!;
    const next = cites[index + 1]!;
    const joined =
      next.start < cite.end ||
      (next.rule === cite.rule && sameMention(cite, next)) ||
      joins.some((join) => join.start >= cite.end && join.end <= next.start);
    if (!joined || next.session !== null || cite.session !== null || issuersDiffer(cite, next, tables))
      continue;
    if (cite.issuer !== null || cite.issued_on !== null || cite.subject !== null) continue;
    cite.issuer = next.issuer;
    cite.issued_on = next.issued_on;
    cite.subject = next.subject;
    cite.term ??= next.term;
  }
}

/** Two numbers of one match already hold the same tail. */
function sameMention(a: Cite, b: Cite): boolean {
  return a.number !== null && b.number !== null && a.issuer === b.issuer && a.subject === b.subject;
}

function issuersDiffer(a: Cite, b: Cite, tables: CitationTables): boolean {
  const [left, right] = [a, b].map((cite) =>
    cite.parsed === null ? null : (tables.issuerOf(cite.parsed)?.name ?? null),
  );
  return left !== right && (left !== null || (right !== null && a.number === null));
}
