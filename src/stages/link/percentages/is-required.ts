import { joinsItems } from '../measures/joins-items.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import type { Member } from './member.ts';

/** Words between a required value and the comma before the next one: `35% nữ, | 15% trẻ`. */
const MOST_NOUN_TOKENS = 4;

/**
 * `cao hơn mức tối thiểu 35% nữ, 15% trẻ`: what was reached is compared with what is required, and so is each further value that a comma and no verb of its
 * own join to it.
 */
export function isRequired(context: MeasureContext, members: readonly Member[], at: number): boolean {
  const [member, before] = [members[at], members[at - 1]];
  if (member === undefined || member.value.values.required === true) return member !== undefined;
  if (before === undefined || member.hasVerb || member.segment !== before.segment) return false;
  const between = context.tokens({ start: before.value.end, end: member.value.start });
  const last = between.at(-1);
  const isJoined = last !== undefined && joinsItems(context, last);
  return isJoined && between.length <= MOST_NOUN_TOKENS && isRequired(context, members, at - 1);
}
