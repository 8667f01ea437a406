import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const child = fileURLToPath(new URL('read-megabytes.ts', import.meta.url));

/** Ten megabytes are ten million tokens at the worst, some 100 bytes each: what is kept grows with the tokens and no faster. */
const heapMegabytes = 1200;

function readMegabytes(units: readonly string[]): [string, number, number, number, number][] {
  const run = spawnSync(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, '--import', 'tsx', child, ...units],
    { encoding: 'utf8', timeout: 110_000 },
  );
  expect(run.stderr).toBe('');
  return run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('ten megabytes of hostile text in bounded memory', () => {
  it('reads one figure, word, chain, ruler or run of accents as few tokens', { timeout: 120_000 }, () => {
    const whole = ['1.', '1', 'a', 'Ă', 'http://', '\u0301', 'a\u0301', 'a\u00ad', '(', '-'];
    for (const [unit, tokens, covered, sentences, paragraphs] of readMegabytes(whole)) {
      expect([unit, tokens < 3, covered > 9_999_990, sentences, paragraphs]).toEqual([
        unit,
        true,
        true,
        1,
        1,
      ]);
    }
  });

  it('reads blanks as nothing to see', { timeout: 120_000 }, () => {
    expect(readMegabytes([' ', '\u200b', '\n'])).toEqual([
      [' ', 0, 0, 0, 0],
      ['\u200b', 0, 0, 0, 0],
      ['\n', 1, 10_000_000, 0, 0],
    ]);
  });

  it('reads nested brackets as that many marks', { timeout: 120_000 }, () => {
    expect(readMegabytes(['(['])).toEqual([['([', 10_000_000, 10_000_000, 1, 1]]);
  });
});
