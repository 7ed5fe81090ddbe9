import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };

/** Serves built apps on this machine: `/NAME/…` from their folders, and the pages that are made up. */
export async function serveApps(folders, pages) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, name, ...rest] = normalize(pathname).split('/');
    const send = (content, ending) => {
      response.writeHead(200, { 'content-type': TYPES[ending] ?? 'application/octet-stream' });
      response.end(content);
    };
    if (pages[pathname] !== undefined) return send(pages[pathname], 'html');
    readFile(join(folders[name] ?? '', rest.join('/'))).then(
      (content) => send(content, pathname.split('.').pop()),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    stop: () => (server.closeAllConnections(), new Promise((closed) => server.close(closed))),
  };
}
