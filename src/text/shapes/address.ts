import { isDigit, isLetter } from '../chars.ts';
import type { Shape } from './shape.ts';

const maxLocal = 64;
const maxHost = 255;
/** A longer chain of labels is a list without spaces, or hostile. */
const maxDots = 6;
const schemes = ['http://', 'https://', 'www.', 'ftp://'];
/** Only what stands bare in running text often; any other host is read with its `http` or `www`. */
const topDomains = new Set(['vn', 'com', 'net', 'org', 'gov', 'edu', 'info']);
const trailing = '.,;:!?)]}\'"’”»…';

/** A web address at `i`, up to white space or a bracket, closing punctuation left outside. */
export function readUrl(text: string, i: number): Shape | null {
  const lead = text.slice(i, i + 8).toLowerCase();
  if (!schemes.some((scheme) => lead.startsWith(scheme))) return null;
  let end = i;
  while (isUrlCode(text.charCodeAt(end))) end++;
  while (end > i && trailing.includes(text[end - 1]!)) end--;
  return end > i + lead.indexOf('.') ? { end, shape: 'url' } : null;
}

function isUrlCode(code: number): boolean {
  return (
    code > 0x20 &&
    code !== 0xa0 &&
    code !== 0x3c &&
    code !== 0x3e &&
    code !== 0x22 &&
    (code < 0x2000 || code > 0x206f)
  );
}

/** An e-mail address at `i`: at most 64 characters before `@`, a host with a dot behind it. */
export function readEmail(text: string, i: number): Shape | null {
  let at = i;
  while (at - i <= maxLocal && isLocalCode(text.charCodeAt(at))) at++;
  if (at === i || text[at] !== '@') return null;
  const end = hostEnd(text, at + 1);
  return end !== null ? { end, shape: 'email' } : null;
}

/** A bare host in lower-case ASCII with a well-known ending, and its path: `baolangson.vn/tin`. */
export function readHost(text: string, i: number): Shape | null {
  const end = hostEnd(text, i);
  if (end === null) return null;
  const host = text.slice(i, end);
  if (host !== host.toLowerCase() || !topDomains.has(host.slice(host.lastIndexOf('.') + 1))) return null;
  if (text[end] !== '/') return { end, shape: 'url' };
  let path = end;
  while (isUrlCode(text.charCodeAt(path)) && path - end < 2048) path++;
  while (trailing.includes(text[path - 1]!)) path--;
  return { end: path, shape: 'url' };
}

function hostEnd(text: string, i: number): number | null {
  let end = i;
  let dots = 0;
  for (; end - i < maxHost; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x2e && end > i && isHostCode(text.charCodeAt(end + 1))) {
      if (++dots > maxDots) return null;
    } else if (!isHostCode(code)) break;
  }
  return dots > 0 && !isLetter(text.charCodeAt(end)) ? end : null;
}

function isHostCode(code: number): boolean {
  return isDigit(code) || code === 0x2d || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isLocalCode(code: number): boolean {
  return isHostCode(code) || code === 0x2e || code === 0x5f || code === 0x2b;
}
