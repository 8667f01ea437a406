import { hasWords } from './block.ts';
import { normalizeLine } from './fold-line.ts';
import type { PageCues } from './page-cues.ts';
import { parseStamp } from './parse-stamp.ts';
import { readBlockStores } from './read-block-store.ts';
import { vietnamDate } from './read-metadata.ts';
import { type JsonHolder, type JsonValue, scanJson } from './scan-json.ts';
import type { TextPiece } from './text-piece.ts';

/** A title and where it stands. */
export interface ScriptTitle {
  readonly text: string;
  readonly piece: TextPiece;
}

/** An object of a page's data that has a title and a text. */
export interface ScriptRecord {
  /** What its keys call a title, in order: its own, one for search engines. */
  readonly titles: readonly ScriptTitle[];
  readonly lead: { readonly key: string; readonly piece: TextPiece } | null;
  /** The text: one fragment of HTML, or the lines of a plain one. */
  readonly body: readonly TextPiece[];
  readonly plain: boolean;
  /** Characters of the text without tags. */
  readonly length: number;
  readonly published: string | null;
  readonly author: string | null;
  readonly section: string | null;
}

/** A value with the key that tells its role, and what it says on one line. */
interface Told {
  readonly value: JsonValue;
  readonly key: string;
  readonly text: string;
}

/** A string, or a list of an editor's blocks, that reads as a text. */
interface Body {
  readonly pieces: readonly TextPiece[];
  readonly plain: boolean;
  /** Without tags. */
  readonly bare: string;
  /** Its key says that it is the text. */
  readonly named: boolean;
  /** Where the string stands; null for a list. */
  readonly start: number | null;
}

type RolesOf = (key: string) => readonly string[];

/** A shorter text is a summary, which lists have too; so is one of fewer words. */
const leastBody = 200;
const leastWords = 30;
const maxTitle = 300;
const maxLead = 1500;
/** Objects between a text and its title: `{title, detail: {content: {html}}}`. */
const maxUp = 3;
const maxRecords = 500;
const maxKey = 40;
const maxKeys = 2_000;
/** Keys of systems that say in an object of its own how a text is written: `content: {rendered}`. */
const wrapper = /^(?:rendered|processed|value|html|raw|text|name|display_?name|full_?name|title)$/i;
const headlineKey = /^name$/i;
const tag =
  /<\/?(?:p|div|br|span|h[1-6]|ul|ol|li|table|figure|img|strong|em|b|i|a|section|article)\b[^<>]*>/i;

