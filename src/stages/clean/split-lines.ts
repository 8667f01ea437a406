import type { MarkupText } from '../../markup/markup-node.ts';
import { attributeOf } from '../../markup/query-markup.ts';
import type { BlockRun } from './block.ts';
import { normalizeLine } from './fold-line.ts';
import type { CutNameTest } from './join-cut-names.ts';
import type { Context } from './read-context.ts';

/** A stretch of a box's text with where it stands. */
export interface Run extends BlockRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly context: Context;
}

/** Text of runs; where two elements touch and would make `CườngMinh`, `3:12Tốc độ`, `Cường26/11` or `02/02/2017876`, a blank parts them. */
export function joinRuns(runs: readonly Run[]): string {
  if (runs.length === 1) return runs[0]!.text;
  const parts: string[] = [];
  let last = '';
  let before: MarkupText | null = null;
  for (const run of runs) {
    // Only the last characters are looked at: a paragraph may have been cut into 90,000 runs.
    const touching = /\p{Ll}$/u.test(last)
      ? /^\p{Lu}/u.test(run.text)
      : /\d$/.test(last) && /^\p{Lu}\p{Ll}/u.test(run.text);
    const dated =
      (/\p{L}$/u.test(last) && /^\d{1,2}[/.:-]\d/.test(run.text)) ||
      (/^\d/.test(run.text) && /\d[/.-](?:19|20)\d\d$/.test(last));
    const parted = before !== null && run.node !== null && areTwoLinks(before, run.node);
    parts.push(touching || dated || parted ? ` ${run.text}` : run.text);
    if (run.text !== '') {
      last = run.text.slice(-8);
      before = run.node;
    }
  }
  return parts.join('');
}

/** Side by side links to two places: two tags, a writer and the address. */
function areTwoLinks(before: MarkupText, after: MarkupText): boolean {
  const [a, b] = [before.parent, after.parent];
  return a !== b && a.tag === 'a' && b.tag === 'a' && attributeOf(a, 'href') !== attributeOf(b, 'href');
}

/** Runs that are looked at on either side of a break. */
const nearRuns = 8;

/** Parts runs at line breaks: two always part, one does unless the line goes on in lower case or with the rest of a name. */
export function splitLines(runs: readonly Run[], isCutName: CutNameTest): Run[][] {
  if (!runs.some((run) => run.text.includes('\n'))) return [[...runs]];
  const lines: Run[][] = [[]];
  let breaks = 0;
  let before = '';
  const parts = runs.flatMap(splitAtNewlines);
  for (const [at, run] of parts.entries()) {
    if (run.text === '\n') {
      breaks++;
      continue;
    }
    const blank = run.text.trim() === '';
    if (breaks > 0 && !blank) {
      const line = lines[lines.length - 1]!;
      const goesOn =
        breaks === 1 &&
        (isMidSentence(before, run.text) || isInName(line, parts.slice(at, at + nearRuns), isCutName));
      if (goesOn) line.push({ ...run, text: ` ${run.text}` });
      else lines.push([run]);
    } else lines[lines.length - 1]!.push(run);
    if (!blank) {
      before = run.text;
      breaks = 0;
    }
  }
  return lines;
}

function isMidSentence(before: string, next: string): boolean {
  return /[\p{Ll}\p{N},]["”)]?\s*$/u.test(before) && /^\s*\p{Ll}/u.test(next);
}

/** Whether a break stands inside a name: `ông Nguyễn Văn<br>An, Bí thư …`. */
function isInName(line: readonly Run[], behind: readonly Run[], isCutName: CutNameTest): boolean {
  if (!/^\s*\p{Lu}/u.test(behind[0]!.text)) return false;
  // `<b>Vàng Seo Chứ</b><br><i>Đài TT-TH huyện</i>`: a name is set in one type.
  const { bold, italic } = behind[0]!.context;
  const apart = line.every(
    ({ text, context }) => text.trim() === '' || (context.bold && !bold && context.italic !== italic),
  );
  if (apart) return false;
  const end = behind.findIndex((run) => run.text === '\n');
  const next = joinRuns(end < 0 ? behind : behind.slice(0, end)).slice(0, 80);
  return isCutName(normalizeLine(joinRuns(line.slice(-nearRuns))), normalizeLine(next), false);
}

function splitAtNewlines(run: Run): Run[] {
  if (run.text === '\n' || !run.text.includes('\n')) return [run];
  let to = run.from - 1;
  return run.text.split('\n').flatMap((text, at) => {
    const from = to + 1;
    to = from + text.length;
    const line = { ...run, text, from, to };
    return at === 0 ? [line] : [{ ...line, text: '\n', node: null }, line];
  });
}
