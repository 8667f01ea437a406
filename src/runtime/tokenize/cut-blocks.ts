import type { Span } from '../../model/span.ts';

/** Text is worked on in blocks of about this many UTF-16 units, cut after a newline. */
const blockSize = 1 << 16;
/** A line longer than this is cut before its last sentence, so that no input is held whole. */
const longestLine = 1 << 20;

/** A stretch of the input that is worked on by itself. */
export interface Block<Layers> {
  readonly layers: Layers;
  /** Sentences from here on are of the next block: they stand unfinished at the end of this one. */
  readonly until: number;
}

/**
 * Cuts a stream of text into blocks and annotates each. A newline always ends a sentence, so a cut behind one changes nothing; a
 * line without one is cut before its last sentence, and one endless sentence at white space.
 */
export async function* cutBlocks<Layers extends { readonly sentences: readonly Span[] }>(
  chunks: AsyncIterable<string>,
  annotate: (text: string) => Layers,
): AsyncGenerator<Block<Layers>> {
  let held = '';
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += blockSize) {
      held += chunk.slice(at, at + blockSize);
      if (held.length < blockSize) continue;
      const newline = held.lastIndexOf('\n') + 1;
      if (newline > 0) {
        yield { layers: annotate(held.slice(0, newline)), until: newline };
        held = held.slice(newline);
      } else if (held.length >= longestLine) {
        const layers = annotate(held);
        const last = layers.sentences.length < 2 ? 0 : layers.sentences.at(-1)!.start;
        const until = last > 0 ? last : endOfWord(held);
        // A sentence that is cut in two was annotated with what is left for the next block: not so a second time.
        yield last > 0 ? { layers, until } : { layers: annotate(held.slice(0, until)), until };
        held = held.slice(until);
      }
    }
  }
  if (held !== '') yield { layers: annotate(held), until: held.length };
}

/** Behind the last white space; at the end, but not inside a surrogate pair, where there is none. */
function endOfWord(text: string): number {
  const space = text.search(/\s\S*$/u) + 1;
  if (space > 0) return space;
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
}
