import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from './measure-context.ts';

/** `toàn huyện có 92% cán bộ, công chức đạt chuẩn`: where it is so, and not what. */
export function isBarePlace(context: MeasureContext, own: Span): boolean {
  if (isTopic(context, own)) return true;
  // `toàn huyện`, `Đảng bộ`, `Trường Tiểu học Hua Bum`
  const isNamed = ['whole-cue', 'actor-cue', 'org'].some((kind) =>
    context.within(kind, own).some(({ start, end }) => start === own.start && end === own.end),
  );
  if (isNamed || isAllPlaces(context, own)) return true;
  const unit = context.within('unit', own).at(-1);
  if (unit === undefined || unit.end !== own.end) return false;
  const before = context.tokens({ start: own.start, end: unit.start });
  return before.every((token) => context.within('own-unit-cue', token).length > 0);
}

/** `trên địa bàn toàn huyện`, `Toàn đảng bộ huyện`: every word is one for a unit, a body or where they stand. */
function isAllPlaces(context: MeasureContext, own: Span): boolean {
  const places = context.among(['whole-cue', 'actor-cue', 'org', 'unit', 'own-unit-cue'], own);
  const opening = context.at('phrase-adverb', own.start);
  const start = opening?.end ?? own.start;
  return (
    (places.length > 0 || (opening !== undefined && opening.end >= own.end)) &&
    context
      .tokens(own)
      .every(
        (word) =>
          word.start < start || places.some((place) => place.start <= word.start && word.end <= place.end),
      )
  );
}

/** `Về giới tính có 41 đại biểu nữ`: what is spoken of, and not what is measured. */
function isTopic(context: MeasureContext, own: Span): boolean {
  const [first] = context.tokens(own);
  return (
    first !== undefined &&
    context.at('topic-cue', first.start) !== undefined &&
    context.marks(',', own).length === 0 &&
    context.within('phrase-head', own).length === 0
  );
}
