import { describe, expect, it } from 'vitest';
import { article, host, item, makeSite, start } from './crawl-bench.ts';

describe('a second crawl', () => {
  it('asks the second time for nothing but the lists, on condition, and changes nothing', async () => {
    const bench = await start(makeSite());
    const first = await bench.crawl();
    const pages = await bench.pages();
    bench.server.take();
    const from = bench.server.requests.length;
    const second = await bench.crawl();
    expect(second).toMatchObject({ done: 0, gone: 0, rejected: 0, rejects: first.rejects });
    expect(bench.server.take()).toEqual([`${host}/robots.txt`, `${host}/`, `${host}/tin/`]);
    expect(bench.server.requests.slice(from).map(({ status }) => status)).toEqual([200, 304, 304]);
    expect(await bench.pages()).toEqual(pages);
  });

  it('sees exactly what was added, edited, removed and moved', async () => {
    const bench = await start(makeSite());
    await bench.crawl();
    const before = await bench.pages();
    const { paths } = bench.server;
    for (const at of [10, 11, 12]) paths.set(`/tin/bai-${at}.html`, article(at));
    paths.set('/tin/bai-8.html', article('8 (sửa)'));
    paths.delete('/tin/bai-7.html');
    paths.set(
      '/tin/bai-9.html',
      (_, response) => void response.writeHead(301, { location: '/tin/bai-9-moi.html' }).end(),
    );
    paths.set('/tin/bai-9-moi.html', article(9));
    paths.set(
      '/tin/',
      `<ul>${item(12)}${item(11)}${item(10)}${item('9-moi')}${item(8, 'Huyện ủy Mẫu họp (cập nhật) phiên')}</ul><a href="/tin/?page=2">2</a>`,
    );
    await bench.crawl();
    const after = await bench.pages();
    expect(after.slice(before.length).sort()).toEqual([
      '/tin/',
      '/tin/bai-10.html',
      '/tin/bai-11.html',
      '/tin/bai-12.html',
      '/tin/bai-8.html',
      '/tin/bai-9-moi.html',
    ]);
    expect((await bench.visits()).filter((line) => /^(301|404)/.test(line)).sort()).toEqual([
      '301 /tin/bai-9.html',
      '404 /tin/bai-7.html',
    ]);
  });

  it('looks at a known article again when its time has come, ever less often', async () => {
    const bench = await start(makeSite());
    await bench.crawl();
    const asked: number[] = [];
    for (const days of [6, 2, 7, 8, 29]) {
      bench.days(days);
      bench.server.take();
      await bench.crawl();
      asked.push(bench.server.take().filter((target) => target.includes('bai-')).length);
    }
    expect(asked).toEqual([0, 9, 0, 9, 9]);
    bench.server.paths.set('/tin/bai-5.html', article('5 (sửa)'));
    bench.days(60);
    expect(await bench.crawl()).toMatchObject({ done: 1 });
  });

  it('finds an item that moved to a page which was read already in the next run, and one put in with an old date within a month', async () => {
    const bench = await start(makeSite());
    const { paths } = bench.server;
    const pager = '<a href="/tin/?page=2">2</a><a href="/tin/?page=3">3</a>';
    // While the first page is on its way an article of it goes: the others move up, and the sixth stands on no page that is still to come.
    paths.set('/tin/?page=2', `${item(5)}${item(4)}${item(3)}${pager}`);
    paths.set('/tin/?page=3', `${item(2)}${item(1)}${pager}`);
    await bench.crawl();
    expect(await bench.pages()).not.toContain('/tin/bai-6.html');
    for (const first of ['/tin/', '/tin/?page=1']) paths.set(first, `${item(9)}${item(7)}${item(6)}${pager}`);
    await bench.crawl();
    expect(await bench.pages()).toContain('/tin/bai-6.html');

    paths.set('/tin/cu.html', article('cũ'));
    paths.set(
      '/tin/?page=2',
      `${item(5)}<li><a href="/tin/cu.html">Huyện ủy Mẫu họp phiên năm ngoái</a></li>${item(4)}${pager}`,
    );
    paths.set('/tin/?page=3', `${item(3)}${item(2)}${item(1)}${pager}`);
    bench.days(1);
    bench.server.take();
    await bench.crawl();
    expect(bench.server.take().filter((target) => target.includes('page='))).toEqual([]);
    bench.days(30);
    await bench.crawl();
    expect(await bench.pages()).toContain('/tin/cu.html');
    // Once found, the others that only moved down are not taken for gone.
    expect((await bench.visits()).filter((line) => line.startsWith('404'))).toEqual([]);
  });

  it('finds within a week what changes every week, and asks ever less often for what never does, though no list tells', async () => {
    const paths: Record<string, string> = {
      '/robots.txt': '',
      '/': [1, 2, 3].map((at) => item(at)).join(''),
      ...Object.fromEntries([1, 2, 3].map((at) => [`/tin/bai-${at}.html`, article(at)])),
    };
    const bench = await start(paths);
    await bench.crawl();
    const asked = new Map<string, number[]>();
    const found: number[] = [];
    for (let day = 1; day <= 84; day++) {
      bench.days(1);
      // The first is edited each Tuesday, the second once, after seven quiet weeks.
      if (day % 7 === 2) bench.server.paths.set('/tin/bai-1.html', article(`1, bản ${'I'.repeat(day)}`));
      if (day === 50) bench.server.paths.set('/tin/bai-2.html', article('2 (sửa)'));
      const from = (await bench.pages()).length;
      bench.server.take();
      await bench.crawl();
      for (const target of bench.server.take()) asked.set(target, [...(asked.get(target) ?? []), day]);
      if ((await bench.pages()).slice(from).includes('/tin/bai-1.html')) found.push(day);
    }
    const [first, quiet] = [1, 3].map((at) => asked.get(`${host}/tin/bai-${at}.html`) ?? []);
    expect(found).toHaveLength(12);
    expect(found.every((day, at) => day - (7 * at + 2) <= 7)).toBe(true);
    expect(first!.length).toBeLessThanOrEqual(13);
    expect(quiet).toHaveLength(3);
    expect(asked.get(`${host}/`)).toHaveLength(84);
    // The look that was to come in its time finds the late edit of what was quiet so long.
    bench.days(30);
    await bench.crawl();
    expect((await bench.pages()).filter((url) => url === '/tin/bai-2.html')).toHaveLength(2);
  }, 60_000);
});
