import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { players } from './film-players.mjs';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt',
  '.html': 'text/html; charset=utf-8',
};

/** Every player by the same bundler, in pieces where it is written in pieces. All lies in memory. */
export async function startFilmServer() {
  const files = new Map([
    ['/film.mp4', readFileSync(here('../test/fixtures/media/film.mp4'))],
    ['/captions.vtt', readFileSync(here('../test/fixtures/media/captions.en.vtt'))],
    ['/plyr.css', readFileSync(here('node_modules/plyr/dist/plyr.css'))],
    ['/plyr.svg', readFileSync(here('node_modules/plyr/dist/plyr.svg'))],
  ]);
  for (const { name, folder, page } of players) {
    files.set(`/${name}.html`, Buffer.from(page));
    const { outputFiles } = await build({
      entryPoints: [here(`contestants/${folder}/app.js`)],
      outdir: `/${name}`,
      bundle: true,
      splitting: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      conditions: ['production'],
      ignoreAnnotations: true,
      legalComments: 'none',
    });
    for (const { path, contents } of outputFiles) files.set(path, Buffer.from(contents));
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const body = files.get(path);
    if (!body) return response.writeHead(404).end();
    const [, from, to] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
    const [start, end] = [Number(from ?? 0), to ? Number(to) : body.length - 1];
    response.writeHead(from === undefined ? 200 : 206, {
      'content-type': types[extname(path)],
      'content-length': end - start + 1,
      'accept-ranges': 'bytes',
      'cache-control': 'max-age=600',
      ...(from === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${body.length}` }),
    });
    return response.end(body.subarray(start, end + 1));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
