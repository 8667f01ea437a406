import type { Edge, Lattice } from '../../engine/lattice.ts';
import type { StepCounter } from '../../engine/match-program.ts';
import { type Resolution, resolveOverlaps } from '../../engine/resolve-overlaps.ts';
import { matchRules, type RuleMatch, type RuleSet } from '../../engine/rule-set.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Mention } from '../../model/mention.ts';
import type { AnnotatedText } from '../../model/text.ts';
import type { MatchView, Pass } from './pass.ts';

export interface PassResult {
  readonly mentions: readonly Mention[];
  /** The same mentions as edges over tokens, `payload` being the mention. */
  readonly edges: readonly Edge[];
  /** Every candidate with what became of it: what `explain` prints. */
  readonly resolutions: readonly Resolution[];
}

/** Runs one pass: match, normalise, settle overlaps. A match whose normaliser gives NULL is no candidate. */
export function runPass(
  pass: Pass,
  rules: RuleSet,
  text: AnnotatedText,
  lattice: Lattice,
  counter?: StepCounter,
): PassResult {
  const values = new Map<RuleMatch, Mention['values']>();
  const taken = takenTokens(pass, lattice);
  const candidates = matchRules(rules, lattice, counter, taken).filter((match) => {
    const normalise = pass.normalisers[match.rule.row.normaliser];
    if (normalise === undefined)
      throw new Error(
        `rule ${match.rule.row.id}: no normaliser ${match.rule.row.normaliser} in pass ${pass.name}`,
      );
    const found = normalise(viewOf(match, text));
    if (found !== null) values.set(match, found);
    return found !== null;
  });
  const groups =
    pass.rivals === 'kind' ? groupBy(candidates, (match) => match.rule.row.kind).values() : [candidates];
  const resolutions = [...groups].flatMap((group) => resolveOverlaps(group));
  const mentions: Mention[] = [];
  const edges: Edge[] = [];
  for (const { match, won } of resolutions) {
    if (!won) continue;
    const { tokens } = text;
    const mention: Mention = {
      kind: match.rule.row.kind,
      rule: match.rule.row.id,
      start: tokens[match.start]!.start,
      end: tokens[match.end - 1]!.end,
      values: values.get(match)!,
    };
    mentions.push(mention);
    edges.push({ class: mention.kind, start: match.start, end: match.end, payload: mention });
  }
  return { mentions, edges, resolutions };
}

function viewOf(match: RuleMatch, text: AnnotatedText): MatchView {
  const words = (name: string) =>
    match.captures
      .filter((capture) => capture.name === name && capture.end > capture.start)
      .map((capture) =>
        text.text.slice(text.tokens[capture.start]!.start, text.tokens[capture.end - 1]!.end),
      );
  const edges = (name: string) =>
    match.captures.flatMap((capture) =>
      capture.name === name && capture.edge !== null ? [capture.edge] : [],
    );
  return {
    text,
    match,
    values: match.rule.row.values,
    words,
    edges,
    word: (name) => words(name)[0] ?? null,
    edge: (name) => edges(name)[0] ?? null,
  };
}

/** Token indexes inside mentions that the pass avoids. */
function takenTokens(pass: Pass, lattice: Lattice): Set<number> {
  const taken = new Set<number>();
  if (pass.avoids === undefined) return taken;
  for (const edges of lattice.starting)
    for (const edge of edges ?? [])
      if (pass.avoids.includes(edge.class)) for (let at = edge.start; at < edge.end; at++) taken.add(at);
  return taken;
}
