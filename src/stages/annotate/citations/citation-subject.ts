import type { Normaliser } from '../pass.ts';

/** What a document is about, without `về`, `về việc` and outer quotes. */
export type CitationSubjectValues = { readonly subject: string };

/** Values of a `citation-subject` mention; loose marks at its ends are cut off. */
export const citationSubject: Normaliser = (view): CitationSubjectValues | null => {
  const subject = (view.word('s') ?? '').replace(/^["“”'‘’\s]+|["“”'‘’\s,;:.(-]+$/gu, '');

  return subject.length < 2 ? null : { subject };
};
