import type { MarkupElement } from './markup-node.ts';
import { attributeOf, eachElement, elementsByTag, textOf } from './query-markup.ts';
import { setAttribute } from './set-attribute.ts';

/** What a sheet says of the look that later readers ask for; whether text shows is left to inline styles, for sheets hide by medium. */
const wanted = /^(?:font|font-family|font-style|font-weight|text-align)$/;
const wantedIn = /(?:font(?:-family|-style|-weight)?|text-align)\s*:/i;
/** A tag that boxes stand in: its alignment is the layout's, not the text's. */
const layoutTags = /^(?:html|body|div|table|tbody|tr|td|center|form|section|main)$/;
const maxSheet = 200_000;
const maxRules = 3_000;
const openBrace = 123;
const closeBrace = 125;

/**
 * Writes the font, weight, slant and alignment that `<style>` sheets give to a tag, a class or a tag with a class into the
 * elements' own `style`: Word saves a page's `.VnTime` there, old portals their captions. An element's own declarations win.
 */
export function applySheets(root: MarkupElement): void {
  const rules = readRules(elementsByTag(root, 'style').map(textOf).join('\n'));
  if (rules.size === 0) return;
  // A page has few pairs of tag and class, and most of them no rule.
  const byClass = new Map<string, Map<string, readonly Declaration[]>>();
  eachElement(root, (node) => {
    const classes = node.attributes.class ?? '';
    let byTag = byClass.get(classes);
    if (byTag === undefined) byClass.set(classes, (byTag = new Map<string, readonly Declaration[]>()));
    let declared = byTag.get(node.tag);
    if (declared === undefined) byTag.set(node.tag, (declared = declarationsFor(node.tag, classes, rules)));
    if (declared.length === 0) return;
    const own = attributeOf(node, 'style');
    const style = [
      ...(own === '' ? [] : [own]),
      ...declared.flatMap(([property, value]) => (declares(own, property) ? [] : [`${property}:${value}`])),
    ];
    setAttribute(node, 'style', style.join(';'));
  });
}

type Declaration = readonly [property: string, value: string];

function declarationsFor(
  tag: string,
  classes: string,
  rules: ReadonlyMap<string, ReadonlyMap<string, string>>,
): readonly Declaration[] {
  if (classes === '') return [...(rules.get(tag) ?? [])];
  const names = classes.split(/\s+/, 12);
  const keys = [tag, ...names.flatMap((name) => [`.${name}`, `${tag}.${name}`])];
  return [...new Map(keys.flatMap((key) => [...(rules.get(key) ?? [])]))];
}

function declares(style: string, property: string): boolean {
  return style !== '' && new RegExp(`(?:^|;|\\s)${property}\\s*:`, 'i').test(style);
}

/** Declarations by simple selector; rules inside `@media` and the like, and selectors of several steps, are left aside. */
function readRules(sheet: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  if (!wantedIn.test(sheet)) return rules;
  for (const [selectors, body] of topRules(sheet.slice(0, maxSheet))) {
    if (!wantedIn.test(body)) continue;
    const declared = body.split(';', 60).flatMap((declaration): [string, string][] => {
      const [property = '', ...value] = declaration.split(':', 3);
      const name = property.trim().toLowerCase();
      return wanted.test(name) && value.length > 0 ? [[name, value.join(':').trim()]] : [];
    });
    if (declared.length === 0) continue;
    for (const selector of selectors.split(',', 50)) {
      const key = selector.trim();
      if (key === '' || !/^[\w-]{0,60}(?:\.[\w-]{1,60})?$/.test(key)) continue;
      const at = key.indexOf('.');
      const name = at < 0 ? key.toLowerCase() : key.slice(0, at).toLowerCase() + key.slice(at);
      const rule = rules.get(name) ?? new Map<string, string>();
      for (const [property, value] of declared)
        if (!layoutTags.test(name) || property.startsWith('font')) rule.set(property, value);
      rules.set(name, rule);
    }
  }
  return rules;
}

/** Selector and declarations of the rules outside any other, in one pass over the braces. */
function topRules(sheet: string): [string, string][] {
  const rules: [string, string][] = [];
  const plain = sheet
    .split('/*')
    .map((part, at) => (at === 0 ? part : part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : ''))
    .join(' ')
    .replace(/<!--|-->/g, ' ');
  let depth = 0;
  let since = 0;
  let open = 0;
  for (let index = 0; index < plain.length && rules.length < maxRules; index++) {
    const brace = plain.charCodeAt(index);
    if (brace === openBrace) {
      if (depth === 0) open = index;
      depth++;
    } else if (brace === closeBrace) {
      depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      const selectors = plain.slice(Math.max(since, open - 2_000), open);
      const body = plain.slice(open + 1, Math.min(index, open + 4_000));
      if (open >= since && !selectors.includes('@')) rules.push([selectors, body]);
      since = index + 1;
    }
  }
  return rules;
}
