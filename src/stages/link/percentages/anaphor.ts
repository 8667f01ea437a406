import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimPhrase } from '../measures/trim-phrase.ts';
import type { Years } from '../measures/years.ts';
import { comparesAlone } from './acting.ts';
import type { Change } from './find-change.ts';
import type { Member } from './member.ts';

/** What the sentence before measured last, or counted where it has no percentage, for `tỷ lệ này`, `con số này`. */
export interface Told {
  /** A count was told: what `con số này` stands for, but no share that `tỷ lệ này` could be. */
  readonly counted: boolean;
  readonly text: string;
  readonly population: string | null;
  /** How it changed, where it is a rate of growth. */
  readonly growth: Change;
  /** When the percentage holds; NO_YEARS for a count. */
  readonly years: Years;
}

/** `Đến nay, tỷ lệ này đạt 79%`: nothing is named between the words for it and the value but who says so. */
export function isAnaphor(context: MeasureContext, { left }: Member): boolean {
  return context.within('phrase-anaphor', left).length > 0;
}

/** A count is no antecedent of words for a share. */
export function fits(context: MeasureContext, member: Member, told: Told): boolean {
  const { left } = member;
  // `Toàn huyện có 301 cán bộ nữ. So với năm trước tăng 5%`
  if (comparesAlone(context, member)) return true;
  const anaphor = context.within('phrase-anaphor', left).at(-1);
  return !told.counted || (anaphor !== undefined && context.at('phrase-head', anaphor.start) === undefined);
}

/** What `tỷ lệ này ở xã Vũ Thắng` stands for: the phrase told before, with the noun that refers to it where it has none, and of where or whom it is told now. */
export function referred(context: MeasureContext, { left }: Member, told: string): string {
  const anaphor = context.within('phrase-anaphor', left).at(-1)!;
  const head = context.at('phrase-head', anaphor.start);
  const noun = head === undefined ? '' : context.body.slice(head.start, head.end).toLowerCase();
  if (told === '') return context.body.slice(anaphor.start, anaphor.end);
  const named = told === '' || noun === '' || told.toLowerCase().includes(noun) ? told : `${noun} ${told}`;
  const rest = trimPhrase(context, { start: anaphor.end, end: left.end });
  const isJoined = context.at('phrase-joint', rest.start) !== undefined;
  if (isJoined && named !== '') return `${named} ${phraseText(context, rest)}`;
  // `Riêng cấp xã, con số này là 86,5%`
  const before = trimPhrase(context, { start: left.start, end: anaphor.start });
  const isPart = context.within('level-cue', before).length > 0;
  return isPart ? `${named} (${phraseText(context, before)})` : named;
}
