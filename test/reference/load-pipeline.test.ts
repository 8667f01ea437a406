import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TinhuyenError } from '../../src/model/failure.ts';
import { loadPipeline } from '../../src/reference/load-pipeline.ts';
import { locatePipeline } from '../../src/reference/shipped-pipelines.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinhuyen-pipeline-'));
  mkdirSync(join(folder, 'sources'));
  writeFileSync(
    join(folder, 'sources/vi-xuyen.yaml'),
    'id: vi-xuyen\nname: Vi Xuyen\nstart: [http://vi-xuyen.test/]\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const load = (content: string) => {
  writeFileSync(join(folder, 'p.yaml'), content);
  return loadPipeline(join(folder, 'p.yaml'), folder);
};
const failure = (content: string) => {
  try {
    load(content);
  } catch (error) {
    if (error instanceof TinhuyenError) return error.detail;
    throw error;
  }
  throw new Error('loading did not fail');
};

describe('loadPipeline', () => {
  it('makes paths absolute and reads named sources', () => {
    const spec = load(
      'name: demo\nserve: portal\nsources: [vi-xuyen, {id: own, name: Own, start: [http://own.test/]}]\ninput: [texts/a.txt]\nout: ../var\n',
    );
    expect(spec).toMatchObject({
      name: 'demo',
      serve: join(folder, 'portal'),
      out: join(folder, '../var'),
      input: [join(folder, 'texts/a.txt')],
      sources: [{ id: 'vi-xuyen', depth: 8 }, { id: 'own' }],
    });
  });
  it('changes its hash with a byte of a source file', () => {
    const text = 'name: demo\nsources: [vi-xuyen]\n';
    const before = load(text).hash;
    writeFileSync(
      join(folder, 'sources/vi-xuyen.yaml'),
      'id: other\nname: Other\nstart: [http://other.test/]\n',
    );
    expect(load(text).hash).not.toBe(before);
  });
  it('names line, column and the allowed keys for a typo', () => {
    const detail = failure('name: demo\ncrawl:\n  delay_ms: 5\n  max_page: 3\n');
    expect(detail.got).toBe('the unknown key "max_page"');
    expect(detail.expected).toContain('delay_ms, max_pages');
    expect(detail.todo).toContain('line 4, column 3, field "crawl.max_page"');
    expect(detail.exitCode).toBe(2);
  });
  it.each([
    ['name: demo\nworkers: many\n', 'line 2, column 10, field "workers"', 'a whole number'],
    ['name: demo\ninput: pages\n', 'line 2, column 8, field "input"', 'a list'],
    ['name: demo\nlimits: {rejects: 7}\n', 'line 2, column 19, field "limits.rejects"', 'at most 1'],
    ['workers: 2\n', 'field "name"', 'a text'],
    ['name: [1\n', 'line 2, column 1', 'well-formed YAML'],
    ['name: demo\nname: demo\n', 'line 2, column 1', 'well-formed YAML'],
    [
      'name: demo\nsources:\n  - id: own\n    name: Own\n    start: [http://own.test/]\n    profile: [{title: p:hover}]\n',
      'line 6, column 23, field "sources.0.profile.0.title"',
      'a selector of tags',
    ],
    ['name: demo\nsources: [nowhere]\n', 'line 2, field "sources.0"', 'one of vi-xuyen'],
  ])('says where and what is allowed: %j', (content, where, allowed) => {
    const detail = failure(content);
    expect(detail.todo).toContain(where);
    expect(detail.expected).toContain(allowed);
  });
  it('finds a typo inside a source, written in place or in its own file', () => {
    const detail = failure(
      'name: demo\nsources:\n  - id: own\n    name: Own\n    start: [http://own.test/]\n    dept: 3\n',
    );
    expect(detail.got).toBe('the unknown key "dept"');
    expect(detail.expected).toContain('depth');
    expect(detail.todo).toContain('line 6, column 5, field "sources.0.dept"');
    writeFileSync(join(folder, 'sources/vi-xuyen.yaml'), 'id: vi-xuyen\nname: Vi\nstart: nowhere\n');
    expect(failure('name: demo\nsources: [vi-xuyen]\n').todo).toContain(
      'data/sources/vi-xuyen.yaml, line 3, column 8, field "start"',
    );
  });
  it.each([
    [
      'name: demo\nsources:\n  - id: own\n    name: Own\n    strt: [http://own.test/]\n',
      'strt',
      'line 5, column 5, field "sources.0.strt"',
      'start',
    ],
    ['workers: 1\nnmae: demo\n', 'nmae', 'line 2, column 1, field "nmae"', 'name'],
    [
      'name: demo\nsources:\n  - id: own\n    name: Own\n    start: [http://own.test/]\n    unit: {provnce: A}\n',
      'provnce',
      'line 6, column 12, field "sources.0.unit.provnce"',
      'province',
    ],
  ])(
    'names the misspelling of a required key, not the key that is missing for it: %j',
    (content, key, where, allowed) => {
      const detail = failure(content);
      expect(detail.got).toBe(`the unknown key "${key}"`);
      expect(detail.todo).toContain(where);
      expect(detail.expected).toContain(allowed);
    },
  );
  it('leaves the name of the sample to the sample', () => {
    expect(loadPipeline(locatePipeline('sample')).name).toBe('sample');
    expect(failure('input: [mine]\nname: sample\n')).toMatchObject({
      code: 'pipeline-name',
      got: 'sample, which is the pipeline that comes with the program',
      todo: expect.stringContaining('line 2'),
    });
  });
  it('finds what comes with the program by name, whatever lies in the current folder under it', () => {
    expect(locatePipeline('sample')).toMatch(/pipelines.sample\.yaml$/);
    expect(locatePipeline('districts.yaml')).toBe('districts.yaml');
    expect(locatePipeline('nowhere')).toBe('nowhere');
  });
  it('reads what Notepad saves as UTF-8, and refuses UTF-16', () => {
    expect(load('\uFEFFname: demo\r\n').name).toBe('demo');
    writeFileSync(join(folder, 'wide.yaml'), Buffer.from('\uFEFFname: demo\n', 'utf16le'));
    expect(() => loadPipeline(join(folder, 'wide.yaml'))).toThrowError(/data-encoding.*UTF-8.*UTF-16/);
  });
  it('ends with exit code 2 for a missing file', () => {
    expect(() => loadPipeline(join(folder, 'none.yaml'))).toThrowError(
      /pipeline-unreadable.*which is not there/,
    );
    expect(() => loadPipeline('nowhere')).toThrowError(/name of one that comes with the program \(sample\)/);
    expect(() => loadPipeline(folder)).toThrowError(/which is a folder.*`tinhuyen run --input /);
  });
});
