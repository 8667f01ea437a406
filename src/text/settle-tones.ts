const late = /(?<!q)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])(?![\p{L}\p{M}])/giu;
const rhymes = new Set(['oa', 'oe', 'uy']);

/**
 * Tone marks of open oa, oe, uy on the first vowel, case kept: `Uỷ viên` -> `Ủy viên`, `hoá` -> `hóa`; `quý` stays.
 * Every other character is left as it is; the text must be NFC.
 */
export function settleTones(text: string): string {
  return text.replace(late, (all, first: string, second: string) => {
    const [base, tone] = [...second.normalize('NFD')];
    if (!rhymes.has((first + base).toLowerCase()) || tone === undefined) return all;
    return (first + tone).normalize('NFC') + base;
  });
}
