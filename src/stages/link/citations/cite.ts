import type { DocIssuerValues, DocSessionValues } from '../../../model/mentions/citation-mentions.ts';
import type { Span } from '../../../model/span.ts';
import type { ParsedNumber } from './parse-number.ts';

/** One mention of one document on its way to a row. */
export interface Cite extends Span {
  readonly rule: string;
  /** Start of the mention, which several numbers share (`Nghị định 108 và 113`). */
  readonly mentionStart: number;
  /** NULL when neither word nor symbol says it. */
  readonly doc_type: string | null;
  /** The kind is sure: a whole word said it, not an abbreviation or symbol. */
  readonly sureType: boolean;
  readonly capital: boolean;
  readonly weak: boolean;
  readonly pointing: boolean;
  /** A verb of which only a document can be the subject follows. */
  readonly told: boolean;
  readonly number: string | null;
  readonly parsed: ParsedNumber | null;
  readonly meeting: DocSessionValues | null;
  /** `TW3/VIII`, `ĐH-huyện/XXIII`; NULL when the meeting is left open. */
  readonly session: string | null;
  readonly title: string | null;
  /** Years of office of the congress that adopted it (`2020/2025`), where they stand behind it. */
  readonly years: string | null;
  issuer: DocIssuerValues | null;
  /** All who issued it together; NULL for one. */
  readonly joint: string | null;
  /** The issuer stands before the document: it gives out all of a row. */
  issuedBefore: boolean;
  issued_on: string | null;
  /** Year of issue where it is said without the day. */
  year: string | null;
  /** The day opens the clause before the document: all of a row were given out on it. */
  dayBefore: boolean;
  term: string | null;
  subject: string | null;
}

/** Whether a mention says by itself which document it is: by number, meeting or a law's name. */
export function isNamed(cite: Cite): boolean {
  return cite.number !== null || cite.session !== null || cite.title !== null;
}
