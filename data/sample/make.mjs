// Renders the sample texts of articles/ into a portal of several hosts, loose files and a gold file.
// usage: node data/sample/make.mjs [--check]    --check compares with what is committed and writes nothing; exit 1 when it differs
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { goldFile } from './templates/gold.mjs';
import { looseFiles } from './templates/loose.mjs';
import { portal } from './templates/portal.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const MADE = ['portal', 'files', 'gold.json'];

const readYaml = (folder) =>
  readdirSync(join(HERE, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(join(HERE, folder, name), 'utf8'), { schema: 'core' }));

/** Everything that the generator makes: path under data/sample -> bytes. */
export async function make() {
  const texts = readYaml('articles');
  const sites = texts.filter((t) => t.host);
  const byId = new Map(sites.flatMap((s) => s.articles.map((a) => [a.id, a])));
  const made = new Map();
  for (const site of sites) {
    site.articles = site.articles.map((a) => (a.reprint ? { ...byId.get(a.reprint), ...a } : a));
    for (const [path, bytes] of await portal(site)) made.set(`portal/${site.host}/${path}`, bytes);
  }
  const loose = texts.filter((t) => !t.host);
  for (const [path, bytes] of looseFiles(loose)) made.set(`files/${path}`, bytes);
  made.set('gold.json', Buffer.from(goldFile(readYaml('gold').flat(), sites, loose)));
  return made;
}

function onDisk(path) {
  const full = join(HERE, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(HERE, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'));
}

/** Paths whose committed bytes are not what the generator makes now. */
export async function differences() {
  const made = await make();
  const wrong = [];
  for (const [path, bytes] of made) {
    const full = join(HERE, path);
    if (!existsSync(full)) wrong.push(`missing ${path}`);
    else if (!readFileSync(full).equals(bytes)) wrong.push(`differs ${path}`);
  }
  for (const path of MADE.flatMap(onDisk)) if (!made.has(path)) wrong.push(`stray ${path}`);
  return wrong;
}

async function main() {
  if (process.argv.includes('--check')) {
    const wrong = await differences();
    for (const line of wrong) console.error(line);
    process.exitCode = wrong.length ? 1 : 0;
    return;
  }
  const made = await make();
  for (const path of MADE) rmSync(join(HERE, path), { recursive: true, force: true });
  let bytes = 0;
  for (const [path, data] of made) {
    mkdirSync(dirname(join(HERE, path)), { recursive: true });
    writeFileSync(join(HERE, path), data);
    bytes += data.length;
  }
  console.log(`${made.size} files, ${(bytes / 1e6).toFixed(2)} MB`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
