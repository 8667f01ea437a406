import type { Rewrite } from './rewrite.ts';

/** The same words spelled with other letters. */
export const letterRewrites: Readonly<Record<string, Rewrite>> = {
  'decomposed letters': (text) => text.normalize('NFD'),
  'the other tone placement': swapTones,
  'eth for đ': (text) => text.replace(/Đ/g, 'Ð').replace(/đ/g, 'ð'),
};

const PLACEMENTS = ['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'òe oè', 'óe oé', 'ỏe oẻ', 'õe oẽ', 'ọe oẹ']
  .concat(['ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'])
  .map((pair) => pair.split(' ') as [string, string]);

/** `ủy` for `uỷ` and the other way round, in open syllables; behind `q` there is one placement only. */
function swapTones(text: string): string {
  const other = new Map(
    PLACEMENTS.flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a],
        ] as const,
    ),
  );
  return text.normalize('NFC').replace(/(?<![qQ])[\p{L}]{2}(?!\p{L})/gu, (pair) => {
    const found = other.get(pair.toLocaleLowerCase('vi'));
    if (found === undefined) return pair;
    const letters = Array.from(found, (letter, at) =>
      isCapital(pair[at]!) ? letter.toLocaleUpperCase('vi') : letter,
    );
    return letters.join('');
  });
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLocaleLowerCase('vi');
}
