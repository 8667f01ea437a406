import type { PageCues } from './page-cues.ts';

/** A function that compiles its patterns once for each vocabulary, not for each line. */
export function compileOnce<T>(compile: (cues: PageCues) => T): (cues: PageCues) => T {
  const known = new WeakMap<PageCues, T>();
  return (cues) => {
    let found = known.get(cues);
    if (found === undefined) {
      found = compile(cues);
      known.set(cues, found);
    }
    return found;
  };
}
