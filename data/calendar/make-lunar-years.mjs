// Writes data/calendar/lunar-years.tsv, the Vietnamese lunar calendar of the lunar years 1900-2100, from the astronomy itself.
//   node data/calendar/make-lunar-years.mjs           write the table
//   node data/calendar/make-lunar-years.mjs --check   exit 1 when the table on disk is another one
//
// Rules: a month starts on the civil day of the new moon; month 11 holds the winter solstice; where thirteen new moons lie between
// two solstices, the first month without a principal term (solar longitude 0, 30, 60 ... degrees) is the leap month.
// Civil day: UTC+7 since 1 January 1968 (Decision 121-CP of 8 August 1967); before it UTC+8, the meridian of the calendars in
// use until then. The South kept UTC+8 until 1975: its New Year 1968 was 30 January, a day behind the table's.
// Sources: new moons after Meeus, Astronomical Algorithms (2nd ed.), ch. 49; solar longitude after Bretagnon and Simon, Planetary
// Programs and Tables from -4000 to +2800; TT - UT after Espenak and Meeus. Good to under a minute; the closest new moon to a
// midnight stands in the table's head, so that a reader sees what a doubt of that size could move.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FIRST = 1900;
const LAST = 2100;
const J2000 = 2451545;
const DAY = 86_400_000;
const UNIX_EPOCH = 2440587.5;
const SWITCH = Date.UTC(1967, 11, 31, 17) / DAY + UNIX_EPOCH;
const table = fileURLToPath(new URL('lunar-years.tsv', import.meta.url));
const radians = (degrees) => (degrees * Math.PI) / 180;
const sin = (degrees) => Math.sin(radians(degrees));
const cos = (degrees) => Math.cos(radians(degrees));

/** TT - UT in days. */
function deltaT(year) {
  const seconds = () => {
    if (year < 1920) {
      const t = year - 1900;
      return -2.79 + 1.494119 * t - 0.0598939 * t ** 2 + 0.0061966 * t ** 3 - 0.000197 * t ** 4;
    }
    if (year < 1941) {
      const t = year - 1920;
      return 21.2 + 0.84493 * t - 0.0761 * t ** 2 + 0.0020936 * t ** 3;
    }
    if (year < 1961) {
      const t = year - 1950;
      return 29.07 + 0.407 * t - t ** 2 / 233 + t ** 3 / 2547;
    }
    if (year < 1986) {
      const t = year - 1975;
      return 45.45 + 1.067 * t - t ** 2 / 260 - t ** 3 / 718;
    }
    const t = year - 2000;
    if (year < 2005)
      return (
        63.86 +
        0.3345 * t -
        0.060374 * t ** 2 +
        0.0017275 * t ** 3 +
        0.000651814 * t ** 4 +
        0.00002373599 * t ** 5
      );
    if (year < 2050) return 62.92 + 0.32217 * t + 0.005589 * t ** 2;
    return -20 + 32 * ((year - 1820) / 100) ** 2 - 0.5628 * (2150 - year);
  };
  return seconds() / 86_400;
}

const toUniversal = (jde) => jde - deltaT(2000 + (jde - J2000) / 365.25);

