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

const reference = /&(?:#\d{2,7}|#[xX][\dA-Fa-f]{2,6}|[A-Za-z]{2,8}\d?);/;

/** Decodes what is still a reference after one decoding (`Ng&amp;agrave;y`: a page that was escaped twice); never a third time. */
export function decodeAgain(text: string): string {
  return reference.test(text) ? decodeEntities(text) : text;
}
