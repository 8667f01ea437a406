import { z } from 'zod';
import type { Declared } from '../../model/page.ts';

const text = z.string();
const jsonLine = z.object({
  origin: text.nullish(),
  url: text.nullish(),
  title: text.nullish(),
  published: text.nullish(),
  author: text.nullish(),
  html: text.nullish(),
  text: text.nullish(),
});

/** One JSON line read: its content and the fields that win over the content. */
export type ReadJsonLine =
  | {
      readonly ok: true;
      readonly declared: Declared;
      readonly html: string | null;
      readonly text: string | null;
    }
  | { readonly ok: false; readonly reason: string; readonly detail: string };

/** Reads one JSON line `{origin?, url?, title?, published?, author?, html | text}`; what doesn't fit is told by field. */
export function readJsonLine(source: string): ReadJsonLine {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 160) : 'a syntax error';
    return { ok: false, reason: 'bad-json', detail: `expected one JSON object; got ${why}` };
  }
  const parsed = jsonLine.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const field = issue.path.join('.') || 'line';
    return { ok: false, reason: 'bad-field', detail: `field ${field}: ${issue.message}` };
  }
  const { html, text: plain, origin, url, title, published, author } = parsed.data;
  if (!html && !plain)
    return {
      ok: false,
      reason: 'bad-field',
      detail: 'field html | text: expected one of the two; got neither',
    };
  if (published && !/^\d{4}-\d{2}-\d{2}/.test(published))
    return {
      ok: false,
      reason: 'bad-field',
      detail: `field published: expected an ISO date (2024-05-31); got ${JSON.stringify(published.slice(0, 40))}`,
    };
  const declared: Declared = {};
  if (origin) declared.origin = origin;
  if (url) declared.url = url;
  if (title) declared.title = title;
  if (published) declared.published = published.slice(0, 10);
  if (author) declared.author = author;
  return { ok: true, declared, html: html ?? null, text: plain ?? null };
}
