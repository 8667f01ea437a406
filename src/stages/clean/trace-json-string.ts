import { joinTraced, type TracedText, traceCoarse, traceWhole } from '../../text/traced-text.ts';

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** A JSON string's text by what stands between its quotes, each unit traced to its letters or escape; `offset` is the place of the first. */
export function traceJsonString(inner: string, offset: number): TracedText {
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
