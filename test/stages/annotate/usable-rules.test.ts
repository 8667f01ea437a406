import { describe, expect, it } from 'vitest';
import type { RuleRow } from '../../../src/model/reference.ts';
import { allPasses } from '../../../src/stages/annotate/all-passes.ts';
import { demandUsableRules } from '../../../src/stages/annotate/compile-passes.ts';
import { reference } from '../../support/extract.ts';

/** The shipped rules with one changed. */
const withRule = (id: string, over: Partial<RuleRow>) => ({
  ...reference,
  rules: reference.rules.map((rule) => (rule.id === id ? { ...rule, ...over } : rule)),
});
const target = reference.rules.find(
  ({ kind, values }) => kind === 'status-cue' && values.status === 'target',
)!;
const check = (over: Partial<RuleRow>) => () => demandUsableRules(withRule(target.id, over), allPasses);

describe('rules that would be tried for nothing', () => {
  it('are none of the shipped ones', () => {
    expect(() => demandUsableRules(reference, allPasses)).not.toThrow();
  });

  it('are told by their kind', () => {
    expect(check({ kind: 'status-que' })).toThrow(/rule-kind.*status-cue.*got status-que/);
  });

  it('are told by a value that nobody knows', () => {
    expect(check({ values: { status: 'tgt', weak: false } })).toThrow(
      new RegExp(`rule-values.*status-cue \\(status: .*target.*got .*tgt.*${target.id}`),
    );
  });

  it('are told by a value that is missing, misspelt or of another kind', () => {
    expect(check({ values: { status: 'target' } })).toThrow(/rule-values.*weak/);
    expect(check({ values: { status: 'target', weak: 'no' } })).toThrow(/rule-values.*weak/);
    expect(check({ values: { status: 'target', weak: false, nearby: true } })).toThrow(/rule-values.*nearby/);
    expect(check({ kind: 'clause-stop', values: { status: 'target' } })).toThrow(/rule-values.*status/);
  });
});
