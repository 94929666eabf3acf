/**
 * Builds the bench's page with each subject as a part of its own, and serves it beside the built bundle and the texts of events, all from
 * one place. Isolated from other origins, so that the memory of workers can be asked for.
 */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, preview } from 'vite';
import type { InlineConfig, PreviewServer } from 'vite';
import { DISTRIBUTIONS, eventsDocument } from './events.ts';

const PAGE = resolve('bench/page');
const OUT = resolve('dist/bench');
const BUNDLE = /^sourced-timeline.*\.js$/;
/** How the names of files begin that hold only the bench's own code. */
const OWN = 'bench-';
const SEED = 20250417;

export interface BenchServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function serve(): Promise<BenchServer> {
  if (!existsSync('dist/sourced-timeline.js')) throw new Error('bench: run "npm run build:bundle" first');
  const config: InlineConfig = {
    configFile: false,
    root: PAGE,
    logLevel: 'warn',
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1000,
      modulePreload: false,
      rolldownOptions: {
        output: {
          chunkFileNames: ({ moduleIds }) =>
            `${moduleIds.some((id) => /node_modules.*\.m?js$/.test(id)) ? '' : OWN}[name]-[hash].js`,
        },
      },
    },
    preview: {
      host: '127.0.0.1',
      port: 0,
      headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
    },
    plugins: [{ name: 'events', configurePreviewServer: answerEvents }],
  };
  await build(config);
  for (const name of readdirSync('dist').filter((name) => BUNDLE.test(name)))
    cpSync(join('dist', name), join(OUT, name));
  const server = await preview(config);
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() };
}

/** `/events.json?size=1000&data=clumpy`. Only the last text is kept. */
function answerEvents({ middlewares }: PreviewServer): void {
  let asked = '';
  let text = Buffer.alloc(0);
  middlewares.use('/events.json', ({ url }, response) => {
    const { search, searchParams } = new URL(url!, 'http://localhost');
    const data = DISTRIBUTIONS.find((name) => name === searchParams.get('data'))!;
    if (search !== asked) {
      text = Buffer.from(JSON.stringify(eventsDocument({ size: Number(searchParams.get('size')), data, seed: SEED })));
      asked = search;
    }
    response.setHeader('Content-Type', 'application/json');
    response.end(text);
  });
}

/** The size of a file that the server serves, in kB after gzip; 0 for the bench's own code. */
export function gzippedKb(url: string): number {
  const file = join(OUT, new URL(url).pathname);
  return basename(file).startsWith(OWN) ? 0 : gzipSync(readFileSync(file), { level: 9 }).length / 1000;
}
