import type { LexiconEntry, RuleRow } from '../model/reference.ts';

/** Rules with the precision that was measured for them (lexicon `rule-precision`: rule id, precision, tried_on). */
export function withPrecision(rules: readonly RuleRow[], measured: readonly LexiconEntry[]): RuleRow[] {
  const figures = new Map(measured.map((entry) => [entry.text, entry.attributes]));
  return rules.map((rule) => {
    const found = figures.get(rule.id);
    if (found === undefined) return rule;
    return { ...rule, precision: Number(found.precision), tried_on: Number(found.tried_on) };
  });
}
