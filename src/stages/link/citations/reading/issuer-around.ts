import type { AnnotatedArticle } from '../../../../model/extraction.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, startingIn } from '../../../../model/span.ts';
import { foldKey } from '../../../../text/fold.ts';
import type { CitationTables } from '../citation-tables.ts';
import type { Cite } from '../cite.ts';

/** `quyết định khen thưởng của UBND huyện số 12/QĐ-UBND`: nothing stands between; behind a number that alone says its kind the body may stand further before. */
const isBeside = (gap: string) => /^\s*,?\s*$/.test(gap);

/** `ba nghị quyết của Huyện ủy, gồm: Nghị quyết số 5 …; Nghị quyết số 6 …`: all that the sentence lists behind it. */
function takeFromListings(
  cites: readonly Cite[],
  { mentions, text }: AnnotatedArticle,
  tables: CitationTables,
) {
  for (const { start, end, values: issuer } of mentionsOf(mentions, 'citation-listing')) {
    const sentence = text.sentences[indexAt(text.sentences, start)];
    const kind = cites.find((cite) => cite.start >= end)?.doc_type;
    for (const cite of cites) {
      if (cite.start < end || cite.start >= (sentence?.end ?? end) || cite.doc_type !== kind) continue;
      if (cite.issuer === null && cite.number !== null && tables.canIssue(cite.parsed, issuer.text))
        cite.issuer = issuer;
    }
  }
}

/**
 * Gives a number without an issuer the body that its symbol stands for, where the sentence names that body before it, with
 * its place or without: `được Thủ tướng Chính phủ giao tại Quyết định số 1508/QĐ-TTg`, `Sở Y tế Sơn La công bố Quyết định số 5/QĐ-SYT`.
 */
export function takeIssuersAround(
  cites: readonly Cite[],
  annotated: AnnotatedArticle,
  tables: CitationTables,
): void {
  takeFromListings(cites, annotated, tables);
  const named = mentionsOf(annotated.mentions, 'doc-issuer');
  for (const cite of cites) {
    const symbol = cite.issuer !== null || cite.parsed === null ? null : tables.issuerOf(cite.parsed);
    if (symbol === null) continue;
    const { sentences, text: body } = annotated.text;
    const from = sentences[indexAt(sentences, cite.start)]?.start ?? cite.start;
    const wanted = foldKey(symbol.name);
    const found = startingIn(named, { start: from, end: cite.start }).findLast(
      ({ end, values }) =>
        end <= cite.start &&
        (` ${foldKey(values.text)} `.startsWith(` ${wanted} `) ||
          ((!cite.sureType || isBeside(body.slice(end, cite.start))) &&
            tables.canIssue(cite.parsed, values.text))),
    );
    if (found !== undefined) cite.issuer = found.values;
  }
}
