import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Behaviour } from './misbehaving-server.ts';

const folder = fileURLToPath(new URL('../../../shared/sites/', import.meta.url));

/** Whether the real portals lie beside the project; says so when they don't. */
export const hasSharedSites = existsSync(folder);
if (!hasSharedSites && process.env.CI) throw new Error('the real portals of ../shared/sites are missing');
if (!hasSharedSites) console.log('skipped: ../shared/sites is absent');

/** The pages of a real portal as a static server gives them: `/a/` is `/a/index.html`, and `/a` leads there. */
export function readSharedSite(name: string): Record<string, Behaviour> {
  const root = mkdtempSync(join(tmpdir(), `${name}-`));
  execFileSync('tar', ['xzf', join(folder, `${name}.tar.gz`), '-C', root]);
  const paths: Record<string, Behaviour> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${file.slice(root.length + 1)}`;
    const html = readFileSync(file, 'utf8');
    const put = (written: string, behaviour: Behaviour) => {
      paths[written] = behaviour;
      paths[encodeURI(written)] = behaviour;
    };
    put(path, html);
    if (entry.name !== 'index.html') continue;
    const bare = path.slice(0, -'index.html'.length);
    put(bare, html);
    if (bare !== '/')
      put(
        bare.slice(0, -1),
        (_, response) => void response.writeHead(301, { location: encodeURI(bare) }).end(),
      );
  }
  return paths;
}
