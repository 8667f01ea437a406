import { foldKey } from '../../../text/fold.ts';

/** Head and deputy are one role: what both end in (`Phó Chủ tịch`, `Chủ tịch`). */
export function roleKind(role: string): string {
  return foldKey(role).split(' ').slice(-2).join(' ');
}
