import type { ArticleFacts } from '../../model/facts.ts';
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

/** Rows of `positions`: one for each code of the posts' lexicon, named by the first entry that has it. */
export function listPositions(reference: Reference): Row[] {
  const rows = new Map<string, Row>();
  for (const { text, attributes } of reference.lexicons.get('positions') ?? []) {
    const code = attributes.code;
    if (!code || rows.has(code)) continue;
    const name = attributes.name || text;
    rows.set(code, {
      position_code: code,
      name,
      level: attributes.level || null,
      branch: attributes.branch || null,
    });
  }
  return [...rows.values()];
}
