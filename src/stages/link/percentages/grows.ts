import type { MeasureContext } from '../measures/measure-context.ts';
import { endingWith, trimPhrase } from '../measures/trim-phrase.ts';
import type { Change } from './find-change.ts';
import type { Indicator } from './find-indicators.ts';
import type { Member } from './member.ts';

/** Whether what is measured, or the heading over it, is a rate of growth. */
export function growthRate(context: MeasureContext, { heading }: Member, { own, shared }: Indicator): Change {
  const cues = [own, heading, shared].flatMap((span) =>
    span === null ? [] : context.within('change-cue', span),
  );
  return cues.find((cue) => cue.values.role === 'growth')?.values.change ?? null;
}

/** `GRDP của tỉnh ước đạt 8,5%`: without a base or a share an output of so many percent has grown by them. */
export function outputGrowth(context: MeasureContext, member: Member, { own, shared }: Indicator): Change {
  const isOutput = context.at('output-cue', (shared ?? own).start) !== undefined;
  return isOutput && !isShare(context, member) ? 'increase' : null;
}

/** `tốc độ tăng trưởng đạt 8,2%, trong đó khu vực nông nghiệp đạt 4,5%; dịch vụ đạt 8,6%`: a sector behind a rate of growth, with no share and no rate of its own. */
export function isSectorOfGrowth(context: MeasureContext, member: Member): boolean {
  const { left, heading } = member;
  if (heading !== null || isShare(context, member)) return false;
  const opening = context.at('taking-up-cue', left.start);
  const { start } = trimPhrase(context, { start: opening?.end ?? left.start, end: left.end });
  const noHead = context.within('phrase-head', left).length === 0;
  return noHead && context.at('sector-cue', start) !== undefined;
}

/** `chiếm 20%` */
function isShare(context: MeasureContext, { left }: Member): boolean {
  return endingWith(context, 'phrase-tail', left)?.values.of !== undefined;
}
