const misplaced = /[\u0302\u0306]/;
const toneFirst = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g;

/** NFC, a tone typed before its vowel's own mark put in order: `é` and a circumflex behind it is `ế` to a reader, not to Unicode. */
export function composeMarks(text: string): string {
  const composed = text.normalize('NFC');
  if (!misplaced.test(composed)) return composed;
  return composed.normalize('NFD').replace(toneFirst, '$2$1').normalize('NFC');
}
