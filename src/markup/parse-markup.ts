import { buildByStream } from './build-by-stream.ts';
import { buildByTree } from './build-by-tree.ts';
import { defaultMarkupLimits, type MarkupDocument, type MarkupLimits } from './markup-node.ts';
import { measureHostility } from './measure-hostility.ts';

/**
 * Parses a decoded page once, within the caps, whatever it holds: ordinary pages by node-html-parser, hostile ones (and
 * any that it fails on) by htmlparser2's tokenizer. Never throws; `capped` tells what was cut or why the stream way was taken.
 */
export function parseMarkup(source: string, limits: MarkupLimits = defaultMarkupLimits): MarkupDocument {
  const capped: string[] = [];
  let text = source;
  if (text.length > limits.length) {
    text = text.slice(0, limits.length);
    capped.push('length');
  }
  text = blankDeclarations(text.includes('\0') ? text.replace(/\0/g, ' ') : text);
  text = blankUnclosed(blankUnclosed(text, '<!--', '-->'), '<![CDATA[', ']]>');
  const hostility = measureHostility(text);
  if (hostility !== null) return withNotes(buildByStream(text, limits), [...capped, `hostile-${hostility}`]);
  try {
    return withNotes(buildByTree(text, limits), capped);
  } catch {
    // A RangeError of the recursive parser on nesting that the look beforehand did not see: the stream way has no recursion.
    return withNotes(buildByStream(text, limits), [...capped, 'hostile-tree-failed']);
  }
}

function withNotes(document: MarkupDocument, notes: readonly string[]): MarkupDocument {
  return notes.length === 0 ? document : { ...document, capped: [...notes, ...document.capped] };
}

/**
 * What opens and is never closed hides nothing: all that stands behind it would be lost to it, and the tree parser looks for the end
 * through all that follows, anew from each (4,900 in 4 MB took it 40 s). Blanks of the same length keep every offset.
 */
function blankUnclosed(text: string, opening: string, closing: string): string {
  const first = text.indexOf(opening, text.lastIndexOf(closing) + 1);
  if (first < 0) return text;
  return text.slice(0, first) + text.slice(first).replaceAll(opening, ' '.repeat(opening.length));
}

const declaration = /<!doctype[^<>]{0,300}>|<!\[[^\]<>]{0,200}\]>|<\?[^<>]{0,300}>/iy;

/** The tree parser keeps declarations as visible text; blanks of the same length keep every offset. */
function blankDeclarations(text: string): string {
  const parts: string[] = [];
  let done = 0;
  let bang = text.indexOf('<!');
  let query = text.indexOf('<?');
  while (bang >= 0 || query >= 0) {
    const at = bang < 0 || (query >= 0 && query < bang) ? query : bang;
    declaration.lastIndex = at;
    const end = !text.startsWith('<!--', at) && declaration.test(text) ? declaration.lastIndex : at + 2;
    if (end > at + 2) {
      parts.push(text.slice(done, at), ' '.repeat(end - at));
      done = end;
    }
    if (bang >= 0 && bang < end) bang = text.indexOf('<!', end);
    if (query >= 0 && query < end) query = text.indexOf('<?', end);
  }
  return done === 0 ? text : parts.join('') + text.slice(done);
}
