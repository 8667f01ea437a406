import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { rejectSchema } from '../../model/failure.ts';
import { sourceSchema } from '../../model/page.ts';
import { writeFileDurably } from './write-durably.ts';

const intakeSchema = z.object({
  run_id: z.string(),
  sources: z.array(sourceSchema),
  rejects: z.array(rejectSchema.extend({ source_id: z.string().optional() })),
});
/** What taking pages in has said beside the pages: their sources, and what could not be used. */
export type Intake = z.infer<typeof intakeSchema>;

/** Keeps the intake of one scope (`crawl-<source>`, `import-<hash of paths>`, `archive`) in place of its last one; unchanged content keeps its run. */
export async function saveIntake(folder: string, scope: string, intake: Intake): Promise<void> {
  const path = join(folder, `${scope}.json`);
  const old = readIntake(path);
  if (old && contentOf(old) === contentOf(intake)) return;
  await writeFileDurably(path, `${JSON.stringify(intake, null, 1)}\n`);
}

/** The intakes of all scopes, in order of their names. */
export function loadIntakes(folder: string): Intake[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => intakeSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

/** One scope's intake; null when it has none yet or a kill left it unreadable. */
function readIntake(path: string): Intake | null {
  try {
    return intakeSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function contentOf({ sources, rejects }: Intake): string {
  return JSON.stringify([sources, rejects]);
}
