// A small static server for demo/ and dist/ on this machine only. Node built-ins, so that it runs before anything else.
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { root } from './lib/root.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 8000;
const PORTS_TO_TRY = 20;
const HOME = '/demo/';
const FOLDERS = ['demo', 'dist'];

const TEXT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};
const OTHER_TYPES = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const compress = promisify(gzip);
/** Compressed files by path; each with the version it was made from. */
const compressed = new Map();

/**
 * Starts serving `demo/` and `dist/` of a package.
 * @param {{ folder?: string, port?: number, also?: string[] }} options port 0 takes any free one; a taken port is
 *   passed over; `also` are more folders
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ folder = root, port = FIRST_PORT, also = [] } = {}) {
  const server = createServer((request, response) => {
    answer({ folder, folders: [...FOLDERS, ...also] }, request, response).catch((error) => {
      if (!response.headersSent) plain(response, 500, error.message);
      else response.destroy();
    });
  });
  await listen(server, port);
  return {
    address: `http://${HOST}:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function listen(server, port) {
  for (let attempt = port; ; attempt = attempt < port + PORTS_TO_TRY ? attempt + 1 : 0) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(attempt, HOST, () => resolve(server.off('error', reject)));
      });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || attempt === 0) throw error;
    }
  }
}

async function answer({ folder, folders }, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'Only GET and HEAD.');
  const path = pathOf(request);
  if (!path) return plain(response, 400, 'This address cannot be read.');
  if (path === '/') return home(folder, response);
  if (!folders.includes(path.split('/')[1])) return plain(response, 404, 'There is nothing here.');
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const info = await stat(file).catch(() => undefined);
  if (info?.isDirectory()) return redirect(response, `${path}/`);
  if (!info?.isFile()) return plain(response, 404, `There is no ${path}.`);
  return send(file, info, request, response);
}

/** The path of a request with `..` resolved, so that it never leaves the folder; undefined when it is not valid. */
function pathOf({ url }) {
  try {
    const path = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
    return path.includes('\0') || path.split(/[\\/]/).includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function send(file, info, request, response) {
  const version = `"${info.size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}"`;
  const extension = extname(file);
  const headers = { 'cache-control': 'no-cache', etag: version, 'x-content-type-options': 'nosniff' };
  headers['content-type'] = TEXT_TYPES[extension] ?? OTHER_TYPES[extension] ?? 'application/octet-stream';
  if (extension in TEXT_TYPES) headers.vary = 'accept-encoding';
  else headers['accept-ranges'] = 'bytes';
  if (request.headers['if-none-match'] === version) return response.writeHead(304, headers).end();
  if (extension in TEXT_TYPES) return sendText(file, version, headers, request, response);
  return sendBytes(file, info.size, headers, request, response);
}

async function sendText(file, version, headers, request, response) {
  let body;
  if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    headers['content-encoding'] = 'gzip';
    body = compressed.get(file);
    if (body?.version !== version) {
      body = { version, bytes: await compress(await readFile(file), { level: 9 }) };
      compressed.set(file, body);
    }
    body = body.bytes;
  } else body = await readFile(file);
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Without byte ranges a browser cannot seek in a film. */
function sendBytes(file, size, headers, request, response) {
  let [start, end, status] = [0, size - 1, 200];
  const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  if (range && (range[1] || range[2])) {
    // `bytes=-500` means the last 500.
    start = range[1] ? Number(range[1]) : Math.max(0, size - Number(range[2]));
    if (range[1] && range[2]) end = Math.min(Number(range[2]), end);
    if (start > end) return response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` }).end();
    headers['content-range'] = `bytes ${start}-${end}/${size}`;
    status = 206;
  }
  response.writeHead(status, { ...headers, 'content-length': end - start + 1 });
  if (request.method === 'HEAD' || !size) return response.end();
  const stream = createReadStream(file, { start, end });
  stream.once('error', () => response.destroy());
  response.once('close', () => stream.destroy());
  stream.pipe(response);
}

/** The page that leads to the demos; a bare list of pages where it is not there. */
async function home(folder, response) {
  if (await stat(join(folder, HOME, 'index.html')).catch(() => undefined)) return redirect(response, HOME);
  const pages = await demoPages(folder);
  const items = pages.map((page) => `<li><a href="/demo/${page}">${page}</a></li>`).join('');
  response.writeHead(200, { 'content-type': TEXT_TYPES['.html'], 'cache-control': 'no-cache' });
  response.end(`<!doctype html><html lang="en"><title>Demo</title><h1>Demo pages</h1><ul>${items}</ul></html>`);
}

async function demoPages(folder) {
  const names = await readdir(join(folder, 'demo'), { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => encodeURI(name))
    .sort();
}

const redirect = (response, location) => response.writeHead(302, { location: encodeURI(location) }).end();

function plain(response, status, text) {
  response.writeHead(status, { 'content-type': TEXT_TYPES['.txt'] });
  response.end(`${text}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { address } = await serve({ port: Number(process.env.PORT) || undefined });
  console.log(address);
}
