import type { Tenure } from '../../../../model/facts.ts';
import type { MoveMention, NameMention } from '../../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../../model/span.ts';
import type { SubjectFinder } from '../collect/find-subjects.ts';

/** `Khi đang là P, đồng chí được luân chuyển`: it is said of whom the rest of the sentence tells of. */
export function isAbsolute(verb: MoveMention, finder: SubjectFinder): boolean {
  if (verb.values.left) return true;
  return verb.kind === 'being' && !verb.values.inside && verb.values.step === null && !finder.follows(verb);
}

/** Whom a verb moves: directed at somebody, else told of before it, else (in a preposed career) right behind it. */
export function subjectsOfMove(
  verb: MoveMention,
  sentence: Span,
  told: Tenure | null,
  finder: SubjectFinder,
): readonly NameMention[] {
  // `Sau 10 năm làm P, ông X nghỉ`; `Từ P, năm 2016 anh X được bầu làm Q`: the mention ends in its person.
  if (verb.values.ahead || verb.values.left || verb.values.inside)
    return finder.before({ start: verb.end, end: verb.end }, sentence);
  if (finder.tellsOfUnnamed(verb) || finder.towardGroup(verb)) return [];
  const lone = finder.lone(verb);
  if (lone.length > 0 || verb.values.lone) return lone;
  // `làm thư ký cho ông X`: somebody else does.
  if (verb.kind !== 'being' && !verb.values.weak) {
    const directed = finder.toward(verb, sentence);
    if (directed.length > 0) return directed;
  }
  if (isAbsolute(verb, finder) && finder.before(verb, sentence).length === 0) {
    const [next] = finder.after(verb, sentence);
    if (next !== undefined && !finder.pronounIn({ start: verb.end, end: next.start })) return [next];
  }
  const until = isAbsolute(verb, finder) ? { start: sentence.end, end: sentence.end } : verb;
  const before = finder.before(until, sentence);
  return before.length > 0 || told !== 'former' ? before : finder.after(verb, sentence);
}
