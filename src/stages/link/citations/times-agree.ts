import type { PartyTerms } from './party-terms.ts';

/** When a document was given out, as far as its mentions say. */
export interface SaidTime {
  readonly issued_on: string | null;
  /** Year of issue where it is said without the day. */
  readonly year: string | null;
  /** Term of the committee, in Roman figures. */
  readonly term: string | null;
}

/** Whether two can be of one day: the same day, year and term where both say so, and no term that a central document's day isn't in. */
export function timesAgree(a: SaidTime, b: SaidTime, central: boolean, terms: PartyTerms): boolean {
  if (a.issued_on !== null && b.issued_on !== null && a.issued_on !== b.issued_on) return false;
  const [left, right] = [yearOf(a), yearOf(b)];
  if (left !== null && right !== null && left !== right) return false;
  const [mine, its] = central ? [termOf(a, terms), termOf(b, terms)] : [a.term, b.term];
  return mine === null || its === null || mine === its;
}

/** Year of issue, of the day or as said; NULL when neither is. */
export function yearOf({ issued_on, year }: SaidTime): string | null {
  return issued_on?.slice(0, 4) ?? year;
}

function termOf(time: SaidTime, terms: PartyTerms): string | null {
  if (time.term !== null) return time.term;
  const when = time.issued_on ?? time.year;
  return when === null ? null : terms.of('trung ương', when);
}
