// Serves the built game from this computer: `npm run serve -- [--port N] [--base /path/]`. A small
// server of our own, so that what is tried here is what any static site does: right kinds of files,
// gzip, no listing, nothing outside the folder.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

export const builtGame = fileURLToPath(new URL('../dist', import.meta.url));

const kinds = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
]);

/**
 * Starts a server on the wished port or the next free one (0: any). `base` is the path under which
 * the game appears.
 * @param {{ folder?: string, port?: number, base?: string }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function startServer({ folder = builtGame, port = 0, base = '/' } = {}) {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built game in ${folder}: run \`npm run build\` first.`);
  const server = createServer((request, response) => {
    answer({ folder, base, request, response }).catch(() => {
      response.writeHead(500).end();
    });
  });
  const used = await listen(server, port);
  return {
    address: `http://localhost:${used}${base}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function listen(server, wished) {
  for (let port = wished; port < 65_536 && port < wished + 100; port += 1) {
    const error = await new Promise((done) => {
      server.once('error', done);
      server.listen(port, 'localhost', () => {
        server.off('error', done);
        done(undefined);
      });
    });
    if (error === undefined) return server.address().port;
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  }
  throw new Error(`No free port from ${wished} on: name another one with --port.`);
}

async function answer({ folder, base, request, response }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileOf({ folder, base, address: request.url ?? '/' });
  const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || body === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not here.\n');
    return;
  }
  const kind = kinds.get(extname(file)) ?? 'application/octet-stream';
  const zips =
    /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') &&
    !/^(font|image\/(png|webp))/.test(kind);
  const sent = zips ? gzipSync(body) : body;
  response.writeHead(200, {
    'Content-Type': kind,
    'Content-Length': sent.length,
    'Cache-Control': file.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(zips ? { 'Content-Encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

/** The file that an address names, if it lies inside the folder. */
function fileOf({ folder, base, address }) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(base)) return undefined;
  const inside = path.slice(base.length);
  const file = resolve(
    folder,
    inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside,
  );
  return file.startsWith(resolve(folder) + sep) ? file : undefined;
}

/** Serves until the process is stopped, and says where. */
export async function serveAndTell({ port = 4173, base = '/' } = {}) {
  const { address } = await startServer({ port, base });
  console.log(`Worth a War? is open at ${address}\nStop it with Ctrl+C.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' } },
  });
  await serveAndTell({ port: Number(values.port), base: values.base });
}
