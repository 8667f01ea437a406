// The short annotation lines of gold/*.yaml, written out in the shape that eval/GUIDELINE.md names.
const TENURE = { c: 'current', f: 'former', i: 'incoming', o: 'outgoing', a: 'acting' };
const SIGN = { '+': 'increase', '-': 'decrease' };

const fail = (what, line) => {
  throw new Error(`gold: ${what} not understood: ${line}`);
};
const optional = (line) => (line.startsWith('?') ? [line.slice(1).trim(), { optional: true }] : [line, {}]);

/** `?i Bí thư Huyện ủy @ huyện Vị Xuyên` */
function official(name, line) {
  const [rest, flag] = optional(line);
  const m = rest.match(/^([cfioa]) ([^@]+?)(?: @ (.+))?$/) ?? fail('official', line);
  return { name, position: m[2], tenure: TENURE[m[1]], ...(m[3] ? { place: m[3] } : {}), ...flag };
}

/** `ge 10 share target 2025 : cán bộ trẻ; cấp ủy`, `range 10-15 …`, `eq +5 previous actual - : …` */
function percentage(line) {
  const [rest, flag] = optional(line);
  const m =
    rest.match(
      /^(eq|ge|gt|le|lt|approx|range) ([+-]?)([\d.]+)(?:-([\d.]+))? (share|plan|previous) (actual|target) (\d{4}|-) : (.+)$/,
    ) ?? fail('percentage', line);
  const value = Number(m[3]);
  const open = {
    ge: [value, null],
    gt: [value, null],
    le: [null, value],
    lt: [null, value],
    range: [value, Number(m[4])],
  };
  const [low, high] = open[m[1]] ?? [value, value];
  return {
    low,
    high,
    comparator: m[1],
    change: SIGN[m[2]] ?? null,
    basis: m[5],
    status: m[6],
    year: m[7] === '-' ? null : Number(m[7]),
    indicator: m[8].split('; '),
    ...flag,
  };
}

/** `45 lượt cán bộ` */
function quantity(line) {
  const [rest, flag] = optional(line);
  const m = rest.match(/^([\d.]+) (.+)$/) ?? fail('quantity', line);
  return { value: Number(m[1]), unit: m[2], ...flag };
}

/** `luân chuyển # 45` or `bầu | Name | post` */
function event(line) {
  const [rest, flag] = optional(line);
  const counted = rest.match(/^([^#|]+) # (\d+)(?: \| (.+))?$/);
  if (counted)
    return {
      type: counted[1],
      count: Number(counted[2]),
      ...(counted[3] ? { position_to: counted[3] } : {}),
      ...flag,
    };
  const [type, name, post] = rest.split(' | ');
  if (!name) fail('event', line);
  return { type, name, ...(post ? { position_to: post } : {}), ...flag };
}

/** The gold file's text; title, date and byline come from the article itself. */
export function goldFile(entries, sites, loose) {
  const address = (site, a) => (site.urls.article(a).includes(a.id) ? a.id : `id=${a.no}`);
  const articles = new Map([
    ...sites.flatMap((s) => s.articles.map((a) => [a.id, { ...a, doc: address(s, a) }])),
    ...loose.flatMap((l) => l.articles.map((a) => [a.id, { ...a, doc: a.doc ?? a.id }])),
  ]);
  const gold = entries.map((g) => {
    const a = articles.get(g.doc) ?? fail('doc', g.doc);
    return {
      doc: a.doc,
      ...(g.set_aside ? { set_aside: true } : {}),
      published: 'published' in g ? g.published : a.published.slice(0, 10),
      title: a.title,
      author: 'author' in g ? g.author : (a.author ?? null),
      place: g.place ?? null,
      officials: Object.entries(g.officials ?? {}).flatMap(([name, lines]) =>
        lines.map((line) => official(name, line)),
      ),
      documents: (g.documents ?? []).map((d) => ({
        number: null,
        session: null,
        issuer: null,
        issued: null,
        about: null,
        ...d,
      })),
      percentages: (g.percentages ?? []).map(percentage),
      dates: (g.dates ?? []).map(String),
      dates_optional: (g.dates_optional ?? []).map(String),
      quantities: (g.quantities ?? []).map(quantity),
      events: (g.events ?? []).map(event),
      ...(g.notes ? { notes: g.notes } : {}),
    };
  });
  return `${JSON.stringify(gold, null, 1)}\n`;
}
