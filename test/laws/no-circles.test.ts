import { describe, expect, it } from 'vitest';
import { listImports, readSources, type SourceFile } from './read-sources.ts';

/** The files that import each other in a circle, types left aside: a path that comes back to where it began. */
function findCircle(files: readonly Pick<SourceFile, 'path' | 'imports'>[]): readonly string[] | null {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const { target, ours, typeOnly } of importsOf.get(path) ?? []) {
      const circle = ours && !typeOnly ? follow(target, [...trail, path]) : null;
      if (circle !== null) return circle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of files) {
    const circle = follow(path, []);
    if (circle !== null) return circle;
  }
  return null;
}

describe('files', () => {
  it('import nothing that imports them: two rooms that need each other have a third one to share', () => {
    expect(findCircle(readSources())).toBeNull();
  });

  it('would be seen to stand in a circle, but not for a type', () => {
    const file = (path: string, text: string) => ({ path, imports: listImports(path, text) });
    const [a, b] = [
      file('text/a.ts', "import { b } from './b.ts';"),
      file('text/b.ts', "import { c } from './c.ts';"),
    ];
    expect(findCircle([a, b, file('text/c.ts', "import { a } from './a.ts';")])).toEqual([
      'text/a.ts',
      'text/b.ts',
      'text/c.ts',
      'text/a.ts',
    ]);
    expect(findCircle([a, b, file('text/c.ts', "import type { A } from './a.ts';")])).toBeNull();
  });
});
