import { expect, test } from 'vitest';
import { demandsOf } from '../../src/engine/demands.ts';
import { parsePattern } from '../../src/engine/parse-pattern.ts';

const demands = (pattern: string) =>
  demandsOf(parsePattern(pattern, (literal) => literal.split(' '))).map((demand) => [...demand]);

test.each<[string, string[][]]>([
  ['@a b:( &b ) @c{2}', [['a'], ['b'], ['c']]],
  // What may be left out is not asked for, nor are words.
  ["@a? 'x' ( @b ){0,3} <number>", []],
  ['@a ( @b | @c @d )', [['a'], ['b', 'c']]],
  // A way without edges asks for none.
  ["@a ( @b | 'x' )", [['a']]],
  ["@a =( @b | @c ) =( @d | 'x' )", [['a'], ['b', 'c']]],
  ['@a !@b !<@c =<@d', [['a']]],
])('%s', (pattern, expected) => expect(demands(pattern)).toEqual(expected));
