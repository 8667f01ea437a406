import { measureVietnamese } from '../../text/vietnamese-syllable.ts';

/** `vi` by the share of Vietnamese syllables and marks; else the page's own claim, or `und` when it makes none. */
export function findLanguage(text: string, claimed: string): string {
  const { words, syllables, marked } = measureVietnamese(text.slice(0, 8_000));
  if (words === 0) return 'und';
  if (marked / words > 0.25 && syllables / words > 0.5) return 'vi';
  const other = claimed.split(/[-_]/)[0] ?? '';
  if (other !== '' && other !== 'vi') return other;
  const ascii = (text.match(/[\x00-\x7f]/g)?.length ?? 0) / text.length;
  return ascii > 0.95 && syllables / words < 0.6 ? 'en' : marked / words > 0.1 ? 'vi' : 'und';
}
