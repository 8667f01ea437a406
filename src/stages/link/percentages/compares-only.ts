import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { trimPhrase } from '../measures/trim-phrase.ts';
import type { Member } from './member.ts';

/** `vẫn còn | thấp` */
const MOST_OTHERS = 1;

/** `đạt 91%, cao hơn năm trước 4%`, `vượt chỉ tiêu 2,5%`: words that only compare name nothing new. */
export function comparesOnly(context: MeasureContext, { left, value }: Member): boolean {
  if (value.values.change !== null) return false;
  const bracket = /^\s*\(/u.exec(context.body.slice(left.start, left.end))?.[0].length ?? 0;
  const phrase = trimPhrase(context, { start: left.start + bracket, end: left.end });
  if (context.at('more-cue', phrase.start) !== undefined || fallsShort(context, phrase)) return true;
  const verb = context.at('change-cue', phrase.start);
  const [next] = verb === undefined ? [] : context.tokens({ start: verb.end, end: phrase.end });
  const plan = next && context.at('basis-cue', next.start);
  return plan?.values.basis === 'plan' && isOfPlan(context, { start: plan.end, end: phrase.end });
}

/** `(là 26,8%), tuy vẫn còn thấp, chưa đạt được mục tiêu | 30%`: nothing but that the plan was not reached. */
function fallsShort(context: MeasureContext, phrase: Span): boolean {
  const plan = context.within('basis-cue', phrase).some(({ values }) => values.basis === 'plan');
  if (!plan || context.within('denial-cue', phrase).length === 0) return false;
  const kinds = [
    'phrase-lead',
    'phrase-tail',
    'phrase-predicate',
    'denial-cue',
    'basis-cue',
    'turn-cue',
    'though-cue',
  ];
  const said = context.among(kinds, phrase);
  const others = context
    .tokens(phrase)
    .filter(({ fold }) => fold !== ',')
    .filter((token) => !said.some(({ start, end }) => start <= token.start && token.end <= end));
  return others.length <= MOST_OTHERS;
}

/** `vượt mục tiêu | nghị quyết đề ra`, `vượt kế hoạch | tỉnh giao`: nothing but whose plan it is. */
export function isOfPlan(context: MeasureContext, span: Span): boolean {
  const kinds = [
    'basis-cue',
    'setting-cue',
    'actor-cue',
    'org',
    'unit',
    'level-cue',
    'noun-joint',
    'citation',
    'plan-document-cue',
  ];
  const said = context.among(kinds, span);
  return context
    .tokens(span)
    .every((token) => said.some(({ start, end }) => start <= token.start && token.end <= end));
}
