import type { LexiconEntry, Reference } from '../../model/reference.ts';
import { type ContainerSense, compileContainers } from './compile-containers.ts';
import { foldLine } from './fold-line.ts';
import { indexFirstWords, type LineBits, mayHold } from './index-first-words.ts';
import { type CutNameTest, compileCutNames } from './join-cut-names.ts';
import { letterKind } from './letter-kind.ts';

/** The vocabulary of pages, compiled: what menus, stamps, bylines and related-news headings look like. */
export interface PageCues {
  /** Phrases of a class as one pattern over a folded line: anywhere as whole words. */
  has(lineClass: string, folded: string): boolean;
  /** Whether the folded line, without its edge marks, is an entry of the class. */
  is(lineClass: string, folded: string): boolean;
  /** Length of the class's longest entry that the folded line starts with, 0 for none. */
  startLength(lineClass: string, folded: string): number;
  /** The line with every phrase of the class blanked. */
  without(lineClass: string, folded: string): string;
  /** Number behind an entry of a numbered class (`weekday`, `month`) found anywhere, longest first. */
  numberOf(lineClass: string, folded: string): number | null;
  /** Pattern source that matches any entry of a class, longest first. */
  alternatives(lineClass: string): string;
  /** What an element's class and id name: container classes (`drop-menu`, `role-title`, …). */
  container(classAndId: string): ContainerSense;
  /** Whether a line breaks off a name that the next goes on with. */
  readonly isCutName: CutNameTest;
}

interface LineClass {
  /** Place among all classes. */
  readonly index: number;
  readonly phrases: readonly string[];
  /** Length of the longest entry without its edge marks. */
  readonly longest: number;
  readonly whole: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly source: string;
  readonly anywhere: RegExp;
  readonly every: RegExp;
  readonly start: RegExp | null;
}

/** What is known of a line; `bare` once it was asked for. */
interface ToldLine {
  readonly bits: LineBits;
  bare: string | null;
}

const mostLines = 512;
const never = '(?!)';
const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';
const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';

/** Compiles `page-lines` and `page-containers`; a missing file gives cues that match nothing. */
export function compilePageCues(lexicons: Reference['lexicons']): PageCues {
  const classes = new Map<string, LineClass>();
  for (const [name, entries] of groupByClass(lexicons.get('page-lines') ?? []))
    classes.set(name, compileLines(entries, classes.size));
  const container = compileContainers(groupByClass(lexicons.get('page-containers') ?? []));
  const tellBits = indexFirstWords([...classes.values()]);
  // A line is asked for class after class, and again by each step; a page has some hundreds.
  const told = new Map<string, ToldLine>();
  let line = '';
  let last: ToldLine = { bits: tellBits(''), bare: '' };
  const tell = (folded: string) => {
    if (folded === line) return last;
    let found = told.get(folded);
    if (found === undefined) {
      found = { bits: tellBits(folded), bare: null };
      if (told.size >= mostLines) told.clear();
      told.set(folded, found);
    }
    line = folded;
    last = found;
    return found;
  };
  const trimmed = (folded: string) => {
    const found = tell(folded);
    found.bare ??= trimMarks(folded);
    return found.bare;
  };
  /** The class, when a line may hold one of its phrases. */
  const heldBy = (name: string, folded: string, where: keyof LineBits) => {
    const found = classes.get(name);
    return found !== undefined && mayHold(tell(folded).bits[where], found.index) ? found : undefined;
  };
  return {
    has: (name, folded) => heldBy(name, folded, 'anywhere')?.anywhere.test(folded) ?? false,
    is(name, folded) {
      const found = heldBy(name, folded, 'anywhere');
      if (found === undefined) return false;
      const whole = trimmed(folded);
      return whole.length <= found.longest && found.whole.has(whole);
    },
    startLength: (name, folded) => heldBy(name, folded, 'opening')?.start?.exec(folded)?.[0].length ?? 0,
    without(name, folded) {
      const found = heldBy(name, folded, 'anywhere');
      return found === undefined ? folded : folded.replace(found.every, ' ');
    },
    numberOf(name, folded) {
      const found = heldBy(name, folded, 'anywhere');
      const text = found?.anywhere.exec(folded)?.[0];
      return text === undefined ? null : (found?.numbers.get(text) ?? null);
    },
    alternatives: (name) => classes.get(name)?.source ?? never,
    container,
    isCutName: compileCutNames(lexicons),
  };
}

function groupByClass(entries: readonly LexiconEntry[]): Map<string, LexiconEntry[]> {
  const groups = new Map<string, LexiconEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.class);
    if (group === undefined) groups.set(entry.class, [entry]);
    else group.push(entry);
  }
  return groups;
}

function compileLines(entries: readonly LexiconEntry[], index: number): LineClass {
  const texts = entries.map((entry) => foldLine(entry.text));
  const starts = entries
    .filter((entry) => entry.attributes.match !== 'whole')
    .map((entry) => foldLine(entry.text));
  const anywhere = entries
    .filter((entry) => entry.attributes.match !== 'start')
    .map((entry) => foldLine(entry.text));
  const source = anywhere.length === 0 ? never : alternation(anywhere);
  const whole = new Set(texts.map(trimMarks));
  return {
    index,
    phrases: [...texts, ...whole],
    longest: Math.max(...[...whole].map((text) => text.length)),
    whole,
    numbers: new Map(entries.map((entry) => [foldLine(entry.text), Number(entry.attributes.match)])),
    source,
    anywhere: new RegExp(source, 'u'),
    every: new RegExp(source, 'gu'),
    start: starts.length === 0 ? null : new RegExp(`^(?:${alternation(starts)})`, 'u'),
  };
}

/** One pattern for all texts, longest first, each bounded by word ends where it starts or ends in a letter. */
function alternation(texts: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const text of [...texts].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const key = `${/^[\p{L}\p{N}]/u.test(text) ? wordStart : ''}\t${/[\p{L}\p{N}]$/u.test(text) ? wordEnd : ''}`;
    const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    groups.set(key, [...(groups.get(key) ?? []), escaped]);
  }
  // Texts that end in a mark are the longer ones (`ảnh:` before `ảnh`).
  const ordered = [...groups].sort(([a], [b]) => a.length - b.length);
  return ordered.map(([key, group]) => key.replace('\t', `(?:${group.join('|')})`)).join('|');
}

/** The line without marks and blanks at its edges: what a heading is compared by. */
export function trimMarks(folded: string): string {
  let start = 0;
  let end = folded.length;
  let kind: number = 0;
  while (start < end && (kind = letterKind(folded.charCodeAt(start))) !== 1) {
    if (kind === 3) return trimSlowly(folded);
    start++;
  }
  while (end > start && (kind = letterKind(folded.charCodeAt(end - 1))) !== 1) {
    if (kind === 3) return trimSlowly(folded);
    if (kind === 4 && /[)!]/.test(folded[end - 1]!)) break;
    end--;
  }
  const bare = folded.slice(start, end);
  return bare.includes('  ') ? bare.replace(/ +/g, ' ') : bare;
}

/** For lines that begin or end in letters and signs beyond the BMP. */
function trimSlowly(folded: string): string {
  return folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})!]+$/gu, '').replace(/ +/g, ' ');
}
