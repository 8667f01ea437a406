import {
  joinTraced,
  sliceTraced,
  type TracedText,
  traceCoarse,
  traceThrough,
  traceWhole,
} from '../../text/traced-text.ts';
import { traceJsonString } from './trace-json-string.ts';

/** A piece of a text that is put together from a page's source: markup of our own, a stretch of the source, or part of a JSON string in it. */
export type TextPiece =
  | { readonly kind: 'put-in'; readonly text: string }
  | { readonly kind: 'source'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'json';
      /** Range in the source of what stands between the string's quotes. */
      readonly start: number;
      readonly end: number;
      /** Range in the text that the string says. */
      readonly from: number;
      readonly to: number;
    }
  /** A piece of a text that is put together itself: JSON in a string, a stream that comes in many strings. */
  | { readonly kind: 'within'; readonly base: readonly TextPiece[]; readonly piece: TextPiece };

/** The pieces' text, one after the other. */
export function joinPieces(source: string, pieces: readonly TextPiece[]): string {
  const bases = new Map<readonly TextPiece[], string>();
  return pieces
    .map((piece) => {
      if (piece.kind === 'put-in') return piece.text;
      if (piece.kind === 'within') {
        const base = bases.get(piece.base) ?? joinPieces(source, piece.base);
        bases.set(piece.base, base);
        return joinPieces(base, [piece.piece]);
      }
      const own = source.slice(piece.start, piece.end);
      return piece.kind === 'source' ? own : (JSON.parse(`"${own}"`) as string).slice(piece.from, piece.to);
    })
    .join('');
}

/** As `joinPieces`, each unit traced to the source; what was put in comes from nothing, at the place where it stands. */
export function tracePieces(source: string, pieces: readonly TextPiece[]): TracedText {
  let last = 0;
  const bases = new Map<readonly TextPiece[], TracedText>();
  return joinTraced(
    pieces.map((piece) => {
      if (piece.kind === 'put-in') return traceCoarse(piece.text, last, last);
      if (piece.kind === 'within') {
        const base = bases.get(piece.base) ?? tracePieces(source, piece.base);
        bases.set(piece.base, base);
        const traced = traceThrough(tracePieces(base.text, [piece.piece]), base);
        last = traced.starts[0] ?? last;
        return traced;
      }
      const own = source.slice(piece.start, piece.end);
      last = piece.start;
      if (piece.kind === 'source') return traceWhole(own, piece.start);
      return sliceTraced(traceJsonString(own, piece.start), piece.from, piece.to);
    }),
  );
}
