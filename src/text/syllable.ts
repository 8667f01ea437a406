const shape =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:[iu]?[aeiouy]{1,2}|[iu]y[eu]|o[ae][iyo])(?:ng|nh|ch|[cmnpt])?$/;
const marks = /\p{M}/gu;
const longest = 7;

/** Whether letters can be one Vietnamese syllable, diacritics left aside: `Vi`, `Nghiêng`; not `Phone`, `Tube`, `TW`. */
export function looksLikeSyllable(letters: string): boolean {
  const bare = letters.normalize('NFD').replace(marks, '').toLowerCase().replace(/đ/g, 'd');
  return bare.length <= longest && shape.test(bare);
}
