#!/usr/bin/env node
// Measures each rule's precision on the set-aside articles of the sample, which no rule was written from, and writes it
// to data/lexicons/rule-precision.tsv: what `confidence` and the table `rules` say.
// usage: npm run measure            after a change of rules
//        npm run measure -- --check exit 1 when the file says something else
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const from = (path) => import(join(root, 'dist', path));
const { foldKey } = await from('text/fold.js');
const { buildPositionCoder } = await from('stages/link/officials/code-position.js');
const { loadReference } = await from('reference/load-reference.js');
const { dataFolder } = await from('reference/data-folder.js');
const { queryWarehouse } = await from('stages/warehouse/query-warehouse.js');

const file = join(root, 'data/lexicons/rule-precision.tsv');
const gold = JSON.parse(readFileSync(join(root, 'data/sample/gold.json'), 'utf8')).filter(
  (article) => article.set_aside,
);
const code = buildPositionCoder(loadReference(dataFolder()).lexicons.get('expansions') ?? []);

/** When a row of a table says what a gold item says; optional items count as right. */
const tables = {
  appointments: {
    items: (article) => article.officials,
    same: (row, item) =>
      foldKey(row.person_name) === foldKey(item.name) && code(row.position) === code(item.position),
  },
  citations: {
    items: (article) => article.documents,
    same: (row, item) =>
      row.doc_type === item.type &&
      (item.number
        ? digits(row.number) === digits(item.number)
        : item.session
          ? row.session === item.session
          : !row.number && !row.session),
  },
  percentages: {
    items: (article) => article.percentages,
    same: (row, item) =>
      row.low === item.low &&
      row.high === item.high &&
      row.comparator === item.comparator &&
      row.change === (item.change ?? null),
  },
  quantities: {
    items: (article) => article.quantities,
    same: (row, item) =>
      Math.abs(row.value - item.value) < 1e-9 &&
      foldKey(row.unit).split(' ')[0] === foldKey(item.unit).split(' ')[0],
  },
  dates: {
    items: (article) => [...article.dates, ...(article.dates_optional ?? [])].map((edtf) => ({ edtf })),
    same: (row, item) => row.edtf === item.edtf,
    left: (row) => row.kind === 'duration',
  },
  events: {
    items: (article) => article.events,
    same: (row, item) =>
      row.type === item.type &&
      (!item.name || foldKey(row.person_name ?? '') === foldKey(item.name)) &&
      (item.count == null || Number(row.count) === item.count),
  },
};

const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-measure-'));
try {
  execFileSync(
    process.execPath,
    [join(root, 'bin/tinhuyen.js'), 'run', 'sample', '--quiet', '--out', folder],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const text = `${header()}${[...(await measure(join(folder, 'tinhuyen.duckdb')))]
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
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Rule -> how many of its facts in the set-aside articles are right. */
async function measure(db) {
  const rules = new Map();
  const articles = await rowsOf(
    db,
    'select article_id, origin, url from articles where duplicate_of is null',
  );
  for (const [table, { items, same, left }] of Object.entries(tables)) {
    const rows = await rowsOf(db, `select * from ${table}`);
    for (const article of gold) {
      const found = articles.find(({ origin, url }) => `${origin} ${url ?? ''}`.includes(article.doc));
      if (!found) throw new Error(`the sample's article ${article.doc} is not in its warehouse`);
      for (const row of rows) {
        if (row.article_id !== found.article_id || left?.(row)) continue;
        const tally = rules.get(row.rule) ?? { right: 0, tried: 0 };
        tally.tried++;
        if (items(article).some((item) => same(row, item))) tally.right++;
        rules.set(row.rule, tally);
      }
    }
  }
  return rules;
}

async function rowsOf(db, sql) {
  const { columns, rows } = await queryWarehouse(db, sql);
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [columns[i].name, value])));
}

function header() {
  return [
    `# Precision of each rule on ${gold.length} set-aside articles of the sample (bench/quality/measure-rules.mjs); tried_on: facts it made there.`,
    '# A rule that made none there has no line: its facts have confidence 0.5, which says that nothing is known.',
    'text\tclass\tprecision\ttried_on',
    '',
  ].join('\n');
}

function digits(number) {
  return number?.match(/\d+/)?.[0].replace(/^0+/, '') ?? null;
}
