// Our word segmentation and taggers beside the real vntk, label for label, on its own tokens and words: every distinct line of
// ../shared and sentences of a seeded generator. vntk and its addon are built in a temporary folder. Then the words of the product
// beside vntk's, which may differ at names, at shapes and at what is written without a space.
// node bench/parity/compare.mjs [--vntk FOLDER] [--generated N] [--every N]
//   --vntk FOLDER   its node_modules already holds a built vntk     --every N   only every Nth line and sentence
// Without a compiler it says so and compares nothing; in CI that is a failure.
import { fork } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSegmenterFiles } from '../../dist/reference/read-segmenter-files.js';
import { buildVntk } from './build-vntk.mjs';
import { compareLines } from './compare-lines.mjs';
import { prepareWordDifferences, reasons } from './count-word-differences.mjs';
import { generateSentences } from './generate-sentences.mjs';
import { openVntk } from './open-vntk.mjs';
import { sharedFolder, sharedLines } from './shared-lines.mjs';

const processes = 2;
const counts = ['lines', 'tokens', 'words', 'word', 'pos', 'chunk', 'ner'];

if (process.send === undefined) process.exitCode = await main();
else process.once('message', answer);

async function main() {
  const { values } = parseArgs({
    options: {
      vntk: { type: 'string' },
      generated: { type: 'string', default: '5000' },
      every: { type: 'string', default: '1' },
    },
  });
  const ready = existsSync(sharedFolder);
  if (!ready && process.env.CI) return refuse(`no ${sharedFolder} to compare on`);
  if (!ready) console.log(`without the lines of ${sharedFolder}, which is not there`);
  const built = values.vntk === undefined ? buildVntk() : { folder: values.vntk };
  try {
    if (built.unavailable !== undefined) return refuse(built.unavailable);
    const generated = [...generateSentences(Number(values.generated), readSegmenterFiles().dictionary)];
    const sets = { ...(ready ? sharedLines() : {}), generated };
    const every = Number(values.every);
    for (const name of Object.keys(sets)) sets[name] = sets[name].filter((_, n) => n % every === 0);
    const started = performance.now();
    const parts = await Promise.all(
      Array.from({ length: processes }, (_, part) => ask({ folder: built.folder, sets: share(sets, part) })),
    );
    const wrong = report(Object.keys(sets), parts);
    const seconds = (performance.now() - started) / 1000;
    console.log(`${wrong} labels differ; ${processes} processes, ${seconds.toFixed(0)} s\n`);
    const others = reportWords(sets, openVntk(built.folder));
    return wrong + others === 0 ? 0 : 1;
  } finally {
    if (values.vntk === undefined) rmSync(built.folder, { recursive: true, force: true });
  }
}

function refuse(reason) {
  console.log(process.env.CI ? `failed: ${reason}` : `skipped: ${reason}`);
  return process.env.CI ? 1 : 0;
}

function share(sets, part) {
  return Object.fromEntries(
    Object.entries(sets).map(([name, lines]) => [name, lines.filter((_, n) => n % processes === part)]),
  );
}

/** Hands lines to a process of their own and waits for its counts; a process that ends without them fails the whole. */
function ask(work) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url));
    child.once('message', (answer) => {
      child.disconnect();
      if (answer.unavailable === undefined) resolve(answer);
      else reject(new Error(answer.unavailable));
    });
    child.once('exit', (code) => reject(new Error(`a comparing process ended early, code ${code}`)));
    child.send(work);
  });
}

function answer({ folder, sets }) {
  const vntk = openVntk(folder);
  if (vntk.unavailable !== undefined) return process.send(vntk);
  vntk.cacheLookups();
  process.send(
    Object.fromEntries(Object.entries(sets).map(([name, lines]) => [name, compareLines(lines, vntk)])),
  );
}

/** Prints one row a set; returns how many labels differ. */
function report(names, parts) {
  console.log('our decoder beside vntk: labels that differ');
  console.log(['set'.padEnd(10), ...[...counts, 'of 1,000'].map((name) => name.padStart(9))].join(''));
  let wrong = 0;
  for (const name of names) {
    const sum = Object.fromEntries(
      counts.map((key) => [key, parts.reduce((all, part) => all + part[name][key], 0)]),
    );
    const different = sum.word + sum.pos + sum.chunk + sum.ner;
    const labels = sum.tokens + 3 * sum.words;
    const cells = [...counts.map((key) => sum[key]), ((different / labels) * 1000).toFixed(2)];
    console.log([name.padEnd(10), ...cells.map((cell) => String(cell).padStart(9))].join(''));
    wrong += different;
    for (const { kind, line, vntk, ours } of parts.flatMap((part) => part[name].examples))
      console.log(`  ${kind} differs: ${JSON.stringify(line)}\n    vntk ${vntk}\n    ours ${ours}`);
  }
  return wrong;
}

/** Prints how the product's words differ, for 1,000 tokens; returns how many do for no known reason. */
function reportWords(sets, vntk) {
  const count = prepareWordDifferences(vntk);
  console.log('words of the product beside vntk, differences for 1,000 tokens by reason');
  console.log(['set'.padEnd(10), ...['tokens', ...reasons].map((name) => name.padStart(9))].join(''));
  let others = 0;
  for (const [name, lines] of Object.entries(sets)) {
    // A fifth of what is generated is enough of it: no name or shape in it means anything.
    const found = count(name === 'generated' ? lines.filter((_, n) => n % 5 === 0) : lines);
    const rates = reasons.map((reason) => ((found[reason] / found.tokens) * 1000).toFixed(2));
    console.log(
      [name.padEnd(10), ...[found.tokens, ...rates].map((cell) => String(cell).padStart(9))].join(''),
    );
    for (const example of found.examples.slice(0, 5)) console.log(`  for no known reason: ${example}`);
    others += found.other;
  }
  return others;
}
