import type { DocIssuerValues } from '../../../model/citation-mention.ts';
import type { AnnotatedArticle } from '../../../model/extraction.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { indexAt, startingIn } from '../../../model/span.ts';
import { foldKey } from '../../../text/fold.ts';
import type { CitationTables } from './citation-tables.ts';
import type { Cite } from './cite.ts';

/**
 * Gives a number without an issuer the body that its symbol stands for, where the sentence names that body before it, with
 * its place or without: `được Thủ tướng Chính phủ giao tại Quyết định số 1508/QĐ-TTg`, `Sở Y tế Sơn La công bố Quyết định số 5/QĐ-SYT`.
 */
export function takeIssuersAround(
  cites: readonly Cite[],
  annotated: AnnotatedArticle,
  tables: CitationTables,
): void {
  const named = mentionsOf(annotated.mentions, 'doc-issuer');
  for (const cite of cites) {
    const symbol = cite.issuer !== null || cite.parsed === null ? null : tables.issuerOf(cite.parsed);
    if (symbol === null) continue;
    const { sentences } = annotated.text;
    const from = sentences[indexAt(sentences, cite.start)]?.start ?? cite.start;
    const wanted = foldKey(symbol.name);
    const found = startingIn(named, { start: from, end: cite.start }).findLast(
      ({ end, values }) =>
        end <= cite.start && ` ${foldKey(values.text as string)} `.startsWith(` ${wanted} `),
    );
    if (found !== undefined) cite.issuer = found.values as unknown as DocIssuerValues;
  }
}
