// One process to its first words: node bench/speed/start-up.mjs ours|vntk FOLDER   prints {"ms", "mb"}, resident memory over bare Node.
import { performance } from 'node:perf_hooks';

const sentence = 'Công tác tổ chức cán bộ được quan tâm';
const [which, folder] = process.argv.slice(2);
const memory = () => process.memoryUsage().rss / 2 ** 20;
const before = memory();
const started = performance.now();
if (which === 'vntk') {
  const { openVntk } = await import('../parity/open-vntk.mjs');
  openVntk(folder).segment(sentence);
} else {
  const { readSegmenterFiles } = await import('../../dist/reference/read-segmenter-files.js');
  const { loadSegmenter } = await import('../../dist/text/crf/load-segmenter.js');
  const files = readSegmenterFiles();
  loadSegmenter(files.model, files.dictionary).segment(sentence.split(' '));
}
console.log(JSON.stringify({ ms: performance.now() - started, mb: memory() - before }));
