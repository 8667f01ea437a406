import type { Comparator } from '../../../model/facts.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import { parseFigure } from '../../../text/numbers/parse-figure.ts';
import type { Amount } from '../../../text/numbers/read-amount.ts';
import type { MatchView } from '../pass.ts';

/** One or two figures of a token: `10 – 15%` is [10, 15]. NULL when it can't be read. */
export function readFigures(text: string): [number, number | null] | null {
  const parts = text
    .replace(/[%\uff05]/gu, ' ')
    .split(/\s*[-\u2010-\u2015\u2212]\s*/u)
    .map((figure) => figure.trim());
  const [first, second, ...more] = parts;
  const low = parseFigure(first ?? '');
  if (low === null || more.length > 0) return null;
  if (second === undefined) return [low, null];
  const high = parseFigure(second);
  return high === null ? null : [low, high];
}

/** The amount under a capture of one of the `@amount` classes. */
export function amountAt(view: MatchView, capture: string): Amount {
  return view.edge(capture)!.payload as Amount;
}

/** Comparator of the words around a figure: what stands behind it wins, then what stands nearest before it. */
export function readComparator(view: MatchView): Comparator {
  const code = (capture: string) =>
    view.edges(capture).map((edge) => (edge.payload as LexiconEntry).attributes.code as Comparator);
  return code('a')[0] ?? strongest(code('c')) ?? 'eq';
}

/** `khoảng trên 30` stays approximate, `từ hơn 10` keeps `hơn`: of several words the vaguest, else the last one. */
function strongest(codes: readonly Comparator[]): Comparator | null {
  return codes.includes('approx') ? 'approx' : (codes.at(-1) ?? null);
}

/** `increase` | `decrease` where a word right before the figure makes it a difference. */
export function readChange(view: MatchView): string | null {
  const entry = view.edge('ch')?.payload as LexiconEntry | undefined;
  return entry?.attributes.change ?? null;
}

/** `plan` where that word measures against a plan (`vượt 3%`). */
export function readChangeBasis(view: MatchView): string | null {
  const entry = view.edge('ch')?.payload as LexiconEntry | undefined;
  return entry?.attributes.basis ?? null;
}

/** Bounds of a value: NULL is open. */
export function boundsOf(value: number, high: number | null, comparator: Comparator) {
  if (high !== null) return { low: value, high, comparator: 'range' as const };
  const low = comparator === 'le' || comparator === 'lt' ? null : value;
  return { low, high: comparator === 'ge' || comparator === 'gt' ? null : value, comparator };
}
