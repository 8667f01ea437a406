/** Every rime of the written language, tones left out; `êng` stands after gi only, `ooc` and `oong` in loans. */
const rimes = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ up ut ' +
  'uy uya uych uyên uyêt uyn uynh uyp uyt uyu uôc uôi uôm uôn uông uôp uôt ' +
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych yêm yên yêng yêt yêu yn ynh yt'
).split(' ');
const onsets = 'ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const stopTones = ['\u0301', '\u0323'];

const tonedRimes: ReadonlySet<string> = new Set(rimes.flatMap(spellRime));
const longest = 7;

/** A rime with each of its tones, on each vowel where spellers put it: `oà` and `òa`, and the slip `òan`. */
function spellRime(rime: string): string[] {
  const spelled = /[pt]$|c$|ch$/.test(rime) ? withTones(rime, stopTones) : [rime, ...withTones(rime, tones)];
  // Without a tone a stop is the letters that people type where there is no room for marks (`cat`, `Viet`).
  if (/^[a-z]*(?:p|t|c|ch)$/.test(rime)) spelled.push(rime);
  // Names of the highlands end in k: `Đắk`, `Lăk`.
  if (/[^o]c$/.test(rime)) {
    const highland = `${rime.slice(0, -1)}k`;
    spelled.push(highland, ...withTones(highland, stopTones));
  }
  return spelled;
}

function withTones(rime: string, marks: readonly string[]): string[] {
  return marks.flatMap((mark) =>
    tonePlaces(rime).map((at) => (rime.slice(0, at + 1) + mark + rime.slice(at + 1)).normalize('NFC')),
  );
}

function tonePlaces(rime: string): number[] {
  const vowels = [...rime.matchAll(/[aăâeêioôơuưy]/g)].map((match) => match.index);
  const special = vowels.filter((at) => /[ăâêôơư]/.test(rime[at]!));
  if (special.length > 0) return special.slice(-1);
  if (vowels.length === 3) return [1];
  if (vowels.length === 1) return vowels;
  if (/^(?:oa|oe|uy)/.test(rime)) return [0, 1];
  return vowels.length === rime.length ? [0] : [1];
}

/**
 * Whether a word has the spelling of a Vietnamese syllable: onset, rime, at most one tone in its place (`quyết`, not
 * `quyêt` or `qúyêt`); the final k of highland names counts too. Spelling grammar, no word list.
 * Loan words and foreign names mostly fail, which is what makes it a measure of decodings.
 */
export function isVietnameseSyllable(word: string): boolean {
  // No cut of a long text may be kept: it would keep the text.
  if (word.length > 12) return word.length <= longest * 3 && hasSpelling(word);
  let known = judged.get(word);
  if (known === undefined) {
    known = hasSpelling(word);
    if (judged.size >= maxJudged) judged.clear();
    judged.set(word, known);
  }
  return known;
}

/** Words are few and come again: page after page is asked about the same ones. */
const judged = new Map<string, boolean>();
const maxJudged = 20_000;

function hasSpelling(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFC');
  if (letters.length > longest) return false;
  return (
    tonedRimes.has(letters) ||
    onsets.some(
      (onset) =>
        letters.startsWith(onset) &&
        goTogether(onset, letters, onset.length) &&
        tonedRimes.has(letters.slice(onset.length)),
    )
  );
}

/** c, g, ng stand before back vowels, gh, ngh before front ones; k before any in names. */
function goTogether(onset: string, letters: string, at: number): boolean {
  const vowel = letters.charAt(at).normalize('NFD')[0] ?? '';
  if (onset === 'gh' || onset === 'ngh') return /[eiy]/.test(vowel);
  if (onset === 'c' || onset === 'ng') return !/[eiy]/.test(vowel);
  return onset !== 'g' || !/[ey]/.test(vowel);
}

const maxMeasured = 100_000;

/** How a text (its first 100,000 characters) looks as Vietnamese: words, those with the shape of a syllable, and of these those with a mark. */
export function measureVietnamese(text: string): { words: number; syllables: number; marked: number } {
  let words = 0;
  let syllables = 0;
  let marked = 0;
  // All at once: a match told one by one costs more than its word does.
  for (const word of text
    .slice(0, maxMeasured)
    .normalize('NFC')
    .match(/[\p{L}\p{M}]+/gu) ?? []) {
    if (words >= 4000) break;
    words++;
    if (!isVietnameseSyllable(word)) continue;
    syllables++;
    if (/[^\x00-\x7f]/.test(word)) marked++;
  }
  return { words, syllables, marked };
}
