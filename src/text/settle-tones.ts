const late = /(?<!q)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])(?![\p{L}\p{M}])/giu;
const early = /([òóỏõọ])([ae])|([ùúủũụ])(y)/giu;
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

/**
 * Tone marks of oa, oe, uy on the second vowel, case kept: `Ủy ban` -> `Uỷ ban`, `hòa` -> `hoà`, and the misspelt `hòan`, `qúy`
 * put right. The placement of older texts, and so of the ones that vntk's models were trained on. The text must be NFC.
 */
export function unsettleTones(text: string): string {
  return text.replace(early, (_, o?: string, a?: string, u?: string, y?: string) => {
    const [base, tone] = [...(o ?? u)!.normalize('NFD')];
    return base! + ((a ?? y)! + tone).normalize('NFC');
  });
}
