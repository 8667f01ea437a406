import type { Reference } from '../../model/reference.ts';

/** Whether a name that one line breaks off is gone on with by the next; `opening`: the line is the first, maybe a title. */
export type CutNameTest = (line: string, next: string, opening: boolean) => boolean;

const capital = "\\p{Lu}[\\p{L}\\p{M}'’]*";
const leastLine = 24;
const longestTitle = 120;
const mostSyllables = 5;

/** Lines with a name that a line break cut (`ông Nguyễn Văn ⏎ An, Bí thư …`) put together again. */
export function joinCutNames<T>(
  lines: readonly T[],
  textOf: (line: T) => string,
  join: (line: T, next: T) => T,
  isCut: CutNameTest,
): T[] {
  const joined: T[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && isCut(textOf(before), textOf(line), joined.length === 1))
      joined[joined.length - 1] = join(before, line);
    else joined.push(line);
  }
  return joined;
}

/**
 * A line is cut in a name when it ends in a form of address or a surname with a few capitalised words and no closing mark, and
 * the next begins with the rest of a name: capitals before a comma, a dash, a bracket, or a word that follows names (class
 * `behind-name`). A next line that addresses somebody itself is another sentence.
 */
export function compileCutNames(lexicons: Reference['lexicons']): CutNameTest {
  const of = (name: string, classes: readonly string[]) =>
    (lexicons.get(name) ?? []).filter((entry) => classes.includes(entry.class)).map((entry) => entry.text);
  const address = [...of('honorifics', ['honorific']), ...of('ranks', ['rank', 'degree'])];
  const surnames = [
    ...(lexicons.get('surnames') ?? []).map((entry) => entry.text),
    ...of('name-parts', ['name-first']),
  ];
  const behind = of('page-lines', ['behind-name']);
  if (address.length === 0 || surnames.length === 0 || behind.length === 0) return () => false;
  const addressed = new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives(address)})((?: ${capital}){1,4})$`, 'u');
  const family = `(?:${alternatives(surnames)})(?: ${capital}){1,3}`;
  const surnamed = new RegExp(`[\\p{L}\\p{M}] (${family})$`, 'u');
  const rest = new RegExp(
    `^(${capital}(?: ${capital}){0,2})(?: ?[,;(–—]|-(?=\\p{Lu})| - | (?:${alternatives(behind)})(?![\\p{L}\\p{M}]))`,
    'u',
  );
  const opens = new RegExp(`^(?:${alternatives(address)})(?:\\.| \\p{Lu})`, 'u');
  return (line, next, opening) => {
    const go = rest.exec(next)?.[1];
    if (go === undefined || opens.test(next)) return false;
    // `Đến dự có …`, `Phát biểu …` open a sentence; `Đến, Bí thư …` is the rest of a name.
    if (behind.includes(go.toLowerCase()) && /^ \p{Ll}/u.test(next.slice(go.length))) return false;
    // A dash behind the capitals under a title is a dateline's: `Điện Biên - Sáng 5/6`.
    if (opening && line.length < longestTitle && /^ ?[-–—]/u.test(next.slice(go.length))) return false;
    const tail = line.slice(-80);
    const begun =
      addressed.exec(tail)?.[1] ?? (line.length < leastLine ? undefined : surnamed.exec(tail)?.[1]);
    return begun !== undefined && syllables(begun) + syllables(go) <= mostSyllables;
  };
}

function syllables(name: string): number {
  return name.trim().split(' ').length;
}

/** Longest first; the first letter in either case, as words of address stand at the head of a sentence too. */
function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => {
      const [first = '', ...others] = Array.from(word.normalize('NFC'));
      const either =
        first.toUpperCase() === first.toLowerCase()
          ? escaped(first)
          : `[${first.toLowerCase()}${first.toUpperCase()}]`;
      return either + escaped(others.join(''));
    })
    .join('|');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
