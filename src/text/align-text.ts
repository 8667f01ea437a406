import { plainSigns } from './plain-signs.ts';
import type { TracedText } from './traced-text.ts';

/** Blanks, controls and signs without width: what a clean line drops or evens out. */
const unseen = /[\s\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/;
const cluster = /\P{M}\p{M}*|\p{M}+/gu;

/** A base letter with its marks, decomposed, and the units of the text from its first to its last. */
interface Cluster {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Tells where a cleaned text comes from by walking both: all letters must be the same but for composition, eth and full-width signs; blanks
 * and invisible signs may differ, and a cell's bar may have been put in. Null where a letter differs: it was not made of that.
 */
export function alignText(from: TracedText, to: string): TracedText | null {
  const left = clustersOf(from.text);
  const starts = new Uint32Array(to.length);
  const ends = new Uint32Array(to.length);
  let at = 0;
  let done = 0;
  let place = from.starts[0] ?? 0;
  for (const { key, first, last } of clustersOf(to)) {
    starts.fill(place, done, first);
    ends.fill(place, done, first);
    done = last + 1;
    if (key === '|' && left[at]?.key !== '|') {
      starts.fill(place, first, done);
      ends.fill(place, first, done);
      continue;
    }
    let read = '';
    const begin = at;
    while (at < left.length && read.length < key.length) read += left[at++]!.key;
    if (read !== key) return null;
    const start = from.starts[left[begin]!.first]!;
    place = from.ends[left[at - 1]!.last]!;
    starts.fill(start, first, done);
    ends.fill(place, first, done);
  }
  starts.fill(place, done);
  ends.fill(place, done);
  return { text: to, starts, ends };
}

/** Visible letters, signs and figures of a text, with their marks. */
export function countVisible(text: string): number {
  return clustersOf(text).length;
}

function clustersOf(text: string): Cluster[] {
  const places: number[] = [];
  let seen = '';
  for (let at = 0; at < text.length; at++) {
    if (unseen.test(text[at]!)) continue;
    seen += text[at];
    places.push(at);
  }
  return [...plainSigns(seen).matchAll(cluster)].map(({ 0: found, index }) => ({
    key: found.normalize('NFD').replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ'),
    first: places[index]!,
    last: places[index + found.length - 1]!,
  }));
}