/** Julian day (UT) of the k-th new moon after 6 January 2000. */
function newMoon(k) {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const m = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2 - 0.00000011 * t ** 3;
  const n = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2 + 0.00001238 * t ** 3 - 0.000000058 * t ** 4;
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2 - 0.00000227 * t ** 3 + 0.000000011 * t ** 4;
  const o = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2 + 0.00000215 * t ** 3;
  const mean =
    2451550.09766 + 29.530588861 * k + 0.00015437 * t ** 2 - 0.00000015 * t ** 3 + 0.00000000073 * t ** 4;
  const periodic = [
    [-0.4072, n], [0.17241 * e, m], [0.01608, 2 * n], [0.01039, 2 * f], [0.00739 * e, n - m], [-0.00514 * e, n + m],
    [0.00208 * e ** 2, 2 * m], [-0.00111, n - 2 * f], [-0.00057, n + 2 * f], [0.00056 * e, 2 * n + m], [-0.00042, 3 * n],
    [0.00042 * e, m + 2 * f], [0.00038 * e, m - 2 * f], [-0.00024 * e, 2 * n - m], [-0.00017, o], [-0.00007, n + 2 * m],
    [0.00004, 2 * n - 2 * f], [0.00004, 3 * m], [0.00003, n + m - 2 * f], [0.00003, 2 * n + 2 * f], [-0.00003, n + m + 2 * f],
    [0.00003, n - m + 2 * f], [-0.00002, n - m - 2 * f], [-0.00002, 3 * n + m], [0.00002, 4 * n],
  ]; // biome-ignore format: the series as printed
  const planetary = [
    [325, 299.77 + 0.107408 * k - 0.009173 * t ** 2], [165, 251.88 + 0.016321 * k], [164, 251.83 + 26.651886 * k],
    [126, 349.42 + 36.412478 * k], [110, 84.66 + 18.206239 * k], [62, 141.74 + 53.303771 * k], [60, 207.14 + 2.453732 * k],
    [56, 154.84 + 7.30686 * k], [47, 34.52 + 27.261239 * k], [42, 207.19 + 0.121824 * k], [40, 291.34 + 1.844379 * k],
    [37, 161.72 + 24.198154 * k], [35, 239.56 + 25.513099 * k], [23, 331.55 + 3.592518 * k],
  ]; // biome-ignore format: the series as printed
  const sum = (terms, unit) => terms.reduce((all, [size, angle]) => all + size * unit * sin(angle), 0);
  return toUniversal(mean + sum(periodic, 1) + sum(planetary, 1e-6));
}

const SUN = [
  [403406, 0.9287892, 270.54861], [195207, 35999.1376958, 340.19128], [119433, 35999.4089666, 63.91854],
  [112392, 35998.7287385, 331.2622], [3891, 71998.20261, 317.843], [2819, 71998.4403, 86.631], [1721, 36000.35726, 240.052],
  [660, 71997.4812, 310.26], [350, 32964.4678, 247.23], [334, -19.441, 260.87], [314, 445267.1117, 297.82],
  [268, 45036.884, 343.14], [242, 3.1008, 166.79], [234, 22518.4434, 81.53], [158, -19.9739, 3.5], [132, 65928.9345, 132.75],
  [129, 9038.0293, 182.95], [114, 3034.7684, 162.03], [99, 33718.148, 29.8], [93, 3034.448, 266.4], [86, -2280.773, 249.2],
  [78, 29929.992, 157.6], [72, 31556.493, 257.8], [68, 149.588, 185.1], [64, 9037.75, 69.9], [46, 107997.405, 8],
  [38, -4444.176, 197.1], [37, 151.771, 250.4], [32, 67555.316, 65.3], [29, 31556.08, 162.7], [28, -4561.54, 341.5],
  [27, 107996.706, 291.6], [27, 1221.655, 98.5], [25, 62894.167, 146.7], [24, 31437.369, 110], [21, 14578.298, 5.2],
  [21, -31931.757, 342.6], [20, 34777.243, 230.9], [18, 1221.999, 256.1], [17, 62894.511, 45.3], [14, -4442.039, 242.9],
  [13, 107997.909, 115.2], [13, 119.066, 151.8], [13, 16859.071, 285.3], [12, -4.578, 53.3], [10, 26895.292, 126.6],
  [10, -39.127, 205.7], [10, 12297.536, 85.9], [10, 90073.778, 146.1],
]; // biome-ignore format: the series as printed

/** Apparent longitude of the sun in degrees at a Julian day (UT). */
export function solarLongitude(jd) {
  const c = (jd + deltaT(2000 + (jd - J2000) / 365.25) - J2000) / 36525;
  const series = SUN.reduce((all, [size, speed, phase]) => all + size * sin(phase + speed * c), 0);
  const aberration = 0.0000974 * cos(177.63 + 35999.01848 * c) - 0.005575;
  const nutation =
    -0.004778 * sin(124.9 - 1934.134 * c + 0.002063 * c ** 2) -
    0.0003667 * sin(201.11 + 72001.5377 * c + 0.00057 * c ** 2);
  const degrees = 282.7771834 + 36000.76953744 * c + 0.000005729577951308232 * series + aberration + nutation;
  return ((degrees % 360) + 360) % 360;
}

