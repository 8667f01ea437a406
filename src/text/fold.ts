import { composeMarks } from './compose-marks.ts';

const cacheLimit = 200_000;
const cache = new Map<string, string>();

const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const invisible = /[\p{Cc}\p{Cf}]/gu;
const apostrophes = /[\u2018\u2019\u02bb\u02bc\u02bd\u00b4`]/g;
const fullWidth = /[\uff05\uff10-\uff19]/g;
const eth = /[\u00f0\u0256]/g;

const [lateToEarly, earlyToLate] = buildToneMaps();
const late = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
const afterQ = /(?<=q)[ùúủũụ]y(?![\p{L}\p{M}])/gu;
const early = /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?=\p{L})/gu;

/** `oà` -> `òa` and back, for the three open rhymes where both placements are in use (DOMAIN 10.2). */
function buildToneMaps(): [Map<string, string>, Map<string, string>] {
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  for (const [first, second] of ['oa', 'oe', 'uy']) {
    for (const tone of tones) {
      const onSecond = (first! + second! + tone).normalize('NFC');
      const onFirst = (first! + tone + second!).normalize('NFC');
      there.set(onSecond, onFirst);
      back.set(onFirst, onSecond);
    }
  }
  return [there, back];
}

/**
 * Key under which spellings of one word are equal: `foldKey('UỶ') === 'ủy'`, `foldKey('hoà') === 'hòa'`, `foldKey('Ðảng') === 'đảng'`.
 * Lower case, NFC, eth = đ, tone on the first vowel of open oa/oe/uy (never after q, nor before another letter: `hòan` is `hoàn`), one apostrophe, zero-width marks and soft
 * hyphens gone. Dashes, i/y and every other diacritic stay. Interned: equal spellings give the same string object.
 */
export function foldKey(s: string): string {
  const known = cache.get(s);
  if (known !== undefined) return known;
  const key = fold(s);
  // Hostile input must not grow the process: the cache starts afresh instead of counting uses.
  if (cache.size >= cacheLimit) cache.clear();
  if (s.length <= 64) cache.set(s, key);
  return key;
}

function fold(s: string): string {
  return composeMarks(composeMarks(s.replace(invisible, '')).toLowerCase())
    .replace(eth, 'đ')
    .replace(apostrophes, "'")
    .replace(fullWidth, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(late, (rhyme) => lateToEarly.get(rhyme)!)
    .replace(afterQ, (rhyme) => earlyToLate.get(rhyme)!)
    .replace(early, (rhyme) => earlyToLate.get(rhyme)!);
}
