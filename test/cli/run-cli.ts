import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verifyFolder } from '../../src/runtime/verify-folder.ts';
import { queryWarehouse } from '../../src/stages/warehouse/query-warehouse.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const launcher = join(root, 'bin/tinhuyen.js');
export const samplePipeline = join(root, 'pipelines/sample.yaml');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built program; `ended` resolves when it has. */
export function startCli(
  args: readonly string[],
  options: { cwd?: string; bin?: string } = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [options.bin ?? launcher, ...args], {
    cwd: options.cwd ?? root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ code, stdout, stderr }));
  });
  return { child, ended };
}

/** Runs the built program to its end. */
export function runCli(...args: readonly string[]): Promise<Ended> {
  return startCli(args).ended;
}

/** A new empty folder. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tinhuyen-'));
}

/** Rows of a query over an output folder. */
export async function ask(out: string, sql: string): Promise<Record<string, unknown>[]> {
  const { columns, rows } = await queryWarehouse(join(out, 'tinhuyen.duckdb'), sql);
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));
}

/** Hash of the tables, after everything in the folder has been verified. */
export async function verifiedHash(out: string): Promise<string> {
  // In this process: to start another for each check took half the time of these tests.
  const { findings, hashes } = await verifyFolder(out);
  if (findings.length > 0 || hashes === null) throw new Error(JSON.stringify({ findings, hashes }));
  return hashes.hash;
}
