#!/usr/bin/env node
// Builds a warehouse for every annotated set and prints what the scorers say, with an interval over articles, beside the floors.
// usage: npm run score            prints; exit 1 when a figure is under its floor
//        npm run score -- --raise writes figures above their floor as the new floors; never lowers one
//        npm run score -- --errors SET   what was missed and what was wrong in one set
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { intervalsOf } from './bootstrap.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const shared = resolve(root, '../shared');
const floorsFile = join(root, 'bench/quality/floors.json');

const passages = {
  input: join(root, 'bench/quality/passages/articles.jsonl'),
  gold: join(root, 'bench/quality/passages/gold.json'),
  scorer: 'score.mjs',
};
const papers = {
  input: join(root, 'bench/quality/papers/articles.jsonl'),
  gold: join(root, 'bench/quality/papers/gold.json'),
  scorer: 'score.mjs',
};
const bulletins = {
  input: join(root, 'bench/quality/bulletins/articles.jsonl'),
  gold: join(root, 'bench/quality/bulletins/gold.json'),
  scorer: 'score.mjs',
};
const dispatches = {
  input: join(root, 'bench/quality/dispatches/articles.jsonl'),
  gold: join(root, 'bench/quality/dispatches/gold.json'),
  scorer: 'score.mjs',
};
const chronicles = {
  input: join(root, 'bench/quality/chronicles/articles.jsonl'),
  gold: join(root, 'bench/quality/chronicles/gold.json'),
  scorer: 'score.mjs',
};
const sample = { input: 'sample', gold: join(root, 'data/sample/gold.json'), scorer: 'score.mjs' };

/** Annotated sets: what is read (or the pipeline that is run), the gold, the part of it, and which scorer compares them. */
const sets = {
  seeds: { input: join(shared, 'seeds'), gold: join(shared, 'eval/gold-seeds.json'), scorer: 'score.mjs' },
  articles: {
    input: join(shared, 'eval/articles.jsonl'),
    gold: join(shared, 'eval/gold-articles.json'),
    scorer: 'score.mjs',
  },
  html: {
    input: join(shared, 'eval/html'),
    gold: join(shared, 'eval/gold-html.json'),
    scorer: 'score-html.mjs',
  },
  'passages, open': { ...passages, part: (article) => !article.set_aside },
  'passages, set aside': { ...passages, part: (article) => article.set_aside, unread: true },
  'papers, open': { ...papers, part: (article) => !article.set_aside },
  'papers, set aside': { ...papers, part: (article) => article.set_aside, unread: true },
  'bulletins, open': { ...bulletins, part: (article) => !article.set_aside },
  'bulletins, set aside': { ...bulletins, part: (article) => article.set_aside, unread: true },
  'dispatches, open': { ...dispatches, part: (article) => !article.set_aside },
  'dispatches, set aside': { ...dispatches, part: (article) => article.set_aside, unread: true },
  'chronicles, open': { ...chronicles, part: (article) => !article.set_aside },
  'chronicles, set aside': { ...chronicles, part: (article) => article.set_aside, unread: true },
  'sample, open': { ...sample, part: (article) => !article.set_aside },
  'sample, set aside': { ...sample, part: (article) => article.set_aside, unread: true },
};

if (!existsSync(shared)) {
  const message = 'The annotated sets are not here (../shared): nothing was scored.';
  console.log(message);
  process.exit(process.env.CI ? 1 : 0);
}

const raise = process.argv.includes('--raise');
const errorsOf = process.argv.includes('--errors')
  ? process.argv[process.argv.indexOf('--errors') + 1]
  : null;
const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {};
const folders = new Map(); // what was read -> the folder of its warehouse
let passed = 0;
let failed = 0;

if (errorsOf !== null && !(errorsOf in sets)) fail(`no such set; one of: ${Object.keys(sets).join('; ')}`);
if (sets[errorsOf]?.unread) fail('the errors of a set-aside part stay unread: only its figures are printed');
process.on('exit', () => {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
});

