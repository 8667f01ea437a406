import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf } from '../../markup/query-markup.ts';
import type { Drop } from './block.ts';
import type { Shape } from './measure-shapes.ts';
import type { PageCues } from './page-cues.ts';
import { isPictureTable } from './read-table.ts';

/** What the elements round a text say about it. */
export interface Context {
  readonly drops: readonly Drop[];
  readonly roles: ReadonlySet<string>;
  readonly heading: number;
  readonly centered: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly teaser: boolean;
  readonly keepLines: boolean;
}

/** What is known before the first element. */
export const topContext: Context = {
  drops: [],
  roles: new Set(),
  heading: 0,
  centered: false,
  link: false,
  bold: false,
  italic: false,
  teaser: false,
  keepLines: false,
};

/** Elements whose text is part of the line that they stand in. */
export const inlineTags: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p st1:place st1:city'.split(
    ' ',
  ),
);

/** Elements whose text is no part of the page's. */
export const skippedTags: ReadonlySet<string> = new Set(
  'script style template noscript select option datalist button input textarea iframe object embed applet svg math canvas video audio head title map noframes'.split(
    ' ',
  ),
);

const dropTags: Readonly<Record<string, string>> = {
  nav: 'drop-menu',
  aside: 'drop-aside',
  footer: 'drop-footer',
  marquee: 'drop-ad',
  'amp-ad': 'drop-ad',
  'amp-embed': 'drop-ad',
  'amp-sidebar': 'drop-menu',
  'amp-list': 'drop-related',
  'amp-social-share': 'drop-share',
};

/** Nested containers that are remembered as speaking against a text. */
const maxDrops = 12;

/** Longest text that an element with such a role can hold; a longer one is named after something inside it. */
const roleRoom: Readonly<Record<string, number>> = {
  'role-title': 400,
  'role-date': 300,
  'role-author': 300,
  'role-section': 200,
  'role-source': 300,
  'role-caption': 700,
  'role-lead': 2_500,
};

/** What an element adds to its context; null when it is never shown. */
export function contextOf(
  element: MarkupElement,
  context: Context,
  cues: PageCues,
  shapes: ReadonlyMap<MarkupElement, Shape>,
  teasers: ReadonlySet<MarkupElement>,
): Context | null {
  const { tag } = element;
  const style = attributeOf(element, 'style');
  const named = namedClasses(element, cues);
  if (hides(element, style, named)) return null;
  const roles = rolesOf(element, named, shapes.get(element)?.text ?? 0);
  const reason = dropTags[tag] ?? dropReason(named, roles, tag);
  return {
    drops:
      reason === undefined || tag === 'body' || tag === 'html' || context.drops.length >= maxDrops
        ? context.drops
        : [...context.drops, { reason, element }],
    roles: mergeRoles(context.roles, roles, inlineTags.has(tag)),
    heading: headingOf(element, context, shapes),
    centered: isCentered(element, style, context.centered),
    link: context.link || (tag === 'a' && 'href' in element.attributes),
    bold:
      context.bold ||
      tag === 'b' ||
      tag === 'strong' ||
      (style !== '' && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)),
    italic:
      context.italic ||
      tag === 'i' ||
      tag === 'em' ||
      (style !== '' && /font-style\s*:\s*italic/i.test(style)),
    teaser: context.teaser || teasers.has(element),
    keepLines: context.keepLines || tag === 'pre',
  };
}

/** Whether an element and all in it is never shown: by tag, attribute, style or a class that hides. */
export function isHidden(element: MarkupElement, cues: PageCues): boolean {
  const style = attributeOf(element, 'style');
  return skippedTags.has(element.tag) || hides(element, style, namedClasses(element, cues));
}

function hides(element: MarkupElement, style: string, named: readonly string[]): boolean {
  return (
    (named.includes('hidden') && !named.includes('shown')) ||
    'hidden' in element.attributes ||
    (style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
  );
}

function namedClasses(element: MarkupElement, cues: PageCues): readonly string[] {
  const { class: name = '', id = '', itemprop = '' } = element.attributes;
  return name === '' && id === '' && itemprop === ''
    ? []
    : cues.containerClasses(`${name} ${id} ${itemprop}`);
}

function rolesOf(element: MarkupElement, named: readonly string[], length: number): string[] {
  const roles =
    named.length === 0
      ? []
      : named.filter((name) => name.startsWith('role-') && length <= (roleRoom[name] ?? Infinity));
  if (element.tag === 'figcaption' || element.tag === 'caption') roles.push('role-caption');
  if (element.tag === 'table' && isPictureTable(element)) roles.push('role-caption');
  if (element.tag === 'time') roles.push('role-date');
  if (attributeOf(element, 'rel').includes('author')) roles.push('role-author');
  return roles;
}

/** Level of the heading that an element is or stands in; one that is never closed (`<H3><FONT>…</H3></FONT>`) ends at the first box below it. */
function headingOf(
  element: MarkupElement,
  context: Context,
  shapes: ReadonlyMap<MarkupElement, Shape>,
): number {
  const { tag } = element;
  if (tag.length === 2 && /^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (element.attributes.role === 'heading') return ariaLevel(element);
  if (context.heading === 0 || inlineTags.has(element.tag)) return context.heading;
  let heading = element.parent;
  while (heading !== null && !/^h[1-6]$/.test(heading.tag)) heading = heading.parent;
  return heading !== null && (shapes.get(heading)?.text ?? 0) > roleRoom['role-title']! ? 0 : context.heading;
}

/** A box that says it is a heading; one without a level is as good as an `h2`. */
function ariaLevel(element: MarkupElement): number {
  const level = Number(attributeOf(element, 'aria-level'));
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** `allowMenuPost` on the title's own paragraph names a menu of that title: a role beside it wins. */
function dropReason(named: readonly string[], roles: readonly string[], tag: string): string | undefined {
  const reason = named.find((name) => name.startsWith('drop-'));
  const own = /^(?:p|h[1-6]|time|span)$/.test(tag) && roles.some((role) => role !== 'role-body');
  return own && (reason === 'drop-menu' || reason === 'drop-ad') ? undefined : reason;
}

/** A narrower role ends those around it: a date box inside a title box is no title. */
function mergeRoles(
  around: ReadonlySet<string>,
  roles: readonly string[],
  inline: boolean,
): ReadonlySet<string> {
  if (roles.length === 0) return around;
  const narrow = roles.some((role) => role !== 'role-body');
  return new Set([...(inline || !narrow ? around : []), ...roles]);
}

function isCentered(element: MarkupElement, style: string, around: boolean): boolean {
  if (element.tag === 'center') return true;
  if (style === '' && !('align' in element.attributes)) return around;
  if (/center/i.test(attributeOf(element, 'align')) || /text-align\s*:\s*center/i.test(style)) return true;
  return /text-align\s*:\s*(?:left|justify)/i.test(style) ||
    /left|justify/i.test(attributeOf(element, 'align'))
    ? false
    : around;
}
