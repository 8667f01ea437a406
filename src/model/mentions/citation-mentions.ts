/**
 * Who issued a document. `text`: the words as they stand. `level`: tỉnh, huyện, xã, trung ương, or `city`.
 * `unitType`, `unitName`: of the unit named with it. `generic`: the Party or the State at large.
 */
export type DocIssuerValues = {
  readonly text: string;
  readonly level: string | null;
  readonly unitType: string | null;
  readonly unitName: string | null;
  readonly generic: boolean;
};

/**
 * When a document was given out: a full day, or (`issued_at`) the offset of a day and month whose year the dates of the article say.
 * `year`: only the year is said (`Năm 2017, … ban hành`).
 */
export type IssueDayValues = {
  readonly issued_on: string | null;
  readonly issued_at?: number | null;
  readonly year?: string;
};

/**
 * Who gave a document out, named before it, and the day that opens the clause (`Ngày 4/9/2008, UBND tỉnh ban hành …`). `weak`: only said
 * to have settled something in it, so that the number's symbol must not name another body.
 */
export type IssuingValues = DocIssuerValues & IssueDayValues & { readonly weak: boolean };

/**
 * A body that acts right behind an opening with a document (`Tại Quyết định số 5, UBND tỉnh …`). `cited`: offset of the document.
 * `sure`: the opening says that the document is its own; else only of kinds that decide. `said`: a verb of asking or stating follows.
 */
export type OpeningIssuerValues = DocIssuerValues & {
  readonly cited: number;
  readonly sure: boolean;
  readonly said: boolean;
};

/**
 * The meeting that gave a document out. `meeting`: a plenum of the Central Committee or a congress. `number`: of the plenum,
 * or of the congress (1 to 39), NULL when not said. `terms`: of the plenum, in Roman figures; two for `khóa XI, XII`.
 * `national`: the Party's own congress. `level` and the unit: of any other, `city` where a city may be of either level.
 */
export type DocSessionValues = {
  readonly meeting: 'plenum' | 'congress';
  readonly number: number | null;
  /** All plenums named (`Trung ương 6, 7 khóa XII`), the first being `number`; of a congress none. */
  readonly numbers: readonly number[];
  readonly terms: readonly string[];
  readonly national: boolean;
  readonly level: string | null;
  readonly unitType: string | null;
  readonly unitName: string | null;
  /** The body as the text calls it. */
  readonly body: string;
};

/** A number as printed, with its UTF-16 span. */
export type PrintedNumber = { readonly text: string; readonly start: number; readonly end: number };

/**
 * Values of a `citation` mention: one document, or several that share kind and tail (`Nghị định 108 và 113`).
 * `doc_type`: written out, NULL when only the number's symbol says it. `capital`: first letter. `weak`: also an ordinary word.
 * `lead`: `plural` after words like các, một số; `this` before này, nói trên. `term`: of the committee, Roman.
 */
export type CitationValues = {
  readonly doc_type: string | null;
  readonly capital: boolean;
  readonly weak: boolean;
  /** Counts only with a number (a report, a letter). */
  readonly numberOnly: boolean;
  /** The kind is an abbreviation, which may stand for two (QĐ). */
  readonly short: boolean;
  readonly lead: 'plural' | 'this' | null;
  readonly numbers: readonly PrintedNumber[];
  readonly session: DocSessionValues | null;
  readonly issuer: DocIssuerValues | null;
  /** The issuer stands behind the document without a word between them. */
  readonly apposed?: boolean;
  readonly term: string | null;
  /** A verb of which only a document can be the subject follows (`Quyết định nêu rõ`). */
  readonly told: boolean;
  /** Name of a law. */
  readonly title: string | null;
  /** All who issued it together, as the words stand; NULL for one. */
  readonly joint: string | null;
  /** As many days as numbers (`Quyết định 5, 6 ngày 14 và 15/10/2021`), each number's own; NULL for other counts. */
  readonly days: readonly (string | null)[] | null;
} & IssueDayValues;

/** What a document is about, without `về`, `về việc` and outer quotes. */
export type CitationSubjectValues = { readonly subject: string };

/** The values of the mentions that documents are read from, by kind. */
export interface CitationMentions {
  'doc-issuer': DocIssuerValues;
  'doc-session': DocSessionValues;
  'doc-session-code': DocSessionValues;
  citation: CitationValues;
  'citation-bare': CitationValues;
  'citation-tail': CitationValues;
  'citation-subject': CitationSubjectValues;
  'citation-owner': IssuingValues;
  'citation-listing': IssuingValues;
  'citation-issuing': IssuingValues;
  'citation-signed': IssueDayValues;
  'citation-opening': OpeningIssuerValues;
}
