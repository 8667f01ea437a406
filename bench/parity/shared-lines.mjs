import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { decodeBytes } from '../../dist/markup/decode-bytes.js';
import { parseMarkup } from '../../dist/markup/parse-markup.js';
import { dataFolder } from '../../dist/reference/data-folder.js';
import { loadReference } from '../../dist/reference/load-reference.js';
import { compilePageCues } from '../../dist/stages/clean/page-cues.js';
import { readBlocks } from '../../dist/stages/clean/read-blocks.js';

const tarBlock = 512;

/** Where the shared material stands beside the project, whether or not it does. */
export const sharedFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../shared');

/**
 * Every distinct line of the shared material by set: the seeds, every string of the articles, the visible text of the pages and of
 * the pages of the sites, block by block as `stages/clean` reads them. A line stands in the first set that has it.
 */
export function sharedLines(folder = sharedFolder) {
  const cues = compilePageCues(loadReference(dataFolder()).lexicons);
  const visible = (bytes) =>
    readBlocks(parseMarkup(decodeBytes(bytes, null).text).root, cues).map((block) => block.text);
  const within = (path) =>
    readdirSync(join(folder, path))
      .sort()
      .map((name) => join(folder, path, name));
  const articles = readFileSync(join(folder, 'eval/articles.jsonl'), 'utf8').split('\n').filter(Boolean);
  const sets = {
    seeds: within('seeds').map((path) => readFileSync(path, 'utf8')),
    articles: articles.flatMap((line) => stringsOf(JSON.parse(line))),
    html: within('eval/html').flatMap((path) => visible(readFileSync(path))),
    sites: within('sites')
      .filter((path) => path.endsWith('.tar.gz'))
      .flatMap((path) => [...htmlFilesOf(gunzipSync(readFileSync(path)))].flatMap(visible)),
  };
  const seen = new Set();
  return Object.fromEntries(
    Object.entries(sets).map(([name, texts]) => [
      name,
      texts.flatMap((text) => text.split('\n')).filter(unseen),
    ]),
  );

  function unseen(line) {
    if (line.trim() === '' || seen.has(line)) return false;
    seen.add(line);
    return true;
  }
}

function stringsOf(value) {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : [];
}

/** Bytes of the HTML files of a tar archive; the archive is ours, so nothing but sizes and names is looked at. */
function* htmlFilesOf(tar) {
  for (let at = 0; at + tarBlock <= tar.length; ) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    const start = at + tarBlock;
    if (name.endsWith('.html')) yield tar.subarray(start, start + size);
    at = start + Math.ceil(size / tarBlock) * tarBlock;
  }
}