/** Objects of a page's data that read as articles. Keys are told by the cues for class names: the same people write both. */
export function readScriptRecords(
  source: string,
  values: readonly JsonValue[],
  cues: PageCues,
): ScriptRecord[] {
  const held = new Map<JsonHolder, JsonValue[]>();
  const keep = (holder: JsonHolder, value: JsonValue) => {
    const list = held.get(holder);
    if (list === undefined) held.set(holder, [value]);
    else list.push(value);
  };
  for (const value of values) {
    keep(value.holder, value);
    // `author: [{name}]`, `content: {rendered}`: what it says is said of the object round it.
    const { key, holder } = value;
    let up = holder.kind === 'array' || wrapper.test(key) ? holder.parent : null;
    if (up?.kind === 'array') up = up.parent;
    if (up !== null && holder.key !== '') keep(up, { ...value, key: holder.key });
  }
  const rolesOf = tellRoles(cues);
  const titled = new Set<JsonHolder>();
  for (const [holder, own] of held)
    if (holder.kind === 'object' && own.some(({ key }) => rolesOf(key).includes('role-title')))
      titled.add(holder);
  // Some systems keep a headline as a name, which people and sections have too.
  const headed = new Set(
    values.flatMap((value) => (isHeadline(source, value) && !titled.has(value.holder) ? [value.holder] : [])),
  );
  const bodies = new Map<JsonHolder, Body>();
  const offer = (at: JsonHolder, body: Body) => {
    if (body.bare.length < leastBody || !hasWords(body.bare, leastWords)) return;
    const holder = nearest(at, titled) ?? nearest(at, headed);
    if (holder === null) return;
    const before = bodies.get(holder);
    if (before === undefined ? bodies.size < maxRecords : isBetter(body, before)) bodies.set(holder, body);
  };
  const isBody = (key: string) => rolesOf(key).includes('role-body');
  for (const value of values) {
    if (!value.quoted || value.end - value.start < leastBody || isAside(value.holder, rolesOf)) continue;
    const text = read(source, value);
    const { start, holder } = value;
    const named = isBody(wrapper.test(value.key) ? holder.key : value.key);
    // JSON in a string is metadata written twice, or what an editor keeps.
    if (/^\s*[{[]/.test(text)) {
      for (const { bare, pieces } of named ? storesWithin(text, whole(source, value)) : [])
        offer(holder, { pieces, plain: false, bare, named, start });
      continue;
    }
    const bare = normalizeLine(text.replace(/<[^<>]*>/g, ' '));
    const plain = !tag.test(text);
    if (bare.length >= leastBody)
      offer(holder, { pieces: bodyOf(value, text, plain), plain, bare, named, start });
  }
  const ofValue = (value: JsonValue) => read(source, value);
  for (const store of readBlockStores(values, ofValue, (value) => whole(source, value))) {
    const { holder, bare, pieces } = store;
    const named = isBody(holder.key) || isBody(holder.parent?.key ?? '');
    if (!isAside(holder, rolesOf)) offer(holder, { pieces, plain: false, bare, named, start: null });
  }
  return [...bodies].flatMap(([holder, body]) => {
    const record = recordOf(source, held.get(holder)!, body, rolesOf, cues);
    return record === null ? [] : [record];
  });
}

/** The nearest of some objects round a text. */
function nearest(at: JsonHolder, among: ReadonlySet<JsonHolder>): JsonHolder | null {
  let holder: JsonHolder | null = at;
  for (let up = 0; up < maxUp && holder !== null; up++, holder = holder.parent)
    if (among.has(holder)) return holder;
  return holder !== null && among.has(holder) ? holder : null;
}

function isHeadline(source: string, value: JsonValue): boolean {
  if (!value.quoted || !headlineKey.test(value.key) || value.end - value.start > maxTitle) return false;
  return hasWords(read(source, value), 4);
}

/** A longer text; one that is named as the text before any other: a biography, styles and settings stand beside it. */
function isBetter(one: Body, other: Body): boolean {
  return one.named === other.named ? one.bare.length > other.bare.length : one.named;
}

function recordOf(
  source: string,
  values: readonly JsonValue[],
  { pieces, plain, bare, start }: Body,
  rolesOf: RolesOf,
  cues: PageCues,
): ScriptRecord | null {
  const told = (role: string, most: number): Told[] =>
    values
      .filter((value) => value.start !== start && value.end - value.start <= most * 2)
      .filter(({ key }) => rolesOf(key).includes(role))
      .map((value) => ({ value, key: value.key, text: normalizeLine(read(source, value)) }))
      .filter((one) => one.text !== '' && one.text.length <= most);
  const declared = told('role-title', maxTitle);
  const heads = values.filter((value) => isHeadline(source, value));
  const titles = (
    declared.length > 0
      ? declared
      : heads.map((value) => ({ value, key: value.key, text: normalizeLine(read(source, value)) }))
  ).filter((one) => hasWords(one.text, 4));
  if (titles.length === 0) return null;
  const opening = bare.slice(0, maxLead);
  const lead = told('role-lead', maxLead).find(
    (one) => one.text.length >= 30 && !opening.includes(one.text.replace(/<[^<>]*>/g, '').slice(0, 60)),
  );
  const dates = told('role-date', 60).filter(({ key }) => !/modif|updat|edit/i.test(key));
  const days = [...dates.filter(({ key }) => /publi/i.test(key)), ...dates]
    .map((one) => readDay(one, cues))
    .filter((day) => day !== null);
  const named = (role: string) =>
    told(role, 100).find((one) => one.value.quoted && /\p{L}{2}/u.test(one.text));
  return {
    titles: titles.slice(0, 10).map(({ text, value }) => ({ text, piece: whole(source, value) })),
    lead: lead === undefined ? null : { key: lead.key, piece: whole(source, lead.value) },
    body: pieces,
    plain,
    length: bare.length,
    published: days[0] ?? null,
    author: named('role-author')?.text ?? null,
    section: named('role-section')?.text ?? null,
  };
}

/** An ISO day of a date as text, or of seconds or milliseconds since 1970. */
function readDay({ value, text }: Told, cues: PageCues): string | null {
  if (value.quoted) return vietnamDate(text) ?? parseStamp(text, cues)?.date ?? null;
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const time = Number(text) * (text.length === 10 ? 1000 : 1);
  return vietnamDate(new Date(time).toISOString());
}

/** Whether an object, or one that it stands in, is named as related news, comments, a menu or the like. */
function isAside(holder: JsonHolder, rolesOf: RolesOf): boolean {
  for (let at: JsonHolder | null = holder; at !== null; at = at.parent)
    if (rolesOf(at.key).some((name) => name.startsWith('drop-'))) return true;
  return false;
}

/** What the cues say of a key; nothing of one that is data itself (an address, a number), nor of more keys than a program has. */
function tellRoles(cues: PageCues): RolesOf {
  const known = new Map<string, readonly string[]>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= maxKeys || key.length > maxKey || !/^[a-z][a-z_-]*$/i.test(key)) return [];
    const roles = cues.container(key).names;
    known.set(key, roles);
    return roles;
  };
}

/** The lists of blocks that an editor keeps as JSON in a string. */
function storesWithin(text: string, string: TextPiece): { bare: string; pieces: readonly TextPiece[] }[] {
  const values = scanJson(text, 0, text.length);
  if (values === null) return [];
  const base = [string];
  const ofValue = (value: JsonValue) => read(text, value);
  return readBlockStores(values, ofValue, (value) => ({ kind: 'within', base, piece: whole(text, value) }));
}

function bodyOf(value: JsonValue, text: string, plain: boolean): TextPiece[] {
  if (!plain) return [part(value, 0, text.length)];
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ 0: line, index }) =>
    part(value, index, index + line.length),
  );
}

function whole(source: string, value: JsonValue): TextPiece {
  return part(value, 0, read(source, value).length);
}

function part({ raw, start, end }: JsonValue, from: number, to: number): TextPiece {
  return raw === true
    ? { kind: 'source', start: start + from, end: start + to }
    : { kind: 'json', start, end, from, to };
}

function read(source: string, { quoted, raw, start, end }: JsonValue): string {
  const text = source.slice(start, end);
  return quoted && raw !== true && text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text;
}
