import { TinhuyenError } from '../../model/failure.ts';

const headerBytes = 48;
const chunkBytes = 12;
const featureBytes = 20;
const cqdbTables = 256;
const cqdbHeader = 24;
const byteOrderMark = 0x62445371;
/** More than any published model has; a larger count means a broken file. */
const maxCount = 50_000_000;

/** A linear-chain CRF as CRFsuite stores it, its state weights grouped by feature template. */
export interface CrfModel {
  readonly labels: readonly string[];
  /** Weight of going from label i to label j, at `i * labels.length + j`. */
  readonly transitions: Float64Array;
  /** `T[0].lower` -> `huyện` -> one weight for each label; an attribute is `template=value`. */
  readonly templates: ReadonlyMap<string, ReadonlyMap<string, Float64Array>>;
}

/** Reads a CRFsuite model file (`lCRF`, version 100): header, FEAT, CQDB string tables, label and attribute references. */
export function readCrfModel(bytes: Uint8Array): CrfModel {
  try {
    return readChunks(bytes);
  } catch (error) {
    if (error instanceof TinhuyenError) throw error;
    throw brokenModel('offsets inside the file', `${bytes.length} bytes that end too early`, error);
  }
}

function readChunks(bytes: Uint8Array): CrfModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (tagAt(bytes, 0) !== 'lCRF')
    throw brokenModel('a CRFsuite file that starts with lCRF', `"${tagAt(bytes, 0)}"`);
  if (view.getUint32(4, true) > bytes.length || bytes.length < headerBytes) {
    throw brokenModel(`${view.getUint32(4, true)} bytes`, `${bytes.length} bytes`);
  }
  const [features, labels, attributes, labelRefs, attributeRefs] = [28, 32, 36, 40, 44].map((at) =>
    view.getUint32(at, true),
  );
  const labelNames = readStrings(bytes, view, labels!);
  const attributeNames = readStrings(bytes, view, attributes!);
  const size = labelNames.length;
  const transitions = new Float64Array(size * size);
  for (let label = 0; label < size; label++) {
    for (const feature of references(view, labelRefs!, label)) {
      const { target, weight } = featureAt(view, features!, feature);
      transitions[label * size + target] = weight;
    }
  }
  const templates = new Map<string, Map<string, Float64Array>>();
  attributeNames.forEach((name, attribute) => {
    const weights = new Float64Array(size);
    for (const feature of references(view, attributeRefs!, attribute)) {
      const { target, weight } = featureAt(view, features!, feature);
      weights[target]! += weight;
    }
    const cut = name.indexOf('=');
    const template = name.slice(0, cut);
    const values = templates.get(template) ?? new Map<string, Float64Array>();
    templates.set(template, values.set(name.slice(cut + 1), weights));
  });
  return { labels: labelNames, transitions, templates };
}

/** Feature numbers that a label or an attribute refers to. */
function references(view: DataView, chunk: number, index: number): number[] {
  const at = view.getUint32(chunk + chunkBytes + 4 * index, true);
  const count = capped(view.getUint32(at, true));
  return Array.from({ length: count }, (_, n) => view.getUint32(at + 4 + 4 * n, true));
}

function featureAt(view: DataView, chunk: number, feature: number): { target: number; weight: number } {
  const at = chunk + chunkBytes + featureBytes * feature;
  return { target: view.getUint32(at + 8, true), weight: view.getFloat64(at + 12, true) };
}

/** All strings of a CQDB chunk by number, through its backward links; no hash is ever computed. */
function readStrings(bytes: Uint8Array, view: DataView, chunk: number): string[] {
  if (tagAt(bytes, chunk) !== 'CQDB' || view.getUint32(chunk + 12, true) !== byteOrderMark) {
    throw brokenModel('a CQDB chunk', `"${tagAt(bytes, chunk)}" at byte ${chunk}`);
  }
  const links = chunk + view.getUint32(chunk + 20, true);
  let buckets = 0;
  for (let table = 0; table < cqdbTables; table++)
    buckets += view.getUint32(chunk + cqdbHeader + 8 * table + 4, true);
  const decoder = new TextDecoder();
  return Array.from({ length: capped(buckets / 2) }, (_, n) => {
    const at = chunk + view.getUint32(links + 4 * n, true);
    const start = at + 8;
    const length = view.getUint32(at + 4, true);
    return decoder.decode(bytes.subarray(start, start + length - 1));
  });
}

function capped(count: number): number {
  if (count > maxCount) throw brokenModel(`at most ${maxCount} items`, String(count));
  return count;
}

function tagAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function brokenModel(expected: string, got: string, cause?: unknown): TinhuyenError {
  const todo = 'Install the package that the model file belongs to again.';
  return new TinhuyenError({ code: 'crf-model-broken', disposition: 'stop', expected, got, todo }, { cause });
}
