import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  const { code, stdout, stderr } = await runCli('query', '--out', out, '--json', sql);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Hash of the tables, after everything in the folder has been verified. */
export async function verifiedHash(out: string): Promise<string> {
  const { code, stdout, stderr } = await runCli('verify', '--out', out, '--json');
  if (code !== 0) throw new Error(`${stdout}${stderr}`);
  return JSON.parse(stdout).hashes.hash;
}
