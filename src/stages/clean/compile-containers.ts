import type { LexiconEntry } from '../../model/reference.ts';

/** What an element's class and id say of what it holds. */
export interface ContainerSense {
  /** All container classes that are named, in the lexicon's order. */
  readonly names: readonly string[];
  /** Never shown. */
  readonly hides: boolean;
  /** The first `drop-…` class. */
  readonly drop: string | undefined;
  /** The `role-…` classes. */
  readonly roles: readonly string[];
}

/** What an element says that names nothing. */
export const noSense: ContainerSense = { names: [], hides: false, drop: undefined, roles: [] };

const mostKnown = 20_000;

/** Compiles `page-containers`; what is told of a class is kept, for a site says the same on page after page. */
export function compileContainers(
  groups: ReadonlyMap<string, readonly LexiconEntry[]>,
): (classAndId: string) => ContainerSense {
  const nameIn = compileNames(groups);
  const known = new Map<string, ContainerSense>();
  return (classAndId) => {
    let found = known.get(classAndId);
    if (found === undefined) {
      found = senseOf(nameIn(classAndId));
      // A page that makes up a class a tag must not fill the memory.
      if (known.size < mostKnown) known.set(classAndId, found);
    }
    return found;
  };
}

function senseOf(names: readonly string[]): ContainerSense {
  if (names.length === 0) return noSense;
  return {
    names,
    hides: names.includes('hidden') && !names.includes('shown'),
    drop: names.find((name) => name.startsWith('drop-')),
    roles: names.filter((name) => name.startsWith('role-')),
  };
}

function compileNames(
  groups: ReadonlyMap<string, readonly LexiconEntry[]>,
): (classAndId: string) => string[] {
  const patterns: [string, RegExp | null, RegExp | null][] = [];
  const whole = new Map<string, string>();
  for (const [name, group] of groups) {
    const tokens = group.filter((entry) => entry.attributes.match === 'token').map((entry) => entry.text);
    const parts = group.filter((entry) => entry.attributes.match === 'part').map((entry) => entry.text);
    for (const entry of group) if (entry.attributes.match === 'whole') whole.set(entry.text, name);
    patterns.push([
      name,
      tokens.length === 0 ? null : new RegExp(`(?<= |^)(?:${tokens.join('|')})(?= |$)`),
      parts.length === 0 ? null : new RegExp(parts.join('|')),
    ]);
  }
  return (classAndId) => {
    // Generated ids hold hexadecimal pieces that spell words (`…_ad_c1_…`).
    const named = classAndId
      .slice(0, 400)
      .replace(/[0-9a-f]{2,}(?:[-_][0-9a-f]{2,}){2,}|(?<![a-z])(?=[a-f]*\d)[0-9a-f]{4,}/gi, ' ');
    const words = ` ${named
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[^A-Za-z]+/g, ' ')
      .toLowerCase()} `;
    const glued = words.replace(/ /g, '');
    const found = patterns
      .filter(([, token, part]) => token?.test(words) || part?.test(glued))
      .map(([name]) => name);
    for (const own of classAndId.slice(0, 400).toLowerCase().split(/\s+/)) {
      const name = whole.get(own);
      if (name !== undefined && !found.includes(name)) found.push(name);
    }
    return found;
  };
}
