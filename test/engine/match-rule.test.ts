import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRule } from '../../src/engine/match-rule.ts';
import { simpleMatch } from './simple-match.ts';
import { toyEngine, toyRule } from './toy.ts';

const words = { x: ['a', 'a b', 'b c a', 'Dan'], y: ['b', 'b c', 'c', 'a b c'] };
const element = fc.constantFrom(
  ...["'a'", "'b'", "'a' 'b'", '"d"', '<number>', '<word|number>', 'Cap', 'Any', '@x', '@y'],
);
const look = fc
  .tuple(
    fc.constantFrom('!', '=', '!<', '=<'),
    fc.constantFrom("'a'", '@x', "('b' | @y)", '(<number>)', 'Cap'),
  )
  .map((parts) => parts.join(''));
const repeat = fc.constantFrom('', '?', '*', '+', '{2}', '{0,3}', '{1,2}');
// A repeat of a repeat is written out: `*` inside `*` would make programs of a million instructions.
const few = fc.constantFrom('', '?', '{2}', '{0,3}', '{1,2}');
const pattern = fc.letrec<{ node: string; atom: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    tie('atom'),
    fc.array(tie('atom'), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' ')),
    fc.tuple(tie('node'), tie('node'), few).map(([a, b, times]) => `(${a} | ${b})${times}`),
    fc.tuple(fc.constantFrom('p', 'q'), tie('node')).map(([name, node]) => `${name}:(${node})`),
  ),
  atom: fc.oneof(
    { maxDepth: 3 },
    { weight: 4, arbitrary: fc.tuple(element, repeat).map(([a, times]) => (/' '/.test(a) ? a : a + times)) },
    { weight: 1, arbitrary: look },
    { weight: 2, arbitrary: fc.tuple(tie('node'), few).map(([node, times]) => `(${node})${times}`) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('p', 'q'), element).map((parts) => parts.join(':')) },
  ),
})).node;
const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'A', 'B', 'Dan', '7', '12', 'zz'), { maxLength: 14 })
  .map((list) => list.join(' '));

describe('matchRule', () => {
  it('gives what the simple matcher gives, captures and stepped edges too', () => {
    fc.assert(
      fc.property(pattern, text, fc.nat(4), (source, body, cut) => {
        const { set, read } = toyEngine([toyRule('toy.rule', source)], words);
        const lattice = read(body);
        const rule = set.rules[0]!;
        for (let start = 0; start < lattice.tokens.length; start++) {
          const until = Math.max(start, lattice.tokens.length - cut);
          const found = matchRule(rule, lattice, start, { steps: 0 }, until);
          const expected = simpleMatch(rule.program, lattice, start, until);
          expect(found).toEqual(expected && { rule, ...expected });
        }
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('matchRules', () => {
  it('misses no start that a walk over every token and rule finds', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), text, (sources, body) => {
        const { set, read, match } = toyEngine(
          sources.map((source, index) => toyRule(`toy.${index}`, source)),
          words,
        );
        const lattice = read(body);
        const expected = set.rules.flatMap(({ program, row }) => {
          const found: string[] = [];
          for (let at = 0; at < lattice.tokens.length; ) {
            const one = simpleMatch(program, lattice, at, lattice.tokens.length);
            if (one === null || one.end === at) at++;
            else {
              found.push(`${row.id} ${at} ${one.end}`);
              at = one.end;
            }
          }
          return found;
        });
        const got = match(body).map((one) => `${one.rule.row.id} ${one.start} ${one.end}`);
        expect(got.sort()).toEqual(expected.sort());
      }),
      { numRuns: 500 },
    );
  });
});
