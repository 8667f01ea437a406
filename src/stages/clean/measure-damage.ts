/** Damaged places from which on a text is looked at: a stray mark or two is a slip of the writer's. */
const leastDamage = 10;
/** Share of the letters beyond ASCII that are lost: a quarter of Vietnamese letters is beyond ASCII, so about a word in six can't be read. */
const maxShare = 0.25;

/**
 * Whether a text has lost so many of its letters (`huy?n`, U+FFFD) that no fact may be read from it: names and numbers that
 * look whole may be cut too.
 */
export function isDamaged(paragraphs: readonly string[]): boolean {
  let lost = 0;
  let whole = 0;
  for (const paragraph of paragraphs)
    if (/[\ufffd?]/.test(paragraph)) lost += paragraph.match(/\ufffd+|(?<=\p{L})\?(?=\p{Ll})/gu)?.length ?? 0;
  if (lost < leastDamage) return false;
  for (const paragraph of paragraphs)
    whole += paragraph.match(/[^\u0000-\u024f\ufffd\p{P}\p{S}\s]|[\u00c0-\u024f]/gu)?.length ?? 0;
  return lost > (lost + whole) * maxShare;
}
