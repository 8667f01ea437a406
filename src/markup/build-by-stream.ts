import { Tokenizer } from 'htmlparser2';
import type { MarkupDocument, MarkupLimits } from './markup-node.ts';
import { TreeBuilder, voidTags } from './tree-builder.ts';

/** A new one of these ends the one before it, as browsers do. */
const siblingTags: ReadonlySet<string> = new Set('p li td th tr option dt dd'.split(' '));

/**
 * Parses a hostile page with htmlparser2's tokenizer. Its `Parser` searches its stack for every stray end tag (8 s for
 * 50,000 open and 100,000 stray tags); here open tags are counted by name, so every event costs the same.
 */
export function buildByStream(source: string, limits: MarkupLimits): MarkupDocument {
  const builder = new TreeBuilder(limits, source.length);
  const openCount = new Map<string, number>();
  let tag = '';
  let tagStart = 0;
  let attributes: Record<string, string> = {};
  let attributeCount = 0;
  let name = '';
  let value: string[] = [];
  let text: string[] = [];
  let textStart = 0;
  let textEnd = 0;

  const flush = () => {
    if (text.length === 0) return;
    builder.text(text.join(''), textStart, textEnd);
    text = [];
  };
  const addText = (piece: string, start: number, end: number) => {
    if (text.length === 0) textStart = start;
    text.push(piece);
    textEnd = end;
  };
  const count = (key: string, by: number) => openCount.set(key, (openCount.get(key) ?? 0) + by);
  const closeTop = (end: number) => {
    count(builder.openTag, -1);
    builder.close(end);
  };
  const open = (end: number) => {
    flush();
    if (siblingTags.has(tag) && builder.openTag === tag) closeTop(tagStart);
    if (builder.open(tag, attributes, tagStart, end)) count(tag, 1);
    attributes = {};
    attributeCount = 0;
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = source.slice(start, end).toLowerCase();
        tagStart = start - 1;
      },
      onopentagend: (end) => open(end + 1),
      onselfclosingtag: (end) => open(end + 1),
      onclosetag(start, end) {
        flush();
        const closed = source.slice(start, end).toLowerCase();
        if (voidTags.has(closed) || (openCount.get(closed) ?? 0) <= 0) return;
        // Bounded by the depth cap: at most that many elements are open.
        while (builder.openDepth > 0 && builder.openTag !== closed) closeTop(start - 2);
        if (builder.openTag === closed) closeTop(end + 1);
      },
      ontext: (start, end) => addText(source.slice(start, end), start, end),
      // A reference has one ampersand: where it starts.
      ontextentity: (code, end) => addText(String.fromCodePoint(code), source.lastIndexOf('&', end - 1), end),
      onattribname(start, end) {
        name = source.slice(start, Math.min(end, start + 64)).toLowerCase();
        value = [];
      },
      onattribdata(start, end) {
        if (attributeCount < limits.attributes) value.push(source.slice(start, end));
      },
      onattribentity(code) {
        if (attributeCount < limits.attributes) value.push(String.fromCodePoint(code));
      },
      onattribend() {
        if (attributeCount++ >= limits.attributes) builder.note('attributes');
        else if (!(name in attributes)) attributes[name] = value.join('');
      },
      oncdata: (start, end, offset) => addText(source.slice(start, end - offset), start, end - offset),
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend: flush,
    },
  );
  // In pieces, so that a full tree ends the work early. The tokenizer reports absolute offsets.
  const piece = 1 << 20;
  for (let at = 0; at < source.length && !builder.full; at += piece)
    tokenizer.write(source.slice(at, at + piece));
  tokenizer.end();
  return builder.finish('stream', source.length);
}
