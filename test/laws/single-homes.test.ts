import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources, root } from './read-sources.ts';

/** External library -> the only folders that may import it. */
const homes: Readonly<Record<string, readonly string[]>> = {
  '@duckdb/node-api': ['stages/warehouse/'],
  undici: ['stages/fetch/'],
  lmdb: ['stages/fetch/'],
  'node-html-parser': ['markup/'],
  htmlparser2: ['markup/'],
  yaml: ['reference/'],
  natural: ['text/'],
  'iconv-lite': ['markup/'],
  'fast-xml-parser': ['stages/sources/'],
  feedsmith: ['stages/sources/'],
  // One queue spaces the requests to a host, the other bounds the hosts crawled side by side, which fetch knows nothing of.
  'p-queue': ['stages/fetch/', 'runtime/crawl/crawl.ts'],
  // A server, not a client: it answers for the sample portal on loopback.
  'node:http': ['runtime/serve/serve-folder.ts'],
  'node:https': [],
  http: [],
  https: [],
  vntk: [],
  piscina: ['runtime/'],
  pino: ['runtime/'],
  croner: ['runtime/schedule/'],
  'prom-client': ['runtime/'],
  'node:worker_threads': ['runtime/'],
  worker_threads: [],
  commander: ['cli/'],
  warcio: [], // only the tests read our files with it
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
    const lived = Object.entries(homes).filter(
      ([name, home]) => home.length > 0 && name !== 'worker_threads',
    );
    expect(lived.map(([name]) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  it('asks for no package that src does not use', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const used = new Set(files.flatMap(({ imports }) => imports.map(({ target }) => packageOf(target))));
    // A package whose files alone are read is found by its package.json.
    const isRead = (name: string) =>
      files.some(({ code }) => code.includes(`require.resolve('${name}/package.json')`));
    expect(Object.keys(dependencies).filter((name) => !used.has(name) && !isRead(name))).toEqual([]);
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
