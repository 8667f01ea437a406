import type { LexiconEntry } from '../../model/reference.ts';

/** Classes of the lexicon `url-rules`. */
export const urlRuleClasses = [
  'tracking-param', 'session-param', 'print-param', 'print-path', 'default-file', 'folded-suffix', 'paging-param', 'paging-path',
  'paging-text', 'calendar-param', 'calendar-path', 'filter-param', 'skip-param', 'skip-path', 'skip-suffix',
] as const; // biome-ignore format: one list
export type UrlRuleClass = (typeof urlRuleClasses)[number];

/** The lexicon as a lookup: whether a lower-case word belongs to a class. */
export interface UrlRules {
  has(kind: UrlRuleClass, word: string): boolean;
  /** Whether a query parameter belongs to a class, by its name or by name=value. */
  hasParam(kind: UrlRuleClass, name: string, value: string): boolean;
}

/** Compiles the entries; an ending `*` stands for anything. */
export function compileUrlRules(entries: readonly LexiconEntry[]): UrlRules {
  const exact = new Set<string>();
  const prefixes = new Map<string, string[]>();
  for (const entry of entries) {
    const text = entry.text.toLowerCase();
    if (!text.endsWith('*')) exact.add(`${entry.class}\0${text}`);
    else prefixes.set(entry.class, [...(prefixes.get(entry.class) ?? []), text.slice(0, -1)]);
  }
  const has = (kind: UrlRuleClass, word: string) => {
    const lower = word.toLowerCase();
    return (
      exact.has(`${kind}\0${lower}`) || (prefixes.get(kind) ?? []).some((prefix) => lower.startsWith(prefix))
    );
  };
  return { has, hasParam: (kind, name, value) => has(kind, name) || has(kind, `${name}=${value}`) };
}
