import type { Article } from '../../model/article.ts';
import type { ArticleFacts } from '../../model/facts.ts';
import type { RuleRow } from '../../model/reference.ts';
import { indexAt } from '../../model/span.ts';
import type { AnnotatedText } from '../../model/text.ts';
import type { TracedExtraction } from '../workers/extract-article.ts';
import { describeLinks } from './describe-links.ts';
import { evidenceColumns } from './evidence-columns.ts';
import {
  type Candidate,
  type ExplainedFact,
  type ExplainedSentence,
  type Explanation,
  type FactTableName,
  factTableNames,
} from './explanation.ts';

type FactRow = ArticleFacts[FactTableName][number];

/** Orders what was traced by sentence: the facts, the candidates they beat, those that lost, the rest. `rules` is by id. */
export function explainArticle(
  article: Article,
  { text, trace, facts, leftOut }: TracedExtraction,
  rules: ReadonlyMap<string, RuleRow>,
): Explanation {
  const candidates = candidatesOf(text, trace);
  const makers = new Set(factTableNames.flatMap((table) => facts[table].map(({ rule }) => rule)));
  const kinds = new Set(candidates.filter(({ rule }) => makers.has(rule)).map(({ kind }) => kind));
  const bySentence = text.sentences.map(() => [] as Candidate[]);
  for (const one of candidates) bySentence[Math.max(0, indexAt(text.sentences, one.start))]?.push(one);
  const sentences = text.sentences.map(({ start, end }, index): ExplainedSentence => {
    const here = bySentence[index]!;
    const explained = factTableNames.flatMap((table) =>
      (facts[table] as readonly FactRow[])
        .filter((row) => row.sentence_no === index)
        .map((row) => explainFact(table, row, here, { article, facts, rules })),
    );
    const beaten = new Set(explained.flatMap(({ beat }) => beat));
    const isLost = (one: Candidate) => !one.won && kinds.has(one.kind) && !beaten.has(one);
    return {
      start,
      end,
      text: text.text.slice(start, end),
      leftOut: leftOut.find((failure) => failure.start === start)?.message ?? null,
      facts: explained,
      lost: here.filter(isLost),
      others: here.filter((one) => !isLost(one) && !beaten.has(one) && !(one.won && makers.has(one.rule))),
    };
  });
  const { origin, title, published_on } = article;
  const { place, place_id, province, district } = facts;
  return { origin, title, published_on, place: { place, place_id, province, district }, sentences };
}

function candidatesOf({ text, tokens }: AnnotatedText, trace: TracedExtraction['trace']): Candidate[] {
  const spanOf = (match: { start: number; end: number }) => ({
    start: tokens[match.start]!.start,
    end: tokens[match.end - 1]!.end,
  });
  const wordsOf = (match: { start: number; end: number }) =>
    text.slice(spanOf(match).start, spanOf(match).end);
  return trace
    .flatMap(({ pass, resolutions }) =>
      resolutions.map(({ match, won, lostTo, reason }): Candidate => {
        const { id, kind, why } = match.rule.row;
        const rival = lostTo && { rule: lostTo.rule.row.id, text: wordsOf(lostTo) };
        const words = wordsOf(match);
        return { pass, kind, rule: id, why, ...spanOf(match), text: words, won, reason, lostTo: rival };
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function explainFact(
  table: FactTableName,
  row: FactRow,
  here: readonly Candidate[],
  around: { article: Article; facts: ArticleFacts; rules: ReadonlyMap<string, RuleRow> },
): ExplainedFact {
  const rule = around.rules.get(row.rule);
  const { precision, tried_on } = rule ?? { precision: null, tried_on: null };
  const fields = Object.entries(row).filter(([name, value]) => !evidenceColumns.has(name) && value !== null);
  return {
    table,
    text: row.text,
    rule: row.rule,
    why: rule?.why ?? '',
    measured: precision === null || tried_on === null ? null : { precision, tried_on },
    fields: Object.fromEntries(fields),
    linked: describeLinks(row, around.article, around.facts),
    beat: here.filter(
      ({ lostTo }) =>
        lostTo?.rule === row.rule && (row.text.includes(lostTo.text) || lostTo.text.includes(row.text)),
    ),
  };
}
