import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimPhrase } from '../measures/trim-phrase.ts';
import type { Member } from './member.ts';

/** Longer phrases before the bracket say themselves what is measured. */
const MOST_NOUN_TOKENS = 6;

const MOST_TOKENS = 25;

/**
 * `12 xã (54,5%) đạt chuẩn nông thôn mới`: a share in a bracket right behind a noun is that of those of whom the words behind the bracket tell; NULL
 * where none do.
 */
export function readPastBracket(context: MeasureContext, { value, right }: Member, own: Span) {
  const [open, tail, ...others] = context.tokens({ start: own.end, end: value.start });
  const nouns = context.tokens(own);
  // `(54,5%)`, `(chiếm 54,5%)`
  const isBare = tail === undefined || context.at('phrase-tail', tail.start) !== undefined;
  if (
    open?.fold !== '(' ||
    !isBare ||
    others.length > 1 ||
    nouns.length === 0 ||
    nouns.length > MOST_NOUN_TOKENS
  )
    return null;
  const [close, verb] = context.tokens(right);
  if (close?.fold !== ')' || verb === undefined) return null;
  if (context.within('phrase-predicate', own).length > 0) return null;
  // `5/39 đồng chí (12,8%) | dưới 40 tuổi`
  if (['phrase-predicate', 'age'].every((kind) => context.at(kind, verb.start) === undefined)) return null;
  const words = context.tokens({ start: verb.start, end: right.end }).slice(0, MOST_TOKENS);
  const end =
    words.find((word) => word.shape === 'break' || /^[,;:(.]$/u.test(word.fold))?.start ?? words.at(-1)!.end;
  const behind = trimPhrase(context, { start: verb.start, end });
  if (behind.end === behind.start) return null;
  const population = phraseText(context, own);
  const span = { start: verb.start, end: behind.end };
  return { text: `${population} ${phraseText(context, span)}`, population, behind: span };
}
