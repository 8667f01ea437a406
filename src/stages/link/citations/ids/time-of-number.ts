import { foldKey } from '../../../../text/fold.ts';
import type { ParsedNumber } from '../parse-number.ts';
import type { PartyTerms } from '../party-terms.ts';
import type { SaidTime } from '../times-agree.ts';
import { yearOf } from '../times-agree.ts';
import type { Numbering } from './numbering.ts';

/** A number with what the article says of it beside. */
export interface NumberInNews {
  readonly number: ParsedNumber;
  readonly numbering: Numbering;
  readonly said: SaidTime;
  /** What it is about. */
  readonly subject: string | null;
  readonly articleId: string;
  /** ISO date of the article. */
  readonly published: string | null;
}

/**
 * Key of the time in which a number is given once. A year in the number is that time. Else, where it is known whose number it is, it is a
 * term or a year; a number of nobody known is that of its day, and without one it is the article's own.
 */
export function timeOfNumber(news: NumberInNews, terms: PartyTerms): (string | null)[] {
  const { number, numbering, said, articleId } = news;
  if (number.year !== null) return [numbering.isKnown ? null : (said.issued_on ?? articleId)];
  if (numbering.isKnown) return numbering.isOfParty ? termOf(news, terms) : yearIn(news);
  return said.issued_on === null ? ['open', articleId] : [said.issued_on];
}

/** The committee's term of its day or year, and in the year of a congress, which may be of either term, the day or year itself. Without any it is the running one where that is settled; else it stays with those of the same subject. */
function termOf(
  { numbering: { level }, said, subject, articleId, published }: NumberInNews,
  terms: PartyTerms,
): (string | null)[] {
  const when = said.issued_on ?? said.year;
  if (when !== null) return [terms.of(level, when) ?? when];
  // `khóa XII` of a central committee.
  const term = level === 'trung ương' ? said.term : null;
  const meant = term ?? (published === null ? null : terms.meant(level, published));
  return meant === null ? ['open', foldKey(subject ?? '') || articleId] : [meant];
}

/** A number of the state is given once a year; without its year it stays with those of the same subject in news of the same year. */
function yearIn({ said, subject, articleId, published }: NumberInNews): (string | null)[] {
  const year = yearOf(said);
  return year === null ? ['open', published?.slice(0, 4) ?? articleId, foldKey(subject ?? '')] : [year];
}
