// annotate + link + facts on one core, beside word segmentation alone and beside vntk's NER on the same text, and where the time goes.
// The time is that of the thread that does the work; what V8's own threads spend on compiling it meanwhile is told apart.
// node bench/speed/extraction.mjs [FOLDER]   (FOLDER/node_modules holds vntk with its addon built; default: this project)
import { readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openVntk } from '../parity/open-vntk.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const from = (path) => import(join(root, 'dist', path));
const { digestOf } = await from('model/hash.js');
const { dataFolder } = await from('reference/data-folder.js');
const { loadReference } = await from('reference/load-reference.js');
const { readSegmenterFiles } = await from('reference/read-segmenter-files.js');
const { prepareExtraction } = await from('runtime/workers/extract-article.js');
const { inHandfuls } = await from('runtime/workers/in-handfuls.js');
const { allPasses } = await from('stages/annotate/all-passes.js');
const { compilePasses } = await from('stages/annotate/compile-passes.js');
const { runPass } = await from('stages/annotate/run-pass.js');
const { cleanPage } = await from('stages/clean/clean-page.js');
const { compilePageCues } = await from('stages/clean/page-cues.js');
const { annotateText } = await from('text/annotate-text.js');
const { loadSegmenter } = await from('text/crf/load-segmenter.js');

/** Some 4 MB, as V8 goes on compiling for so long: over the first round whole threads do nothing else. */
const rounds = 60;
const profiled = 16;

/** Functions that open a stage, by the end of their path and their name. */
const stageEntries = [
  ['text/annotate-text.js annotateText', 'tokens, sentences'],
  ['text/word-spans.js wordSpans', 'words'],
  ['stages/annotate/compile-passes.js latticeOf', 'lexicons and amounts over the text'],
  ['stages/annotate/run-pass.js runPass', 'rules'],
  ['stages/link/prepare-linker.js linkAll', 'link: what its parts share'],
  ['stages/facts/to-facts.js toFacts', 'facts'],
];

const reference = loadReference(dataFolder());
const files = readSegmenterFiles();
const segmenter = loadSegmenter(files.model, files.dictionary);
const extraction = prepareExtraction(reference, files);
const articles = sampleArticles();
const mb = articles.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0) / 1e6;
// As the pipeline does it, by the handful.
const extractAll = () => extraction.extractAll(articles.map((article) => ({ article, source: null })));

const first = coldRound();
const tokens = best(() => articles.map(({ body }) => annotateText(body)));
const words = best(() => articles.map(({ body }) => annotateText(body, { segmenter })));
const whole = best(extractAll);
console.log(
  `annotate + link + facts on ${articles.length} articles, ${mb.toFixed(2)} MB of text; processor time, best of ${rounds} rounds`,
);
report(`the first round of it, V8's own threads ${first.others.toFixed(1)} x as long`, first.own);
report('tokens and sentences', tokens);
report('words too (segmentation alone)', words);
report('annotate + link + facts', whole);
console.log(`  ${(whole / words).toFixed(1)} x the time of word segmentation alone`);
besideNer();
await showStages();
showPasses();

function report(name, ms) {
  console.log(`  ${name.padEnd(52)} ${(mb / (ms / 1e3)).toFixed(2).padStart(7)} MB/s`);
}

/** vntk works through about a thousand syllables a second: it gets the head of the same text, and only rates are compared. */
function besideNer() {
  const vntk = openVntk(process.argv[2] ?? '.');
  if (vntk.unavailable !== undefined) return console.log(`  beside vntk's NER: skipped, ${vntk.unavailable}`);
  const sentences = articles.slice(0, 3).flatMap(({ body }) => {
    const { text, sentences } = annotateText(body);
    return sentences.map(({ start, end }) => text.slice(start, end));
  });
  vntk.tags(sentences[0]);
  const started = cpuMs();
  let bytes = 0;
  for (const sentence of sentences.slice(0, 60)) {
    vntk.tags(sentence);
    bytes += Buffer.byteLength(sentence);
  }
  const theirs = bytes / 1e3 / (cpuMs() - started);
  const ours = mb / (whole / 1e3);
  console.log(
    `  vntk's NER (${(bytes / 1e3).toFixed(1)} KB of it)           ${theirs.toFixed(4)} MB/s: we are ${(ours / theirs).toFixed(0)} times as fast`,
  );
}

