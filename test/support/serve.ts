import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { onFreePort } from './free-port.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on a free port of this machine, as a static host would: no headers of its own.
 *
 * @param compresses - Whether text goes out as gzip, as most hosts send it.
 */
export async function serve(folder: string, compresses = false): Promise<{ address: string; close(): Promise<void> }> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      let file = resolve(join(root, decodeURIComponent(pathname)));
      if (file !== root && !file.startsWith(root + sep)) throw new Error('outside the folder');
      if ((await stat(file)).isDirectory()) file = join(file, 'index.html');
      const body = await readFile(file);
      const type = { 'content-type': types[extname(file)] ?? 'application/octet-stream' };
      if (compresses && !file.endsWith('.woff2')) {
        response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end(await promisify(gzip)(body));
      } else response.writeHead(200, type).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  return onFreePort(server);
}
