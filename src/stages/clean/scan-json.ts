/** An object or array of a JSON text; what stands in an array goes by the array's key. */
export interface JsonHolder {
  readonly kind: 'object' | 'array';
  readonly key: string;
  readonly parent: JsonHolder | null;
  /** Place among the members of what it stands in. */
  readonly index: number;
}

/** A string or number of a JSON text with its place in the source, a string's between its quotes. */
export interface JsonValue {
  readonly holder: JsonHolder;
  readonly key: string;
  readonly quoted: boolean;
  /** A string that stands as it is, without escapes. */
  readonly raw?: boolean;
  readonly start: number;
  readonly end: number;
  /** Place among its holder's members. */
  readonly index: number;
}

const maxDepth = 100;
const maxValues = 200_000;

/** Strings and numbers of the JSON text in a range of a source, in order; null for what is no JSON, too deep or too much. */
export function scanJson(source: string, from: number, to: number): JsonValue[] | null {
  try {
    JSON.parse(source.slice(from, to));
  } catch {
    // A script that is a program, not data: nothing of it is run.
    return null;
  }
  const values: JsonValue[] = [];
  const number = /-?[\d.eE+-]+|[a-z]+/y;
  let holder = null as JsonHolder | null;
  /** Members before the next one, of each open holder. */
  const places: number[] = [];
  /** Key of the value that comes next; null where an object's key does. */
  let key: string | null = null;
  for (let at = from; at < to; at++) {
    const sign = source[at]!;
    if (sign === '{' || sign === '[') {
      if (places.length >= maxDepth) return null;
      const kind = sign === '{' ? 'object' : 'array';
      holder = { kind, key: key ?? '', parent: holder, index: places.at(-1) ?? 0 };
      places.push(0);
      key = sign === '{' ? null : holder.key;
    } else if (sign === '}' || sign === ']') {
      places.pop();
      holder = holder?.parent ?? null;
    } else if (sign === ',') {
      places.push(places.pop()! + 1);
      key = holder?.kind === 'array' ? holder.key : null;
    } else if (sign === '"') {
      const end = endOfString(source, at + 1);
      if (holder !== null && key === null) key = JSON.parse(source.slice(at, end + 1)) as string;
      else if (holder !== null && key !== null)
        values.push({ holder, key, quoted: true, start: at + 1, end, index: places.at(-1)! });
      at = end;
    } else if (/[-\da-z]/.test(sign)) {
      number.lastIndex = at;
      const end = at + (number.exec(source)?.[0].length ?? 1);
      if (/\d/.test(sign) && holder !== null && key !== null)
        values.push({ holder, key, quoted: false, start: at, end, index: places.at(-1)! });
      at = end - 1;
    }
    if (values.length > maxValues) return null;
  }
  return values;
}

/** End of the object or array that begins at a place of a script; null where its brackets don't close. */
export function endOfJson(source: string, from: number, to: number): number | null {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const sign = source[at]!;
    if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1;
    else if (sign === '"') at = endOfString(source, at + 1);
  }
  return null;
}

/** Place of the quote that ends a string, the source's length where none does. */
export function endOfString(source: string, from: number): number {
  for (let at = from; ; at++) {
    at = source.indexOf('"', at);
    if (at < 0) return source.length;
    let slashes = 0;
    while (source[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
}
