import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf, elementsByTag, textOf } from '../../markup/query-markup.ts';

const maxScript = 200_000;
const moves = /\blocation\b\s*(?:\.\s*(?:reload|replace|assign|href)\b|=)/;
const sendsOff =
  /(?:^|[;{}\s])(?:(?:window|top|self|document)\s*\.\s*)*location\s*(?:\.\s*href\s*)?=|\blocation\s*\.\s*(?:replace|assign)\s*\(/;

/**
 * What the scripts of a page without text do: `cookie` sets one and loads the page anew (`document.cookie=…;location.reload()`: a wall
 * against programs), `redirect` sends the reader elsewhere; null for neither.
 */
export function findWall(root: MarkupElement): 'cookie' | 'redirect' | null {
  const scripts = elementsByTag(root, 'script').filter((script) => !isData(script));
  const code = scripts
    .map((script) => textOf(script))
    .join('\n')
    .slice(0, maxScript);
  const loads = scripts.some((script) => /\/cdn-cgi\/challenge-platform\//.test(attributeOf(script, 'src')));
  if (loads || (/cookie\s*(?:\+?=(?!=)|\()/i.test(code) && moves.test(code))) return 'cookie';
  return sendsOff.test(code) ? 'redirect' : null;
}

function isData(script: MarkupElement): boolean {
  const type = attributeOf(script, 'type').toLowerCase();
  return type !== '' && !/javascript|module/.test(type);
}
