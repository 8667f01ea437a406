import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf } from '../../markup/query-markup.ts';
import type { Drop } from './block.ts';
import { type ContainerSense, noSense } from './compile-containers.ts';
import { isPictureTable } from './judge-table.ts';
import { type Shapes, textIn } from './measure-shapes.ts';
import type { PageCues } from './page-cues.ts';
import { readStyle, type StyleSense } from './read-style.ts';

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

/** What an element adds to its context, the very same where it adds nothing; null when it is never shown. */
export function contextOf(
  element: MarkupElement,
  context: Context,
  cues: PageCues,
  shapes: Shapes,
  teasers: ReadonlySet<MarkupElement>,
): Context | null {
  const { tag, attributes } = element;
  const style = readStyle(attributes.style ?? '');
  const named = senseOf(element, cues);
  if (hides(element, style, named)) return null;
  const own = rolesOf(element, named, shapes);
  const reason = dropTags[tag] ?? dropReason(named, own, tag);
  const drops =
    reason === undefined || tag === 'body' || tag === 'html' || context.drops.length >= maxDrops
      ? context.drops
      : [...context.drops, { reason, element }];
  const roles = mergeRoles(context.roles, own, tag);
  const heading = headingOf(element, context, shapes);
  const centered = isCentered(element, style, context.centered);
  const link = context.link || (tag === 'a' && attributes.href !== undefined);
  const bold = context.bold || tag === 'b' || tag === 'strong' || style.bold;
  const italic = context.italic || tag === 'i' || tag === 'em' || style.italic;
  const teaser = context.teaser || teasers.has(element);
  const keepLines = context.keepLines || tag === 'pre';
  const same =
    drops === context.drops &&
    roles === context.roles &&
    heading === context.heading &&
    centered === context.centered &&
    link === context.link &&
    bold === context.bold &&
    italic === context.italic &&
    teaser === context.teaser &&
    keepLines === context.keepLines;
  return same ? context : { drops, roles, heading, centered, link, bold, italic, teaser, keepLines };
}

/** Whether an element and all in it is never shown: by tag, attribute, style or a class that hides. */
export function isHidden(element: MarkupElement, cues: PageCues): boolean {
  const style = readStyle(attributeOf(element, 'style'));
  return skippedTags.has(element.tag) || hides(element, style, senseOf(element, cues));
}

function hides({ attributes }: MarkupElement, style: StyleSense, named: ContainerSense): boolean {
  return named.hides || attributes.hidden !== undefined || style.hides;
}

function senseOf({ tag, attributes }: MarkupElement, cues: PageCues): ContainerSense {
  const { class: name = '', id = '', itemprop = '' } = attributes;
  // Editors name their boxes by a type: `<div type="RelatedOneNews">`; that of a list is its bullet.
  const type = typedTags.has(tag) ? (attributes.type ?? '') : '';
  // Most have a class only: no text need be put together to look it up.
  if (id === '' && itemprop === '' && type === '') return name === '' ? noSense : cues.container(name);
  return cues.container(`${name} ${id} ${itemprop} ${type}`);
}

const typedTags: ReadonlySet<string> = new Set(['div', 'figure', 'section']);

const noRoles: readonly string[] = [];

function rolesOf(element: MarkupElement, named: ContainerSense, shapes: Shapes): readonly string[] {
  const { tag } = element;
  const length = named.roles.length === 0 ? 0 : textIn(shapes, element);
  const more: string[] = [];
  if (tag === 'figcaption' || tag === 'caption') more.push('role-caption');
  if (tag === 'table' && isPictureTable(element)) more.push('role-caption');
  if (tag === 'time') more.push('role-date');
  if (element.attributes.rel?.includes('author')) more.push('role-author');
  if (named.roles.length === 0) return more.length === 0 ? noRoles : more;
  const roles = named.roles.filter((name) => length <= (roleRoom[name] ?? Infinity));
  // Who is quoted is no writer, and no picture's caption: `<p class="quote-author">`.
  const speaks = roles.some((name) => name === 'role-caption' || name === 'role-author') && isQuoted(element);
  return [...(speaks ? roles.filter((name) => name === 'role-body') : roles), ...more];
}

const quoteName = /(?:^|[^a-z])(?:pull)?quote/i;

/** Whether an element, or one of the two round it, is named as a quotation set apart. */
function isQuoted(element: MarkupElement): boolean {
  for (let at: MarkupElement | null = element, up = 0; at !== null && up < 3; at = at.parent, up++) {
    const { class: name = '', type = '' } = at.attributes;
    if (quoteName.test(name) || quoteName.test(type)) return true;
  }
  return false;
}

/** Level of the heading that an element is or stands in; one that is never closed (`<H3><FONT>…</H3></FONT>`) ends at the first box below it. */
function headingOf(element: MarkupElement, context: Context, shapes: Shapes): number {
  const { tag } = element;
  if (isHeading(tag)) return Number(tag[1]);
  if (element.attributes.role === 'heading') return ariaLevel(element);
  if (context.heading === 0 || inlineTags.has(element.tag)) return context.heading;
  let heading = element.parent;
  while (heading !== null && !isHeading(heading.tag)) heading = heading.parent;
  return heading !== null && textIn(shapes, heading) > roleRoom['role-title']! ? 0 : context.heading;
}

function isHeading(tag: string): boolean {
  return tag.length === 2 && tag >= 'h1' && tag <= 'h6';
}

/** A box that says it is a heading; one without a level is as good as an `h2`. */
function ariaLevel(element: MarkupElement): number {
  const level = Number(attributeOf(element, 'aria-level'));
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** `allowMenuPost` on the title's own paragraph names a menu of that title: a role beside it wins. */
function dropReason(
  { drop: reason }: ContainerSense,
  roles: readonly string[],
  tag: string,
): string | undefined {
  if (reason !== 'drop-menu' && reason !== 'drop-ad') return reason;
  const own = /^(?:p|h[1-6]|time|span)$/.test(tag) && roles.some((role) => role !== 'role-body');
  return own ? undefined : reason;
}

/** A narrower role ends those around it: a date box inside a title box is no title. */
function mergeRoles(around: ReadonlySet<string>, roles: readonly string[], tag: string): ReadonlySet<string> {
  if (roles.length === 0) return around;
  const narrow = roles.some((role) => role !== 'role-body');
  return new Set([...(inlineTags.has(tag) || !narrow ? around : []), ...roles]);
}

function isCentered(element: MarkupElement, { align: styled }: StyleSense, around: boolean): boolean {
  if (element.tag === 'center') return true;
  const align = element.attributes.align ?? '';
  if (align === '') return styled === null ? around : styled === 'center';
  if (styled === 'center' || /center/i.test(align)) return true;
  return styled === 'side' || /left|justify/i.test(align) ? false : around;
}
