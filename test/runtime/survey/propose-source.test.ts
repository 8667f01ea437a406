import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceSpecSchema } from '../../../src/model/source-spec.ts';
import { parseYaml } from '../../../src/reference/parse-yaml.ts';
import { type ServedFolder, serveFolder } from '../../../src/runtime/serve/serve-folder.ts';
import { proposeSource } from '../../../src/runtime/survey/propose-source.ts';
import { startMisbehavingServer } from '../../support/misbehaving-server.ts';

const portal = fileURLToPath(new URL('../../../data/sample/portal', import.meta.url));
const asked: { host: string; target: string; status: number }[] = [];
let served: ServedFolder;

beforeAll(async () => {
  served = await serveFolder(portal, { onRequest: (request) => asked.push(request) });
});
afterAll(() => served.close());

async function propose(host: string) {
  const text = await proposeSource(`http://${host}/`, {
    allowPrivate: false,
    delayMs: 0,
    connect: new Map(Object.entries(served.connect)),
    clock: () => new Date('2026-03-01T00:00:00Z'),
  });
  return { text, spec: parseYaml('proposed', text, sourceSpecSchema).value };
}

describe('proposeSource', { timeout: 120_000 }, () => {
  it('tells feeds, sitemap, sections, patterns and unit of a portal, in a file that loads', async () => {
    const { text, spec } = await propose('vixuyen.hagiang.example');
    const site = 'http://vixuyen.hagiang.example';
    expect(spec).toMatchObject({
      id: 'vixuyen.hagiang.example',
      name: 'Cổng thông tin điện tử huyện Vị Xuyên',
      unit: { province: 'tỉnh Hà Giang', district: 'huyện Vị Xuyên' },
      start: [`${site}/`],
      feeds: [`${site}/rss.xml`],
      sitemaps: [`${site}/sitemap.xml`],
    });
    expect(spec.sections).toContain(`${site}/xay-dung-dang/`);
    expect(spec.sections).not.toContain(`${site}/noi-bo/`);
    const [articles] = spec.articles.map((pattern) => new RegExp(pattern, 'u'));
    expect(articles!.test(`${site}/kinh-te/chi-tieu-kinh-te-9-thang-dau-nam-2018.html`)).toBe(true);
    expect(spec.sections.filter((section) => articles!.test(section))).toEqual([]);
    expect(
      spec.paging.some((pattern) => new RegExp(pattern, 'u').test(`${site}/xay-dung-dang/trang-2.html`)),
    ).toBe(true);
    expect(text).toMatch(/sections:\n {2}- "[^"]+" # “XÂY DỰNG ĐẢNG”, \d+ titles/);
    expect(text).toMatch(/robots\.txt asks to leave it alone/);
    const targets = asked.map(({ host, target }) => `${host}${target}`);
    expect(targets.filter((target) => target.includes('/noi-bo/'))).toEqual([]);
    expect(new Set(targets).size).toBe(targets.length);
    expect(targets.length).toBeLessThanOrEqual(31);
  });

  it('reads a portal of scripts and queries as well, and a newspaper that has a province alone', async () => {
    const scripts = (await propose('canloc.hatinh.example')).spec;
    expect(scripts.articles).toEqual(['^https?://canloc\\.hatinh\\.example/xemtin\\.asp\\?id=\\d+$']);
    expect(scripts.paging).toEqual(['[?&]trang=\\d+']);
    const newspaper = (await propose('baotrungdu.phutho.example')).spec;
    expect(newspaper.unit).toEqual({ province: 'tỉnh Phú Thọ', district: null });
    expect(newspaper.feeds).toEqual(['http://baotrungdu.phutho.example/rss/trang-chu.rss']);
    expect(newspaper.sections.some((section) => section.includes('rss'))).toBe(false);
  });

  it('says what is wrong when there is no portal, and reaches no private address unasked', async () => {
    const server = await startMisbehavingServer({
      '/robots.txt': '',
      '/': '<title>Một "trang": #1</title><p>x</p>',
    });
    const address = `http://127.0.0.1:${server.port}/`;
    await expect(proposeSource(address, { allowPrivate: false, delayMs: 0 })).rejects.toThrow(
      /portal-not-there.*loopback/s,
    );
    expect(server.take()).toEqual([]);
    await expect(proposeSource('ftp://x', { allowPrivate: true })).rejects.toMatchObject({
      detail: { exitCode: 2 },
    });
    const text = await proposeSource(address, { allowPrivate: true, delayMs: 0 });
    const { value } = parseYaml('proposed', text, sourceSpecSchema);
    expect(value).toMatchObject({ name: 'Một "trang": #1', sections: [], articles: [] });
    expect(text).toContain('# None of the sampled pages reads as an article.');
  });
});
