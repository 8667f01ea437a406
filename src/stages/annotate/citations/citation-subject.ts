import type { CitationSubjectValues } from '../../../model/mentions/citation-mentions.ts';
import type { Normaliser } from '../pass.ts';

/** Values of a `citation-subject` mention; loose marks at its ends are cut off. */
export const citationSubject: Normaliser = (view): CitationSubjectValues | null => {
  const subject = (view.word('s') ?? '').replace(/^["“”'‘’\s]+|["“”'‘’\s,;:.(-]+$/gu, '');

  return subject.length < 2 ? null : { subject };
};
