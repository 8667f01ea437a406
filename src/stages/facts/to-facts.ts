import type { Draft, LinkedArticle } from '../../model/extraction.ts';
import type { ArticleFacts } from '../../model/facts.ts';
import type { RuleRow } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';
import { countKeywords } from './count-keywords.ts';
import { prepareEvidence } from './prepare-evidence.ts';

/** Confidence of a rule that no set-aside passage tried: nothing known, which `rules.tried_on` says too. */
const untried = 0.5;

/** Turns linked drafts into contract rows: evidence columns, code-point offsets, confidence of the rule. */
export function toFacts(
  linked: LinkedArticle,
  rules: ReadonlyMap<string, RuleRow>,
  stopWords: ReadonlySet<string>,
): ArticleFacts {
  const evidenceOf = prepareEvidence(linked.article, linked.text);
  const rows = <Fact>(drafts: readonly Draft<Fact>[]) =>
    [...drafts]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map((draft) => {
        const confidence = (rules.get(draft.rule)?.precision ?? untried) * (draft.doubt ?? 1);
        // Not by spreading: V8 takes 15 times as long for rows of some twenty columns.
        return Object.assign(evidenceOf(draft), { rule: draft.rule, confidence }, draft.values);
      }) as Fact[];
  const noted = <Note extends Span>(notes: readonly Note[]) =>
    notes.map(({ start, end, ...note }) => Object.assign(evidenceOf({ start, end }), note));
  return {
    article_id: linked.article.article_id,
    ...linked.place,
    appointments: rows(linked.appointments),
    citations: rows(linked.citations),
    documents: linked.documents,
    percentages: rows(linked.percentages),
    quantities: rows(linked.quantities),
    dates: rows(linked.dates),
    events: rows(linked.events),
    branches: linked.officialNotes.branches,
    place_candidates: noted(linked.officialNotes.placeCandidates),
    appointment_mentions: noted(linked.officialNotes.unnamed),
    keywords: countKeywords(linked.text, stopWords),
  };
}
