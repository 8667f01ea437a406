import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { HttpClient } from '../../../src/stages/fetch/http-client.ts';
import { makeCertificate, type TestCertificate } from '../../support/make-certificate.ts';

const host = 'huyenmau.example';
const yearMs = 365 * 86_400_000;

/** Asks a server with that certificate; tells how many requests reached it. */
async function ask(certificate: TestCertificate) {
  let asked = 0;
  const server = createServer(certificate, (_, response) => {
    asked++;
    response.end('trang');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const connect = new Map([[host, `127.0.0.1:${(server.address() as AddressInfo).port}`]]);
  const client = new HttpClient({
    userAgent: 'tinhuyen/0',
    clock: () => new Date(),
    timeoutMs: 3000,
    connect,
  });
  onTestFinished(async () => {
    await client.close();
    await new Promise((done) => server.close(done));
  });
  return { outcome: await client.get(`https://${host}/`), asked };
}

describe('a certificate', () => {
  it('that has expired is told and keeps us from asking', async () => {
    const { outcome, asked } = await ask(
      makeCertificate(host, new Date(Date.now() - 2 * yearMs), new Date(Date.now() - yearMs)),
    );
    expect(outcome).toMatchObject({ kind: 'failure', code: 'tls-failure', disposition: 'stop' });
    expect(outcome).toHaveProperty('detail', expect.stringContaining('CERT_HAS_EXPIRED'));
    expect(asked).toBe(0);
  });

  it('that only signs itself is told for what it is, not taken', async () => {
    const { outcome, asked } = await ask(
      makeCertificate(host, new Date(Date.now() - yearMs), new Date(Date.now() + yearMs)),
    );
    expect(outcome).toMatchObject({ kind: 'failure', code: 'tls-failure', disposition: 'stop' });
    expect(outcome).toHaveProperty('detail', expect.stringContaining('SELF_SIGNED'));
    expect(asked).toBe(0);
  });
});
