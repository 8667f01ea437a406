import { tokenizeText } from './tokenize-text.ts';

/** Decodes character references in a text that is no markup: `&agrave;`, `&#225;`, `&amp;`; once, not again. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const parts: string[] = [];
  const source = text.replace(/</g, '&lt;');
  tokenizeText(
    source,
    (start, end) => parts.push(source.slice(start, end)),
    (code) => parts.push(String.fromCodePoint(code)),
  );
  return parts.join('');
}
