import type { Place } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/text.ts';
import { unitOf } from '../places/find-article-place.ts';
import type { Home } from './find-place.ts';
import type { MeasureContext } from './measure-context.ts';
import { endingAt, trimPhrase } from './trim-phrase.ts';

/** Names of units have no more words: `Nà Hẩu`, `Thạnh Hóa Đông`. */
const MOST_NAME_TOKENS = 4;

/** Longer names with a surname are those of persons. */
const MOST_SHARED_TOKENS = 2;

/**
 * `ở xã Nà Hẩu là 30%, | Mỏ Vàng 25%`: a name without its kind behind a unit told of in the same sentence is one more of that kind. NULL where no such unit is
 * known, never the one before it; undefined for other words.
 */
export function unitInRow(
  context: MeasureContext,
  own: Span,
  sentence: Span,
  home: Home,
): Place | null | undefined {
  const named = context
    .within('unit', { start: sentence.start, end: own.end })
    .filter(({ values }) => values.name !== null);
  if (named.length === 0) return undefined;
  const comma = context.marks(',;', own).at(-1);
  const phrase = trimPhrase(context, { start: comma?.end ?? own.start, end: own.end });
  const before = named.findLast(({ start }) => start < phrase.start);
  if (before === undefined || !isBareName(context, phrase)) return undefined;
  const name = context.body.slice(phrase.start, phrase.end);
  const mention: Mention = { ...before, ...phrase, values: { ...before.values, name } };
  const province = home.place === null ? null : (home.gazetteer.provinceOf(home.place)?.place_id ?? null);
  return unitOf(mention, home.gazetteer, home.date, province);
}

/** The unit's kind at the end of a phrase (`Tỷ lệ hộ nghèo ở | xã`) whose name an item of no more than a name takes the stead of. */
export function nameInRow(context: MeasureContext, carrier: Span, item: Span): Token | null {
  if (!isBareName(context, item)) return null;
  const unit = endingAt(context, 'unit', carrier, carrier.end);
  if (unit === undefined || unit.values.name === null) return null;
  const words = context.tokens({ start: unit.start, end: unit.end });
  const named = words.findIndex((word) => isCapital(context, word));
  return named > 0 ? words[named - 1]! : null;
}

function isBareName(context: MeasureContext, phrase: Span): boolean {
  const words = context.tokens(phrase);
  if (words.length === 0 || words.length > MOST_NAME_TOKENS || context.at('unit', phrase.start) !== undefined)
    return false;
  const isOther = ['org', 'abbreviation', 'level-cue'].some(
    (kind) => context.within(kind, phrase).length > 0,
  );
  // `A Ngo` may be a person's name or a commune's, `Hà Văn Minh` is a person's.
  if (words.length > MOST_SHARED_TOKENS && context.within('name', phrase).length > 0) return false;
  return !isOther && words.every((word) => isCapital(context, word));
}

function isCapital(context: MeasureContext, { start, end }: Span): boolean {
  return /^\p{Lu}\p{Ll}*$/u.test(context.body.slice(start, end));
}
