import fc from 'fast-check';
import robotsParser from 'robots-parser';
import { describe, expect, it } from 'vitest';
import { readRobots } from '../../../src/stages/fetch/read-robots.ts';

// Its types say `default export`, its file is CommonJS: under nodenext the call needs this.
const parse = robotsParser as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean; getCrawlDelay(agent: string): number | undefined };
const site = 'http://huyenmau.example';
/** As a crawl asks: an empty query is none. */
const targetOf = (path: string) => `${new URL(site + path).pathname}${new URL(site + path).search}`;
const mostBytes = 500 * 1024;
const fill = (line: (at: number) => string, before = '') => {
  const lines = [before];
  for (let at = 0, size = before.length; size < mostBytes; at++)
    size += lines[lines.push(line(at)) - 1]!.length + 1;
  return lines.slice(0, -1).join('\n');
};

describe('readRobots', () => {
  it('lets the longest rule decide, the kinder of equally long ones, with stars and an end', () => {
    const text = `Disallow: /ai-cung-cam
User-agent: *
Disallow: /
User-agent: khac
User-agent: TinHuyen/2.0
Sitemap: ${site}/a.xml
Disallow: /tin/*/in$ # the print views
Disallow: /tin/ban
Allow: /tin/bao
Disallow: /tin/bao
Disallow:
Crawl-delay: 2.5
User-agent: tinhuyen
Disallow: /n\u1ed9i-b\u1ed9
Allow: /tin/ban/b%61o-c%c3%a1o
Sitemap: ${site}/b.xml`;
    const rules = readRobots(text, 'tinhuyen');
    const closed = ['/tin/a/b/in', '/tin/ban', '/tin/ban-1', '/n%E1%BB%99i-b%e1%bb%99/x'];
    const open = [
      '/',
      '/ai-cung-cam',
      '/tin/in',
      '/tin/a/in/',
      '/tin/a/in?x',
      '/tin/bao',
      '/tin/ban/bao-c%C3%A1o/1',
    ];
    expect([...closed, ...open].filter((path) => !rules.allows(path))).toEqual(closed);
    expect(rules).toMatchObject({ crawlDelay: 2.5, sitemaps: [`${site}/a.xml`, `${site}/b.xml`] });
    expect(readRobots(text, 'ai-do').allows('/tin/bao')).toBe(false);
    expect(readRobots('User-agent: khac\nDisallow: /', 'tinhuyen').allows('/')).toBe(true);
  });

  it('says what robots-parser says of any rules and paths', () => {
    const path = fc
      .array(fc.constantFrom('/', 'a', 'b', 'ab', '%c3%a1', '?', '=', '.html'), { maxLength: 6 })
      .map((parts) => `/${parts.join('')}`);
    const pattern = fc
      .tuple(
        path,
        fc.array(
          fc.tuple(
            fc.constant('*'),
            path.map((text) => text.slice(1)),
          ),
          { maxLength: 2 },
        ),
        fc.constantFrom('', '', '$', '*'),
      )
      .map(([first, more, end]) => `${first}${more.flat().join('')}${end}`);
    const line = fc.oneof(
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom('Allow', 'Disallow', 'disallow '), pattern)
          .map(([kind, text]) => `${kind}: ${text}`),
      },
      fc.constantFrom(
        'User-agent: *',
        // A group that names us and says nothing opens all: robots-parser goes on to that of the others.
        'User-agent: tinhuyen\nDisallow:',
        'User-agent: khac',
        'Disallow:',
        '# x',
        '',
        'Crawl-delay: 3',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.array(path, { minLength: 1, maxLength: 8 }),
        (lines, paths) => {
          const text = lines.join('\n');
          const [ours, theirs] = [readRobots(text, 'tinhuyen'), parse(`${site}/robots.txt`, text)];
          expect(paths.map((one) => ours.allows(targetOf(one)))).toEqual(
            paths.map((one) => theirs.isAllowed(`${site}${one}`, 'tinhuyen')),
          );
          expect(ours.crawlDelay ?? undefined).toBe(theirs.getCrawlDelay('tinhuyen'));
        },
      ),
      { numRuns: 500 },
    );
  }, 20_000);

  const hostile: Record<string, [text: string, allowed: boolean]> = {
    'ten thousand robots before as many rules': [
      fill((at) => (at < 12_000 ? `User-agent: a${at}` : `Disallow: /x${at}`), 'User-agent: *'),
      true,
    ],
    'rules of nothing but stars': [fill(() => `Disallow: /${'*a'.repeat(95)}b`, 'User-agent: *'), true],
    'one rule as long as the file': [`User-agent: *\nDisallow: /${'*a'.repeat(mostBytes / 2)}`, true],
    'rules that nearly fit': [fill(() => `Disallow: /*${'a'.repeat(900)}b`, 'User-agent: *'), true],
    'thirty thousand rules': [fill((at) => `Disallow: /a${at}`, 'User-agent: *\nDisallow: /aaa'), false],
  };
  it.each(Object.entries(hostile))(
    'reads %s, and asks it of a few long addresses, in a moment',
    (_, [text, allowed]) => {
      const rules = readRobots(text, 'tinhuyen');
      for (let at = 0; at < 5; at++) expect(rules.allows(`/${'a'.repeat(1900)}`)).toBe(allowed);
    },
    20_000,
  );
});
