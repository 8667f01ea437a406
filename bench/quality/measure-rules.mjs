#!/usr/bin/env node
// Measures each rule's precision on the set-aside articles of the sample and of every annotated set of ours, which no rule
// was written from, and writes it to data/lexicons/rule-precision.tsv: what `confidence` and the table `rules` say.
// usage: npm run measure            after a change of rules
//        npm run measure -- --check exit 1 when the file says something else
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tables } from './is-right.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { queryWarehouse } = await import(join(root, 'dist/stages/warehouse/query-warehouse.js'));

const file = join(root, 'data/lexicons/rule-precision.tsv');
const own = join(root, 'bench/quality');

/** What is read, and its annotations. */
const sets = [
  { read: ['sample'], gold: join(root, 'data/sample/gold.json') },
  ...readdirSync(own)
    .map((name) => join(own, name))
    .filter((folder) => existsSync(join(folder, 'gold.json')))
    .sort()
    .map((folder) => ({
      read: ['--input', join(folder, 'articles.jsonl')],
      gold: join(folder, 'gold.json'),
    })),
];

const rules = new Map(); // rule -> how many of its facts are right, of how many
let articles = 0;
const out = mkdtempSync(join(tmpdir(), 'tinhuyen-measure-'));
try {
  for (const [i, { read, gold }] of sets.entries()) {
    const folder = join(out, String(i));
    const run = [join(root, 'bin/tinhuyen.js'), 'run', ...read, '--quiet', '--out', folder];
    execFileSync(process.execPath, run, { stdio: ['ignore', 'ignore', 'inherit'] });
    const aside = JSON.parse(readFileSync(gold, 'utf8')).filter((article) => article.set_aside);
    articles += aside.length;
    await tally(join(folder, 'tinhuyen.duckdb'), aside);
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
const text = `${header()}${[...rules]
  .sort()
  .map(([rule, { right, tried }]) => `${rule}\tprecision\t${(right / tried).toFixed(3)}\t${tried}`)
  .join('\n')}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.log(
    'data/lexicons/rule-precision.tsv is not what the rules give now: run npm run measure and read the change.',
  );
  process.exitCode = 1;
}

/** Counts the facts of the annotated articles, right and all, to their rules. */
async function tally(db, gold) {
  const read = await rowsOf(db, 'select article_id, origin, url from articles where duplicate_of is null');
  const idOf = (doc) => {
    const found = read.filter(({ origin, url }) => `${origin} ${url ?? ''}`.includes(doc));
    if (found.length !== 1)
      throw new Error(`${found.length} articles in the warehouse for ${doc}: 1 expected`);
    return found[0].article_id;
  };
  const byId = new Map(gold.map((article) => [idOf(article.doc), article]));
  for (const [table, { items, same, left }] of Object.entries(tables)) {
    for (const row of await rowsOf(db, `select * from ${table}`)) {
      const article = byId.get(row.article_id);
      if (article === undefined || left?.(row)) continue;
      const counted = rules.get(row.rule) ?? { right: 0, tried: 0 };
      counted.tried++;
      if (items(article).some((item) => same(row, item))) counted.right++;
      rules.set(row.rule, counted);
    }
  }
}

async function rowsOf(db, sql) {
  const { columns, rows } = await queryWarehouse(db, sql);
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [columns[i].name, value])));
}

function header() {
  return [
    `# Precision of each rule on ${articles} annotated articles set aside (bench/quality/measure-rules.mjs); tried_on: facts it made there.`,
    '# A rule that made none there has no line: its facts have confidence 0.5, which says that nothing is known.',
    'text\tclass\tprecision\ttried_on',
    '',
  ].join('\n');
}
