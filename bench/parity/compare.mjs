// Compares our word segmentation with the real vntk's on its own tokens.
// node bench/parity/compare.mjs FOLDER [--generated N] [FILE...]   (FOLDER as for make-golden.mjs; every distinct line of the files,
// of a .jsonl every line of every string in it, and N sentences of a seeded generator)
import { readFileSync } from 'node:fs';
import { readSegmenterFiles } from '../../dist/reference/read-segmenter-files.js';
import { loadSegmenter } from '../../dist/text/crf/load-segmenter.js';
import { generateSentences } from './generate-sentences.mjs';
import { openVntk } from './open-vntk.mjs';

const [folder = '.', ...rest] = process.argv.slice(2);
const at = rest.indexOf('--generated');
const generated = at === -1 ? 0 : Number(rest.splice(at, 2)[1]);
const vntk = openVntk(folder);
if (vntk.unavailable !== undefined) {
  console.error(vntk.unavailable);
  process.exit(1);
}

const stringsOf = (value) =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(stringsOf)
      : [];
const linesOf = (file) => {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return file.endsWith('.jsonl')
    ? lines.flatMap((line) => stringsOf(JSON.parse(line))).flatMap((s) => s.split('\n'))
    : lines;
};
const files = readSegmenterFiles();
const segmenter = loadSegmenter(files.model, files.dictionary);
const lines = [...new Set([...rest.flatMap(linesOf), ...generateSentences(generated, files.dictionary)])];
let tokens = 0;
let different = 0;
for (const line of lines) {
  const forms = vntk.tokens(line);
  const want = vntk.labels(forms);
  const got = segmenter.segment(forms).join('');
  tokens += forms.length;
  if (got === want) continue;
  different++;
  console.log(`${JSON.stringify(forms)}\n  vntk ${want}\n  ours ${got}`);
}
console.log(`${lines.length} distinct lines, ${tokens} tokens, ${different} lines labelled differently`);
process.exitCode = different === 0 ? 0 : 1;
