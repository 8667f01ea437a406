import type { Article } from '../../model/article.ts';
import type { ArticleFacts, Document, Person } from '../../model/facts.ts';
import type { PersonAssertion } from '../../model/person-assertion.ts';
import type { PersonCandidate } from './find-candidates.ts';
import { findDuplicates } from './find-duplicates.ts';
import { mergeDocuments } from './merge-documents.ts';
import { settlePersons } from './settle-persons.ts';

/** What only the whole corpus can say. */
export interface SettledCorpus {
  /** The same facts with the ids of persons that hold over articles. */
  readonly facts: readonly ArticleFacts[];
  readonly persons: readonly Person[];
  readonly person_candidates: readonly PersonCandidate[];
  readonly documents: readonly Document[];
  /** article_id -> the article that it repeats. */
  readonly duplicate_of: ReadonlyMap<string, string>;
}

/** Settles persons, documents and duplicates over all articles, `left` those that are no more at their address, `assertions` what curators say of persons; the order of the input makes no difference. */
export function settleCorpus(
  articles: readonly Article[],
  facts: readonly ArticleFacts[],
  left: ReadonlySet<string> = new Set(),
  assertions: readonly PersonAssertion[] = [],
): SettledCorpus {
  const ordered = [...facts].sort((a, b) => (a.article_id < b.article_id ? -1 : 1));
  const { persons, candidates, idFor } = settlePersons(ordered, assertions);
  return {
    facts: ordered.map((one) => ({
      ...one,
      appointments: one.appointments.map((row) => ({ ...row, person_id: idFor(row.person_id) })),
      events: one.events.map((row) =>
        row.person_id === null ? row : { ...row, person_id: idFor(row.person_id) },
      ),
      place_candidates: one.place_candidates?.map((row) => ({ ...row, person_id: idFor(row.person_id) })),
      appointment_mentions: one.appointment_mentions?.map((row) => ({
        ...row,
        person_id: idFor(row.person_id),
      })),
    })),
    persons,
    person_candidates: candidates,
    documents: mergeDocuments(ordered),
    duplicate_of: findDuplicates(articles, left),
  };
}