/** Hours that the civil clock of the calendar was ahead of UTC. */
const zone = (jd) => (jd < SWITCH ? 8 : 7);
/** Civil day (days since 1 January 1970) of an instant. */
const civilDay = (jd) => Math.floor(jd - UNIX_EPOCH + zone(jd) / 24);
/** The instant at which a civil day begins. */
const dayStart = (day) => {
  const jd = day + UNIX_EPOCH;
  return jd - 8 / 24 < SWITCH ? jd - 8 / 24 : jd - 7 / 24;
};
const iso = (day) => new Date(day * DAY).toISOString().slice(0, 10);
/** Twelfth of the sun's way that it stands in when a day begins; 9 from the winter solstice on. */
const twelfthAt = (day) => Math.floor(solarLongitude(dayStart(day)) / 30);

/** Every month of FIRST - 1 to LAST + 1: first day, number, leap. */
export function lunarMonths() {
  const from = Math.round((FIRST - 2 - 2000) * 12.3685);
  const to = Math.round((LAST + 2 - 2000) * 12.3685);
  const moons = [];
  for (let k = from; k <= to; k++) moons.push(newMoon(k));
  const starts = moons.map(civilDay);
  // A month holds a principal term when the sun changes its twelfth between its first day and the next month's.
  const holds = (at) => twelfthAt(starts[at]) !== twelfthAt(starts[at + 1]);
  // A month may hold two terms: that of November 2033 starts before 240 degrees and ends past 270.
  const beforeSolstice = (twelfth) => twelfth === 7 || twelfth === 8;
  const elevenths = starts.flatMap((_start, at) =>
    at + 1 < starts.length && beforeSolstice(twelfthAt(starts[at])) && twelfthAt(starts[at + 1]) >= 9
      ? [at]
      : [],
  );
  const months = [];
  for (let n = 0; n + 1 < elevenths.length; n++) {
    const [begin, end] = [elevenths[n], elevenths[n + 1]];
    let number = 11;
    let leapDone = end - begin === 12;
    for (let at = begin; at < end; at++) {
      const leap = !leapDone && at > begin && !holds(at);
      if (leap) leapDone = true;
      else if (at > begin) number = (number % 12) + 1;
      months.push({ start: starts[at], next: starts[at + 1], number, leap, moon: moons[at] });
    }
  }
  return months;
}

function makeTable() {
  const months = lunarMonths();
  const lines = [];
  let closest = null;
  for (let at = 0; at < months.length; at++) {
    const first = months[at];
    if (first.number !== 1 || first.leap) continue;
    const year = new Date(first.start * DAY).getUTCFullYear();
    if (year < FIRST || year > LAST) continue;
    let end = at + 1;
    while (months[end].number !== 1 || months[end].leap) end++;
    const own = months.slice(at, end);
    for (const month of own) {
      const clock = (((month.moon - UNIX_EPOCH + zone(month.moon) / 24) % 1) + 1) % 1;
      const minutes = Math.min(clock, 1 - clock) * 1440;
      if (closest === null || minutes < closest.minutes) closest = { minutes, day: iso(month.start) };
    }
    const leap = own.find((month) => month.leap)?.number ?? '';
    lines.push(
      [year, iso(first.start), leap, own.map((month) => month.next - month.start).join(' ')].join('\t'),
    );
  }
  return [
    '# Vietnamese lunar years: first day, the month that is doubled (if any), and the length of every month in its order, the leap',
    '# one behind its namesake. Made by data/calendar/make-lunar-years.mjs, which says by what rules and sources.',
    `# The new moon closest to a midnight is that of ${closest.day}, ${closest.minutes.toFixed(1)} minutes off.`,
    'year\tnew_year\tleap\tlengths',
    ...lines,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = makeTable();
  if (!process.argv.includes('--check')) writeFileSync(table, made);
  else if (readFileSync(table, 'utf8') !== made) {
    process.stderr.write(
      'data/calendar/lunar-years.tsv: expected what make-lunar-years.mjs makes; got another table\n',
    );
    process.exitCode = 1;
  }
}
