/** Resamples whose figures make an interval; their seed is fixed, so that a run repeats. */
const resamples = 1000;
const seed = 20250701;

/**
 * 95 % intervals over articles: figure -> [low, high], each 0..1. `reports` are one scorer's report of each article:
 * figure -> {tp, fp, fn} or {right, of}. A figure that no article of a resample has anything of is left out of that one.
 */
export function intervalsOf(reports) {
  const random = randomFrom(seed);
  const names = [...new Set(reports.flatMap((report) => Object.keys(report)))];
  const drawn = new Map(names.map((name) => [name, []]));
  for (let i = 0; i < resamples; i++) {
    const picked = reports.map(() => reports[Math.floor(random() * reports.length)]);
    for (const name of names) {
      const value = figureFrom(picked.map((report) => report[name]).filter((tally) => tally !== undefined));
      if (value !== null) drawn.get(name).push(value);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const values = drawn.get(name).sort((a, b) => a - b);
      const at = (share) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? null;
      return [name, [at(0.025), at(0.975)]];
    }),
  );
}

/** F1 or accuracy of summed tallies; null when there is nothing to be right or wrong about. */
function figureFrom(tallies) {
  const sum = (key) => tallies.reduce((total, tally) => total + (tally[key] ?? 0), 0);
  if (tallies.some((tally) => 'of' in tally)) return sum('of') === 0 ? null : sum('right') / sum('of');
  const all = 2 * sum('tp') + sum('fp') + sum('fn');
  return all === 0 ? null : (2 * sum('tp')) / all;
}

/** mulberry32: numbers of [0, 1) from a 32-bit seed. */
function randomFrom(state) {
  let a = state >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