for (const [name, set] of Object.entries(sets)) {
  const { figures, intervals } = score(set, name === errorsOf);
  const fingerprint = fingerprintOf(set);
  const known = floors[name] ?? { fingerprint, floors: {} };
  const moved = known.fingerprint !== fingerprint;
  console.log(
    `\n${name}${moved ? '  (the annotated set has changed: floors do not bind, raise them anew)' : ''}`,
  );
  for (const [figure, value] of Object.entries(figures)) {
    const floor = known.floors[figure];
    const under = !moved && floor !== undefined && value < floor - 1e-9;
    if (floor !== undefined && !moved) under ? failed++ : passed++;
    const mark =
      floor === undefined ? '' : under ? `  UNDER its floor ${show(floor)}` : `  floor ${show(floor)}`;
    console.log(`  ${figure.padEnd(34)} ${show(value)}${interval(intervals[figure])}${mark}`);
    if (raise && (moved || floor === undefined || value > floor))
      known.floors[figure] = Math.floor(value * 1e4) / 1e4;
  }
  for (const figure of Object.keys(known.floors)) {
    if (figure in figures) continue;
    failed++;
    console.log(`  ${figure.padEnd(34)} MISSING; its floor is ${show(known.floors[figure])}`);
  }
  if (raise) floors[name] = { fingerprint, floors: known.floors };
}
if (raise) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
console.log(`\nfloors: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs the product over a set and the set's scorer over its warehouse: figure -> 0..1, and figure -> its 95 % interval. */
function score(set, withErrors) {
  const folder = warehouseOf(set.input);
  const gold = join(folder, 'gold.json');
  writeFileSync(gold, JSON.stringify(articlesOf(set)));
  const scorer = join(shared, 'eval', set.scorer);
  const db = join(folder, 'tinhuyen.duckdb');
  const run = (...args) =>
    execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (withErrors) console.log(run(scorer, '--db', db, '--gold', gold, '--errors'));
  const figures = flatten(JSON.parse(run(scorer, '--db', db, '--gold', gold, '--json')));
  if (set.scorer !== 'score.mjs') return { figures, intervals: {} };
  const each = JSON.parse(run(join(root, 'bench/quality/score-each.mjs'), scorer, db, gold));
  const intervals = Object.entries(intervalsOf(each)).map(([kind, ends]) => [figureOf(kind, each), ends]);
  return { figures, intervals: Object.fromEntries(intervals) };
}

/** Folder of the warehouse that the product makes of an input; sets of one input share it. */
function warehouseOf(input) {
  if (!folders.has(input)) {
    const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-score-'));
    folders.set(input, folder);
    const what = input === 'sample' ? ['sample', '--quiet'] : ['--input', input];
    execFileSync(process.execPath, [join(root, 'bin/tinhuyen.js'), 'run', ...what, '--out', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return folders.get(input);
}

/** The gold entries of a set. */
function articlesOf({ gold, part }) {
  const articles = JSON.parse(readFileSync(gold, 'utf8'));
  return part ? articles.filter(part) : articles;
}

/** Name of a scorer's kind among the figures. */
function figureOf(kind, reports) {
  return reports.some((report) => report[kind] && 'f1' in report[kind]) ? `${kind} F1` : kind;
}

/** F1 and accuracies by name; counts of the page scorer become shares of its pages. */
function flatten(report) {
  if (!('pages' in report))
    return Object.fromEntries(
      Object.entries(report).map(([kind, of]) => ('f1' in of ? [`${kind} F1`, of.f1] : [kind, of.accuracy])),
    );
  const { pages, precision, recall, f1, ...counts } = report;
  const shares = Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, count / pages]));
  return { 'text precision': precision, 'text recall': recall, 'text F1': f1, ...shares };
}

/** Hash of the gold and of what is read, so that a floor holds for just these. */
function fingerprintOf(set) {
  const paths = [set.gold, set.input === 'sample' ? join(root, 'data/sample/articles') : set.input];
  const hash = createHash('sha256');
  const add = (path) => {
    if (statSync(path).isDirectory()) for (const entry of readdirSync(path).sort()) add(join(path, entry));
    else hash.update(readFileSync(path));
  };
  for (const path of paths) add(path);
  return hash.digest('hex').slice(0, 16);
}

function show(value) {
  return (value * 100).toFixed(1).padStart(5);
}

function interval(ends) {
  return ends?.[0] == null ? ''.padEnd(16) : `  (${show(ends[0])} - ${show(ends[1])})`;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
