import { createHash, hash } from 'node:crypto';

/** `sha256:` + hex of bytes or UTF-8 text. */
export function digestOf(data: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`;
}

/** First 16 hex digits of the SHA-256 of the parts, parted by NUL: deterministic ids on every machine. */
export function idOf(...parts: readonly (string | number | null | undefined)[]): string {
  return hash('sha256', parts.map((part) => String(part ?? '')).join('\0'), 'hex').slice(0, 16);
}
