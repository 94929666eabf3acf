/**
 * One configuration, six jobs, chosen by Vite's `--mode`:
 * - `test`   unit tests, in Node (Vitest sets this mode itself);
 * - `bundle` `dist/sourced-timeline.js`, one ES module with all that a script tag needs;
 * - `importers` the part of it that reads the formats of others;
 * - `exporters` what writes them, for pages without a bundler;
 * - `inline` the element with all its parts in one file, for pages that are one file;
 * - else     the demo site: served from `demo/`, or built into `dist/site`.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import type { ViteUserConfig } from 'vitest/config';
import { pageFrame } from './scripts/page-frame.ts';
import { oembed } from './scripts/oembed.ts';
import { leanLiterals } from './scripts/lean-literals.ts';
import { pureD3 } from './scripts/pure-d3.ts';
import { tight } from './scripts/tight.ts';
import { siteFiles } from './scripts/site-files.ts';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Generous, since a busy machine is no fault: it only ends what hangs. */
const LONGEST_TEST_MS = 60_000;

const tests: ViteUserConfig = {
  test: {
    include: ['src/**/*.test.ts', 'demo/**/*.test.ts', 'bench/**/*.test.ts', '*.test.ts'],
    environment: 'node',
    testTimeout: LONGEST_TEST_MS,
  },
};

/** A lazy part is named after its file, or after its folder where that is an index. */
const chunkFileNames = ({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }): string =>
  `sourced-timeline-${name === 'index' ? basename(dirname(facadeModuleId ?? '')) : name}.js`;

/** The bundle, and the parts that it asks for from beside itself when they are wanted. */
const languages = ['ar', 'de', 'es', 'fr', 'he', 'ja', 'ru', 'zh'];
const bundleFiles = [
  '',
  ...[
    'details',
    'edit',
    'load',
    'import',
    'ical',
    'worker',
    'export',
    'inline',
    'calendar',
    'upright',
    ...languages.flatMap((language) => [language, `diagnostics-${language}`]),
  ].map((part) => `-${part}`),
].map((part) => `sourced-timeline${part}.js`);

const bundleOf = (entry: string, entryFileNames: string, plugins: Plugin[], output = {}): ViteUserConfig => ({
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'sourced-timeline-worker.js', minify: true } } },
  plugins: [leanLiterals(), pureD3(), tight(), ...plugins],
  // The worker stands beside the script, wherever that is.
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    // As a library, or every lazy part would come with a helper that preloads for it.
    lib: { entry: at(entry), formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      // Nearly all of a build is Terser's, and known to be.
      checks: { bundlerTimings: false },
      // Vite leaves the white space of a library for others to remove; this one is embedded as it is. What this leaves `tight` minifies once more.
      output: { entryFileNames, chunkFileNames, minify: true, ...output },
    },
  },
});

/**
 * What reads the formats of others is built for itself, with copies of what it shares with the bundle: the bundler would otherwise
 * take that out of the bundle into one more file, which every page would have to load.
 */
const importersApart: Plugin = {
  name: 'importers-apart',
  enforce: 'pre',
  resolveId: (source) =>
    source.endsWith('/import/index.ts') ? { id: './sourced-timeline-import.js', external: true } : undefined,
};

/** What parts share that are asked for apart is in each of them: as a file of its own it would be one more to wait for. */
const inEach: Plugin = {
  name: 'in-each',
  enforce: 'pre',
  async resolveId(source, importer) {
    const [, asker] = /[/?](merged|restricted|ready)(\.ts)?$/.exec(importer ?? '') ?? [];
    if (!/\/(run-in-steps|in-turns|turn)\.ts$/.test(source) || !asker) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && `${found.id}?${asker}`;
  },
};

const bundle = bundleOf('src/define.ts', 'sourced-timeline.js', [importersApart, inEach]);
const importers = bundleOf('src/import/index.ts', 'sourced-timeline-import.js', []);

const exporters = bundleOf('src/exporters.ts', 'sourced-timeline-export.js', []);

/**
 * A page that is one file brings its data in our own format, has nothing beside itself to ask for, and no worker: what reads the formats of others
 * is left out, a worker is not tried, and it speaks English: all languages would make it half as large again.
 */
const nothingBeside: Plugin = {
  name: 'nothing-beside',
  enforce: 'pre',
  resolveId: (source) =>
    source.endsWith('/import/index.ts')
      ? '\0no-importers'
      : source.endsWith('/language/languages.ts')
        ? '\0only-english'
        : source.endsWith('/load/reword.ts') || source === './reword.ts'
          ? '\0no-reword'
          : undefined,
  load: (id) =>
    id === '\0no-importers'
      ? 'export const importForeign = async () => undefined;'
      : id === '\0only-english'
        ? `import { en } from ${JSON.stringify(at('src/language/en.ts'))}; export const messagesOf = () => en;`
        : id === '\0no-reword'
          ? 'export const rewordAll = async (diagnostics) => diagnostics;'
          : undefined,
  transform: (code, id) =>
    id.endsWith('/src/load/read-large.ts')
      ? code.replace(/new Worker\([^;]*\);/, "(() => { throw new Error('No worker in a page of one file'); })();")
      : undefined,
};

const inline = bundleOf('src/define.ts', 'sourced-timeline-inline.js', [nothingBeside], { codeSplitting: false });

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
    oembed(at('dist/site')),
    siteFiles({
      data: at('data'),
      'embed-host.js': at('demo/embed-host.js'),
      ...Object.fromEntries(bundleFiles.map((name) => [name, at(`dist/${name}`)])),
      'custom-elements.json': at('dist/custom-elements.json'),
      'timeline.schema.json': at('data/timeline.schema.json'),
    }),
  ],
};

const jobs: Readonly<Record<string, ViteUserConfig>> = { test: tests, bundle, importers, exporters, inline };

export default defineConfig(({ mode }) => jobs[mode] ?? site);
