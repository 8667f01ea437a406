import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOf } from '../../model/hash.ts';
import { writeFolder } from './write-durably.ts';

/** One unit of work done: what it was made from, and what came of it. */
export interface PackedItem {
  readonly key: string;
  /** Hash of everything, beside code and reference, that the value was made from. */
  readonly input: string;
  readonly value: unknown;
}

const manifestSchema = z.object({
  format: z.literal(1),
  stage: z.string(),
  code: z.string(),
  reference: z.string(),
  inputs: z.array(z.string()),
  count: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string(),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const maxPackageItems = 64;
const itemSchema = z.object({ key: z.string(), input: z.string(), value: z.unknown() });

/**
 * The packages of one stage: immutable folders `data.ndjson` + `manifest.json`, each named after the hash of its inputs,
 * the code and the reference data. One process at a time may hold a store (the run's lock sees to it).
 */
export class PackageStore {
  readonly #folder: string;
  readonly #stage: string;
  readonly #code: string;
  readonly #reference: string;
  readonly #packages = new Map<string, readonly string[]>();
  readonly #covered = new Set<string>();
  /** Folders that are of no use: of other code or rules, damaged, or left half written by a killed run. */
  readonly #useless = new Set<string>();

  /**
   * Reads every package of `folder`/`stage` against its hash and changes nothing on the disk: work whose package is
   * damaged, half written or of other code counts as not done. `publish` and `prune` clear such packages away.
   */
  constructor(folder: string, stage: string, made: { readonly code: string; readonly reference: string }) {
    this.#folder = join(folder, stage);
    this.#stage = stage;
    this.#code = made.code;
    this.#reference = made.reference;
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      const manifest = name.startsWith('.tmp-') ? null : readManifest(path);
      const isOurs = manifest?.code === this.#code && manifest.reference === this.#reference;
      if (isOurs && describeDamage(path, manifest) === null) this.#adopt(name, manifest.inputs);
      else this.#useless.add(name);
    }
  }

  /** Names of the packages in use, in order. */
  get names(): readonly string[] {
    return [...this.#packages.keys()].sort();
  }

  covers(input: string): boolean {
    return this.#covered.has(input);
  }

  /** Packs at most `maxPackageItems` items, ordered by key; returns the package's name once it is on disk. */
  async publish(items: readonly PackedItem[]): Promise<string> {
    const sorted = [...items].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const inputs = sorted.map(({ input }) => input);
    const hash = digestOf([this.#stage, this.#code, this.#reference, ...inputs].join('\n'));
    const name = hash.slice('sha256:'.length, 'sha256:'.length + 32);
    const data = sorted.map(({ key, input, value }) => `${JSON.stringify({ key, input, value })}\n`).join('');
    const manifest: Manifest = {
      format: 1,
      stage: this.#stage,
      code: this.#code,
      reference: this.#reference,
      inputs,
      count: sorted.length,
      bytes: Buffer.byteLength(data),
      sha256: digestOf(data),
    };
    const path = join(this.#folder, name);
    // Not left to `prune`: the new package may have the name of the damaged one.
    if (this.#useless.delete(name)) rmSync(path, { recursive: true, force: true });
    if (!existsSync(path)) {
      mkdirSync(this.#folder, { recursive: true });
      await writeFolder(path, {
        'data.ndjson': data,
        'manifest.json': `${JSON.stringify(manifest, null, 1)}\n`,
      });
    }
    this.#adopt(name, inputs);
    return name;
  }

  /** Every item of the packages in use. */
  async *read(): AsyncGenerator<PackedItem> {
    for (const name of this.names) {
      const data = await readFile(join(this.#folder, name, 'data.ndjson'), 'utf8');
      for (const line of data.split('\n')) {
        if (line === '') continue;
        const { key, input, value } = itemSchema.parse(JSON.parse(line));
        yield { key, input, value };
      }
    }
  }

  /** Removes what is of no use and packages of which no input is `live`; returns how many. */
  prune(live: ReadonlySet<string>): number {
    const dead = [...this.#packages].filter(([, inputs]) => !inputs.some((input) => live.has(input)));
    for (const [name] of dead) this.#packages.delete(name);
    const names = [...this.#useless, ...dead.map(([name]) => name)];
    this.#useless.clear();
    for (const name of names) rmSync(join(this.#folder, name), { recursive: true, force: true });
    return names.length;
  }

  #adopt(name: string, inputs: readonly string[]): void {
    this.#packages.set(name, inputs);
    for (const input of inputs) this.#covered.add(input);
  }
}

/** What is wrong with a package folder; null when it reads back as its manifest says. */
export function checkPackage(path: string): string | null {
  const manifest = readManifest(path);
  return manifest === null ? 'no readable manifest with data of its size' : describeDamage(path, manifest);
}

function describeDamage(path: string, manifest: Manifest): string | null {
  const digest = digestOf(readFileSync(join(path, 'data.ndjson')));
  return digest === manifest.sha256 ? null : `data with ${digest}, not ${manifest.sha256}`;
}

/** The manifest, or null when the folder is no whole package. */
function readManifest(path: string): Manifest | null {
  try {
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')));
    return statSync(join(path, 'data.ndjson')).size === manifest.bytes ? manifest : null;
  } catch {
    return null;
  }
}
