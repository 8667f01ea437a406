import { type JsonValue, scanJson } from './scan-json.ts';

const mostRows = 20_000;
const mostValues = 200_000;
const rowHead = /([0-9a-f]{1,8}):/y;
const textHead = /T([0-9a-f]{1,8}),/y;
/** A value that stands in a row of its own: `"body":"$1a"`. */
const reference = /^\$([0-9a-f]{1,8})$/;

/**
 * The values in the rows of a stream of React's server components (`a:{…}`, `b:T4d2,<p>…`), as the app router of Next writes it:
 * rows of JSON, and texts by their length in bytes of UTF-8. Strings that name a text's row are that text.
 */
export function readFlight(stream: string): JsonValue[] {
  const texts = new Map<string, { start: number; end: number }>();
  const values: JsonValue[] = [];
  let at = 0;
  for (let rows = 0; at < stream.length && rows < mostRows && values.length < mostValues; rows++) {
    rowHead.lastIndex = at;
    const head = rowHead.exec(stream);
    const from = head === null ? at : rowHead.lastIndex;
    textHead.lastIndex = from;
    const long = head === null ? null : textHead.exec(stream);
    if (long !== null) {
      const start = textHead.lastIndex;
      at = endOfBytes(stream, start, Number.parseInt(long[1]!, 16));
      texts.set(head![1]!, { start, end: at });
      continue;
    }
    const line = stream.indexOf('\n', from);
    const end = line < 0 ? stream.length : line;
    const own = head !== null && /[[{]/.test(stream[from] ?? '') ? scanJson(stream, from, end) : null;
    for (const value of own ?? []) values.push(value);
    at = end + 1;
  }
  return values.map((value) => {
    const { quoted, start, end } = value;
    const name = quoted && end - start <= 9 ? reference.exec(stream.slice(start, end))?.[1] : undefined;
    const text = name === undefined ? undefined : texts.get(name);
    return text === undefined ? value : { ...value, ...text, raw: true };
  });
}

/** The place behind so many bytes of UTF-8. */
function endOfBytes(text: string, from: number, bytes: number): number {
  let at = from;
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a pair is two of its four bytes.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return at;
}
