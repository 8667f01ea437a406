/** One compound of a selector: what an element must be. */
export interface SelectorStep {
  /** Lower case; null for any. */
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly SelectorAttribute[];
  /** The step before must be the parent, not just any ancestor. */
  readonly child: boolean;
}

export interface SelectorAttribute {
  readonly name: string;
  /** `''` asks only that the attribute is there. */
  readonly operator: '' | '=' | '^=' | '$=' | '*=' | '~=';
  readonly value: string;
}

/** The alternatives of a selector, each a path of steps. */
export type Selector = readonly (readonly SelectorStep[])[];

const most = { alternatives: 10, steps: 12 };
const name = '[\\p{L}\\p{N}_-]+';
const attribute = `\\[\\s*([\\w:-]+)\\s*(?:([$^*~]?=)\\s*(?:"([^"]*)"|'([^']*)'|([^\\]"'\\s]*))\\s*)?\\]`;
const compound = new RegExp(`^(?:[a-z][\\w-]*|\\*)?(?:#${name}|\\.${name}|${attribute})*$`, 'iu');

/**
 * Reads the part of CSS that profiles use: tags, `#id`, `.class`, `[attribute]` (also `=`, `^=`, `$=`, `*=`, `~=`), blanks, `>`
 * and commas; null for anything else. `div.news > h1, #tieude` has two alternatives.
 */
export function parseSelector(text: string): Selector | null {
  const parts = text.split(/,(?![^[]*\])/);
  const paths = parts.map((part) => parsePath(part.trim()));
  return paths.length <= most.alternatives && paths.every((path) => path !== null) ? paths : null;
}

function parsePath(text: string): SelectorStep[] | null {
  const words = text.replace(/\s*>\s*(?![^[]*\])/g, ' > ').split(/\s+(?![^[]*\])/);
  const steps: SelectorStep[] = [];
  let child = false;
  for (const word of words) {
    if (word === '>') {
      if (child || steps.length === 0) return null;
      child = true;
      continue;
    }
    if (word === '' || !compound.test(word)) return null;
    steps.push(parseStep(word, child));
    child = false;
  }
  return child || steps.length === 0 || steps.length > most.steps ? null : steps;
}

function parseStep(word: string, child: boolean): SelectorStep {
  const attributes = [...word.matchAll(new RegExp(attribute, 'gu'))].map(
    ([, key, operator, double, single, bare]): SelectorAttribute => ({
      name: key!.toLowerCase(),
      operator: (operator ?? '') as SelectorAttribute['operator'],
      value: double ?? single ?? bare ?? '',
    }),
  );
  const rest = word.replace(new RegExp(attribute, 'gu'), '');
  const named = (mark: string) =>
    [...rest.matchAll(new RegExp(`[${mark}](${name})`, 'gu'))].map((match) => match[1]!);
  const tag = /^[a-z][\w-]*/i.exec(rest)?.[0].toLowerCase() ?? null;
  return { tag, id: named('#')[0] ?? null, classes: named('.'), attributes, child };
}
