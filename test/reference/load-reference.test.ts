import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TinhuyenError } from '../../src/model/failure.ts';
import { loadReference } from '../../src/reference/load-reference.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinhuyen-reference-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** The detail of the error that loading ends with. */
function failure() {
  try {
    loadReference(folder);
  } catch (error) {
    if (error instanceof TinhuyenError) return error.detail;
    throw error;
  }
  throw new Error('loading did not fail');
}

const rule = (id: string, examples: string) =>
  `- id: ${id}\n  kind: date\n  why: a day\n  pattern: "@date"\n  normaliser: day\n  examples:\n${examples}`;
const good = `    - {text: "ngày 1/2/2020", expect: [{edtf: "2020-02-01"}]}
    - {text: "ngày 3/2/2020", expect: [{edtf: "2020-02-03"}]}
    - {text: "tỷ số 1/2", expect: []}\n`;

describe('lexicons', () => {
  it('keep text, class and attributes, and leave comments, evidence and empty cells out', () => {
    write(
      'lexicons/ranks.tsv',
      'text\tclass\tshort\tevidence\n# ranks\nĐại tá\trank\t\tseen\nThS.\tdegree\tyes\n',
    );
    expect(loadReference(folder).lexicons.get('ranks')).toEqual([
      { text: 'Đại tá', class: 'rank', attributes: {} },
      { text: 'ThS.', class: 'degree', attributes: { short: 'yes' } },
    ]);
  });
  it('may hold a text once in a class, and again in another', () => {
    write('lexicons/a.tsv', 'text\tclass\nông\tone\nông\ttwo\nông\tone\n');
    expect(failure()).toMatchObject({
      code: 'lexicon-duplicate',
      got: 'it again, first on line 2',
      todo: 'Correct data/lexicons/a.tsv, line 4, field "text".',
    });
  });
  it.each([
    ['lexicon-entry', 'text\tclass\nông\n', 'line 2, field "class"'],
    ['table-header', 'text\tkind\nông\tx\n', 'line 1'],
    ['table-cells', 'text\tclass\nông\tx\ty\n', 'line 2'],
    ['table-cell', 'text\tclass\nông \tx\n', 'line 2, field "text"'],
    ['table-cell', `text\tclass\n${'bà'.normalize('NFD')}\tx\n`, 'line 2, field "text"'],
    ['table-empty', '# nothing\n', 'data/lexicons/a.tsv'],
  ])('say where they are broken: %s', (code, content, where) => {
    write('lexicons/a.tsv', content);
    const detail = failure();
    expect(detail.code).toBe(code);
    expect(detail.todo).toContain(where);
  });
});

describe('rules', () => {
  it('load with the defaults written out', () => {
    write('rules/dates.yaml', rule('date.day', good));
    expect(loadReference(folder).rules).toMatchObject([
      { id: 'date.day', pattern: '@date', priority: 0, values: {}, precision: null, tried_on: null },
    ]);
  });
  it('need two examples that match and a near miss', () => {
    write('rules/dates.yaml', rule('date.day', good.split('\n').slice(0, 2).join('\n')));
    expect(failure()).toMatchObject({ code: 'rule-examples', got: '2 that match and 0 that do not' });
    write('rules/dates.yaml', rule('date.day', good.split('\n').slice(1).join('\n')));
    expect(failure()).toMatchObject({ code: 'rule-examples', got: '1 that match and 1 that do not' });
  });
  it('have ids of their own, over all files', () => {
    write('rules/a.yaml', rule('date.day', good));
    write('rules/b.yaml', rule('date.day', good));
    expect(failure()).toMatchObject({ code: 'rule-duplicate' });
  });
  it('name the line, the column and the allowed keys of a typo', () => {
    write('rules/a.yaml', rule('date.day', good).replace('normaliser:', 'normalizer:'));
    const detail = failure();
    expect(detail.todo).toMatch(/rules\/a\.yaml, line \d+(, column \d+)?, field "0\.normali[sz]er"/);
    expect(detail.code).toBe('yaml-field');
  });
  it('say where YAML itself breaks', () => {
    write('rules/a.yaml', '- id: "date.day\n  kind: [\n');
    expect(failure()).toMatchObject({ code: 'yaml-syntax' });
  });
});

describe('hash', () => {
  it('moves with a byte of any file and with its name, and not otherwise', () => {
    write('lexicons/a.tsv', 'text\tclass\nông\tx\n');
    const first = loadReference(folder).hash;
    expect(loadReference(folder).hash).toBe(first);
    write('lexicons/a.tsv', 'text\tclass\nông\tx\n#\n');
    const second = loadReference(folder).hash;
    expect(second).not.toBe(first);
    rmSync(join(folder, 'lexicons/a.tsv'));
    write('lexicons/b.tsv', 'text\tclass\nông\tx\n#\n');
    expect(loadReference(folder).hash).not.toBe(second);
  });
});

