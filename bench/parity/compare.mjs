// Compares our word segmentation and taggers with the real vntk's on its own tokens and words.
// node bench/parity/compare.mjs FOLDER [--generated N] [FILE...]   (FOLDER as for make-golden.mjs; every distinct line of the files,
// of a .jsonl every line of every string in it, and N sentences of a seeded generator)
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readSegmenterFiles } from '../../dist/reference/read-segmenter-files.js';
import { loadSegmenter } from '../../dist/text/crf/load-segmenter.js';
import { loadTagger } from '../../dist/text/crf/load-tagger.js';
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
const package_ = dirname(createRequire(import.meta.url).resolve('vntk/package.json'));
const tagger = (name, folder) => loadTagger(name, readFileSync(join(package_, 'lib', folder, 'model.bin')));
const taggers = [tagger('pos', 'pos_tag'), tagger('chunk', 'chunking'), tagger('ner', 'ner')];
/** Columns 1 to 3 of vntk's rows that we give otherwise, each from the columns before it. */
const differingColumns = (rows) =>
  taggers.flatMap((own, n) => {
    const tags = own.tag(rows.map((row) => row.slice(0, n + 1)));
    return tags.every((tag, i) => tag === rows[i][n + 1]) ? [] : [n + 1];
  });
const lines = [...new Set([...rest.flatMap(linesOf), ...generateSentences(generated, files.dictionary)])];
let tokens = 0;
let different = 0;
for (const line of lines) {
  const forms = vntk.tokens(line);
  if (forms.length === 0) continue;
  const want = vntk.labels(forms);
  const got = segmenter.segment(forms).join('');
  const columns = differingColumns(vntk.tags(line));
  tokens += forms.length;
  if (got === want && columns.length === 0) continue;
  different++;
  console.log(
    `${JSON.stringify(forms)}\n  vntk ${want}\n  ours ${got}\n  tag columns that differ: ${columns}`,
  );
}
console.log(`${lines.length} distinct lines, ${tokens} tokens, ${different} lines labelled differently`);
process.exitCode = different === 0 ? 0 : 1;
