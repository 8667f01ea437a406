import { z } from 'zod';
import type { RuleRow } from '../model/reference.ts';
import { dataError } from './data-error.ts';
import { parseYaml } from './parse-yaml.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/, 'an id like date.day-month-year'),
  kind: z.string().min(1),
  why: z.string().min(1),
  pattern: z.string().min(1),
  normaliser: z.string().min(1),
  priority: z.number().default(0),
  values: z.record(z.string(), scalar).default({}),
  precision: z.number().min(0).max(1).nullable().default(null),
  tried_on: z.number().int().min(0).nullable().default(null),
  examples: z.array(
    z.strictObject({ text: z.string().min(1), expect: z.array(z.record(z.string(), z.unknown())) }),
  ),
});

/** Reads one rule file: a list of rows. A rule without two examples that match and one near miss doesn't load. */
export function parseRules(file: string, content: string): RuleRow[] {
  const { value, lineOf } = parseYaml(file, content, z.array(ruleSchema));
  const ids = new Set<string>();
  for (const [index, rule] of value.entries()) {
    const at = { file, line: lineOf([index]), field: rule.id };
    const matching = rule.examples.filter((example) => example.expect.length > 0).length;
    const missing = rule.examples.length - matching;
    if (matching < 2 || missing < 1) {
      const got = `${matching} that match and ${missing} that do not`;
      throw dataError('rule-examples', at, 'at least two examples that match and one that does not', got);
    }
    if (ids.has(rule.id)) throw dataError('rule-duplicate', at, 'an id used once', `${rule.id} again`);
    ids.add(rule.id);
  }
  return value;
}
