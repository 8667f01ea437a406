import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { latinCharOf, readLatinBytes } from '../../../src/text/legacy/latin-bytes.ts';
import type { LegacyName } from '../../../src/text/legacy/legacy-encoding.ts';
import { readLegacy, repairText } from '../../../src/text/legacy/repair-text.ts';
import { asLatin1, writeLegacy } from '../../support/write-legacy.ts';
import { prose, syllables } from './vietnamese-prose.ts';

const names: readonly LegacyName[] = ['tcvn3', 'tcvn5712', 'vni', 'viscii', 'windows-1258', 'utf8-twice'];
const vowels = [...'aăâeêioôơuưy'];
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const small = [...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'];
/** TCVN3 fonts have capitals without a tone only. */
const capitals = (name: LegacyName) =>
  small
    .map((letter) => letter.toUpperCase())
    .filter((letter) => name !== 'tcvn3' || /^[AĂÂEÊIOÔƠUƯYĐ]$/.test(letter));

describe('code tables', () => {
  it.each([
    ['tcvn5712', 'tcvn'],
    ['viscii', 'viscii'],
  ] as const)('%s is what iconv knows, byte for byte', (name, known) => {
    const wrong: string[] = [];
    for (let byte = 0; byte < 256; byte++) {
      const right = iconv.decode(Buffer.of(byte), known);
      const combining = /\p{M}/u.test(right);
      const lone = /[©®«»·¶§¬¦\u00ad]/.test(latinCharOf(byte));
      const word = lone ? ['t', 't'] : ['', ''];
      const read = readLegacy(word[0] + latinCharOf(byte), name);
      if (!combining && read !== word[1] + right) wrong.push(byte.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('takes every byte for the character that windows-1252 has in browsers', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const open = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
    const right = iconv.decode(Buffer.from(all), 'windows-1252');
    const read = readLatinBytes(all);
    for (const byte of all) expect(read[byte]).toBe(open.has(byte) ? String.fromCharCode(byte) : right[byte]);
  });
});

describe.each(names)('%s', (name) => {
  it('gives every letter of the alphabet with every tone back, in both cases', () => {
    for (const letter of [...small, ...capitals(name)]) {
      // UTF-8 read twice is told by a syllable beside it; a sign of TCVN3 that stands alone keeps its face.
      const word = name === 'utf8-twice' ? `Hội nghị ${letter}` : `b${letter}`;
      const written = writeLegacy(word, name);
      expect(readLegacy(written, name)).toBe(word);
      expect(readLegacy(asLatin1(written), name)).toBe(word);
    }
  });

  it.skipIf(name === 'utf8-twice')('gives any line of words, numbers and signs back', () => {
    const letters = fc.array(fc.constantFrom(...small, ...'bcdghklmnpqrstvx'), {
      minLength: 1,
      maxLength: 7,
    });
    const word = letters.map((chars) => `t${chars.join('')}`);
    const other = fc.constantFrom('12', '3,5%', '-', '(', ').', ',', '12/3');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, other), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        expect(readLegacy(writeLegacy(text, name), name)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('is told by its words and gives prose back to the letter', () => {
    for (const line of prose) {
      const written = writeLegacy(line, name);
      // TCVN3 can't write a capital with a tone at the head of a word in small letters.
      const right =
        name === 'tcvn3'
          ? line.replace(/(?<!\p{L})[ỦỶ](?=\p{Ll})/gu, (letter) => letter.toLowerCase())
          : line;
      const repaired = repairText(written);
      expect(repaired.text).toBe(right);
      expect(repairText(asLatin1(written)).text).toBe(right);
      expect(name.startsWith('tcvn') ? repaired.from?.startsWith('tcvn') : repaired.from === name).toBe(true);
    }
  });

  it('is told in capitals too', () => {
    for (const line of prose) {
      const right = line.toUpperCase();
      expect(repairText(writeLegacy(right, name)).text).toBe(right);
    }
  });

  it('gives made-up sentences of ten and more syllables back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...syllables), { minLength: 10, maxLength: 60 }),
        (words) => {
          const text = words.join(' ');
          fc.pre((text.match(/[^\x00-\x7f]/g)?.length ?? 0) >= 5);
          const { text: read } = repairText(writeLegacy(text, name));
          expect(read).toBe(text);
        },
      ),
      { seed: 20231115, numRuns: 300 },
    );
  });
});
