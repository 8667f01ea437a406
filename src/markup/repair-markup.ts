import { type LegacyFont, legacyFontOf } from '../text/legacy/legacy-font.ts';
import type { LegacyFinding, Paragraph } from '../text/legacy/repair-paragraphs.ts';
import { repairParagraphs } from '../text/legacy/repair-paragraphs.ts';
import { type Expectation, type RepairedText, readLegacy, repairText } from '../text/legacy/repair-text.ts';
import type { MarkupElement, MarkupText } from './markup-node.ts';

/** Text nodes that are read together: a paragraph's, in one font; with their places among their siblings. */
interface Unit extends Paragraph {
  readonly nodes: readonly { readonly node: MarkupText; readonly at: number }[];
}

const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite del dfn em font i ins label mark q s samp small span strike strong sub sup tt u var o:p'.split(
    ' ',
  ),
);
const skipped: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'pre', 'code', 'kbd']);
const shownAttributes: readonly string[] = ['content', 'title', 'alt'];
const other = /[^\n\r\t\x20-\x7f]/;

/**
 * Repairs legacy text in a parsed page in place, paragraph by paragraph, before anybody reads it: soft hyphens and control
 * codes are letters there. The tree is this module's own until then; ranges of nodes stay those of the source.
 */
export function repairMarkup(root: MarkupElement): readonly LegacyFinding[] {
  const { units, elements } = collectUnits(root);
  const { repaired, expected, findings } = repairParagraphs(units);
  units.forEach((unit, at) => {
    if (repaired[at]!.from !== null) putBack(unit, repaired[at]!);
  });
  if (expected !== null) for (const element of elements) repairAttributes(element, expected);
  return findings;
}

function repairAttributes(element: MarkupElement, expected: Expectation): void {
  const attributes = element.attributes as Record<string, string>;
  for (const name of shownAttributes) {
    const value = attributes[name];
    if (value !== undefined) attributes[name] = repairText(value, expected).text;
  }
}

/** Text goes back into its nodes: cut by length where the reading keeps it, else read node by node. */
function putBack({ nodes, text, font }: Unit, repaired: RepairedText): void {
  const whole = repaired.text;
  let start = 0;
  for (const { node, at } of nodes) {
    const { length } = node.text;
    const own =
      whole.length === text.length
        ? whole.slice(start, start + length)
        : nodes.length === 1
          ? whole
          : readLegacy(node.text, repaired.from!);
    node.parent.children[at] = { ...node, text: font?.capitals ? own.toUpperCase() : own };
    start += length;
  }
}

/** All paragraphs that hold more than ASCII, in document order, and the elements with such attributes; depth is bounded by the parser's cap. */
function collectUnits(root: MarkupElement): { units: Unit[]; elements: MarkupElement[] } {
  const units: Unit[] = [];
  const elements: MarkupElement[] = [];
  let nodes: { node: MarkupText; at: number }[] = [];
  let font: LegacyFont | null = null;
  const flush = () => {
    if (nodes.length === 0) return;
    if (nodes.some(({ node }) => other.test(node.text)))
      units.push({ nodes, text: nodes.map(({ node }) => node.text).join(''), font });
    nodes = [];
  };
  const visit = (element: MarkupElement, around: LegacyFont | null) => {
    if (skipped.has(element.tag)) return;
    for (const name of shownAttributes) {
      const value = element.attributes[name];
      if (value === undefined || !other.test(value)) continue;
      elements.push(element);
      break;
    }
    const own = fontOf(element, around);
    const parts = !inline.has(element.tag);
    if (parts) flush();
    element.children.forEach((node, at) => {
      if (node.kind === 'element') {
        visit(node, own);
        return;
      }
      if (own?.name !== font?.name || own?.capitals !== font?.capitals) flush();
      font = own;
      nodes.push({ node, at });
    });
    if (parts) flush();
  };
  visit(root, null);
  return { units, elements };
}

/** The legacy font of an element's text: its own `face` or style, else what stands round it. */
function fontOf({ attributes }: MarkupElement, around: LegacyFont | null): LegacyFont | null {
  const families = familiesOf(attributes.style ?? '') ?? attributes.face;
  return families === undefined ? around : legacyFontOf(families);
}

function familiesOf(style: string): string | undefined {
  if (!/font/i.test(style)) return undefined;
  return (
    /font-family\s*:\s*([^;]{1,300})/i.exec(style)?.[1] ??
    /font\s*:[^;]{0,80}?\d(?:pt|px|em|%)\S*\s+([^;]{1,300})/i.exec(style)?.[1]
  );
}
