import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf, elementsByTag } from '../../markup/query-markup.ts';
import { readFlight } from './read-flight.ts';
import { resolveSlots } from './resolve-slots.ts';
import { endOfJson, endOfString, type JsonValue, scanJson } from './scan-json.ts';
import { joinPieces, type TextPiece } from './text-piece.ts';

/** The values of one script that is data, or of a stream that comes in many. */
export interface ScriptData {
  /** Its id, its type, or the name that it is assigned to. */
  readonly name: string;
  /** The text that the values stand in. */
  readonly source: string;
  /** What that text is put together from; null where it is the page itself. */
  readonly base: readonly TextPiece[] | null;
  readonly values: readonly JsonValue[];
}

/** Characters of data that are read of a page. */
const maxData = 8_000_000;
const maxScripts = 20;
const maxPushes = 2_000;
const assignment =
  /^\s*(?:(?:var|let|const)\s+)?((?:window\s*\.\s*|self\s*\.\s*)?[\w$]{1,60})\s*=\s*(?:(?=[{[])|(JSON\.parse\(\s*)(?="))/;
/** Next's app router hands its stream over string by string. */
const push = /^\s*self\.__next_f\.push\(\[1,\s*(?=")/;

/** Scripts of a page that are JSON: by their type, a JSON value given to a name, or a stream of them. Others are programs, and left alone. */
export function readScriptData(root: MarkupElement, source: string): ScriptData[] {
  const found: ScriptData[] = [];
  const pushed: TextPiece[] = [];
  let left = maxData;
  for (const script of elementsByTag(root, 'script')) {
    const first = script.children[0];
    const last = script.children.at(-1);
    if (first === undefined || last === undefined || attributeOf(script, 'src') !== '') continue;
    const text = source.slice(first.start, last.end);
    if (text.length > left) continue;
    const type = attributeOf(script, 'type').toLowerCase();
    const json = type.includes('json');
    const part = json || pushed.length >= maxPushes ? null : push.exec(text);
    if (part !== null) {
      const piece = stringAt(source, first.start + part[0].length);
      if (piece !== null) pushed.push(piece);
      left -= text.length;
      continue;
    }
    const named = json ? null : assignment.exec(text);
    if (found.length >= maxScripts || (!json && named === null)) continue;
    const from = first.start + (named?.[0].length ?? 0);
    const id = attributeOf(script, 'id');
    const name = ((named?.[1] ?? id) || type).slice(0, 60);
    left -= text.length;
    if (named?.[2] !== undefined) {
      const piece = stringAt(source, from);
      const data = piece === null ? null : readWithin(name, source, [piece]);
      if (data !== null) found.push(data);
      continue;
    }
    // `window.__INITIAL_STATE__={…};(function(){…}())`: the program behind the value is no part of it.
    const to = named === null ? last.end : endOfJson(source, from, last.end);
    const values = to === null ? null : scanJson(source, from, to);
    if (values === null) continue;
    const own = id.startsWith('__NUXT_DATA__') ? resolveSlots(source, values) : values;
    found.push({ name, source, base: null, values: own });
  }
  if (pushed.length > 0) {
    const stream = joinPieces(source, pushed);
    found.push({ name: '__next_f', source: stream, base: pushed, values: readFlight(stream) });
  }
  return found;
}

/** JSON that is written in a string. */
function readWithin(name: string, source: string, base: readonly TextPiece[]): ScriptData | null {
  const text = joinPieces(source, base);
  const values = scanJson(text, 0, text.length);
  return values === null ? null : { name, source: text, base, values };
}

/** The string whose first quote stands at a place; null where it is none of JSON's. */
function stringAt(source: string, quote: number): TextPiece | null {
  const start = quote + 1;
  const end = endOfString(source, start);
  try {
    const text = JSON.parse(source.slice(quote, end + 1)) as string;
    return { kind: 'json', start, end, from: 0, to: text.length };
  } catch {
    return null;
  }
}
