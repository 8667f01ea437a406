import { type LegacyFont, legacyFontOf } from '../text/legacy/legacy-font.ts';
import type { LegacyFinding, Paragraph } from '../text/legacy/repair-paragraphs.ts';
import { repairParagraphs } from '../text/legacy/repair-paragraphs.ts';
import { type Expectation, type RepairedText, readLegacy, repairText } from '../text/legacy/repair-text.ts';
import type { MarkupElement, MarkupText } from './markup-node.ts';
import { noAttributes, setAttribute } from './set-attribute.ts';

/** Text nodes that are read together: a paragraph's, in one font. */
interface Unit extends Paragraph {
  readonly nodes: readonly MarkupText[];
}

const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite del dfn em font i ins label mark q s samp small span strike strong sub sup tt u var o:p'.split(
    ' ',
  ),
);
const skipped: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'pre', 'code', 'kbd']);
const shownAttributes: readonly string[] = ['content', 'title', 'alt'];

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
  for (const name of shownAttributes) {
    const value = element.attributes[name];
    if (value !== undefined) setAttribute(element, name, repairText(value, expected).text);
  }
}

/** Text goes back into its nodes: cut by length where the reading keeps it, else read node by node. */
function putBack({ nodes, text, font }: Unit, repaired: RepairedText): void {
  const whole = repaired.text;
  let start = 0;
  for (const node of nodes) {
    const { length } = node.text;
    const own =
      whole.length === text.length
        ? whole.slice(start, start + length)
        : nodes.length === 1
          ? whole
          : readLegacy(node.text, repaired.from!);
    const { children } = node.parent;
    children[children.indexOf(node)] = { ...node, text: font?.capitals ? own.toUpperCase() : own };
    start += length;
  }
}

/** All paragraphs that hold more than ASCII, in document order, and the elements with such attributes; depth is bounded by the parser's cap. */
function collectUnits(root: MarkupElement): { units: Unit[]; elements: MarkupElement[] } {
  const units: Unit[] = [];
  const elements: MarkupElement[] = [];
  let nodes: MarkupText[] = [];
  let told = false;
  let font: LegacyFont | null = null;
  const flush = () => {
    if (nodes.length === 0) return;
    if (told) {
      const text = nodes.length === 1 ? nodes[0]!.text : nodes.map((node) => node.text).join('');
      units.push({ nodes, text, font });
    }
    nodes = [];
    told = false;
  };
  const visit = (element: MarkupElement, around: LegacyFont | null) => {
    if (skipped.has(element.tag)) return;
    let own = around;
    if (element.attributes !== noAttributes) {
      if (tellsMore(element)) elements.push(element);
      own = fontOf(element, around);
    }
    const parts = !inline.has(element.tag);
    if (parts) flush();
    for (const node of element.children) {
      if (node.kind === 'element') {
        visit(node, own);
        continue;
      }
      if (own !== font && (own?.name !== font?.name || own?.capitals !== font?.capitals)) flush();
      font = own;
      nodes.push(node);
      told ||= holdsOther(node.text);
    }
    if (parts) flush();
  };
  visit(root, null);
  return { units, elements };
}

/** Whether an attribute that is shown holds more than ASCII. */
function tellsMore({ attributes }: MarkupElement): boolean {
  const { content, title, alt } = attributes;
  return (
    (content !== undefined && holdsOther(content)) ||
    (title !== undefined && holdsOther(title)) ||
    (alt !== undefined && holdsOther(alt))
  );
}

/** Whether a text holds more than ASCII: control codes are letters in legacy fonts. */
function holdsOther(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 32 ? code > 127 : code !== 10 && code !== 13 && code !== 9) return true;
  }
  return false;
}

/** The legacy font of an element's text: its own `face` or style, else what stands round it. */
function fontOf({ attributes }: MarkupElement, around: LegacyFont | null): LegacyFont | null {
  const families = familiesOf(attributes.style ?? '') ?? attributes.face;
  return families === undefined ? around : legacyFontOf(families);
}

function familiesOf(style: string): string | undefined {
  if (style === '' || !/font/i.test(style)) return undefined;
  return (
    /font-family\s*:\s*([^;]{1,300})/i.exec(style)?.[1] ??
    /font\s*:[^;]{0,80}?\d(?:pt|px|em|%)\S*\s+([^;]{1,300})/i.exec(style)?.[1]
  );
}
