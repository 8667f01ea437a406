import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPackage, PackageStore, type PackedItem } from '../../../src/runtime/records/package-store.ts';

const made = { code: 'sha256:c1', reference: 'sha256:r1' };
const items: PackedItem[] = [
  { key: 'b', input: 'in-b', value: { text: 'huyện' } },
  { key: 'a', input: 'in-a', value: null },
];

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'packages-'));
}

async function readAll(store: PackageStore): Promise<PackedItem[]> {
  const all: PackedItem[] = [];
  for await (const item of store.read()) all.push(item);
  return all;
}

describe('PackageStore', () => {
  it('gives packed items back in order of their keys, to a later opener too', async () => {
    const path = folder();
    await new PackageStore(path, 'clean', made).publish(items);
    const store = new PackageStore(path, 'clean', made);
    expect(await readAll(store)).toEqual([items[1], items[0]]);
    expect([store.covers('in-a'), store.covers('in-c')]).toEqual([true, false]);
  });

  it('names a package after its inputs, code and reference data, whatever order they came in', async () => {
    const name = await new PackageStore(folder(), 'clean', made).publish(items);
    expect(await new PackageStore(folder(), 'clean', made).publish([...items].reverse())).toBe(name);
    expect(await new PackageStore(folder(), 'clean', { ...made, code: 'sha256:c2' }).publish(items)).not.toBe(
      name,
    );
    expect(
      await new PackageStore(folder(), 'clean', { ...made, reference: 'sha256:r2' }).publish(items),
    ).not.toBe(name);
    expect(await new PackageStore(folder(), 'extract', made).publish(items)).not.toBe(name);
  });

  it('writes the same bytes in every folder', async () => {
    const [one, two] = [folder(), folder()];
    const name = await new PackageStore(one, 'clean', made).publish(items);
    await new PackageStore(two, 'clean', made).publish([...items].reverse());
    for (const file of ['data.ndjson', 'manifest.json']) {
      expect(
        readFileSync(join(two, 'clean', name, file)).equals(readFileSync(join(one, 'clean', name, file))),
      ).toBe(true);
    }
  });

  it('does not use packages of other code, and removes them when it prunes', async () => {
    const path = folder();
    await new PackageStore(path, 'clean', made).publish(items);
    const store = new PackageStore(path, 'clean', { ...made, code: 'sha256:c2' });
    expect(store.covers('in-a')).toBe(false);
    expect(store.prune(new Set(['in-a']))).toBe(1);
    expect(readdirSync(join(path, 'clean'))).toEqual([]);
  });

  it('keeps a package of which one item is still of use and removes one without any', async () => {
    const store = new PackageStore(folder(), 'clean', made);
    const kept = await store.publish(items);
    await store.publish([{ key: 'c', input: 'in-c', value: 1 }]);
    expect(store.prune(new Set(['in-a']))).toBe(1);
    expect(store.names).toEqual([kept]);
  });

  it('changes nothing by being opened, whatever a killed run left; pruning sweeps it', async () => {
    const path = folder();
    const name = await new PackageStore(path, 'clean', made).publish(items);
    cpSync(join(path, 'clean', name), join(path, 'clean', `.tmp-${name}`), { recursive: true });
    mkdirSync(join(path, 'clean', 'half'));
    writeFileSync(join(path, 'clean', name, 'data.ndjson'), '{"key":"a"');
    const before = readdirSync(join(path, 'clean'), { recursive: true });
    const store = new PackageStore(path, 'clean', made);
    expect(store.covers('in-a')).toBe(false);
    expect(await readAll(store)).toEqual([]);
    expect(readdirSync(join(path, 'clean'), { recursive: true })).toEqual(before);
    expect(store.prune(new Set(['in-a']))).toBe(3);
    expect(readdirSync(join(path, 'clean'))).toEqual([]);
    expect(readdirSync(join(path))).toEqual(['clean']);
    new PackageStore(path, 'extract', made);
    expect(readdirSync(join(path))).toEqual(['clean']);
  });

  it('does not use data that do not have the hash of the manifest, and makes room for new ones', async () => {
    const path = folder();
    const name = await new PackageStore(path, 'clean', made).publish(items);
    const file = join(path, 'clean', name, 'data.ndjson');
    writeFileSync(file, readFileSync(file, 'utf8').replace('huyện', 'huyệm'));
    expect(checkPackage(join(path, 'clean', name))).toContain('sha256:');
    const store = new PackageStore(path, 'clean', made);
    expect(store.covers('in-a')).toBe(false);
    await store.publish(items);
    expect(await readAll(store)).toEqual([items[1], items[0]]);
  });
});
