import { SpanMap } from '../text/span-map.ts';
import { noAttributes } from './set-attribute.ts';

/** Names as they are written, in small letters: the same few on every tag. */
const smallNames = new SpanMap<string>(2_000, 40);

/**
 * Attributes of a tag by name in small letters, as `readAttributes` reads them; of names that differ in case the first counts.
 */
export function attributesByName(raw: string, most: number): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | null = null;
  let count = 0;
  let isPlain = true;
  eachAttribute(raw, (start, end, value) => {
    const key = smallName(raw, start, end);
    // A name that stands twice, or that every object has, needs a closer look.
    isPlain = key !== '__proto__' && key !== 'constructor' && attributes?.[key] === undefined;
    if (!isPlain || count++ >= most) return false;
    attributes ??= {};
    attributes[key] = value;
    return true;
  });
  return isPlain ? (attributes ?? noAttributes) : gatherAttributes(readAttributes(raw, most));
}

/** The first of each name, told apart in small letters. */
export function gatherAttributes(
  read: Iterable<readonly [name: string, value: string]>,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of read) {
    const key = name.toLowerCase();
    if (!(key in attributes)) attributes[key] = value;
  }
  return attributes;
}

function smallName(raw: string, start: number, end: number): string {
  let name = smallNames.find(raw, start, end);
  if (name === undefined) {
    name = raw.slice(start, end).toLowerCase();
    smallNames.keep(raw, start, end, name);
  }
  return name;
}

function unquoted(raw: string, from: number, end: number): string {
  const quote = raw.charCodeAt(from);
  return quote === 34 || quote === 39 ? raw.slice(from + 1, end - 1) : raw.slice(from, end);
}

/**
 * Attributes of a tag as node-html-parser's `rawAttributes` reads them, without a pattern for each: names as written, each with
 * its first value that isn't empty ('' for none), references not decoded. At most `most` names are told apart.
 */
export function readAttributes(raw: string, most: number): [name: string, value: string][] {
  const read: [string, string][] = [];
  eachAttribute(raw, (start, end, value) => {
    const name = raw.slice(start, end);
    const earlier = read.find(([other]) => other === name);
    if (earlier !== undefined) earlier[1] ||= value;
    else if (read.length >= most) return false;
    else if (name !== '__proto__') read.push([name, value]);
    return true;
  });
  return read;
}

/** Tells where each name stands and its value, '' for none, until `take` says that it is enough. */
function eachAttribute(raw: string, take: (start: number, end: number, value: string) => boolean): void {
  for (let at = 0; at < raw.length; ) {
    if ((kindOf(raw.charCodeAt(at)) & opens) === 0) {
      at++;
      continue;
    }
    const start = at++;
    while (at < raw.length && (kindOf(raw.charCodeAt(at)) & goesOn) !== 0) at++;
    const end = at;
    const from = valueStart(raw, end);
    if (from >= 0) at = valueEnd(raw, from);
    if (!take(start, end, from < 0 ? '' : unquoted(raw, from, at))) return;
  }
}

const opens = 1;
const goesOn = 2;
const blank = 4;

const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  kinds[code] =
    (/[_a-zA-Z()[\]#@$.?:]/.test(char) ? opens : 0) |
    (/[a-zA-Z0-9\-._:()[\]#]/.test(char) ? goesOn : 0) |
    (/\s/.test(char) ? blank : 0);
}

function kindOf(code: number): number {
  if (code < 128) return kinds[code]!;
  return /\s/.test(String.fromCharCode(code)) ? blank : 0;
}

function skipBlanks(raw: string, from: number): number {
  let at = from;
  while (at < raw.length && (kindOf(raw.charCodeAt(at)) & blank) !== 0) at++;
  return at;
}

/** Where the value behind a name starts; -1 where none does. */
function valueStart(raw: string, from: number): number {
  const sign = skipBlanks(raw, from);
  if (raw.charCodeAt(sign) !== 61) return -1;
  const start = skipBlanks(raw, sign + 1);
  return start < raw.length ? start : -1;
}

function valueEnd(raw: string, from: number): number {
  const quote = raw[from]!;
  if (quote === '"' || quote === "'") {
    const close = raw.indexOf(quote, from + 1);
    if (close >= 0) return close + 1;
  }
  let at = from;
  while (at < raw.length && (kindOf(raw.charCodeAt(at)) & blank) === 0) at++;
  return at;
}
