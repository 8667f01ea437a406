/** What a robots.txt says to one robot. */
export interface RobotsRules {
  /** Whether a path with its query may be asked for. */
  allows(target: string): boolean;
  /** Seconds, as written; null without a readable one. */
  readonly crawlDelay: number | null;
  readonly sitemaps: readonly string[];
}

interface Rule {
  readonly allow: boolean;
  /** Characters of the pattern. */
  readonly length: number;
  /** What stands between the stars. */
  readonly parts: readonly string[];
  /** A `$` at its end. */
  readonly isAnchored: boolean;
}

interface Group {
  readonly rules: Rule[];
  crawlDelay: number | null;
}

const maxSitemaps = 100;

/**
 * Reads a robots.txt for the product token `agent` by RFC 9309: the groups that name it, together, else those of `*`. Time
 * and memory are linear in the text, whatever stands in it: a file of 500 KB that names ten thousand robots before its
 * rules, or is made of stars, took robots-parser gigabytes and minutes.
 */
export function readRobots(text: string, agent: string): RobotsRules {
  const ours: Group = { rules: [], crawlDelay: null };
  const others: Group = { rules: [], crawlDelay: null };
  const sitemaps: string[] = [];
  let named = new Set<Group>();
  let isNaming = false;
  let isNamed = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const written = value.trim();
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      if (!isNaming) named = new Set();
      isNaming = true;
      const robot = written.toLowerCase().split('/')[0]!.trim();
      if (robot === agent.toLowerCase()) named.add(ours);
      if (robot === '*') named.add(others);
      isNamed ||= named.has(ours);
    } else if (name === 'allow' || name === 'disallow') {
      isNaming = false;
      if (written !== '' && named.size > 0) {
        const rule = compileRule(written, name === 'allow');
        for (const { rules } of named) rules.push(rule);
      }
    } else if (name === 'crawl-delay') {
      isNaming = false;
      const delay = Number(written);
      if (written !== '' && delay >= 0) for (const group of named) group.crawlDelay = delay;
    } else if (name === 'sitemap' && written !== '' && sitemaps.length < maxSitemaps) sitemaps.push(written);
  }
  const { rules, crawlDelay } = isNamed ? ours : others;
  // The longest first, of equally long ones the kinder: the first that fits decides.
  rules.sort((a, b) => b.length - a.length || Number(b.allow) - Number(a.allow));
  return {
    allows: (target) => {
      const path = normalize(target);
      return rules.find((rule) => fits(rule, path))?.allow ?? true;
    },
    crawlDelay,
    sitemaps,
  };
}

function compileRule(written: string, allow: boolean): Rule {
  const isAnchored = written.endsWith('$');
  const pattern = normalize(encode(isAnchored ? written.slice(0, -1) : written));
  return { allow, length: pattern.length + (isAnchored ? 1 : 0), parts: pattern.split('*'), isAnchored };
}

/** The first part begins the path, each further one is taken where it stands first: no other place could fit better. */
function fits({ parts, isAnchored }: Rule, path: string): boolean {
  if (!path.startsWith(parts[0]!)) return false;
  let at = parts[0]!.length;
  const last = parts.length - 1;
  if (last === 0) return !isAnchored || at === path.length;
  for (const part of isAnchored ? parts.slice(1, last) : parts.slice(1)) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !isAnchored || (path.endsWith(parts[last]!) && path.length - parts[last]!.length >= at);
}

/** `/nội-bộ` -> `/n%E1%BB%99i-b%E1%BB%99`; what is encoded already stays. */
function encode(pattern: string): string {
  return encodeURI(pattern).replace(/%25/g, '%');
}

/** `%2f%61` -> `%2Fa`: one way of writing each octet (RFC 9309 2.2.2). */
function normalize(path: string): string {
  return path.replace(/%([0-9a-f]{2})/gi, (code, digits: string) => {
    const char = String.fromCharCode(Number.parseInt(digits, 16));
    return /[\w.~-]/.test(char) ? char : code.toUpperCase();
  });
}
