/**
 * One configuration, three jobs, chosen by Vite's `--mode`:
 * - `test`   unit tests, in Node (Vitest sets this mode itself);
 * - `bundle` `dist/sourced-timeline.js`, one ES module with all that a script tag needs;
 * - else     the demo site: served from `demo/`, or built into `dist/site`.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { ViteUserConfig } from 'vitest/config';
import { pageFrame } from './scripts/page-frame.ts';
import { leanLiterals } from './scripts/lean-literals.ts';
import { pureD3 } from './scripts/pure-d3.ts';
import { siteFiles } from './scripts/site-files.ts';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Generous, since a busy machine is no fault: it only ends what hangs. */
const LONGEST_TEST_MS = 60_000;

const tests: ViteUserConfig = {
  test: { include: ['src/**/*.test.ts', '*.test.ts'], environment: 'node', testTimeout: LONGEST_TEST_MS },
};

const bundle: ViteUserConfig = {
  plugins: [leanLiterals(), pureD3()],
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: at('src/define.ts'),
      preserveEntrySignatures: 'allow-extension',
      output: { format: 'es', entryFileNames: 'sourced-timeline.js', chunkFileNames: 'sourced-timeline-[name].js' },
    },
  },
};

const pages = readdirSync(at('demo')).filter((name) => name.endsWith('.html'));

const site: ViteUserConfig = {
  root: at('demo'),
  base: './',
  build: {
    outDir: at('dist/site'),
    emptyOutDir: true,
    target: 'es2022',
    // The strict content security policy of the pages allows neither inline scripts nor data: addresses.
    assetsInlineLimit: 0,
    // The first browsers with light-dark(): if it were rewritten for older ones, a dark part of a light page would be light.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages.map((name) => at(`demo/${name}`)) },
  },
  plugins: [
    pageFrame(),
    siteFiles({
      data: at('data'),
      'sourced-timeline.js': at('dist/sourced-timeline.js'),
      // Asked for by the bundle, from beside itself, when there are mistakes to explain.
      'sourced-timeline-explain.js': at('dist/sourced-timeline-explain.js'),
      'custom-elements.json': at('dist/custom-elements.json'),
      'timeline.schema.json': at('data/timeline.schema.json'),
    }),
  ],
};

export default defineConfig(({ mode }) => (mode === 'test' ? tests : mode === 'bundle' ? bundle : site));
