import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { hostilePages } from './hostile-pages.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

// Run as a process of its own, so that its heap can be bounded: hostile-child.ts NAME. Prints one JSON line.
const name = process.argv[2] ?? '';
const bytes = hostilePages[name]!();
const cues = loadPageCues();
const before = process.cpuUsage();
const { verdict, article, rejects } = cleanPage(
  { page: pageOf('a.html', 'text/html'), bytes, source: null },
  cues,
);
const { user, system } = process.cpuUsage(before);
const reasons = rejects.map(({ reason }) => reason);
const outcome = {
  verdict,
  rejects: reasons,
  title: article?.title ?? null,
  cpuSeconds: (user + system) / 1e6,
};
process.stdout.write(`${JSON.stringify(outcome)}
`);
