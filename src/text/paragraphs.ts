import type { Span } from '../model/span.ts';
import { BREAK, classOfCode, INVISIBLE, SPACE } from './chars.ts';

/** Paragraphs: what lies between newline runs, trimmed of white space; empty ones are left out. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = -1;
  let end = -1;
  for (let i = 0; i <= text.length; i++) {
    const kind = i === text.length ? BREAK : classOfCode(text.charCodeAt(i));
    if (kind === BREAK) {
      if (start >= 0) paragraphs.push({ start, end });
      start = -1;
    } else if (kind !== SPACE && kind !== INVISIBLE) {
      if (start < 0) start = i;
      end = i + 1;
    }
  }
  return paragraphs;
}
