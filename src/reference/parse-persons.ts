import { z } from 'zod';
import type { PersonAssertion } from '../model/person-assertion.ts';
import { dataError } from './data-error.ts';
import { parseTsv } from './parse-tsv.ts';

const rowSchema = z.object({
  relation: z.enum(['same', 'not-same'], 'same or not-same'),
  name: z.string('a name'),
  of: z.string().optional(),
  other_name: z.string('a name'),
  other_of: z.string().optional(),
  evidence: z.string('how one knows'),
});

/** Reads what curators say of persons; two rows of one pair, or a pair of one that is no two, are an error. */
export function parsePersons(file: string, content: string): PersonAssertion[] {
  const seen = new Map<string, number>();
  return parseTsv(file, content, Object.keys(rowSchema.shape)).rows.map(({ line, cells }) => {
    const checked = rowSchema.safeParse(cells);
    if (!checked.success) {
      const issue = checked.error.issues[0]!;
      const field = String(issue.path[0]);
      const got = JSON.stringify(cells[field] ?? '');
      throw dataError('persons-field', { file, line, field }, issue.message, got);
    }
    const { relation, name, of, other_name, other_of } = checked.data;
    const sides = [`${name}\t${of ?? ''}`, `${other_name}\t${other_of ?? ''}`].sort();
    const known = seen.get(sides.join('\n'));
    if (known !== undefined)
      throw dataError(
        'persons-pair',
        { file, line },
        'each pair once',
        `a pair that stands on line ${known}`,
      );
    if (relation === 'not-same' && sides[0] === sides[1])
      throw dataError('persons-pair', { file, line }, 'two persons that can be told apart', sides[0]!.trim());
    seen.set(sides.join('\n'), line);
    return { relation, a: { name, of: of ?? null }, b: { name: other_name, of: other_of ?? null } };
  });
}
