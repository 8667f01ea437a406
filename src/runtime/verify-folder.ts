import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { noteFaults } from '../stages/archive/fault-lists.ts';
import { verifyArchive } from '../stages/archive/verify-archive.ts';
import { hashTables, type TableHashes } from '../stages/warehouse/hash-tables.ts';
import { holdLock } from '../stages/warehouse/hold-lock.ts';
import { inspectWarehouse } from '../stages/warehouse/inspect-warehouse.ts';
import { readInfo } from '../stages/warehouse/read-info.ts';
import { demandFolder } from './records/demand-folder.ts';
import { checkPackage } from './records/package-store.ts';
import { readTables } from './records/tables-record.ts';
import { locateVar, type VarFolder } from './records/var-folder.ts';

/** Something in an output folder that is not as it was written. */
export interface VerifyFinding {
  readonly part: 'archive' | 'packages' | 'warehouse';
  readonly where: string;
  readonly problem: string;
  /** Address to fetch or import again; missing where that would not help. */
  readonly again?: string;
}

export interface VerifyReport {
  readonly findings: readonly VerifyFinding[];
  /** Damage that is no loss: a later record of the same address is whole. */
  readonly superseded: readonly VerifyFinding[];
  /** Addresses that the next crawl or import takes in again, because it was asked to. */
  readonly mended: readonly string[];
  readonly packages: number;
  /** Hashes of the warehouse's tables; null when there is no warehouse or it cannot be read. */
  readonly hashes: TableHashes | null;
}

/**
 * Reads an output folder again, under its lock: archive and packages against their hashes, the warehouse against the contract.
 * `mend` writes down which records count no longer: what they held is fetched again by the next crawl, though nothing that
 * was made of it before is given up.
 */
export async function verifyFolder(
  out: string,
  options: { readonly mend?: boolean } = {},
): Promise<VerifyReport> {
  const folder = locateVar(out);
  demandFolder(folder.root);
  const lock = await holdLock(folder.lock);
  try {
    const findings: VerifyFinding[] = [];
    const superseded: VerifyFinding[] = [];
    const lost = new Map<string, string>();
    if (existsSync(folder.archive)) {
      for await (const { file, offset, code, detail, address, record } of verifyArchive(folder.archive)) {
        if (record !== null && address !== null) lost.set(record, address);
        (code === 'superseded' ? superseded : findings).push({
          part: 'archive',
          where: offset === null ? file : `${file}:${offset}`,
          problem: `${code}: ${detail}`,
          ...(address === null ? {} : { again: address }),
        });
      }
    }
    if (options.mend) await noteFaults(folder.archive, 'damaged.txt', [...lost.keys()]);
    const mended = options.mend ? [...new Set(lost.values())] : [];
    const packages = listPackages(folder.packages);
    for (const name of packages) {
      const problem = checkPackage(join(folder.packages, name));
      if (problem !== null) findings.push({ part: 'packages', where: name, problem });
    }
    const warehouse = await verifyWarehouse(folder, findings);
    return { findings, superseded, mended, packages: packages.length, hashes: warehouse };
  } finally {
    lock.release();
  }
}

async function verifyWarehouse(folder: VarFolder, findings: VerifyFinding[]): Promise<TableHashes | null> {
  const file = folder.warehouse;
  if (!existsSync(file)) return null;
  try {
    for (const { table, problem } of await inspectWarehouse(file))
      findings.push({ part: 'warehouse', where: table, problem });
    const hashes = await hashTables(file);
    const problem = await compareTables(folder, hashes);
    if (problem !== null) findings.push({ part: 'warehouse', where: file, problem });
    return hashes;
  } catch (error) {
    findings.push({
      part: 'warehouse',
      where: file,
      problem: error instanceof Error ? error.message : String(error),
    });
    return null;
  }
}

/** What parts a warehouse that can be read from the one that the last run built; null when nothing does. */
async function compareTables(folder: VarFolder, hashes: TableHashes): Promise<string | null> {
  const written = readTables(folder.tables);
  if (written === null) return 'expected a record of how it was built; got none: `tinhuyen load` writes it';
  const madeFrom = (await readInfo(folder.warehouse))?.made_from;
  if (madeFrom !== written.made_from)
    return `not the one that run ${written.run_id} built: it says that it was made from other things; \`tinhuyen load\` builds it anew`;
  if (hashes.hash === written.hash) return null;
  const names = [...new Set([...Object.keys(hashes.tables), ...Object.keys(written.tables)])].sort();
  const changed = names.filter((name) => hashes.tables[name]?.hash !== written.tables[name]?.hash);
  return `changed since run ${written.run_id} built it: ${changed.join(', ')}; remove the file and \`tinhuyen load\` builds it anew`;
}

/** `stage/name` of every finished package; what a killed run left under a temporary name is none. */
function listPackages(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((stage) =>
      readdirSync(join(folder, stage))
        .sort()
        .map((name) => `${stage}/${name}`),
    )
    .filter((name) => !name.includes('/.tmp-'));
}