describe('a folder laid over another', () => {
  it('adds words, and says more of those that are there', () => {
    write('lexicons/ranks.tsv', 'text\tclass\tshort\nĐại tá\trank\t\nThS.\tdegree\tyes\n');
    write('own/lexicons/ranks.tsv', 'text\tclass\tshort\nThượng tá\trank\t\nĐại tá\trank\tno\n');
    expect(loadReference(folder, [join(folder, 'own')]).lexicons.get('ranks')).toEqual([
      { text: 'Đại tá', class: 'rank', attributes: { short: 'no' } },
      { text: 'ThS.', class: 'degree', attributes: { short: 'yes' } },
      { text: 'Thượng tá', class: 'rank', attributes: {} },
    ]);
  });
  it('is not taken when it holds nothing to lay', () => {
    mkdirSync(join(folder, 'empty'));
    for (const own of ['empty', 'nowhere'])
      expect(() => loadReference(folder, [join(folder, own)])).toThrowError(/data-folder/);
  });
  it('may come from a spreadsheet, with a mark before UTF-8 and lines of two ends', () => {
    write('own/lexicons/ranks.tsv', '\uFEFFtext\tclass\r\nĐại tá\trank\r\n');
    write(
      'own/rules/mine.yaml',
      `\uFEFF${rule('own.rank', good).replace('@date', '@rank')}`.replaceAll('\n', '\r\n'),
    );
    const { lexicons, rules } = loadReference(folder, [join(folder, 'own')]);
    expect(lexicons.get('ranks')).toEqual([{ text: 'Đại tá', class: 'rank', attributes: {} }]);
    expect(rules.map(({ id }) => id)).toEqual(['own.rank']);
  });
  it.each([
    ['UTF-16', Buffer.from('\uFEFFtext\tclass\nĐại tá\trank\n', 'utf16le'), /UTF-16/],
    ['windows-1258', Buffer.from('text\tclass\n\xd0\xe1\trank\n', 'latin1'), /another encoding/],
  ])('is not taken in %s', (_, bytes, got) => {
    write('own/lexicons/ranks.tsv', '');
    writeFileSync(join(folder, 'own/lexicons/ranks.tsv'), bytes);
    expect(() => loadReference(folder, [join(folder, 'own')])).toThrowError(got);
  });
  it.each([
    ['lexicons/ranks.txt', /data-file.*files that end in \.tsv/],
    ['rules/mine.yml', /data-file.*files that end in \.yaml/],
    ['lexicon/ranks.tsv', /Call it lexicons/],
  ])('is not taken with %s, which nothing would read', (stray, said) => {
    write('own/rules/notes.md', 'what I changed and why');
    write(`own/${stray}`, 'text\tclass\n');
    expect(() => loadReference(folder, [join(folder, 'own')])).toThrowError(said);
  });
  it('is not taken with a column or a class that nothing reads', () => {
    write('lexicons/ranks.tsv', 'text\tclass\tshort\nĐại tá\trank\t\n');
    const over = () => loadReference(folder, [join(folder, 'own')]);
    write('own/lexicons/ranks.tsv', 'text\tclass\tshrt\nThượng tá\trank\tno\n');
    expect(over).toThrowError(/the columns text, class, short.*shrt/);
    write('own/lexicons/ranks.tsv', 'text\tclass\tevidence\nThượng tá\trnk\tseen\n');
    expect(over).toThrowError(/lexicon-class.*one of rank.*line 2, field "class"/);
    // A class of one's own is read by a rule of one's own, by its name or by that of its file.
    write('own/rules/mine.yaml', rule('own.rank', good).replace('@date', '@rnk'));
    expect(over().lexicons.get('ranks')).toHaveLength(2);
    write('own/lexicons/titles.tsv', 'text\tclass\tcolour\nThượng tá\ttitle\tred\n');
    expect(over).toThrowError(/lexicon-class.*a class of a shipped lexicon/);
    write('own/rules/more.yaml', rule('own.title', good).replace('@date', '@titles'));
    expect(over().lexicons.get('titles')).toHaveLength(1);
  });
  it('names its own file where a row is wrong', () => {
    write('own/lexicons/ranks.tsv', 'text\tclass\nĐại tá\n');
    expect(() => loadReference(folder, [join(folder, 'own')])).toThrowError(/own\/lexicons\/ranks.tsv/);
  });
});