/** Shares of the time by stage: what a stage calls is its own, wherever it lies; garbage is nobody's. */
async function showStages() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  for (let round = 0; round < profiled; round++) extractAll();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const stageOf = new Map();
  const partOf = new Map();
  const settle = (node, stage, part) => {
    stageOf.set(node.id, stageAt(node.callFrame) ?? stage);
    partOf.set(node.id, partAt(node.callFrame) ?? part);
    for (const child of node.children ?? [])
      settle(nodes.get(child), stageOf.get(node.id), partOf.get(node.id));
  };
  settle(profile.nodes[0], 'other', 'other');
  const shareBy = (of) => {
    const shares = new Map();
    profile.samples.forEach((id, index) => {
      // The profiler's own work is no part of it.
      if (partOf.get(id) === 'other') return;
      shares.set(of.get(id), (shares.get(of.get(id)) ?? 0) + profile.timeDeltas[index]);
    });
    return shares;
  };
  console.log('  where the time goes, by stage, with all that it calls:');
  printShares(shareBy(stageOf), 20);
  console.log('  and by the room that the code lies in:');
  printShares(shareBy(partOf));
}

/** The stage that a function opens; those of `link` are told apart by their folder. */
function stageAt({ url, functionName }) {
  if (functionName === '(garbage collector)') return 'garbage collection';
  const path = url.split('/dist/')[1] ?? '';
  const opened = `${path} ${functionName}`;
  const known = stageEntries.find(([entry]) => opened.endsWith(entry));
  if (known !== undefined) return known[1];
  const linked =
    /^stages\/link\/(\w+)\/(?:link-\w+|find-article-place)\.js (?:link[A-Z]|findArticlePlace)/.exec(
      opened,
    )?.[1];
  return linked === undefined ? null : `link: ${linked}`;
}

function partAt({ url, functionName }) {
  if (functionName === '(garbage collector)') return 'garbage collection';
  const path = url.split('/dist/')[1];
  if (path === undefined) return null;
  if (path.startsWith('text/crf') || path.startsWith('text/word-spans')) return 'words';
  if (path.startsWith('text/')) return 'tokens, sentences, numbers';
  if (path.startsWith('engine/')) return 'matching';
  const stage = /^stages\/(\w+)/.exec(path)?.[1];
  if (stage === undefined) return path.startsWith('runtime/workers') ? 'between the stages' : null;
  return stage === 'annotate' ? 'annotate: normalisers, passes' : stage;
}

function printShares(shares, limit = 12) {
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
  for (const [name, share] of [...shares].sort((a, b) => b[1] - a[1]).slice(0, limit))
    console.log(`    ${((100 * share) / total).toFixed(1).padStart(5)} %  ${name}`);
}

/** The passes that take longest: matching, normalising and settling together. */
function showPasses() {
  const { ready, latticeOf } = compilePasses(reference, allPasses);
  const shares = new Map();
  for (let round = 0; round < profiled; round++) {
    for (const some of inHandfuls(articles, ({ body }) => body.length)) {
      const works = some.map(({ body }) => {
        const text = annotateText(body);
        return { text, lattice: latticeOf(text) };
      });
      for (const pass of ready) {
        const started = performance.now();
        for (const { text, lattice } of works) runPass(pass, text, lattice);
        shares.set(pass.pass.name, (shares.get(pass.pass.name) ?? 0) + performance.now() - started);
      }
    }
  }
  console.log(`  of the ${ready.length} passes:`);
  printShares(shares, 8);
}

function sampleArticles() {
  const cues = compilePageCues(reference.lexicons);
  const folder = join(root, 'data/sample/portal');
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html'));
  return names.sort().flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    const page = {
      page_id: name, source_id: 's', url: null, origin: name, fetched_at: '', http_status: 200, content_type: 'text/html',
      charset: null, digest: digestOf(bytes), archive_file: '', archive_offset: 0,
    }; // biome-ignore format: one value after another
    return cleanPage({ page, bytes, source: null }, cues).article ?? [];
  });
}

function best(work) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const started = cpuMs();
    work();
    least = Math.min(least, cpuMs() - started);
  }
  return least;
}

/** Milliseconds that this thread has computed: on a machine that others use, too, the clock on the wall says little. */
function cpuMs() {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return processMs(); // not on Linux: V8's own threads are counted in
  }
}

function processMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

/** The first round of a process: its own time, and how many times as long V8's threads were at work beside it. */
function coldRound() {
  const own = cpuMs();
  const all = processMs();
  extractAll();
  const taken = cpuMs() - own;
  return { own: taken, others: Math.max(0, processMs() - all - taken) / taken };
}
