import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf, elementsByTag } from '../../markup/query-markup.ts';
import { endOfJson, type JsonValue, scanJson } from './scan-json.ts';

/** The values of one script that is data. */
export interface ScriptData {
  /** Its id, its type, or the name that it is assigned to. */
  readonly name: string;
  readonly values: readonly JsonValue[];
}

/** Characters of data that are read of a page. */
const maxData = 8_000_000;
const maxScripts = 20;
const assignment =
  /^\s*(?:(?:var|let|const)\s+)?((?:window\s*\.\s*|self\s*\.\s*)?[\w$]{1,60})\s*=\s*(?=[{[])/;

/** Scripts of a page that are JSON: by their type, or a JSON value given to a name. Others are programs, and left alone. */
export function readScriptData(root: MarkupElement, source: string): ScriptData[] {
  const found: ScriptData[] = [];
  let left = maxData;
  for (const script of elementsByTag(root, 'script')) {
    const first = script.children[0];
    const last = script.children.at(-1);
    if (first === undefined || last === undefined || attributeOf(script, 'src') !== '') continue;
    const text = source.slice(first.start, last.end);
    const type = attributeOf(script, 'type').toLowerCase();
    const named = type.includes('json') ? null : assignment.exec(text);
    if (text.length > left || found.length >= maxScripts) continue;
    if (!type.includes('json') && named === null) continue;
    const from = first.start + (named?.[0].length ?? 0);
    // `window.__INITIAL_STATE__={…};(function(){…}())`: the program behind the value is no part of it.
    const to = named === null ? last.end : endOfJson(source, from, last.end);
    if (to === null) continue;
    left -= text.length;
    const values = scanJson(source, from, to);
    const name = (named?.[1] ?? attributeOf(script, 'id')) || type;
    if (values !== null) found.push({ name: name.slice(0, 60), values });
  }
  return found;
}
