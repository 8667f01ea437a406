import type { Mention } from '../../../model/mention.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import type { MatchView, Normaliser } from '../pass.ts';
import type { DocIssuerValues } from './doc-issuer.ts';
import { type DocSessionValues, termsOf } from './doc-session.ts';
import { readIssueDate } from './read-issue-date.ts';

/** A number as printed, with its UTF-16 span. */
export type PrintedNumber = { readonly text: string; readonly start: number; readonly end: number };

/**
 * One mention of one document, or of several that share kind and tail (`Nghị định 108 và 113`).
 * `doc_type`: written out, NULL when only the number's symbol says it. `capital`: first letter. `weak`: also an ordinary word.
 * `lead`: `plural` after words like các, một số; `this` before này, nói trên. `term`: of the committee, Roman.
 */
export type CitationValues = {
  readonly doc_type: string | null;
  readonly capital: boolean;
  readonly weak: boolean;
  readonly lead: 'plural' | 'this' | null;
  readonly numbers: readonly PrintedNumber[];
  readonly session: DocSessionValues | null;
  readonly issuer: DocIssuerValues | null;
  readonly issued_on: string | null;
  readonly term: string | null;
  /** Name of a law. */
  readonly title: string | null;
};

/** Values of any citation: what its captures hold. `t` kind, `n` numbers, `s` meeting, `i` issuer, `d` day, `k` term, `l` law's name. */
export const citation: Normaliser = (view): CitationValues => {
  const entry = view.edge('t')?.payload as LexiconEntry | undefined;
  const first = view.text.tokens[view.match.start]!;
  return {
    doc_type: entry?.attributes.type ?? (view.values.doc_type as string | undefined) ?? null,
    capital: first.capital,
    weak: entry?.attributes.strength === 'weak',
    lead: leadOf(view),
    numbers: numbersOf(view),
    session: valuesAt<DocSessionValues>(view, 's'),
    issuer: valuesAt<DocIssuerValues>(view, 'i'),
    issued_on: readIssueDate(view.word('d')),
    term: termsOf(view)[0] ?? null,
    title: view.word('l')?.replace(/\s+/g, ' ') ?? null,
  };
};

/** A kind without a number: only what is written as a name, or points with a word, or says who issued it. */
export const unnumbered: Normaliser = (view): CitationValues | null => {
  const values = citation(view) as CitationValues;
  if (values.lead === 'plural') return null;
  return values.capital || values.lead === 'this' || values.issuer !== null ? values : null;
};

/** A year behind a law's name is what the text prints as its number. */
export const law: Normaliser = (view): CitationValues | null => {
  const values = citation(view) as CitationValues;
  const year = Number(values.numbers[0]?.text ?? Number.NaN);
  if (values.numbers.length > 0 && !(year >= 1945 && year <= 2100)) return null;
  return values.capital || values.numbers.length > 0 ? values : null;
};

function leadOf(view: MatchView): CitationValues['lead'] {
  if (view.word('this') !== null) return 'this';
  return view.word('plural') === null ? null : 'plural';
}

function numbersOf(view: MatchView): PrintedNumber[] {
  const { text, match } = view;
  return match.captures
    .filter(({ name }) => name === 'n')
    .map((capture) => {
      const start = text.tokens[capture.start]!.start;
      const end = text.tokens[capture.end - 1]!.end;
      return { text: text.text.slice(start, end).replace(/\s+/g, ' '), start, end };
    });
}

function valuesAt<T>(view: MatchView, name: string): T | null {
  const edge = view.edge(name);
  return edge === null ? null : ((edge.payload as Mention).values as T);
}
