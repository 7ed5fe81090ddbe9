import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { libraryFile } from './build.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html' };
const root = fileURLToPath(new URL('../..', import.meta.url));
const styles = fileURLToPath(new URL('../contestants/shared/page.css', import.meta.url));

/** Serves contestants, generated libraries and `dist/` on a free port of this machine; nothing is cached. */
export async function startServer(contestants, scripts) {
  const libraries = new Map();
  const weights = new Map();
  let asked = new Set();

  async function answer(path) {
    const [, first, ...rest] = path.split('/');
    if (first === 'blank') return ['.html', '<!doctype html><title>blank</title>'];
    if (first === 'page.css') return ['.css', await readFile(styles)];
    if (first === 'js') return ['.js', await readFile(join(scripts, normalize(rest.join('/'))))];
    if (first === 'dist') return [extname(path), await readFile(join(root, normalize(path)))];
    if (first === 'library') {
      if (!libraries.has(path)) libraries.set(path, libraryFile(Number.parseInt(rest[0], 10)));
      return ['.json', libraries.get(path)];
    }
    return ['.html', contestants.find(({ name }) => name === first).page(rest[0])];
  }

  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    try {
      const [type, body] = await answer(path);
      if (type === '.js') {
        asked.add(path);
        if (!weights.has(path)) weights.set(path, gzipSync(body, { level: 9 }).length);
      }
      response.writeHead(200, {
        'content-type': `${types[type] ?? 'application/octet-stream'}; charset=utf-8`,
        'content-length': Buffer.byteLength(body),
        'cache-control': 'no-store',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    prepare: (size) => libraries.set(`/library/${size}.json`, libraryFile(size)),
    /** Gzipped bytes of all scripts asked for since the last call. */
    scriptBytes() {
      const sum = [...asked].reduce((total, path) => total + weights.get(path), 0);
      asked = new Set();
      return sum;
    },
    close: () => server.close(),
  };
}
