import type { LegacyName } from './legacy-encoding.ts';

/** What the name of a font says of the text set in it; `capitals` fonts draw small letters as capitals. */
export interface LegacyFont {
  readonly name: LegacyName;
  readonly capitals: boolean;
}

/** The encoding that the first font of a family list was made for: `.VnTimeH` -> TCVN3 in capitals, `VNI-Times` -> VNI; null for others. */
export function legacyFontOf(families: string): LegacyFont | null {
  const first = families
    .slice(0, 200)
    .split(',')[0]!
    .replace(/["'\s]+/g, ' ')
    .trim();
  if (/^\.vn[a-z]/i.test(first)) return { name: 'tcvn3', capitals: /h$/i.test(first) };
  return /^vni[-_ ]?[a-z]/i.test(first) ? { name: 'vni', capitals: false } : null;
}
