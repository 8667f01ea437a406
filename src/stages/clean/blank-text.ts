const firstSign = 33;
const lastAscii = 126;
const firstOdd = 0x1680;

/** Whether a text has nothing but white space: `text.trim() === ''` without a copy of it. */
export function isBlankText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= firstSign && code <= lastAscii) return false;
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return text.trim() === '';
  }
  return true;
}

/** `text.trim().length` without a copy of it. */
export function trimmedLength(text: string): number {
  let start = 0;
  let end = text.length;
  while (start < end && isPlainBlank(text.charCodeAt(start))) start++;
  while (end > start && isPlainBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return 0;
  // Other blanks (no-break space, U+FEFF) are rare at the edges.
  return isPlainSign(text.charCodeAt(start)) && isPlainSign(text.charCodeAt(end - 1))
    ? end - start
    : text.trim().length;
}

function isPlainBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Surely no white space. */
function isPlainSign(code: number): boolean {
  return code > 0xa0
    ? code < firstOdd || (code >= 0x1e00 && code < 0x2000)
    : code >= firstSign && code <= lastAscii;
}
