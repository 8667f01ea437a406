import { describe, expect, it } from 'vitest';
import { levels } from '../../src/model/facts.ts';
import { readSources, stripComments } from './read-sources.ts';

/** Files of src in which Vietnamese words stand in code, each with its reason. */
const justified: Readonly<Record<string, string>> = {
  'model/facts.ts': 'values of `level` and `type` that the warehouse contract lists',
  'text/vietnamese-syllable.ts': 'the rhymes of a Vietnamese syllable: spelling, no words',
  'stages/link/citations/reading/session-code.ts':
    'the prefix of a congress in the session codes of the contract',
  'stages/clean/fold-line.ts': 'where tone marks stand: pairs of vowels, no words',
};
/** Values of columns that the contract names: to compare with one is to read a code, not a text. */
const contractValues: readonly string[] = [...levels, 'thành phố'];

/** Letters that Vietnamese has and English has not. */
const letter = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

/** Vietnamese words in code: single letters and character classes speak of the alphabet, contract values are codes. */
function findWords(code: string): string[] {
  const bare = code
    .normalize('NFC')
    .replace(/\[(?:[^\]\\\n]|\\.)*\]/gu, (group) => (/['"`]/.test(group) ? group : ''));
  const values = contractValues.reduce(
    (text, value) =>
      text.replaceAll(`'${value}'`, '').replace(new RegExp(`(?<=[{,]\\s*|^\\s*)${value}(?=:)`, 'gmu'), ''),
    bare,
  );
  return [...values.matchAll(/\p{L}{2,}/gu)].map(([word]) => word).filter((word) => letter.test(word));
}

describe('no Vietnamese word in the sources', () => {
  const files = readSources();

  it('stands in code outside the justified files: vocabulary is data', () => {
    const wrong = files
      .filter(({ path, code }) => !justified[path] && findWords(code).length > 0)
      .map(({ path, code }) => `${path}: ${findWords(code).join(' ')}`);
    expect(wrong).toEqual([]);
  });

  it('lists no justification that is not needed', () => {
    const unneeded = Object.keys(justified).filter(
      (path) => findWords(files.find((file) => file.path === path)?.code ?? '').length === 0,
    );
    expect(unneeded).toEqual([]);
  });

  it('sees a word in a string and in a pattern, not in a comment, a class of letters or a value of the contract', () => {
    expect(findWords("const a = 'Bí thư';")).toEqual(['Bí', 'thư']);
    expect(findWords('const a = /huyện/u;')).toEqual(['huyện']);
    expect(findWords("if (level === 'huyện') return /[đĐ]ê/;")).toEqual([]);
    expect(stripComments("const a = 'http://x'; // huyện\n/* tỉnh */ const b = /\\/\\/xã/;")).toBe(
      "const a = 'http://x'; \n const b = /\\/\\/xã/;",
    );
  });
});
