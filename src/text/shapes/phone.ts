import { isDigit } from '../chars.ts';
import { digitsEnd } from './figure.ts';
import type { Shape } from './shape.ts';

/** Subscriber numbers of 9 to 11 digits from 0, in one run or in groups, or `+84` and 9 or 10: `0912 345 678`, `0234.3822345`. */
export function readPhone(text: string, i: number): Shape | null {
  const international = text[i] === '+';
  const start = international ? i + 1 : i;
  if (international ? !text.startsWith('84', start) : text[start] !== '0') return null;
  let end = digitsEnd(text, start);
  if (end < 0 || end - start < (international ? 2 : 3)) return null;
  let digits = end - start;
  const most = international ? 12 : 11;
  for (let groups = 0; groups < 4 && digits < most; groups++) {
    if (!' .-\u00a0'.includes(text[end] ?? '!') || !isDigit(text.charCodeAt(end + 1))) break;
    const next = digitsEnd(text, end + 1);
    const size = next - end - 1;
    if (next < 0 || (size < 2 && digits > 4) || digits + size > most) break;
    digits += size;
    end = next;
  }
  const enough = digits >= (international ? 11 : 9) && digits <= most;
  return enough && !isDigit(text.charCodeAt(end)) ? { end, shape: 'phone' } : null;
}
