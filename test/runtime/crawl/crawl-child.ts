import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceSpecSchema } from '../../../src/model/source-spec.ts';
import { crawlSources } from '../../../src/runtime/crawl/crawl.ts';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { urlRuleEntries } from '../../stages/sources/read-rules.ts';

// Run as a process of its own, so that a test can kill it: crawl-child.ts FOLDER HOST ADDRESS
const [folder = '', host = '', address = ''] = process.argv.slice(2);
const archive = await openArchive(join(folder, 'archive'), { clock: () => new Date(), maxFileBytes: 20_000 });
for (const notice of archive.notices) appendFileSync(join(folder, 'notices.txt'), `${notice}\n`);
const report = await crawlSources(
  [sourceSpecSchema.parse({ id: 'mau', name: 'Cổng mẫu', start: [`http://${host}/`] })],
  {
    archive,
    clock: () => new Date(),
    stateFolder: join(folder, 'state'),
    urlRules: urlRuleEntries,
    connect: { [host]: address },
    delayMs: 0,
  },
);
await archive.close();
process.stdout.write(`${JSON.stringify({ in: report.in, done: report.done, waiting: report.waiting })}\n`);
