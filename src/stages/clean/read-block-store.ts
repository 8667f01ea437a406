import { normalizeLine } from './fold-line.ts';
import type { JsonHolder, JsonValue } from './scan-json.ts';
import type { TextPiece } from './text-piece.ts';

/** A text that an editor keeps as a list of typed blocks. */
export interface BlockStore {
  /** The list. */
  readonly holder: JsonHolder;
  /** Markup of the blocks in order, their texts as pieces. */
  readonly pieces: readonly TextPiece[];
  /** What it says without tags. */
  readonly bare: string;
}

/** Values of one line, or of one row of a table. */
interface StoredLine {
  readonly values: JsonValue[];
  readonly kind: 'line' | 'heading' | 'caption' | 'row';
}

const typeKey = /^_?type$/;
/** Keys that editors keep the text of a block under. */
const textKey = /^(?:text|html|content|value|body|message|caption|items?|paragraph)$/;
const spans = /^(?:children|content|spans|nodes|text)$/;
/** Blocks that hold no text of the article. */
const noText = /image|embed|link|button|video|audio|code|script|social|banner|related|^ads?$/i;
const mostStores = 50;

/**
 * Texts kept as typed blocks (`blocks: [{type: "paragraph", data: {text}}]` of Editor.js, Portable Text, ProseMirror, Draft.js):
 * one line a paragraph, list item or heading, one row a table row. `read` gives the text of a value.
 */
export function readBlockStores(
  values: readonly JsonValue[],
  read: (value: JsonValue) => string,
  pieceOf: (value: JsonValue) => TextPiece,
): BlockStore[] {
  const types = new Map<JsonHolder, string>();
  for (const value of values)
    if (value.quoted && value.holder.kind === 'object' && typeKey.test(value.key) && isMember(value.holder))
      types.set(value.holder, read(value));
  if (types.size === 0) return [];
  const lists = new Map<JsonHolder, StoredLine[]>();
  const lines = new Map<JsonHolder, StoredLine>();
  for (const value of values) {
    if (!value.quoted || !textKey.test(value.key)) continue;
    const block = outermost(value.holder, types);
    if (block === null || (noText.test(types.get(block)!) && value.key !== 'caption')) continue;
    const text = read(value);
    if (!/\p{L}/u.test(text) || /^(?:https?:|[/#])\S*$/.test(text)) continue;
    const list = block.parent!;
    const stored = lists.get(list) ?? [];
    if (stored.length === 0 && lists.size >= mostStores) break;
    lists.set(list, stored);
    const group = groupOf(value, list);
    const open = group === null ? undefined : lines.get(group);
    if (open !== undefined) open.values.push(value);
    else {
      const line: StoredLine = { values: [value], kind: kindOf(value, types.get(block)!) };
      stored.push(line);
      if (group !== null) lines.set(group, line);
    }
  }
  return [...lists].map(([holder, stored]) => ({
    holder,
    pieces: stored.flatMap((line, at) => [
      ...edge(line, stored[at - 1], '<table>'),
      ...writeLine(line, pieceOf),
      ...edge(line, stored[at + 1], '</table>'),
    ]),
    bare: normalizeLine(
      stored
        .map((line) =>
          line.values
            .map((value) => read(value).replace(/<[^<>]*>/g, ' '))
            .join(line.kind === 'row' ? ' ' : ''),
        )
        .join(' '),
    ),
  }));
}

function isMember(holder: JsonHolder): boolean {
  return holder.parent?.kind === 'array';
}

/** The outermost typed block round a holder: the parts of a paragraph have types too. */
function outermost(holder: JsonHolder, types: ReadonlyMap<JsonHolder, string>): JsonHolder | null {
  let found: JsonHolder | null = null;
  for (let at: JsonHolder | null = holder; at !== null; at = at.parent) if (types.has(at)) found = at;
  return found;
}

/** What the values of a line stand in together: the spans of a paragraph, the cells of a row; null for a line of its own. */
function groupOf({ holder, key }: JsonValue, list: JsonHolder): JsonHolder | null {
  const { parent } = holder;
  if (parent?.kind !== 'array' || parent === list) return null;
  if (holder.kind === 'array') return holder;
  return key === 'text' && spans.test(parent.key) ? parent : null;
}

function kindOf({ holder, key }: JsonValue, type: string): StoredLine['kind'] {
  if (key === 'caption') return /quote/i.test(type) ? 'line' : 'caption';
  if (holder.kind === 'array' && holder.parent?.kind === 'array') return 'row';
  return /^h[1-6]$|head/i.test(type) ? 'heading' : 'line';
}

const marks: Readonly<Record<StoredLine['kind'], readonly [string, string, string]>> = {
  line: ['<p>', '', '</p>'],
  heading: ['<h2>', '', '</h2>'],
  caption: ['<figure><img><figcaption>', '', '</figcaption></figure>'],
  row: ['<tr><td>', '</td><td>', '</td></tr>'],
};

const put = (text: string): TextPiece => ({ kind: 'put-in', text });

/** The table that a line is a row of. */
function tableOf(line: StoredLine | undefined): JsonHolder | null {
  return line?.kind === 'row' ? line.values[0]!.holder.parent : null;
}

/** A tag where a table begins or ends: its row stands beside none of the same. */
function edge(line: StoredLine, beside: StoredLine | undefined, tag: string): TextPiece[] {
  return tableOf(line) === null || tableOf(line) === tableOf(beside) ? [] : [put(tag)];
}

function writeLine({ values, kind }: StoredLine, pieceOf: (value: JsonValue) => TextPiece): TextPiece[] {
  const [open, between, close] = marks[kind];
  return [
    put(open),
    ...values.flatMap((value, at) => (at === 0 ? [pieceOf(value)] : [put(between), pieceOf(value)])),
    put(close),
  ];
}
