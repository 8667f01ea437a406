import { measureVietnamese } from '../../text/vietnamese-syllable.ts';
import { isUnspaced } from './block.ts';

/** Scripts that part no words, by language; Japanese has Chinese letters too. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['lo', /[\u0e80-\u0eff]{4}/],
  ['th', /[\u0e00-\u0e7f]{4}/],
  ['km', /[\u1780-\u17ff]{4}/],
  ['ja', /[\u3040-\u30ff]{2}/],
  ['zh', /[\u3400-\u9fff]{2}/],
];

/** `vi` by the share of Vietnamese syllables and marks; else the page's own claim, or `und` when it makes none. */
export function findLanguage(text: string, claimed: string): string {
  const { words, syllables, marked } = measureVietnamese(text.slice(0, 8_000));
  if (words > 0 && marked / words > 0.25 && syllables / words > 0.5) return 'vi';
  // A page of another script may claim the portal's own language.
  const script = isUnspaced(text) ? scripts.find(([, letters]) => letters.test(text)) : undefined;
  if (script !== undefined) return script[0];
  if (words === 0) return 'und';
  const other = claimed.split(/[-_]/)[0] ?? '';
  if (other !== '' && other !== 'vi') return other;
  const ascii = (text.match(/[\x00-\x7f]/g)?.length ?? 0) / text.length;
  return ascii > 0.95 && syllables / words < 0.6 ? 'en' : marked / words > 0.1 ? 'vi' : 'und';
}
