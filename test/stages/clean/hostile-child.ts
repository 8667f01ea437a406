import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { hostilePages } from './hostile-pages.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

// Run as a process of its own, so that its heap can be bounded. Prints one JSON line as each page is done.
const cues = loadPageCues();
for (const [name, bytesOf] of Object.entries(hostilePages)) {
  const bytes = bytesOf();
  const before = process.cpuUsage();
  const { verdict, article, rejects } = cleanPage(
    { page: pageOf('a.html', 'text/html'), bytes, source: null },
    cues,
  );
  const { user, system } = process.cpuUsage(before);
  const reasons = rejects.map(({ reason }) => reason);
  const title = article?.title ?? null;
  const line = { name, verdict, rejects: reasons, title, cpuSeconds: (user + system) / 1e6 };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
