import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { serve } from '../../tools/serve.mjs';

describe('the server of the demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const film = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));
  let server;

  /** Without fetch, which would decompress, and would normalise the path. */
  const ask = (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      get(server.address + path, { headers, method, path }, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
      }).on('error', reject);
    });

  before(async () => {
    mkdirSync(join(folder, 'demo/gym'), { recursive: true });
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'demo/gym/index.html'), '<h1>Gym</h1>');
    writeFileSync(join(folder, 'demo/film.webm'), film);
    writeFileSync(join(folder, 'dist/index.js'), 'export {};');
    writeFileSync(join(folder, 'package.json'), '{}');
    server = await serve({ folder, port: 0 });
  });

  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('is reached from this machine only', () => assert.match(server.address, /^http:\/\/127\.0\.0\.1:\d+$/));

  it('gives pages and modules their type', async () => {
    const page = await ask('/demo/gym/');
    assert.equal(page.status, 200);
    assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(page.body.toString(), '<h1>Gym</h1>');
    assert.equal((await ask('/dist/index.js?a=b')).headers['content-type'], 'text/javascript; charset=utf-8');
  });

  it('compresses text for browsers that take it', async () => {
    const page = await ask('/demo/gym/', { 'accept-encoding': 'br, gzip' });
    assert.equal(page.headers['content-encoding'], 'gzip');
    assert.equal(gunzipSync(page.body).toString(), '<h1>Gym</h1>');
    assert.equal((await ask('/demo/film.webm', { 'accept-encoding': 'gzip' })).headers['content-encoding'], undefined);
  });

  it('sends a file again only when it changed', async () => {
    const { headers } = await ask('/dist/index.js');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal((await ask('/dist/index.js', { 'if-none-match': headers.etag })).status, 304);
    writeFileSync(join(folder, 'dist/index.js'), 'export const changed = true;');
    assert.equal((await ask('/dist/index.js', { 'if-none-match': headers.etag })).status, 200);
  });

  it('sends the part of a film that is asked for', async () => {
    const part = async (range) => ask('/demo/film.webm', { range });
    const middle = await part('bytes=10-19');
    assert.equal(middle.status, 206);
    assert.equal(middle.headers['content-range'], 'bytes 10-19/1000');
    assert.deepEqual(middle.body, film.subarray(10, 20));
    assert.deepEqual((await part('bytes=990-')).body, film.subarray(990));
    assert.deepEqual((await part('bytes=-5')).body, film.subarray(995));
    assert.equal((await part('bytes=2000-')).status, 416);
    assert.equal((await ask('/demo/film.webm')).body.length, 1000);
  });

  it('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask('/demo/gym/', {}, 'HEAD');
    assert.deepEqual([status, headers['content-length'], body.length], [200, '12', 0]);
  });

  it('shows nothing outside of demo/ and dist/', async () => {
    for (const path of [
      '/package.json',
      '/demo/../package.json',
      '/demo/%2e%2e/package.json',
      '/demo/..%2fpackage.json',
    ]) {
      assert.ok((await ask(path)).status >= 400, path);
    }
    assert.equal((await ask('/demo/nothing.html')).status, 404);
    assert.equal((await ask('/demo/%')).status, 400);
    assert.equal((await ask('/demo/gym/', {}, 'POST')).status, 405);
  });

  it('leads from / to a page', async () => {
    assert.match((await ask('/')).body.toString(), /href="\/demo\/gym\/index\.html"/);
    writeFileSync(join(folder, 'demo/index.html'), 'Demos');
    const home = await ask('/');
    assert.deepEqual([home.status, home.headers.location], [302, '/demo/']);
    assert.equal((await ask('/demo/gym')).headers.location, '/demo/gym/');
  });

  it('takes another port when its own is taken', async () => {
    const port = Number(new URL(server.address).port);
    const second = await serve({ folder, port });
    assert.notEqual(second.address, server.address);
    await second.close();
  });
});
