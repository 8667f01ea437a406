/** Every syllable that Vietnamese spelling allows, and the ways in which pages write one. */
const onsets = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
/** Rhymes with `*` behind the vowel that carries the tone mark in today's placement. */
const rhymes = (
  'a* ac a*c a*ch a*i a*m a*n a*ng a*nh a*o a*p a*t a*u a*y ă*c ă*m ă*n ă*ng ă*p ă*t â*c â*m â*n â*ng â*p â*t â*u â*y ' +
  'e* e*c e*m e*n e*ng e*o e*p e*t ê* ê*ch ê*m ê*n ê*nh ê*p ê*t ê*u i* i*a iê*c iê*m iê*n iê*ng iê*p iê*t iê*u i*ch ' +
  'i*m i*n i*nh i*p i*t i*u o* o*a oa*c oa*ch oa*i oa*n oa*ng oa*nh oa*t oa*y oă*c oă*n oă*ng oă*t o*c o*e oe*o oe*t ' +
  'o*i o*m o*n o*ng oo*ng o*p o*t ô* ô*c ô*i ô*m ô*n ô*ng ô*p ô*t ơ* ơ*i ơ*m ơ*n ơ*p ơ*t u* u*a uâ*n uâ*ng uâ*t uâ*y ' +
  'u*c uê* uê*ch uê*nh u*i u*m u*n u*ng uô*c uô*i uô*m uô*n uô*ng uô*t u*p u*t u*y uya* uyê*n uyê*t uy*nh uy*t uy*u uy*ch ' +
  'ư* ư*a ư*c ư*i ư*m ư*n ư*ng ươ*c ươ*i ươ*m ươ*n ươ*ng ươ*p ươ*t ươ*u ư*t ư*u y* yê*m yê*n yê*t yê*u'
).split(' ');
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const openRhymes = new Set(['o*a', 'o*e', 'u*y']);

/** One syllable as today's spelling has it, and with its tone mark on the other vowel where both are in use. */
export interface Syllable {
  readonly plain: string;
  readonly other: string;
}

/** The whole inventory, sounds that no word has included: a spelling is a spelling. */
export function everySyllable(): Syllable[] {
  return onsets.flatMap((onset) =>
    rhymes.flatMap((rhyme) =>
      tones.map((tone) => {
        // After `qu` the `u` is no vowel, so its `y` takes the mark.
        const place = (at: string) => (onset + at.replace('*', tone)).normalize('NFC');
        const both = openRhymes.has(rhyme);
        return { plain: place(rhyme), other: place(both ? rhyme.replace(/(.)\*(.)/, '$1$2*') : rhyme) };
      }),
    ),
  );
}

const invisible = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u200e'];

/** Spellings of one syllable that differ in nothing a reader sees. */
export function variantsOf({ plain, other }: Syllable): string[] {
  const decomposed = plain.normalize('NFD');
  return [
    plain,
    other,
    decomposed,
    other.normalize('NFD'),
    // The tone first, then the mark of the vowel; the tone behind a composed vowel.
    decomposed.replace(/([\u0302\u0306\u031b])([\u0300\u0301\u0303\u0309\u0323])/g, '$2$1'),
    decomposed.replace(/\p{L}[\u0302\u0306\u031b]/gu, (vowel) => vowel.normalize('NFC')),
    plain.toUpperCase(),
    other.toUpperCase().normalize('NFD'),
    plain.charAt(0).toUpperCase() + plain.slice(1),
    plain.replaceAll('đ', 'ð'),
    plain.toUpperCase().replaceAll('Đ', 'Ð'),
    [...plain].join(invisible[plain.length % invisible.length]),
    `${plain}\u00ad`,
  ];
}
