import type { Mention } from '../../../../model/mention.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt } from '../../../../model/span.ts';
import type { CitationTables } from '../citation-tables.ts';
import type { Cite } from '../cite.ts';

/**
 * Documents in a row (`Nghị quyết số 116 và Đề án 08 ngày 4/7/2023 của Ban Thường vụ Tỉnh ủy về …`) share what stands behind the
 * last one: the day, the issuer, the term, the subject. A day goes to the others only when they have none of a tail themselves, and nothing is
 * shared by numbers whose symbols name different issuers, nor by a name and a number. An issuer that stands before the row is everyone's.
 */
export function shareTails(
  cites: readonly Cite[],
  mentions: readonly Mention[],
  tables: CitationTables,
): void {
  const joins = mentionsOf(mentions, 'citation-join');
  const shares = cites.map((cite, index) => {
    const next = cites[index + 1];
    if (next === undefined || next.session !== null || cite.session !== null) return null;
    // `Chương trình 135, Luật Bình đẳng giới`: the name of a law is no subject.
    if (!inRow(cite, next, joins) || isNameBeside(cite, next) || next.title !== null) return null;
    return issuersDiffer(cite, next, tables) ? null : next;
  });
  const printed = cites.map(({ issued_on }) => issued_on);
  for (let index = cites.length - 1; index >= 0; index--) {
    const [cite, next] = [cites[index]!, shares[index]];
    if (!next) continue;
    // `số 19, Quyết định số 20 ngày 3/4/2031 và 21 của UBND tỉnh`: a day inside the row is of one alone.
    const isInside = shares[index + 1] != null && printed[index + 1] !== null;
    takeTail(cite, isInside ? { ...next, issued_on: null } : next, tables);
  }
  for (const [index, cite] of cites.entries()) {
    const next = shares[index];
    if (!next || !cite.issuedBefore || next.issuer !== null) continue;
    next.issuer = cite.issuer;
    next.issuedBefore = true;
    next.year ??= cite.year;
    if (!cite.dayBefore || next.issued_on !== null) continue;
    next.issued_on = cite.issued_on;
    next.dayBefore = true;
  }
}

function takeTail(cite: Cite, next: Cite, tables: CitationTables): void {
  // `Nghị quyết số 15 và Quyết định số 300 ngày 6/7/2022 của UBND tỉnh`: a People's Committee gives out no resolutions.
  if (next.issuer !== null && cite.doc_type !== null && !tables.gives(next.issuer.text, cite.doc_type))
    return;
  const own = cite.issuedBefore ? null : cite.issuer;
  // `Nghị quyết số 5-NQ/HU ngày 10/8/2016 và Chỉ thị số 12-CT/HU ngày 2/3/2017 của Huyện ủy`: each its day, one issuer.
  if (cite.issuer === null && cite.subject === null && oneSymbol(cite, next, tables))
    cite.issuer = next.issuer;
  if (own !== null || cite.issued_on !== null || cite.subject !== null) return;
  cite.issuer ??= next.issuer;
  cite.issued_on = next.issued_on;
  cite.subject = next.subject;
  cite.term ??= next.term;
}

function inRow(cite: Cite, next: Cite, joins: readonly Mention[]): boolean {
  if (next.start < cite.end || next.mentionStart === cite.mentionStart) return true;
  const join = joins[indexAt(joins, cite.end - 1) + 1];
  return join !== undefined && join.end <= next.start;
}

/**
 * `Đề án 06 và Đề án số 09-ĐA/TU ngày 15/3/2022 của Tỉnh ủy`: of two of one kind, the bare figure beside the whole number is what a
 * document of somebody else is called.
 */
function isNameBeside(cite: Cite, next: Cite): boolean {
  if (cite.mentionStart === next.mentionStart || cite.doc_type !== next.doc_type) return false;
  const [left, right] = [cite, next].map(({ parsed }) => parsed?.symbols.length ?? 0);
  return cite.number !== null && left === 0 && right !== 0;
}

/**
 * Symbols name different issuers. A number without symbol goes with one that has them where its issuer is of the level that they name
 * (`Nghị quyết 35-NQ/TU và Kế hoạch 77 của Ban Thường vụ Tỉnh ủy`).
 */
function issuersDiffer(a: Cite, b: Cite, tables: CitationTables): boolean {
  const [left, right] = [a, b].map((cite) => (cite.parsed === null ? null : tables.issuerOf(cite.parsed)));
  if (left?.name === right?.name) return false;
  if (left && !right && b.issuer?.level)
    return left.level !== b.issuer.level || left.state !== tables.isState(b.issuer.text);
  return Boolean(left) || a.number === null;
}

function oneSymbol(a: Cite, b: Cite, tables: CitationTables): boolean {
  const [left, right] = [a, b].map((cite) => (cite.parsed === null ? null : tables.issuerOf(cite.parsed)));
  return left != null && left.name === right?.name && !b.issuedBefore;
}
