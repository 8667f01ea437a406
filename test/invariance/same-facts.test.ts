import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/model/group-by.ts';
import { cleanText } from '../../src/stages/clean/clean-text.ts';
import { compilePageCues } from '../../src/stages/clean/page-cues.ts';
import { extract, reference } from '../support/extract.ts';
import { type AppointmentRow, factsOf } from './compare-facts.ts';
import { bodyRewrites, type Rewrite, sourceRewrites } from './rewrite.ts';
import { wrap } from './rewrite-lines.ts';
import { type SourceText, sourceTexts } from './source-texts.ts';

/** Pairs of each kind in an ordinary run, of every third text; `INVARIANCE=all` compares every text with every rewriting of it (minutes). */
const isWhole = process.env.INVARIANCE === 'all';
const pairsOfKind = isWhole ? Number.POSITIVE_INFINITY : 32;

/** Texts that do read differently when rewritten so, or that the rules still read differently; why stands behind. */
const known: Readonly<Record<string, readonly string[]>> = {
  // A line that opens with `Em và …`, `Anh do …` may as well address somebody.
  'a line break inside a name': ['p002-cau-ke-dai-hoi:2', 'q25:3'],
  'a break inside a name, decomposed': ['p002-cau-ke-dai-hoi:2', 'q25:3'],
  // `đồng chí Dương ⏎ Mạc Thiêm`: the first line may name one person by his given name, the next another.
  'a line break behind the surname': ['h19:1', 'q03:6', 'q15:3', 'cong-bo-quyet-dinh-chi-bo-truong-y-jut:1'],
  // The subject of a decision ends at the comma behind a name, and where a dash stands it runs on to the next comma.
  'a dash for the comma behind a name': [
    'h02:2',
    'dong-chi-vu-hong-lam-giu-chuc-bi-thu-huyen-uy:1',
    'dac-khu-van-don:0',
  ],
  'a long dash for the comma behind a name': [
    'h02:2',
    'dong-chi-vu-hong-lam-giu-chuc-bi-thu-huyen-uy:1',
    'dac-khu-van-don:0',
  ],
  // `Ông A - Trưởng ban - có 8 xã …`: who says it is part of the phrase before commas.
  'a comma for the dash behind a name': ['p023-tien-phuoc-hop-bao:1'],
  // A paper's initials open a paragraph, not a cell behind a number; a term holds for the amounts behind it in a cell.
  'a table row around it': ['h24:1', 'h07:4'],
  'capitals in a table': ['h24:1', 'h07:4'],
};

const cues = compilePageCues(reference.lexicons);
const cleaned = (text: string): string =>
  cleanText(text, 'given', null, cues, []).draft?.paragraphs.join('\n') ?? '';

interface Read {
  readonly appointments: readonly AppointmentRow[];
  readonly lines: readonly string[];
}

const everyText = sourceTexts();
const texts = everyText.filter((_, at) => isWhole || at % 3 === 0);
const reads = new Map<string, Read>();

/** What a text says as it stands; read once. */
function readOf({ origin, published_on, text }: SourceText, body: string): Read {
  const key = `${origin} ${body === text}`;
  const facts = reads.get(key) ?? toRead(extract(body, { origin, published_on }));
  reads.set(key, facts);
  return facts;
}

function toRead(facts: ReturnType<typeof extract>): Read {
  return { appointments: facts.appointments, lines: factsOf(facts) };
}

/** Compares texts with what `rewrite` makes of them, `prepare` giving the body of both; texts are taken in turns. */
function compare(kind: string, turn: number, rewrite: Rewrite, prepare: (text: string) => string): number {
  let tried = 0;
  const wrong: string[] = [];
  for (let at = 0; at < texts.length && tried < pairsOfKind; at++) {
    const source = texts[(turn * 31 + at) % texts.length]!;
    const { appointments } = readOf(source, source.text);
    const rewritten = rewrite(source.text, appointments);
    const { lines } = readOf(source, prepare(source.text));
    if (rewritten === source.text || lines.length === 0) continue;
    tried++;
    const found = factsOf(extract(prepare(rewritten), source));
    if (found.join('\n') === lines.join('\n') || known[kind]?.includes(source.origin)) continue;
    const lost = lines.filter((line) => !found.includes(line)).map((line) => `  - ${line}\n`);
    const gained = found.filter((line) => !lines.includes(line)).map((line) => `  + ${line}\n`);
    wrong.push(`${source.origin}\n${lost.join('')}${gained.join('')}  in ${rewritten.slice(0, 600)}`);
  }
  expect(wrong.join('\n')).toBe('');
  return tried;
}

describe('the same facts however the text is written', () => {
  let pairs = 0;
  const kinds = [
    ...Object.entries(bodyRewrites).map(([kind, rewrite]) => ({
      kind,
      rewrite,
      prepare: (text: string) => text,
    })),
    // Behind a line of its own: the first line of a given text may be its title.
    ...Object.entries(sourceRewrites).map(([kind, rewrite]) => ({
      kind,
      rewrite,
      prepare: (text: string) => cleaned(`Bản tin huyện.\n${text}`),
    })),
  ];
  it.each(kinds.map((one, turn) => ({ ...one, turn })))('$kind', ({ kind, turn, rewrite, prepare }) => {
    pairs += compare(kind, turn, rewrite, prepare);
  });

  it('in a thousand pairs and more', () => expect(pairs).toBeGreaterThanOrEqual(1000));
});

describe('the same body however wide its lines are', () => {
  const articles = groupBy(everyText, ({ origin }) => origin.replace(/:\d+$/, ''));
  // One line break in the whole text: nothing says that it was wrapped.
  const known: readonly string[] = ['p016-son-la-thuan-chau', 'p076-tam-nong-bang'];
  it.each([
    [50, '\n\n'],
    [72, '\n\n'],
    [90, '\r\n\r\n'],
  ])('%i characters, %j between paragraphs', (width, between) => {
    for (const [origin, paragraphs] of articles) {
      const lines = paragraphs.map(({ text }) => text);
      const body = cleaned(lines.join('\n'));
      const wrapped = lines.map((line) => wrap(line, width)).join(between);
      if (!known.includes(origin)) expect(cleaned(wrapped), origin).toBe(body);
    }
  });
});
