import { describe, expect, it } from 'vitest';
import { toyEngine, toyRule, toyTokens } from './toy.ts';

function run(pattern: string, text: string, words: Record<string, string[]> = {}) {
  const tokens = toyTokens(text);
  const show = (start: number, end: number) => text.slice(tokens[start]!.start, tokens[end - 1]!.end);
  return toyEngine([toyRule('toy.rule', pattern)], words)
    .match(text)
    .map((match) => ({
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
    const [match] = toyEngine([toyRule('toy.list', "x:Any (',' x:Any)*")]).match('a , b , c');
    expect(match!.captures.map((c) => tokens[c.start]!.fold)).toEqual(['a', 'b', 'c']);
  });
  it('never holds a blocked token, and starts anew behind it', () => {
    const { match } = toyEngine([toyRule('toy.rule', 'Cap{1,4}')]);
    const found = match('Ann Bea Cia Dee Eva', { steps: 0 }, Uint8Array.of(0, 1, 1, 0, 0));
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [3, 5],
    ]);
  });
  it('says where a pattern is wrong', () => {
    expect(() => toyEngine([toyRule('toy.bad', "'a' (<number>")])).toThrow(
      /rule toy\.bad; got expected \) at column 14/,
    );
    expect(() => toyEngine([toyRule('toy.bad', "'a' d:")])).toThrow(/column 7/);
  });
});

describe('cost', () => {
  const { match } = toyEngine([
    toyRule('toy.a', "(x:Any ','?)* 'end'"),
    toyRule('toy.b', "(('a' | 'a' 'a')* | 'a'){1,2} 'b'"),
    toyRule('toy.c', "'a'{0,40} 'a'{0,40} 'c'"),
  ]);
  const stepsOn = (count: number) => {
    const counter = { steps: 0 };
    match('a '.repeat(count), counter);
    return counter.steps;
  };
  it('is linear in the text, even for patterns that make backtracking blow up', () => {
    // Both lengths are beyond the longest match, up to which the work per start still grows.
    expect(stepsOn(480) / stepsOn(160)).toBeLessThan(3 * 1.5);
  });
});
