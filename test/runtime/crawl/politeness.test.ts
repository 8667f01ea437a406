import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sourceSpecSchema } from '../../../src/model/source-spec.ts';
import { crawlSources } from '../../../src/runtime/crawl/crawl.ts';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { makeFolder } from '../../stages/archive/fixtures.ts';
import { urlRuleEntries } from '../../stages/sources/read-rules.ts';
import { type Behaviour, startMisbehavingServer } from '../../support/misbehaving-server.ts';

it('a crawl of 20 hosts at a time asks each one thing at once, with its gap, and nothing that its robots.txt closes', async () => {
  const hosts = Array.from({ length: 20 }, (_, at) => `h${at}.example`);
  const paths: Record<string, Behaviour> = {};
  for (const [at, host] of hosts.entries()) {
    // Each closes another part, and every fourth wants a longer gap.
    const robots = `User-agent: *\nDisallow: /bai-${(at % 3) + 1}\n${at % 4 === 0 ? 'Crawl-delay: 0.12\n' : ''}`;
    paths[`${host}/robots.txt`] = (_, response) => void response.end(robots);
    paths[`${host}/`] = [1, 2, 3]
      .map((one) => `<a href="/bai-${one}">Huyện ủy Mẫu họp phiên ${one}</a>`)
      .join('');
    for (const one of [1, 2, 3]) paths[`${host}/bai-${one}`] = `<h1>Bài ${one} của ${host}</h1>`;
  }
  const server = await startMisbehavingServer(paths);
  const folder = await makeFolder();
  const clock = () => new Date();
  const archive = await openArchive(join(folder, 'archive'), { clock });
  const specs = hosts.map((host) =>
    sourceSpecSchema.parse({ id: host, name: host, start: [`http://${host}/`] }),
  );
  const report = await crawlSources(specs, {
    archive, clock, stateFolder: join(folder, 'state'), urlRules: urlRuleEntries, connect: server.connect(...hosts), delayMs: 60, parallelHosts: 20,
  }); // biome-ignore format: one list
  await archive.close();
  expect(report).toMatchObject({ done: 60, rejected: 20, waiting: 0 });
  expect(Math.max(...server.requests.map(({ atOnce }) => atOnce))).toBe(1);
  for (const [at, host] of hosts.entries()) {
    const seen = server.requests.filter((request) => request.host === host);
    expect(seen.map(({ target }) => target).slice(0, 2)).toEqual(['/robots.txt', '/']);
    expect(seen.map(({ target }) => target)).not.toContain(`/bai-${(at % 3) + 1}`);
    for (const [before, request] of seen.slice(1).entries())
      expect(request.startedAt - seen[before]!.endedAt).toBeGreaterThan(
        at % 4 === 0 && before > 0 ? 115 : 55,
      );
  }
});
