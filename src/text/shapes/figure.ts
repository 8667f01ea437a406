import { isDigit } from '../chars.ts';

/** Digits that a look-ahead reads at most: keeps every shape's cost constant per character. */
const maxDigits = 15;
const maxGroups = 8;
const DOT = 0x2e;
const COMMA = 0x2c;

/** End of the digit run at `i`; -1 when it is longer than any figure (15 digits); `i` when there is none. */
export function digitsEnd(text: string, i: number): number {
  let end = i;
  while (isDigit(text.charCodeAt(end))) {
    end++;
    if (end - i > maxDigits) return -1;
  }
  return end;
}

/** Value of a run of digits, full-width ones included. */
export function digitsValue(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + (text.charCodeAt(i) & 0x0f);
  return value;
}

/** Digit groups parted by single dots or commas, at most eight, as lengths and separators. */
interface Chain {
  readonly lengths: number[];
  readonly separators: number[];
  readonly ends: number[];
}

function readChain(text: string, i: number): Chain | null {
  const chain: Chain = { lengths: [], separators: [], ends: [] };
  let at = i;
  while (chain.lengths.length < maxGroups) {
    const end = digitsEnd(text, at);
    if (end <= at) return null;
    chain.lengths.push(end - at);
    chain.ends.push(end);
    if (!isParted(text, end)) return chain;
    chain.separators.push(text.charCodeAt(end));
    at = end + 1;
  }
  return chain;
}

/** Whether a dot or comma and one more digit follow a digit. */
function isParted(text: string, end: number): boolean {
  const separator = text.charCodeAt(end);
  return (separator === DOT || separator === COMMA) && isDigit(text.charCodeAt(end + 1));
}

/** `\d{1,3}` and then groups of three. */
function isGrouped(lengths: readonly number[]): boolean {
  return lengths[0]! <= 3 && lengths.slice(1).every((length) => length === 3);
}

/**
 * End of the figure at `i`: `10.300`, `1.234,5`, `98,5`, `2.5`, `1,234.5`, `08`. A comma between two four-digit groups
 * or in a list (`1,5,7`) is no decimal comma; a chain of dots that is no figure (`2.1.3`) gives only its first group.
 */
export function figureEnd(text: string, i: number): number {
  const first = digitsEnd(text, i);
  // Most figures are bare digits, and every shape that may start with one asks where it ends.
  const chain = first > i && isParted(text, first) ? readChain(text, i) : null;
  if (chain === null) return first;
  const { lengths, separators, ends } = chain;
  const count = separators.length;
  if (count >= maxGroups) return first;
  const last = ends[count]!;
  if (count === 1) {
    const listed = separators[0] === COMMA && (isListed(text, i) || (lengths[0] === 4 && lengths[1] === 4));
    return listed ? first : last;
  }
  const tail = separators[count - 1]!;
  const head = separators[0]!;
  const sameHead = separators.slice(0, -1).every((separator) => separator === head);
  if (sameHead && tail === head && isGrouped(lengths)) return last;
  if (sameHead && tail !== head && isGrouped(lengths.slice(0, -1))) return last;
  return first;
}

/** The second and later figures of a list without spaces: `5` in `1,5,7`. */
function isListed(text: string, i: number): boolean {
  return text.charCodeAt(i - 1) === COMMA && isDigit(text.charCodeAt(i - 2));
}

/**
 * End of a dotted chain that is no figure but one name: `2.1.3`, `192.168.1.1`; `i` when there is none. Longer chains than any
 * name end here too, in one piece however long, so that a page of `1.1.1` doesn't make a token of every character.
 */
export function dottedCodeEnd(text: string, i: number): number {
  let at = i;
  let groups = 0;
  for (;;) {
    const end = digitsEnd(text, at);
    if (end <= at || end - at > 4) return i;
    groups++;
    at = end;
    if (text.charCodeAt(at) !== DOT || !isDigit(text.charCodeAt(at + 1))) break;
    at++;
    if (groups > maxGroups) return longChainEnd(text, at);
  }
  const isChain = groups >= 3 && !(text.charCodeAt(at) === COMMA && isDigit(text.charCodeAt(at + 1)));
  return isChain ? at : i;
}

function longChainEnd(text: string, i: number): number {
  let at = i;
  while (isDigit(text.charCodeAt(at)) || (text.charCodeAt(at) === DOT && isDigit(text.charCodeAt(at + 1))))
    at++;
  return at;
}
