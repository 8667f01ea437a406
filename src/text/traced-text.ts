/** A text whose every UTF-16 unit knows the half-open range that it was made from; a unit that was put in has an empty one. */
export interface TracedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Half-open range in what a text was made from. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** A text that is its own source from a place on. */
export function traceWhole(text: string, from = 0): TracedText {
  const starts = Uint32Array.from({ length: text.length }, (_, at) => from + at);
  return { text, starts, ends: starts.map((start) => start + 1) };
}

/** A text all of whose units come from one range: nothing more exact is known. */
export function traceCoarse(text: string, start: number, end: number): TracedText {
  return {
    text,
    starts: new Uint32Array(text.length).fill(start),
    ends: new Uint32Array(text.length).fill(end),
  };
}

/** Part of a traced text. */
export function sliceTraced({ text, starts, ends }: TracedText, from: number, to: number): TracedText {
  return { text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) };
}

/** Traced texts one after the other; the joint between two stands at the end of the first and comes from nothing. */
export function joinTraced(parts: readonly TracedText[], joint = ''): TracedText {
  const text = parts.map((part) => part.text).join(joint);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      const last = at === 0 ? 0 : ends[at - 1]!;
      starts.fill(last, at, at + joint.length);
      ends.fill(last, at, at + joint.length);
      at += joint.length;
    }
    starts.set(part.starts, at);
    ends.set(part.ends, at);
    at += part.text.length;
  }
  return { text, starts, ends };
}

/** `made` was made from the text of `from`: the same units, told by what `from` was made from. */
export function traceThrough(made: TracedText, from: TracedText): TracedText {
  const starts = new Uint32Array(made.text.length);
  const ends = new Uint32Array(made.text.length);
  const size = from.text.length;
  const last = size === 0 ? 0 : from.ends[size - 1]!;
  for (let at = 0; at < made.text.length; at++) {
    const start = made.starts[at]!;
    const end = made.ends[at]!;
    starts[at] = start < size ? from.starts[start]! : last;
    ends[at] = end > start ? from.ends[Math.min(end, size) - 1]! : starts[at]!;
  }
  return { text: made.text, starts, ends };
}

/** The range that a span of the text was made from; null for a span of which nothing was. */
export function rangeOf({ starts, ends }: TracedText, from: number, to: number): SourceRange | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (let at = from; at < to; at++) {
    if (ends[at]! <= starts[at]!) continue;
    start = Math.min(start, starts[at]!);
    end = Math.max(end, ends[at]!);
  }
  return end === 0 ? null : { start, end };
}

/**
 * A text read anew (`VNI` letters of two signs become one): unit by unit where the length is the same, word by word
 * where the count of words is, else as one.
 */
export function traceReread(from: TracedText, to: string): TracedText {
  if (from.text === to) return from;
  if (from.text.length === to.length) return { ...from, text: to };
  const before = [...from.text.matchAll(/\s+|\S+/g)];
  const after = [...to.matchAll(/\s+|\S+/g)];
  const alike = before.length === after.length;
  if (!alike) {
    const range = rangeOf(from, 0, from.text.length) ?? { start: 0, end: 0 };
    return traceCoarse(to, range.start, range.end);
  }
  return joinTraced(
    after.map(([word], at) => {
      const { 0: old, index } = before[at]!;
      const part = sliceTraced(from, index, index + old.length);
      if (old.length === word.length) return { ...part, text: word };
      return traceCoarse(word, part.starts[0]!, part.ends[old.length - 1]!);
    }),
  );
}
