import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PipelineSpec } from '../../../src/model/pipeline-spec.ts';
import { planInputs } from '../../../src/runtime/pipeline/plan-inputs.ts';
import { runPipeline } from '../../../src/runtime/pipeline/run-pipeline.ts';
import { readStatus } from '../../../src/runtime/read-status.ts';
import { startMisbehavingServer } from '../../support/misbehaving-server.ts';

const host = 'mau.example';
const challenge = readFileSync(
  new URL('../../stages/clean/pages/34-challenge.html', import.meta.url),
  'utf8',
);
const article = `<title>Tin</title><h1>Huyện ủy họp</h1><p>${'Sáng nay, Huyện ủy tổ chức hội nghị sơ kết công tác xây dựng Đảng sáu tháng đầu năm. '.repeat(12)}</p>`;

describe('alarms of a run', { timeout: 120_000 }, () => {
  it('are its exit code, stand in the status until they are settled, and are told once, to the webhook too', async () => {
    const taken: unknown[] = [];
    const server = await startMisbehavingServer({
      '/robots.txt': '',
      '/': '<a href="/a.html">Huyện ủy họp phiên thường kỳ tháng 3</a>',
      '/a.html': challenge,
      'chuong.example/alarm': (request, response) => {
        let body = '';
        request.on('data', (part) => {
          body += part;
        });
        request.on('end', () => {
          taken.push(JSON.parse(body));
          response.writeHead(204).end();
        });
      },
    });
    const out = mkdtempSync(join(tmpdir(), 'alarms-'));
    let now = Date.parse('2026-03-01T00:00:00Z');
    const clock = () => new Date((now += 1000));
    const pipeline: PipelineSpec = planInputs('p', [], {
      sources: [{ id: 'mau', name: 'Mẫu', start: [`http://${host}/`], recheck_days: 0 }],
      connect: server.connect(host, 'chuong.example'),
      crawl: { delay_ms: 0 },
      alarms: { webhook: 'http://chuong.example/alarm' },
    });
    const run = () => runPipeline(pipeline, { out, clock, workers: 0 });
    const lines = () =>
      readFileSync(join(out, 'alarms.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));

    const first = await run();
    const alarm = { kind: 'challenge', source_id: 'mau' };
    expect(first).toMatchObject({ exitCode: 3, alarms: [alarm] });
    expect(lines()).toMatchObject([{ run_id: first.run_id, pipeline: 'p', ...alarm }]);
    expect(taken).toMatchObject([{ run_id: first.run_id, alarms: [alarm] }]);
    expect((await readStatus(out)).alarms).toMatchObject([{ run_id: first.run_id, ...alarm }]);
    expect(readFileSync(join(out, 'metrics.prom'), 'utf8')).toMatch(
      /^tinhuyen_alarms\{.*kind="challenge".*\} 1$/m,
    );

    server.paths.set('/a.html', `${challenge}<!-- anew -->`);
    now += 86_400_000;
    expect((await run()).alarms).toMatchObject([alarm]);
    expect([lines().length, taken.length]).toEqual([1, 1]);

    server.paths.set('/a.html', article);
    now += 86_400_000;
    expect(await run()).toMatchObject({ exitCode: 0, alarms: [], rows: { articles: 1 } });
    expect((await readStatus(out)).alarms).toEqual([]);
  });

  it('reach no private address that the pipeline does not name, and fail no run', async () => {
    const server = await startMisbehavingServer({ '/robots.txt': '', '/': challenge, '/alarm': 'x' });
    const out = mkdtempSync(join(tmpdir(), 'alarms-'));
    const warnings: object[] = [];
    const report = await runPipeline(
      planInputs('p', [], {
        sources: [{ id: 'mau', name: 'Mẫu', start: [`http://${host}/`] }],
        connect: server.connect(host),
        crawl: { delay_ms: 0 },
        alarms: { webhook: `http://127.0.0.1:${server.port}/alarm` },
      }),
      { out, workers: 0, log: { info: () => undefined, warn: (values) => void warnings.push(values) } },
    );
    expect(report.alarms).toHaveLength(1);
    expect(server.take().filter((target) => target.endsWith('/alarm'))).toEqual([]);
    expect(warnings).toContainEqual({
      run_id: report.run_id,
      webhook: `127.0.0.1:${server.port}`,
      failure: expect.stringMatching(/loopback/),
    });
  });
});
