import { describe, expect, it } from 'vitest';
import { readSources } from './read-sources.ts';

/** External library -> the only folders that may import it. */
const homes: Readonly<Record<string, readonly string[]>> = {
  '@duckdb/node-api': ['stages/warehouse/'],
  undici: ['stages/fetch/'],
  lmdb: ['stages/fetch/'],
  'node-html-parser': ['markup/'],
  htmlparser2: ['markup/'],
  yaml: ['reference/'],
  natural: ['text/'],
  vntk: [],
  piscina: ['runtime/'],
  pino: ['runtime/'],
  'node:worker_threads': ['runtime/'],
  worker_threads: [],
  commander: ['cli/'],
  warcio: ['stages/archive/'],
};

const packageOf = (target: string): string =>
  target.startsWith('node:')
    ? target
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');

describe('single homes', () => {
  const files = readSources();

  it('gives each library one home', () => {
    const strays = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ ours }) => !ours)
        .filter(({ target }) => {
          const home = homes[packageOf(target)];
          return home !== undefined && !home.some((folder) => path.startsWith(folder));
        })
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it('knows homes that are lived in', () => {
    const used = new Set(files.flatMap(({ imports }) => imports.map(({ target }) => packageOf(target))));
    for (const name of ['@duckdb/node-api', 'piscina', 'pino', 'commander', 'yaml'])
      expect([...used]).toContain(name);
  });

  it('reads the network through the HTTP client only', () => {
    const own = files.filter(
      ({ path, code }) => !path.startsWith('stages/fetch/') && /(?<![.\w])fetch\(/.test(code),
    );
    expect(own.map(({ path }) => path)).toEqual([]);
  });

  it('never reads DuckDB by a stream: streams end early without an error', () => {
    const streams =
      /\.(?:stream\w*|startStream\w*|yieldRows\w*|yieldRowObject\w*|fetchChunk|fetchAllChunks|runAndReadUntil)\(/;
    const wrong = files.filter(
      ({ path, code }) => path.startsWith('stages/warehouse/') && streams.test(code),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(streams.test('connection.streamAndReadAll(sql)')).toBe(true);
  });

  it('prints in one place', () => {
    const prints = /\bconsole\.|\bprocess\.(?:stdout|stderr)\b/;
    const terminals = new Set(['cli/print.ts', 'cli/show-progress.ts']);
    const wrong = files.filter(({ path, code }) => !terminals.has(path) && prints.test(code));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
