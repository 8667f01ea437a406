import type { FoundLink } from './discover-links.ts';

/**
 * The links of a menu in the order in which they are worth a look: first those in whose folder titles lie, the most titles
 * first (`/tin-tuc.html` before `/gioi-thieu.html` where articles are `/tin-tuc/a.html`), then `count` of the others from
 * all over the menu: it opens with what the office says of itself, and news stand behind that.
 */
export function rankMenu(menu: readonly FoundLink[], titles: readonly string[], count: number): FoundLink[] {
  const paths = titles.map((address) => new URL(address).pathname);
  const held = menu.map((link) => {
    const folder = `${new URL(link.url).pathname.replace(/(\/|\.\w+)$/, '')}/`;
    return { link, holds: folder === '/' ? 0 : paths.filter((path) => path.startsWith(folder)).length };
  });
  const others = held.filter(({ holds }) => holds === 0);
  const step = Math.max(1, others.length / count);
  const spread = Array.from(
    { length: Math.min(count, others.length) },
    (_, at) => others[Math.floor(at * step)]!,
  );
  const first = held.filter(({ holds }) => holds > 0).sort((a, b) => b.holds - a.holds);
  return [...first, ...spread].map(({ link }) => link);
}

/** Words of a link; dashes and figures between them are none. */
export function countWords(text: string): number {
  return text.split(' ').filter((word) => /\p{L}/u.test(word)).length;
}
