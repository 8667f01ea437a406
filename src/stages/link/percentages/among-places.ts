import type { Span } from '../../../model/span.ts';
import { joinsItems } from '../measures/joins-items.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimPhrase } from '../measures/trim-phrase.ts';
import type { Member } from './member.ts';

/** What is measured of each place of a row, in the order of the places. */
export interface AmongPlaces {
  readonly head: Span;
  readonly texts: readonly string[];
}

/** A name of its own at the end of an item (`Hai xã khó khăn nhất là | Nậm Pì`), as the whole of one, and at the start (`Pa Tần | có`). */
const ENDS = /(?:^|\s)(\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*)$/u;
const WHOLE = /^(\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*)$/u;
const STARTS = /^(\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*)(?:\s|$)/u;

/**
 * `Hai xã Nậm Pì và Pa Tần có tỷ lệ hộ nghèo lần lượt là 52% và 49%`, `Các huyện A, B đã họp; tỷ lệ nữ lần lượt là 27% và 31%`: a head that no item of the row
 * has is measured of each place of it. NULL where there are not as many places as figures.
 */
export function amongPlaces(context: MeasureContext, member: Member, count: number): AmongPlaces | null {
  const phrase = trimPhrase(context, member.left);
  const heads = context.within('phrase-head', phrase).filter(({ values }) => values.bare === true);
  const [first] = heads;
  if (first === undefined || heads.length > 1) return null;
  const head = { start: first.start, end: phrase.end };
  const row = { start: phrase.start, end: first.start };
  const names = rowIn(context, row.end > row.start ? row : partBefore(context, member), count);
  if (names === null) return null;
  return { head, texts: names.map((name) => `${phraseText(context, head)} (${name})`) };
}

/** As many names in a row, parted by commas and a word that joins; NULL without. */
function rowIn(context: MeasureContext, span: Span, count: number): string[] | null {
  const cuts = context.tokens(span).filter((token) => joinsItems(context, token));
  const ends = [...cuts.map(({ start }) => start), span.end];
  const items = [span.start, ...cuts.map(({ end }) => end)].map((start, at) =>
    context.body.slice(start, ends[at]!).trim(),
  );
  for (let from = 0; from + count <= items.length; from++) {
    const names = items
      .slice(from, from + count)
      .map((item, at) => (at === 0 ? ENDS : at === count - 1 ? STARTS : WHOLE).exec(item)?.[1]);
    if (names.every((name): name is string => name !== undefined)) return names;
  }
  return null;
}

/** The part of the sentence before the semicolon that a value stands behind. */
function partBefore(context: MeasureContext, { sentence, left }: Member): Span {
  const semicolons = context.marks(';', { start: sentence.start, end: left.start + 1 });
  const last = semicolons.at(-1);
  const end = last?.start ?? sentence.start;
  return { start: semicolons.at(-2)?.end ?? sentence.start, end };
}
