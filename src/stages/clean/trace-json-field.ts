import {
  joinTraced,
  type TracedText,
  traceCoarse,
  traceThrough,
  traceWhole,
} from '../../text/traced-text.ts';

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/gs;
const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The text of a field of one JSON object, traced to the line that it stands in; null where the object has no such text. */
export function traceJsonField(line: TracedText, field: string): TracedText | null {
  let depth = 0;
  let key: string | null = null;
  let before = '';
  let found: TracedText | null = null;
  for (const { 0: part, index } of line.text.matchAll(token)) {
    if (part === '{' || part === '[') depth++;
    else if (part === '}' || part === ']') depth--;
    else if (depth === 1 && part.startsWith('"')) {
      if (before !== ':') key = JSON.parse(part) as string;
      // Of two fields of a name the last one counts, as for any JSON reader.
      else if (key === field) found = traceThrough(traceString(part.slice(1, -1), index + 1), line);
    }
    before = part;
  }
  return found;
}

function traceString(inner: string, offset: number): TracedText {
  const parts: TracedText[] = [];
  for (const { 0: part, index } of inner.matchAll(/\\u[0-9a-fA-F]{4}|\\.|[^\\]+/gs)) {
    const start = index + offset;
    if (part.startsWith('\\')) {
      const read =
        part[1] === 'u'
          ? String.fromCharCode(Number.parseInt(part.slice(2), 16))
          : (escapes[part[1]!] ?? part[1]!);
      parts.push(traceCoarse(read, start, start + part.length));
    } else parts.push(traceWhole(part, start));
  }
  return joinTraced(parts);
}
