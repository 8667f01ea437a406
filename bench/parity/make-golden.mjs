// Writes test/text/crf/golden.json from test/text/crf/sentences.txt with the labels of the real vntk.
// node bench/parity/make-golden.mjs FOLDER   (FOLDER/node_modules holds vntk 1.4.4 with its crfsuite addon built:
// npm i vntk@1.4.4 && npm rebuild crfsuite --foreground-scripts --ignore-scripts=false)
import { readFileSync, writeFileSync } from 'node:fs';
import { openVntk } from './open-vntk.mjs';

const vntk = openVntk(process.argv[2] ?? '.');
if (vntk.unavailable !== undefined) {
  console.error(vntk.unavailable);
  process.exit(1);
}
const folder = new URL('../../test/text/crf/', import.meta.url);
const sentences = readFileSync(new URL('sentences.txt', folder), 'utf8').split('\n').filter(Boolean);
const rows = sentences.map((text) => {
  const tokens = vntk.tokens(text);
  return JSON.stringify({ tokens, labels: vntk.labels(tokens), tags: vntk.tags(text) });
});
writeFileSync(new URL('golden.json', folder), `[\n${rows.join(',\n')}\n]\n`);
console.log(`${rows.length} sentences written`);
