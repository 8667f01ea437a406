/** What an inline style says of how its element looks. */
export interface StyleSense {
  readonly hides: boolean;
  /** Set as a box of its own. */
  readonly block: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'center' | 'side' | null;
}

const plain: StyleSense = { hides: false, block: false, bold: false, italic: false, align: null };
const known = new Map<string, StyleSense>();
/** Pages that make up styles must not fill the memory; the cut keeps what is kept small. */
const mostKnown = 4_000;
const longestKept = 200;

/** Reads an inline style; the same few stand on every paragraph of a page and a site. */
export function readStyle(style: string): StyleSense {
  if (style === '') return plain;
  let sense = known.get(style);
  if (sense === undefined) {
    sense = senseOf(style);
    if (known.size >= mostKnown) known.clear();
    if (style.length <= longestKept) known.set(style, sense);
  }
  return sense;
}

function senseOf(style: string): StyleSense {
  const center = /text-align\s*:\s*center/i.test(style);
  const side = /text-align\s*:\s*(?:left|justify)/i.test(style);
  return {
    hides: /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style),
    block: /display\s*:\s*block/i.test(style),
    bold: /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
    italic: /font-style\s*:\s*italic/i.test(style),
    align: center ? 'center' : side ? 'side' : null,
  };
}
