import { defineConfig } from 'vitest/config';

/** Suites of pure code: their files may share one process, so that lexicons, rules and gazetteer are read once and not for each file. */
const pure = ['data', 'engine', 'invariance', 'markup', 'model', 'reference', 'text']
  .map((room) => `test/${room}/**/*.test.ts`)
  .concat(
    ['annotate', 'clean', 'facts', 'link', 'sources'].map((stage) => `test/stages/${stage}/**/*.test.ts`),
  );

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // The default leaves one core of two alone.
    maxWorkers: '100%',
    reporters: ['default', './test/count-reporter.ts'],
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'io', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
  },
});
