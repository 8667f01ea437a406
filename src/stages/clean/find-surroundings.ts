import type { Block } from './block.ts';
import { wordsOf } from './fold-line.ts';
import { readViews } from './judge-line.ts';
import type { PageCues } from './page-cues.ts';
import type { PageMetadata } from './read-metadata.ts';

const maxSection = 60;

/** The section that the page files the article under: a section box above the title, the breadcrumb's last step, metadata. */
export function findSection(
  blocks: readonly Block[],
  title: number,
  metadata: PageMetadata,
  cues: PageCues,
): string | null {
  const near = blocks.slice(Math.max(0, title - 8), title).reverse();
  const short = (block: Block) =>
    block.text.length >= 3 && block.text.length <= maxSection && !/\d{4}/.test(block.text);
  const crumbs = near.filter(
    (block) => block.drops.some((drop) => drop.reason === 'drop-breadcrumb') && short(block),
  );
  const crumb = crumbs.find((block) => !cues.is('home', block.folded));
  const box = near.find(
    (block) =>
      block.roles.has('role-section') &&
      block.drops.length === 0 &&
      short(block) &&
      !cues.is('home', block.folded),
  );
  const declared = metadata.sections.find((section) => section.length <= maxSection);
  const found = box?.text ?? crumb?.text ?? declared ?? null;
  return found === null
    ? null
    : (found
        .split(/\s*[»>›/|]\s*/)
        .filter((part) => part !== '')
        .at(-1) ?? null);
}

/** Lines of banner, footer and site name that name the portal's unit, for resolving whose news it is. */
export function findPortalText(
  blocks: readonly Block[],
  metadata: PageMetadata,
  cues: PageCues,
): string | null {
  const lines: string[] = [];
  const seen = new Set<string>();
  const add = (line: string) => {
    const key = wordsOf(line);
    if (key === '' || seen.has(key) || line.length > 260) return;
    seen.add(key);
    lines.push(line);
  };
  for (const name of metadata.siteNames) add(name);
  if (cues.has('portal', metadata.pageTitle.toLowerCase())) add(metadata.pageTitle);
  const named = blocks.filter((block) => block.text.length <= 260 && cues.has('portal', block.folded));
  for (const block of [...named.slice(0, 4), ...named.slice(-8)]) add(block.text);
  return lines.length === 0 ? null : lines.slice(0, 12).join('\n');
}

/** How often the article was read, by the first counter round it. */
export function findViews(around: readonly Block[], cues: PageCues): number | null {
  for (const block of around) {
    const views = readViews(block.folded, cues);
    if (views !== null) return views;
  }
  return null;
}
