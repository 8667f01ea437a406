// When a fact of the warehouse says what an annotation says; for each table the annotations that it is compared with.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const from = (path) => import(join(root, 'dist', path));
const { foldKey } = await from('text/fold.js');
const { buildPositionCoder } = await from('stages/link/officials/code-position.js');
const { loadReference } = await from('reference/load-reference.js');
const { dataFolder } = await from('reference/data-folder.js');

const code = buildPositionCoder(loadReference(dataFolder()).lexicons.get('expansions') ?? []);

/** Table -> its annotations in an article, when a row is one of them, and which rows no annotation speaks of. Optional annotations count as right. */
export const tables = {
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
    // A right value of the wrong thing is a wrong figure in print.
    same: (row, item) =>
      row.low === item.low &&
      row.high === item.high &&
      row.comparator === item.comparator &&
      row.change === (item.change ?? null) &&
      (item.indicator ?? []).every((words) => says(`${row.indicator ?? ''} ${row.population ?? ''}`, words)),
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

/** Whether all the words stand in the text, in any order. */
function says(text, words) {
  const there = new Set(wordsOf(text));
  return wordsOf(words).every((word) => there.has(word));
}

function wordsOf(text) {
  return foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function digits(number) {
  return number?.match(/\d+/)?.[0].replace(/^0+/, '') ?? null;
}
