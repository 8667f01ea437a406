import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ImportLine {
  /** Path under src for a file of ours (`model/page.ts`), package or `node:` name otherwise. */
  readonly target: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Path under src, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without its comments. */
  readonly code: string;
  readonly imports: readonly ImportLine[];
}

/** Every TypeScript file of src. */
export function readSources(): SourceFile[] {
  const src = join(root, 'src');
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      const path = full.slice(src.length + 1).replaceAll('\\', '/');
      const text = readFileSync(full, 'utf8');
      return { path, text, code: stripComments(text), imports: listImports(path, text) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Static, re-exported and dynamic imports; `import type` and all-`type` name lists count as types only. */
export function listImports(path: string, text: string): ImportLine[] {
  const found: ImportLine[] = [];
  const statement = /^(?:import|export)\s+(type\s+)?(?:([\w*\s{},$]+?)\s+from\s+)?['"]([^'"]+)['"]/gm;
  for (const [, type, names, target] of text.matchAll(statement))
    found.push(importLine(path, target!, Boolean(type) || onlyTypes(names)));
  for (const [, target] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push(importLine(path, target!, false));
  return found;
}

function onlyTypes(names: string | undefined): boolean {
  const list = /^\{(.*)\}$/s.exec(names?.trim() ?? '')?.[1];
  if (list === undefined) return false;
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith('type '));
}

function importLine(path: string, target: string, typeOnly: boolean): ImportLine {
  if (!target.startsWith('.')) return { target, ours: false, typeOnly };
  return { target: posix.join(dirname(path), target), ours: true, typeOnly };
}

/** Comments out, strings and regular expressions left in. A scanner, because `//` stands in addresses too. */
export function stripComments(text: string): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at, at + 2);
    const quote = text[at]!;
    if (rest === '//') at = endOf(text, '\n', at);
    else if (rest === '/*') at = endOf(text, '*/', at) + 2;
    else if (quote === "'" || quote === '"' || quote === '`') {
      const end = endOfString(text, at);
      out += text.slice(at, end);
      at = end;
    } else if (quote === '/' && /[(,=:[!&|?{};\n]\s*$|\breturn\s*$/.test(out.slice(-20))) {
      const end = endOfPattern(text, at);
      out += text.slice(at, end);
      at = end;
    } else {
      out += quote;
      at++;
    }
  }
  return out;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== text[from]) at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function endOfPattern(text: string, from: number): number {
  let at = from + 1;
  let inClass = false;
  while (at < text.length && text[at] !== '\n' && (inClass || text[at] !== '/')) {
    if (text[at] === '[') inClass = true;
    else if (text[at] === ']') inClass = false;
    at += text[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}
