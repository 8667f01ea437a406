/**
 * Attributes of a tag as node-html-parser's `rawAttributes` reads them, without a pattern for each: names as written, each with
 * its first value that isn't empty ('' for none), references not decoded. At most `most` names are told apart.
 */
export function readAttributes(raw: string, most: number): [name: string, value: string][] {
  const read: [string, string][] = [];
  for (let at = 0; at < raw.length; ) {
    if ((kindOf(raw.charCodeAt(at)) & opens) === 0) {
      at++;
      continue;
    }
    const start = at++;
    while (at < raw.length && (kindOf(raw.charCodeAt(at)) & goesOn) !== 0) at++;
    const name = raw.slice(start, at);
    const from = valueStart(raw, at);
    let value = '';
    if (from >= 0) {
      at = valueEnd(raw, from);
      const quoted = raw[from] === '"' || raw[from] === "'";
      value = quoted ? raw.slice(from + 1, at - 1) : raw.slice(from, at);
    }
    const earlier = read.find(([other]) => other === name);
    if (earlier !== undefined) earlier[1] ||= value;
    else if (read.length >= most) return read;
    else if (name !== '__proto__') read.push([name, value]);
  }
  return read;
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
