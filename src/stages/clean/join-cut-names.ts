import type { LexiconEntry, Reference } from '../../model/reference.ts';
import { foldKey } from '../../text/fold.ts';

/** Whether a name that one line breaks off is gone on with by the next; `opening`: the line is the first, maybe a title. */
export type CutNameTest = (line: string, next: string, opening: boolean) => boolean;

const capital = "\\p{Lu}[\\p{L}\\p{M}'’]*";
const begunAtEnd = new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N}'’])(${capital}(?: ${capital}){0,4})$`, 'u');
const restAtStart = new RegExp(`^${capital}(?: ${capital}){0,2}(?![\\p{L}\\p{M}\\p{N}'’/])`, 'u');
/** What parts a name from the rest of its sentence. */
const mark = /^(?: ?[,;(–—]|-(?=\p{Lu})| - )/u;
const stop = /^[.!?](?![.\p{L}\p{N}])/u;
const tailReach = 80;
/** A shorter line may be a heading or a row of a list. */
const leastLine = 16;
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

/** The vocabulary of names, by fold key. */
interface NameWords {
  /** Forms of address, ranks and degrees; the longest has `addressReach` words. */
  readonly address: ReadonlySet<string>;
  readonly addressReach: number;
  /** Surnames and particles that a name opens with. */
  readonly openers: ReadonlySet<string>;
  /** Those of them that no name ends in: `Nguyễn`. */
  readonly surnames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly middle: ReadonlySet<string>;
  /** Middle names that no name of two syllables ends in: `Văn`, `Thị`. */
  readonly inner: ReadonlySet<string>;
  readonly clans: ReadonlySet<string>;
  /** Words that follow a name. */
  readonly behind: ReadonlySet<string>;
  /** Such as open a sentence before a comma (`Hiện, …`), before a word (`Phiên trao đổi …`). */
  readonly commaHeads: ReadonlySet<string>;
  readonly wordHeads: ReadonlySet<string>;
}

/**
 * A line is cut in a name when it ends in a name that can't be whole (`Nguyễn Văn`, `Tỉnh ủy Nguyễn`, `Giàng A`) and the next
 * begins with a capital; or when it ends in a form of address or a surname with a few capitalised words and no closing mark, and
 * the next begins with the rest of a name: capitals before a mark or a word that follows names, and no name of their own. A next
 * line that addresses somebody itself is another sentence.
 */
export function compileCutNames(lexicons: Reference['lexicons']): CutNameTest {
  const words = nameWordsOf(lexicons);
  if (words.address.size === 0 || words.openers.size === 0 || words.behind.size === 0) return () => false;
  return (line, next, opening) => {
    const tail = line.slice(-tailReach);
    const capitals = begunAtEnd.exec(tail)?.[1];
    const rest = restAtStart.exec(next)?.[0];
    if (capitals === undefined || rest === undefined || opensAddress(next, words)) return false;
    const behind = next.slice(rest.length);
    const go = rest.split(' ').map(foldKey);
    // A dash behind the capitals under a title is a dateline's: `Điện Biên - Sáng 5/6`.
    if (opening && line.length < longestTitle && /^ ?[-–—]/u.test(behind)) return false;
    const keys = capitals.split(' ').map(foldKey);
    const before = tail.slice(0, -capitals.length);
    // `bác sĩ CKII Liêu`: capitals of the form of address stand before the name's.
    const own = keys.findLastIndex((_, at) =>
      endsInAddress(`${before}${keys.slice(0, at).join(' ')}`, words),
    );
    const begun = own > 0 ? keys.slice(own) : keys;
    if (isSurelyCut(begun, go, own >= 0, words))
      return words.particles.has(go[0]!) || !isShort(rest, capitals);
    if (own < 0 && before.trim() === '') return false;
    const listed = own >= 0 || /; ?$/.test(before);
    if (!isLikelyCut(begun, go, listed, line.length, words)) return false;
    const goesOn =
      begun.length === 1 && (own >= 0 || words.openers.has(begun[0]!)) && isMiddle(go[0]!, words);
    // `Ông Hoàng Ngọc ⏎ Dậu: …`; not the label of `ông Lê Hùng ⏎ Nguồn: …`.
    const lacksEnd = goesOn || (words.middle.has(begun.at(-1)!) && go.length === 1);
    if (behind.startsWith(':')) return own >= 0 && lacksEnd;
    return isRest(go, goesOn, behind, words) && (words.particles.has(go[0]!) || !isShort(rest, ''));
  };
}

/** A name that lacks its end, whatever follows. */
function isSurelyCut(
  begun: readonly string[],
  go: readonly string[],
  addressed: boolean,
  words: NameWords,
): boolean {
  const last = begun.at(-1)!;
  const opened = words.openers.has(begun.at(-2) ?? '');
  if (opened && (words.inner.has(last) || words.particles.has(last))) return true;
  if (words.openers.has(`${last} ${go[0]}`)) return true;
  if (words.surnames.has(last)) return true;
  if (!words.openers.has(last)) return false;
  // `Siu ⏎ H'Nga`, `ông Y ⏎ Thanh Niê`, `Lê ⏎ Thị Hoa`
  if (/^\p{L}'/u.test(go[0]!)) return true;
  if (words.particles.has(last) && (addressed || words.clans.has(go.at(-1)!))) return true;
  return go.length > 1 && words.inner.has(go[0]!);
}

/** A name that may be whole or not; `listed`: behind a form of address, or first behind a semicolon. */
function isLikelyCut(
  begun: readonly string[],
  go: readonly string[],
  listed: boolean,
  length: number,
  words: NameWords,
): boolean {
  if (listed && begun.length + go.length <= mostSyllables) return true;
  if (length < leastLine && !words.middle.has(begun.at(-1)!)) return false;
  return begun.some((key, at) => {
    const size = begun.length - at;
    if (size + go.length > mostSyllables) return false;
    const pair = words.openers.has(`${key} ${begun[at + 1]}`);
    if (size === 1) return words.openers.has(key) && go.length > 1 && words.middle.has(go[0]!);
    return pair || words.openers.has(key);
  });
}

function isMiddle(key: string, words: NameWords): boolean {
  return words.middle.has(key) || words.particles.has(key);
}

/**
 * Whether the capitals that open a line are the rest of a name: not a name of their own (unless only a surname stands before:
 * `goesOn`), nor a word that opens sentences.
 */
function isRest(go: readonly string[], goesOn: boolean, behind: string, words: NameWords): boolean {
  const first = go[0]!;
  if (go.length > 1 && words.openers.has(first) && !goesOn) return false;
  if (mark.test(behind)) return !words.commaHeads.has(first);
  if (words.clans.has(go.at(-1)!)) return true;
  if (stop.test(behind)) return go.length === 1 || goesOn;
  const [, one = '', two] = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(behind) ?? [];
  if (!words.behind.has(foldKey(one)) && !words.behind.has(foldKey(`${one} ${two}`))) return false;
  // `Đến dự có …`, `Phát biểu …`, `Chiều cùng ngày` open a sentence; `Đến, Bí thư …` is the rest of a name.
  if (words.wordHeads.has(first) || words.wordHeads.has(`${first} ${one}`) || words.address.has(first))
    return false;
  return go.length > 1 || !words.behind.has(first);
}

/** A number or a letter of an outline, an abbreviation among names that aren't in capitals: `II`, `UBND`. */
function isShort(rest: string, capitals: string): boolean {
  const [first = ''] = rest.split(' ');
  if (/^[IVXLC]+$/.test(first) || first.length < 2) return true;
  const upper = (text: string) => text === text.toUpperCase();
  return upper(first) && first.length > 2 && !/['’]/.test(first) && (capitals === '' || !upper(capitals));
}

/** `… cho ông `: a form of address right before a name; behind a figure it counts: `37 đồng chí`. */
function endsInAddress(before: string, words: NameWords): boolean {
  const parts = before.replace(/[ :]+$/, '').split(' ');
  for (let size = 1; size <= Math.min(words.addressReach, parts.length); size++) {
    const key = foldKey(parts.slice(-size).join(' ')).replace(/^[^\p{L}]+/u, '');
    if (words.address.has(key)) return true;
  }
  return false;
}

function opensAddress(next: string, words: NameWords): boolean {
  const parts = next.split(' ', words.addressReach + 1);
  for (let size = 1; size < parts.length; size++)
    if (words.address.has(foldKey(parts.slice(0, size).join(' '))) && /^\p{Lu}/u.test(parts[size]!))
      return true;
  return false;
}

function nameWordsOf(lexicons: Reference['lexicons']): NameWords {
  const keys = (name: string, wanted: (entry: LexiconEntry) => boolean) =>
    (lexicons.get(name) ?? []).filter(wanted).map((entry) => foldKey(entry.text));
  const inClass =
    (...classes: readonly string[]) =>
    (entry: LexiconEntry) =>
      classes.includes(entry.class);
  const address = [
    ...keys('honorifics', inClass('honorific', 'honorific-plural')),
    ...keys('ranks', () => true),
  ].map((key) => key.replace(/\.$/, ''));
  const particles = keys('name-parts', inClass('name-first'));
  const surnames = keys('name-parts', inClass('name-opening'));
  return {
    address: new Set([...address, ...address.map((key) => `${key}.`)]),
    addressReach: Math.max(0, ...address.map((key) => key.split(' ').length)),
    openers: new Set([...keys('surnames', () => true), ...surnames, ...particles]),
    surnames: new Set(surnames),
    particles: new Set(particles),
    middle: new Set(keys('name-parts', inClass('name-middle'))),
    inner: new Set(keys('name-parts', (entry) => entry.attributes.role === 'inner')),
    clans: new Set(keys('name-parts', inClass('name-clan'))),
    behind: new Set(keys('page-lines', inClass('behind-name'))),
    commaHeads: new Set(keys('page-lines', inClass('comma-head'))),
    wordHeads: new Set(keys('page-lines', inClass('word-head'))),
  };
}
