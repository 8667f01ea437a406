import { decodeBytes } from '../../markup/decode-bytes.ts';
import { parseMarkup } from '../../markup/parse-markup.ts';
import { walkMarkup } from '../../markup/query-markup.ts';

const maxLength = 300;

/** The title in a page's head, in NFC and one line; null when it has none. */
export function readTitle(body: Uint8Array, charset: string | null): string | null {
  const { root } = parseMarkup(decodeBytes(body, charset).text);
  for (const node of walkMarkup(root)) {
    if (node.kind !== 'element' || node.tag !== 'title') continue;
    const words = [...walkMarkup(node)].flatMap((child) => (child.kind === 'text' ? [child.text] : []));
    const title = words.join(' ').normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, maxLength);
    return title === '' ? null : title;
  }
  return null;
}
