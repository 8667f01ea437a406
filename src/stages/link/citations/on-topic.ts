import type { ParsedNumber } from './parse-number.ts';
import type { Registry, RegistryEntry } from './registry/registry-entries.ts';
import { subjectOverlap, wordsOf } from './subject-overlap.ts';

/** Subjects and titles that share this much are one; titles are long, so the bar is that of the shorter one. */
const sameTopic = 0.6;
const sharedTopic = 0.4;

/** Whether a subject is that of a registered document. */
export function isOnTopic(subject: string, { document }: RegistryEntry): boolean {
  return subjectOverlap(subject, document.title ?? '') >= sameTopic;
}

/** Several numbers may share what all of them are about (`Quyết định số 217, 218 … về giám sát, góp ý`): with the term known, a part of it will do. */
export function isNearTopic(subject: string, { document }: RegistryEntry): boolean {
  return subjectOverlap(subject, document.title ?? '') >= sharedTopic;
}

/**
 * The entry whose title has every word of the subject that any other's has, and more: `đại hội đảng bộ các cấp tiến tới Đại hội XIV` is the
 * directive of 2024, not that of 2019. None, or all that share alike, where no entry is ahead of all others.
 */
export function closestOf(entries: readonly RegistryEntry[], subject: string): readonly RegistryEntry[] {
  const words = [...wordsOf(subject)];
  const shared = entries.map(({ titleWords }) => new Set(words.filter((word) => titleWords.has(word))));
  const ahead = entries.filter((_, index) =>
    shared.every(
      (other, at) =>
        at === index ||
        (other.size < shared[index]!.size && [...other].every((word) => shared[index]!.has(word))),
    ),
  );
  return ahead.length === 1 ? ahead : entries;
}

/** Key of the one registered document of a number that a subject is about; NULL for none or several. */
export function topicOf(registry: Registry, number: ParsedNumber, subject: string): string | null {
  const called = registry
    .ofFigure(number.figure)
    .filter(({ keys, parsed }) =>
      number.symbols.length > 0 ? keys.has(number.key) : parsed.figure === number.figure,
    );
  const found = closestOf(
    called.filter((entry) => isOnTopic(subject, entry)),
    subject,
  );
  return found.length === 1 ? found[0]!.document.document_id : null;
}
