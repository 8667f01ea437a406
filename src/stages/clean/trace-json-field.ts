import { type TracedText, traceThrough } from '../../text/traced-text.ts';
import { traceJsonString } from './trace-json-string.ts';

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/gs;

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
      else if (key === field) found = traceThrough(traceJsonString(part.slice(1, -1), index + 1), line);
    }
    before = part;
  }
  return found;
}
