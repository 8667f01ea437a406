import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimEnd } from '../measures/trim-phrase.ts';
import type { Member } from './member.ts';

/** A whole is named in fewer words than this. */
const MOST_TOKENS = 16;

/** Of whom a part is told: `58 đồng chí được quy hoạch, trong đó nữ chiếm 22%` is of `đồng chí được quy hoạch`. NULL without such a whole in its segment. */
export function findWhole(context: MeasureContext, { sentence, value, segment }: Member): string | null {
  const before = { start: sentence.start, end: value.start };
  const semicolons = context.tokens(before).filter((token) => token.fold === ';');
  const start = segment === 0 ? sentence.start : (semicolons.at(-1)?.end ?? sentence.start);
  const part = context.within('phrase-part', { start, end: value.start })[0];
  if (part === undefined) return null;
  const count = context.within('count', { start, end: part.start }).at(-1);
  if (count === undefined || count.values.measure === true) return null;
  const noun = count.start + context.body.slice(count.start, count.end).search(/\p{L}/u);
  const from = Math.max(count.start, noun);
  const whole = trimEnd(context, { start: from, end: beforeFigures(context, from, part.start) });
  const tokens = context.tokens(whole);
  const isPlain = tokens.every((token) => token.fold !== ';' && token.fold !== ':');
  return isPlain && tokens.length > 0 && tokens.length <= MOST_TOKENS ? phraseText(context, whole) : null;
}

/** `74 đảng viên, đạt 49 % kế hoạch, trong đó …`: what a clause with a figure of its own tells is not the whole's name. */
function beforeFigures(context: MeasureContext, start: number, end: number): number {
  const tokens = context.tokens({ start, end });
  const figure = tokens.findIndex((token) => token.shape === 'number' || token.shape === 'percent');
  const comma = tokens.slice(0, Math.max(0, figure)).findLast((token) => token.fold === ',');
  return comma?.start ?? end;
}
