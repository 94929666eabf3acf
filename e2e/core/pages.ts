/**
 * The pages of the core, served over HTTP to whichever browser asks, all under the strict policy of the README: a driver of WebKit can
 * neither answer requests nor set headers. In: the built bundle and the data. Out: an address.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname } from 'node:path';
import { STRICT_POLICY } from '../timeline.harness.ts';

const BODIES = {
  flagship: '<sourced-timeline src="/gaza-ceasefire.json"></sourced-timeline>',
  arabic: '<sourced-timeline src="/gaza-ceasefire.ar.json"></sourced-timeline>',
  empty: '<sourced-timeline></sourced-timeline>',
  list: `<sourced-timeline><h2>From a list</h2><ol>
    <li><time datetime="2025-03-18">18 March</time> It collapses
      <blockquote cite="https://example.org/a">a complete collapse</blockquote><a href="https://example.org/a">The Bulletin</a></li>
    <li><time datetime="2025-04-17">17 April</time> They meet <a href="https://example.org/b">The Gazette</a></li>
  </ol></sourced-timeline>`,
} as const;

export type PageName = keyof typeof BODIES;

/** Below the timeline there is more to read, so that the page can be scrolled. */
const pageOf = (
  name: PageName,
): string => `<!doctype html><html ${name === 'arabic' ? 'lang="ar" dir="rtl"' : 'lang="en"'}><head><meta charset="utf-8"><title>Core</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.svg">
  <link rel="stylesheet" href="/page.css"><script src="/watch.js"></script>
  <script type="module" src="/sourced-timeline.js"></script></head>
  <body><a href="#below">Skip</a><main>${BODIES[name]}</main><footer id="below" tabindex="-1">Below</footer></body></html>`;

/** Writes down what goes wrong in the page; what the page looks like is changed by classes. */
const FILES: Readonly<Record<string, string>> = {
  '/watch.js': `const complaints = (window.complaints = []);
    addEventListener('error', ({ message }) => complaints.push(message));
    addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => complaints.push(violatedDirective + ' ' + blockedURI));`,
  '/page.css': `:root { color-scheme: light } :root.dark { color-scheme: dark } body { margin: 16px } footer { height: 1200px }
    .narrow main { width: 328px }
    .spaced main { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }
    .green sourced-timeline { --timeline-mark-color: rgb(0 200 0) }`,
  '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

async function answerTo(path: string): Promise<string | Buffer> {
  const name = basename(path);
  if (name in BODIES) return pageOf(name as PageName);
  return FILES[path] ?? readFile(extname(name) === '.json' ? `data/${name}` : `dist/${name}`);
}

export interface Pages {
  addressOf(page: PageName): string;
  close(): void;
}

export async function servePages(): Promise<Pages> {
  const server = createServer(async ({ url = '/' }, response) => {
    try {
      const body = await answerTo(url);
      response.setHeader('Content-Type', `${TYPES[extname(url)]}; charset=utf-8`);
      response.setHeader('Content-Security-Policy', STRICT_POLICY);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (page) => `http://127.0.0.1:${port}/${page}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
