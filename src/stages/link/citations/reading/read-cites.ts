import type { AnnotatedArticle } from '../../../../model/extraction.ts';
import type { CitationValues } from '../../../../model/mentions/citation-mentions.ts';
import { mentionsAmong } from '../../../../model/mentions-of.ts';
import type { CitationTables } from '../citation-tables.ts';
import type { Cite } from '../cite.ts';
import { parseNumber } from '../parse-number.ts';
import { type CiteContext, citesOf } from './cites-of-mention.ts';
import { firstDayOf } from './issue-day.ts';
import { settleIssuer } from './settle-issuer.ts';
import { findWordsBeside, type WordsBeside } from './words-beside.ts';

/** Mentions of documents in text order, one cite each; subjects, issuers and days that stand beside them are put in. */
export function readCites(annotated: AnnotatedArticle, context: CiteContext): Cite[] {
  const cited = mentionsAmong(annotated.mentions, ['citation', 'citation-bare']);
  if (cited.length === 0) return [];
  const besideOf = findWordsBeside(annotated);
  const firstDay = firstDayOf(context.dates, annotated.article.published_on);
  return cited.flatMap((mention) => {
    const { values } = mention;
    const beside = besideOf(mention);
    const { subject, tail, given, signed } = beside;
    const owner = ownerOf(beside, values, context.tables);
    const ownDay = firstDay(values, tail);
    const issued_on = ownDay ?? firstDay(given, signed);
    const said = {
      ...settleIssuer(values, { ...beside, owner: owner?.values }, context.tables),
      issued_on,
      dayBefore: ownDay === null && issued_on !== null,
      year: values.year ?? tail?.year ?? given?.year ?? null,
      subject: subjectBefore(subject, owner),
    };
    return citesOf(mention, said, annotated, context);
  });
}

/** `về du lịch của Tỉnh ủy`: the body behind the subject, where it can only be who issued the document: the number's symbol names it, or it is a central one. */
function ownerOf(
  { subject, owner }: WordsBeside,
  { numbers }: CitationValues,
  tables: CitationTables,
): WordsBeside['owner'] {
  if (subject === undefined || owner === undefined || owner.start <= subject.start) return undefined;
  const { text, level, generic } = owner.values;
  const number = numbers[0] === undefined ? null : parseNumber(numbers[0].text);
  if (number === null || generic) return undefined;
  const named = tables.issuerOf(number) === null ? level === 'trung ương' : tables.canIssue(number, text);
  return named ? owner : undefined;
}

/** What a document is about, without the body behind it that issued it. */
function subjectBefore(subject: WordsBeside['subject'], owner: WordsBeside['owner']): string | null {
  const about = subject?.values.subject;
  if (about === undefined || owner === undefined) return about ?? null;
  return about.slice(0, about.length - (owner.end - owner.start)).trim();
}
