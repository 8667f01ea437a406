import type { Token } from '../../../model/text.ts';
import type { MeasureContext } from './measure-context.ts';

/** `,`, `và`: what stands between two items of a list. */
export function joinsItems(context: MeasureContext, token: Token): boolean {
  return token.fold === ',' || context.within('phrase-and', token).length > 0;
}
