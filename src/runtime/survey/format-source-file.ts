import type { ProposedPattern } from '../../stages/sources/propose-patterns.ts';
import type { PortalSurvey, SeenAddress } from './survey-types.ts';

/** A source file as `data/sources` and pipelines have it, with what was seen of the portal in comments beside each value. */
export function formatSourceFile(survey: PortalSurvey, date: string): string {
  const { unit, unitVotes, crawlDelayMs, sampled } = survey;
  const lines = [
    `# Proposed from ${survey.requests} requests to ${survey.start} on ${date}. Look it through before it is used.`,
    `id: ${survey.id}`,
    `name: ${quote(survey.name)}`,
    ...(unit.province === null && unit.district === null
      ? ['# No unit: the sampled articles name none, or not the same.', '# unit: { province: "…", district: "…" }']
      : [
          `# The news of this unit, say ${unitVotes.votes} of ${unitVotes.of} sampled articles.`,
          'unit:',
          ...(unit.province === null ? [] : [`  province: ${quote(unit.province)}`]),
          ...(unit.district === null ? [] : [`  district: ${quote(unit.district)}`]),
        ]),
    `start: [${quote(survey.start)}]`,
    ...list('sections', survey.sections, 'titles', 'No page of the menu reads as a list.'),
    ...list('feeds', survey.feeds, 'entries', 'The start page names no feed.'),
    ...list('sitemaps', survey.sitemaps, 'entries', 'robots.txt names no sitemap, and none stands where they use to.'),
    ...patterns('paging', survey.paging, 'No second page of a list was seen.'),
    ...patterns('articles', survey.articles === null ? [] : [survey.articles], 'No pattern parts articles from lists; pages are told apart by what stands in them.'),
    ...(sampled.length === 0
      ? ['# None of the sampled pages reads as an article.']
      : ['# Read as articles:', ...sampled.map(({ url, title }) => `#   ${oneLine(title)} (${url})`)]),
    ...(crawlDelayMs === null || crawlDelayMs === 0 ? [] : [`# robots.txt asks for ${crawlDelayMs / 1000} s between requests; that is kept anyway.`]),
    ...survey.remarks.map((remark) => `# ${oneLine(remark)}`),
  ]; // biome-ignore format: one line after another
  return `${lines.join('\n')}\n`;
}

function list(key: string, seen: readonly SeenAddress[], unit: string, none: string): string[] {
  if (seen.length === 0) return [`# ${none}`];
  const lines = seen.map(({ url, words, entries }) => {
    const named = words === '' ? '' : `“${oneLine(words)}”, `;
    return `  - ${quote(url)} # ${named}${entries} ${unit}`;
  });
  return [`${key}:`, ...lines];
}

function patterns(key: string, proposed: readonly ProposedPattern[], none: string): string[] {
  if (proposed.length === 0) return [`# ${none}`];
  return [
    `${key}:`,
    ...proposed.map(
      ({ pattern, fits, of, example }) =>
        `  - ${quote(pattern)} # ${fits} of ${of} addresses seen, e.g. ${example}`,
    ),
  ];
}

/** A JSON string is a YAML string. */
function quote(text: string): string {
  return JSON.stringify(text);
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s|•»>]+$/, '')
    .trim()
    .slice(0, 200);
}
