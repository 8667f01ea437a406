import type { ArticleFacts } from '../../model/facts.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Reference } from '../../model/reference.ts';
import { factTables } from './fact-tables.ts';
import type { Row } from './table.ts';

/** Rows of `rules`: the rules as data, and every other id that a fact names (a heuristic of the code). */
export function listRules(reference: Reference, facts: readonly ArticleFacts[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { id, kind, why, precision, tried_on } of reference.rules)
    rows.set(id, { rule: id, kind, why, precision, tried_on });
  for (const one of facts) {
    for (const { name } of factTables) {
      for (const { rule } of one[name as 'dates']) {
        if (!rows.has(rule)) rows.set(rule, { rule, kind: name, why: null, precision: null, tried_on: null });
      }
    }
  }
  return [...rows.values()];
}

/** Rows of `positions`: one for each code that a fact has, named by its most frequent wording, level and branch by the most frequent ones. */
export function listPositions(facts: readonly ArticleFacts[]): Row[] {
  const names = new Map<string, string[]>();
  const levels = new Map<string, string[]>();
  const branches = groupBy(
    facts.flatMap((one) => one.branches ?? []),
    ({ position_code }) => position_code,
  );
  for (const { appointments } of facts) {
    for (const { position_code, position, level } of appointments) {
      if (position_code === null) continue;
      names.set(position_code, [...(names.get(position_code) ?? []), position]);
      if (level !== null) levels.set(position_code, [...(levels.get(position_code) ?? []), level]);
    }
  }
  return [...names].map(([position_code, wordings]) => ({
    position_code,
    name: mostFrequent(wordings),
    level: mostFrequent(levels.get(position_code) ?? []),
    branch: mostFrequent((branches.get(position_code) ?? []).map(({ branch }) => branch)),
  }));
}

/** The most frequent text, of equally frequent ones the first in code-unit order; null of none. */
function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}
