import type { Mention } from '../../../model/mention.ts';
import { indexAt, type Span } from '../../../model/span.ts';

/** Who a verb of a sentence is about. */
export interface SubjectFinder {
  /**
   * The persons whose posts a verb changes: the last one named before it in the sentence with those joined to them; else
   * whom a pronoun before it stands for (the last person named earlier); else the first named after it; else nobody.
   */
  subjectsOf(verb: Span, sentence: Span): readonly Mention[];
}

/** What may stand between names that share a verb: commas, one short word or form of address. */
const joint = /^(?:\s|,|\p{Ll}{1,5}(?=\s)){1,12}$/u;
const longestJoint = 40;

/** Indexes names and pronouns of a text (mentions in text order), so that each verb costs a search, not a scan. */
export function findSubjects(mentions: readonly Mention[], text: string): SubjectFinder {
  const names = mentions.filter((mention) => mention.kind === 'name');
  const pronouns = mentions.filter((mention) => mention.kind === 'pronoun');

  const joinedBefore = (index: number): Mention[] => {
    let first = index;
    while (first > 0 && isJoined(names[first - 1]!, names[first]!, text)) first--;
    return names.slice(first, index + 1);
  };

  return {
    subjectsOf(verb, sentence) {
      const before = indexAt(names, verb.start - 1);
      if (before >= 0 && names[before]!.start >= sentence.start) return joinedBefore(before);
      const pronoun = pronouns[indexAt(pronouns, verb.start - 1)];
      const earlier = indexAt(names, sentence.start - 1);
      if (pronoun !== undefined && pronoun.start >= sentence.start)
        return earlier < 0 ? [] : [names[earlier]!];
      const after = names[before + 1];
      return after !== undefined && after.end <= sentence.end ? [after] : [];
    },
  };
}

/** `các đồng chí A, B và C được bầu giữ chức P`. */
function isJoined(name: Mention, next: Mention, text: string): boolean {
  return next.start - name.end <= longestJoint && joint.test(text.slice(name.end, next.start));
}
