import { describe, expect, it } from 'vitest';
import { LexiconTrie } from '../../src/engine/lexicon-trie.ts';
import { compileRules, matchRules } from '../../src/engine/rule-set.ts';
import { toyFold, toyLattice, toyRule, toyTokens } from './toy.ts';

function run(pattern: string, text: string, words: Record<string, string[]> = {}) {
  const trie = new LexiconTrie(
    Object.entries(words).flatMap(([name, list]) =>
      list.map((word) => ({ folds: toyFold(word), class: name, payload: word })),
    ),
  );
  const tokens = toyTokens(text);
  const set = compileRules([toyRule('toy.rule', pattern)], toyFold);
  const show = (start: number, end: number) => text.slice(tokens[start]!.start, tokens[end - 1]!.end);
  return matchRules(set, toyLattice(text, trie.find(tokens))).map((match) => ({
    text: show(match.start, match.end),
    ...Object.fromEntries(match.captures.map((c) => [c.name, show(c.start, c.end)])),
  }));
}

describe('patterns', () => {
  it('takes the longest match and gives its captures', () => {
    expect(run("'of' n:<number> (u:'kilo' 'gram'?)?", 'sack of 12 kilo gram')).toEqual([
      { text: 'of 12 kilo gram', n: '12', u: 'kilo' },
    ]);
  });
  it('steps over lexicon entries of several tokens, trying every length', () => {
    const words = { city: ['new york', 'new york city'] };
    expect(run("c:@city 'hall'", 'the New York City hall', words)).toEqual([
      { text: 'New York City hall', c: 'New York City' },
    ]);
    expect(run("c:@city 'city' 'hall'", 'the New York City hall', words)).toEqual([
      { text: 'New York City hall', c: 'New York' },
    ]);
  });
  it('looks around without consuming', () => {
    expect(run("!<'no' w:'bread' !'crumbs'", 'bread crumbs no bread bread')).toEqual([
      { text: 'bread', w: 'bread' },
    ]);
    expect(run('=<@size <number>', 'big 5 5', { size: ['big'] })).toEqual([{ text: '5' }]);
  });
  it('does not match again inside its own match', () => {
    expect(run('Cap{1,3}', 'Ann Bea Cia Dee')).toEqual([{ text: 'Ann Bea Cia' }, { text: 'Dee' }]);
  });
  it('keeps repeated captures in order', () => {
    const tokens = toyTokens('a , b , c');
    const set = compileRules([toyRule('toy.list', "x:Any (',' x:Any)*")], toyFold);
    const [match] = matchRules(set, toyLattice('a , b , c'));
    expect(match!.captures.map((c) => tokens[c.start]!.fold)).toEqual(['a', 'b', 'c']);
  });
  it('never holds a blocked token, and starts anew behind it', () => {
    const set = compileRules([toyRule('toy.rule', 'Cap{1,4}')], toyFold);
    const found = matchRules(set, toyLattice('Ann Bea Cia Dee Eva'), { steps: 0 }, new Set([1, 2]));
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [3, 5],
    ]);
  });
  it('says where a pattern is wrong', () => {
    expect(() => compileRules([toyRule('toy.bad', "'a' (<number>")], toyFold)).toThrow(
      /rule toy\.bad: expected \) at column 14/,
    );
    expect(() => compileRules([toyRule('toy.bad', "'a' d:")], toyFold)).toThrow(/column 7/);
  });
});

describe('cost', () => {
  const set = compileRules(
    [
      toyRule('toy.a', "(x:Any ','?)* 'end'"),
      toyRule('toy.b', "(('a' | 'a' 'a')* | 'a'){1,4} 'b'"),
      toyRule('toy.c', "'a'{0,40} 'a'{0,40} 'c'"),
    ],
    toyFold,
  );
  const stepsOn = (count: number) => {
    const counter = { steps: 0 };
    matchRules(set, toyLattice('a '.repeat(count)), counter);
    return counter.steps;
  };
  it('is linear in the text, even for patterns that make backtracking blow up', () => {
    // Both lengths are beyond the longest match, up to which the work per start still grows.
    expect(stepsOn(1_920) / stepsOn(240)).toBeLessThan(8 * 1.5);
  });
});
