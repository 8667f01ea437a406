import { z } from 'zod';
import type { RegisteredDocument } from '../model/reference.ts';
import { dataError } from './data-error.ts';
import { parseTsv } from './parse-tsv.ts';

const rowSchema = z.object({
  key: z.string(),
  doc_type: z.string(),
  number: z.string(),
  session: z
    .string()
    .regex(/^TW\d+\/[IVX]+$/, 'a plenum like TW3/VIII')
    .optional(),
  issuer: z.string(),
  issued_on: z.iso.date(),
  term: z.string().optional(),
  title: z.string(),
  short_names: z.string().optional(),
  check: z.enum(['V', 'P', 'K']),
});

/** Reads the registry of central documents; `document_id` is the key, `number@date`. */
export function parseDocumentRegistry(file: string, content: string): RegisteredDocument[] {
  const seen = new Set<string>();
  return parseTsv(file, content, Object.keys(rowSchema.shape)).rows.map(({ line, cells }) => {
    const checked = rowSchema.safeParse(cells);
    if (!checked.success) {
      const issue = checked.error.issues[0]!;
      const field = String(issue.path[0]);
      throw dataError(
        'registry-field',
        { file, line, field },
        issue.message,
        JSON.stringify(cells[field] ?? ''),
      );
    }
    const row = checked.data;
    const key = `${row.number}@${row.issued_on}`;
    if (row.key !== key || seen.has(key))
      throw dataError('registry-key', { file, line, field: 'key' }, `${key}, once`, row.key);
    seen.add(key);
    return {
      document_id: key,
      doc_type: row.doc_type,
      number: row.number,
      session: row.session ?? null,
      issuer: row.issuer,
      issued_on: row.issued_on,
      title: row.title,
      registry_key: key,
      short_names: row.short_names?.split('; ') ?? [],
      term: row.term ?? null,
    };
  });
}
