import { type Accept, type Pattern, PatternError } from './pattern.ts';

const MAX_REPEAT = 40;
const NAME = /[a-z][a-z0-9_-]*/y;
const CLASS = /[\p{L}\p{N}_.-]+/uy;

/**
 * Reads a pattern. `fold` turns a quoted literal into the fold keys of its tokens, so that the engine itself
 * knows no alphabet.
 *
 *     'ngày' d:<date>                   literal, then a captured shape
 *     "k'"                              any token whose fold key begins so
 *     @month-word | &name               lexicon class, mention of an earlier pass
 *     Cap{1,4}  Any  ( a | b )?         capitalised token, any token, groups and repeats
 *     !'x' =@c !<'x' =<&name            zero-width: next (not), previous (not)
 *
 * Throws PatternError.
 */
export function parsePattern(source: string, fold: (literal: string) => readonly string[]): Pattern {
  let at = 0;
  const fail = (expected: string): never => {
    throw new PatternError(source, at, expected);
  };
  const skip = () => {
    while (at < source.length && /\s/.test(source[at]!)) at++;
  };
  const take = (regex: RegExp, expected: string): string => {
    regex.lastIndex = at;
    const found = regex.exec(source)?.[0] ?? fail(expected);
    at += found.length;
    return found;
  };
  const upTo = (mark: string, expected: string): string => {
    const end = source.indexOf(mark, at);
    if (end < 0) fail(expected);
    const found = source.slice(at, end);
    at = end + 1;
    return found;
  };

  function choice(): Pattern {
    const items = [sequence()];
    for (skip(); source[at] === '|'; skip()) {
      at++;
      items.push(sequence());
    }
    return items.length === 1 ? items[0]! : { type: 'choice', items };
  }

  function sequence(): Pattern {
    const items: Pattern[] = [];
    for (skip(); at < source.length && source[at] !== ')' && source[at] !== '|'; skip())
      items.push(repeated());
    if (items.length === 0) fail('an element');
    return items.length === 1 ? items[0]! : { type: 'sequence', items };
  }

  function repeated(): Pattern {
    const item = atom();
    const mark = source[at];
    if (mark === '?') return repeat(item, 0, 1, 1);
    if (mark === '*') return repeat(item, 0, MAX_REPEAT, 1);
    if (mark === '+') return repeat(item, 1, MAX_REPEAT, 1);
    if (mark !== '{') return item;
    at++;
    const [min, max] = upTo('}', '} after a repeat').split(',');
    if (!/^\d+$/.test(min ?? '') || (max !== undefined && !/^\d+$/.test(max))) fail('{m} or {m,n}');
    return repeat(item, Number(min), Number(max ?? min), 0);
  }

  function repeat(item: Pattern, min: number, max: number, step: number): Pattern {
    at += step;
    if (max > MAX_REPEAT || min > max) fail(`a repeat of at most ${MAX_REPEAT}`);
    return { type: 'repeat', item, min, max };
  }

  function look(negative: boolean): Pattern {
    at++;
    const behind = source[at] === '<';
    if (behind) at++;
    const accepts: Accept[] = [];
    collect(atom(), accepts);
    return { type: 'look', behind, negative, accepts };
  }

  function collect(pattern: Pattern, into: Accept[]): void {
    if (pattern.type === 'accept') into.push(pattern.accept);
    else if (pattern.type === 'choice') for (const item of pattern.items) collect(item, into);
    else fail('one token or class, or a choice of such, in a look-around');
  }

  function atom(): Pattern {
    switch (source[at]) {
      case "'": {
        at++;
        const folds = fold(upTo("'", "a closing '"));
        if (folds.length === 0) fail('a word inside the quotes');
        const items = folds.map((key): Pattern => ({ type: 'accept', accept: { type: 'fold', fold: key } }));
        return items.length === 1 ? items[0]! : { type: 'sequence', items };
      }
      case '"': {
        at++;
        return { type: 'accept', accept: { type: 'prefix', prefix: upTo('"', 'a closing "').toLowerCase() } };
      }
      case '<': {
        at++;
        return {
          type: 'accept',
          accept: { type: 'shape', shapes: new Set(upTo('>', '> after a shape').split('|')) },
        };
      }
      case '@':
      case '&': {
        at++;
        return { type: 'accept', accept: { type: 'edge', class: take(CLASS, 'a class name') } };
      }
      case '(': {
        at++;
        const inner = choice();
        if (source[at] !== ')') fail(')');
        at++;
        return inner;
      }
      case '!':
      case '=':
        return look(source[at] === '!');
    }
    for (const [word, type] of [
      ['Cap', 'capital'],
      ['Any', 'any'],
    ] as const) {
      if (source.startsWith(word, at)) {
        at += word.length;
        return { type: 'accept', accept: { type } };
      }
    }
    const name = take(NAME, "', <, @, &, (, !, =, Cap, Any or a capture name");
    if (source[at] !== ':') fail(': after a capture name');
    at++;
    return { type: 'capture', name, item: atom() };
  }

  const pattern = choice();
  if (at < source.length) fail('the end');
  return pattern;
}
