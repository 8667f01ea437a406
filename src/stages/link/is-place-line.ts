import type { Span } from '../../model/span.ts';

/** Most characters before the place: a bullet, `Tại`. */
const opening = 8;

/** `Xã Tân Lập:`, `* Tại Sở Y tế:`: a line that only says where those of the next lines are. `places`: the units and bodies that it names. */
export function isPlaceLine(line: Span, text: string, places: readonly Span[]): boolean {
  const place = places.findLast(({ start }) => start - line.start <= opening);
  return place !== undefined && /^\s*:?\s*$/u.test(text.slice(place.end, line.end));
}
