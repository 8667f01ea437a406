// Word segmentation beside vntk's own wordTokenizer, on the same sentences in one run, as ratios.
// node bench/speed/segmentation.mjs [FOLDER]   (FOLDER/node_modules holds vntk with its addon built; without it one is built)
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { readSegmenterFiles } from '../../dist/reference/read-segmenter-files.js';
import { annotateText } from '../../dist/text/annotate-text.js';
import { loadSegmenter } from '../../dist/text/crf/load-segmenter.js';
import { buildVntk } from '../parity/build-vntk.mjs';
import { generateSentences } from '../parity/generate-sentences.mjs';
import { openVntk } from '../parity/open-vntk.mjs';

const rounds = 5;
const wanted = 500;
const mebibyte = 2 ** 20;
const rate = (tokens, ms) => Math.round((tokens / ms) * 1000);
const timed = (run) => {
  const start = performance.now();
  const value = run();
  return { ms: performance.now() - start, value };
};
const memory = () => process.memoryUsage().rss / mebibyte;

const before = memory();
const files = readSegmenterFiles();
const loaded = timed(() => loadSegmenter(files.model, files.dictionary));
const segmenter = loaded.value;
console.log('word segmentation beside vntk');
console.log(`start-up ${loaded.ms.toFixed(0)} ms, ${(memory() - before).toFixed(0)} MB`);

const golden = JSON.parse(readFileSync(new URL('../../test/text/crf/golden.json', import.meta.url), 'utf8'));
const own = golden.map((row) => row.tokens);
const generated = [...generateSentences(5000, files.dictionary)].map((text) => text.split(/\s+/));

const count = (sentences) => sentences.reduce((sum, tokens) => sum + tokens.length, 0);
const segmentAll = (sentences) => {
  for (const tokens of sentences) segmenter.segment(tokens);
};
const cold = timed(() => segmentAll(generated));
console.log(
  `${rate(count(generated), cold.ms)} tokens/s on ${count(generated)} generated tokens, each pair new`,
);
const repeated = Array.from({ length: 400 }, () => own).flat();
segmentAll(repeated);
let best = Number.POSITIVE_INFINITY;
for (let round = 0; round < rounds; round++) best = Math.min(best, timed(() => segmentAll(repeated)).ms);
const warm = rate(count(repeated), best);
console.log(
  `${warm} tokens/s on ${count(own)} tokens of our own sentences, tokens known (best of ${rounds})`,
);

const text = golden
  .map((row) => row.tokens.join(' '))
  .join('\n')
  .repeat(50);
const whole = timed(() => annotateText(text, { segmenter }));
console.log(`${rate(whole.value.tokens.length, whole.ms)} tokens/s from text to tokens, sentences and words`);

const built = process.argv[2] === undefined ? buildVntk() : { folder: process.argv[2] };
try {
  const vntk = built.unavailable === undefined ? openVntk(built.folder) : built;
  if (vntk.unavailable !== undefined) console.log(`no ratio: ${vntk.unavailable}`);
  else compare(vntk, built.folder);
} finally {
  if (process.argv[2] === undefined) rmSync(built.folder, { recursive: true, force: true });
}

function compare(vntk, folder) {
  const sentences = golden.slice(0, 30).map((row) => row.tokens.join(' '));
  vntk.segment(sentences[0]);
  const theirs = timed(() => sentences.map((sentence) => vntk.segment(sentence)));
  const forms = sentences.map((sentence) => vntk.tokens(sentence));
  segmentAll(forms);
  const mine = timed(() => {
    for (let round = 0; round < 100; round++) segmentAll(forms);
  });
  const ratio = (theirs.ms * 100) / mine.ms;
  console.log(
    `${rate(count(forms), theirs.ms)} tokens/s by vntk on the same sentences: we are ${ratio.toFixed(0)} times as fast (at least ${wanted} wanted)`,
  );
  if (ratio < wanted) process.exitCode = 1;
  for (const which of ['ours', 'vntk']) {
    const script = fileURLToPath(new URL('start-up.mjs', import.meta.url));
    const { ms, mb } = JSON.parse(
      execFileSync(process.execPath, [script, which, folder], { encoding: 'utf8' }),
    );
    console.log(`${which}: first words after ${ms.toFixed(0)} ms, ${mb.toFixed(0)} MB more than Node alone`);
  }
}
