import { describe, expect, it } from 'vitest';
import { listImports, readSources, type SourceFile } from './read-sources.ts';

/** The import table of the design: part of src -> parts that it may import. */
const may: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  engine: ['model', 'text'],
  markup: ['model', 'text'],
  reference: ['model', 'text'],
  stages: ['model', 'text', 'engine', 'markup'],
  runtime: ['model', 'text', 'engine', 'reference', 'stages'],
  cli: ['index', 'runtime'],
};

/** `stages/clean` for a stage's file, the first folder otherwise; `index` for src/index.ts. */
function partOf(path: string): string {
  const [first, second] = path.split('/');
  if (first === 'stages') return `stages/${second}`;
  return first!.replace(/\.ts$/, '');
}

function breaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const part = partOf(file.path);
    if (part === 'index') return [];
    const allowed = may[part.split('/')[0]!];
    if (!allowed) return [`${file.path}: no such part in the import table`];
    return file.imports
      .filter((line) => line.ours)
      .filter(({ target, typeOnly }) => {
        const other = partOf(target);
        if (other === part) return false;
        if (other === 'reference' && part.startsWith('stages/')) return !typeOnly;
        if (other.startsWith('stages/') && part.startsWith('stages/')) return true;
        return !allowed.includes(other.split('/')[0]!);
      })
      .map(({ target }) => `${file.path} imports ${target}`);
  });
}

const inputOutput =
  /^(node:)?(fs|fs\/promises|net|http|https|http2|tls|dns|dgram|child_process|worker_threads|os|readline|process|timers.*)$/;
const pure = /^(model|text|engine|markup|stages\/(sources|clean|annotate|link|facts))\//;

describe('the import table', () => {
  const files = readSources();

  it('is kept by every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(breaches(files)).toEqual([]);
  });

  it('would be seen to be broken', () => {
    const file = (path: string, text: string) => ({
      path,
      text,
      code: text,
      imports: listImports(path, text),
    });
    expect(breaches([file('stages/clean/a.ts', "import { b } from '../archive/b.ts';")])).toHaveLength(1);
    expect(breaches([file('stages/clean/a.ts', "import { b } from '../../reference/b.ts';")])).toHaveLength(
      1,
    );
    expect(breaches([file('stages/clean/a.ts', "import type { B } from '../../reference/b.ts';")])).toEqual(
      [],
    );
    expect(breaches([file('stages/clean/a.ts', "import { type B } from '../../reference/b.ts';")])).toEqual(
      [],
    );
    expect(breaches([file('model/a.ts', "export { b } from '../text/b.ts';")])).toHaveLength(1);
    expect(breaches([file('cli/a.ts', "await import('../stages/x/b.ts');")])).toHaveLength(1);
  });

  it('keeps input and output, the clock and chance out of the pure parts', () => {
    const wrong = files
      .filter(({ path }) => pure.test(path))
      .flatMap(({ path, code, imports }) => [
        ...imports
          .filter(({ target, typeOnly }) => inputOutput.test(target) && !typeOnly)
          .map(({ target }) => `${path} imports ${target}`),
        ...[
          ...code.matchAll(
            /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bprocess\.\w+|\bperformance\.now\(|\bsetTimeout\(/g,
          ),
        ].map(([use]) => `${path} uses ${use}`),
      ]);
    expect(wrong).toEqual([]);
  });
});
