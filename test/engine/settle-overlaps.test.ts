import { describe, expect, it } from 'vitest';
import { resolutionsOf } from '../../src/engine/resolve-overlaps.ts';
import { settleOverlaps } from '../../src/engine/settle-overlaps.ts';
import { toyEngine, toyRule } from './toy.ts';

function settle(text: string, ...rules: [id: string, pattern: string, priority?: number][]) {
  const { match } = toyEngine(rules.map((rule) => toyRule(...rule)));
  const read = () => 'read';
  return resolutionsOf(settleOverlaps(match(text), read), read).map(({ match, won, lostTo, reason }) => ({
    rule: match.rule.row.id, won, lostTo: lostTo?.rule.row.id ?? null, reason,
  })); // biome-ignore format: one row
}

describe('settleOverlaps', () => {
  it('prefers the longest, wherever it starts', () => {
    expect(settle('a b c d', ['r.ab', "'a' 'b'"], ['r.bcd', "'b' 'c' 'd'"])).toEqual([
      { rule: 'r.ab', won: false, lostTo: 'r.bcd', reason: 'longest' },
      { rule: 'r.bcd', won: true, lostTo: null, reason: 'no rival' },
    ]);
  });
  it('then the earliest, then priority, then the order of the rules', () => {
    expect(settle('a b c', ['r.bc', "'b' 'c'", 9], ['r.ab', "'a' 'b'"]).find((r) => !r.won)).toMatchObject({
      rule: 'r.bc',
      reason: 'earliest',
    });
    expect(settle('a b', ['r.low', "'a' 'b'", 1], ['r.high', "'a' Any", 2]).find((r) => r.won)?.rule).toBe(
      'r.high',
    );
    expect(settle('a b', ['r.first', "'a' 'b'"], ['r.second', "'a' Any"]).find((r) => !r.won)).toMatchObject({
      rule: 'r.second',
      reason: 'file order',
    });
  });
  it('settles many that hang together as it settles few', () => {
    const rules: [string, string][] = [
      ['r.bca', "'b' 'c' 'a'"],
      ['r.ab', "'a' 'b'"],
    ];
    const of = (times: number) => settle('a b c '.repeat(times), ...rules);
    expect(of(2).map(({ rule, won }) => `${rule} ${won}`)).toEqual([
      'r.ab false',
      'r.bca true',
      'r.ab false',
    ]);
    expect(of(40).map(({ rule, won }) => `${rule} ${won}`)).toEqual([
      ...Array.from({ length: 39 }, () => ['r.ab false', 'r.bca true']).flat(),
      'r.ab false',
    ]);
  });
  it('reads no match that lost, and lets one that cannot be read stand in no way', () => {
    const { match } = toyEngine([
      toyRule('r.abc', "'a' 'b' 'c'"),
      toyRule('r.ab', "'a' 'b'"),
      toyRule('r.b', "'b'"),
    ]);
    const asked: string[] = [];
    const { matches, readings } = settleOverlaps(match('a b c'), ({ rule }) => {
      asked.push(rule.row.id);
      return rule.row.id === 'r.abc' ? null : rule.row.id;
    });
    expect(asked).toEqual(['r.abc', 'r.ab']);
    expect(matches.map(({ rule }, at) => [rule.row.id, readings[at]])).toEqual([
      ['r.abc', null],
      ['r.ab', 'r.ab'],
      ['r.b', null],
    ]);
  });
});
