import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { z } from 'zod';

const routesSchema = z.record(
  z.string(),
  z.strictObject({ file: z.string().min(1), type: z.string().min(1) }),
);

/** A file to send, or the address with its slash. */
export type Resolved =
  | {
      readonly kind: 'file';
      readonly body: Buffer;
      readonly type: string;
      readonly etag: string;
      readonly modified: Date;
    }
  | { readonly kind: 'redirect'; readonly location: string };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.json': 'application/json',
  '.gz': 'application/gzip',
  '.css': 'text/css',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** The file that a host has for a request target; null when it has none, or the target leads out of the host's folder. */
export async function resolveRequest(folder: string, host: string, target: string): Promise<Resolved | null> {
  const root = join(folder, host);
  const routes = await readRoutes(join(root, '_routes.json'));
  const route = routes[target];
  if (route) return readInside(root, route.file, route.type);
  const path = decodePath(target);
  if (
    path === null ||
    path.split('/').some((segment) => segment === '..' || segment.startsWith('_routes.json'))
  )
    return null;
  if (path.endsWith('/')) return readInside(root, `${path}index.html`, null);
  const file = await readInside(root, path, null);
  if (file) return file;
  const index = await readInside(root, `${path}/index.html`, null);
  return index && { kind: 'redirect', location: `${target.split('?')[0]}/` };
}

async function readInside(root: string, path: string, type: string | null): Promise<Resolved | null> {
  const real = await realpath(join(root, path)).catch(() => null);
  // A link may lead out as `..` does: what counts is where the file really lies.
  if (real === null || !real.startsWith((await realpath(root)) + sep)) return null;
  const info = await stat(real);
  if (!info.isFile()) return null;
  const body = await readFile(real);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`;
  return {
    kind: 'file',
    body,
    type: type ?? types[extname(real).toLowerCase()] ?? 'application/octet-stream',
    etag,
    modified: info.mtime,
  };
}

async function readRoutes(path: string): Promise<z.infer<typeof routesSchema>> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  return routesSchema.parse(JSON.parse(text));
}

function decodePath(target: string): string | null {
  try {
    const path = decodeURIComponent(target.split('?')[0]!);
    return path.includes('\0') || path.includes('\\') ? null : path;
  } catch {
    return null;
  }
}
