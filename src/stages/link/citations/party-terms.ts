import type { LexiconEntry } from '../../../model/reference.ts';

/** Terms of the Party's committees, whose congresses restart the numbers of documents. */
export interface PartyTerms {
  /**
   * Key of the term in which a committee of a level gave a document out on a day, or in a whole year; NULL where congresses held then leave it open.
   */
  of(level: string | null, when: string): string | null;
  /** Key of the term that a number without its day means in news of a day: the running one, once it is old enough for its own numbers to be the news; else NULL. */
  meant(level: string | null, published: string): string | null;
}

interface Term {
  readonly key: string;
  readonly opened: string;
  readonly closed: string;
}

/** So long after the congresses of a term a number without its day may still be one of the term before. */
const settledAfterYears = 1;

/** Terms by classes `party-term` and `local-term`, columns `opened` and `closed`: first and last day of the congresses that open them. */
export function buildPartyTerms(entries: readonly LexiconEntry[]): PartyTerms {
  const read = (name: string): readonly Term[] =>
    entries
      .flatMap(({ class: kind, text, attributes: { opened, closed } }) =>
        kind === name && opened && closed ? [{ key: text, opened, closed }] : [],
      )
      .sort((a, b) => (a.opened < b.opened ? -1 : 1));
  const [national, local] = [read('party-term'), read('local-term')];
  const termsOf = (level: string | null) => (level === 'trung ương' ? national : local);
  const between = (terms: readonly Term[], from: string, to: string, years = 0) => {
    const index = terms.findLastIndex(({ opened }) => opened <= from);
    const [term, next] = [terms[index], terms[index + 1]];
    if (term === undefined || from <= later(term.closed, years)) return null;
    return next !== undefined && to >= next.opened ? null : term.key;
  };
  return {
    of: (level, when) =>
      when.length === 4
        ? between(termsOf(level), `${when}-01-01`, `${when}-12-31`)
        : between(termsOf(level), when, when),
    meant: (level, published) => between(termsOf(level), published, published, settledAfterYears),
  };
}

const later = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
