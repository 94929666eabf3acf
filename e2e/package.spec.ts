/**
 * The package as others get it: packed, installed in a project outside the repository, imported in Node, type-checked, linted, and built
 * into the examples, which then run in the browser. It needs the package registry, as `npm ci` does.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExamples, Consumer } from './consumer.harness.ts';
import { expect, flagship, test } from './timeline.harness.ts';

// One after the other: they share the project, which takes long to install.
test.describe.configure({ mode: 'default', timeout: 240_000 });

let consumer: Consumer;
test.beforeAll(() => {
  consumer = new Consumer();
});
test.afterAll(() => consumer.remove());

const exported = Object.entries(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string | { default?: string }> })
    .exports,
);
// `inline.js` is read as a text, to stand in a page: it is no module for Node.
const entriesThatRun = exported.flatMap(([path, to]) =>
  typeof to === 'object' && to.default && !path.endsWith('.js') ? [path.replace(/^\./, 'sourced-timeline')] : [],
);

test('every entry can be imported in Node, and none throws later', () => {
  const script = `
    const loaded = await Promise.all(${JSON.stringify(entriesThatRun)}.map((entry) => import(entry)));
    // What asks for an idle moment gets it here.
    await new Promise((done) => setTimeout(done, 500));
    console.log(loaded.every((names) => Object.keys(names).length > 0), typeof customElements.get('sourced-timeline'));`;
  expect(consumer.runScript(script)).toBe('true function\n');
});

test('the core reads a document, and the exporters write it', () => {
  const script = `
    import { readdirSync, readFileSync } from 'node:fs';
    import { drawSvg, parseDocument } from 'sourced-timeline/core';
    import { toBibTeX } from 'sourced-timeline/export';
    import { importDocument } from 'sourced-timeline/import';
    const { document } = parseDocument(readFileSync('data/gaza-ceasefire.json', 'utf8'));
    const imported = await importDocument('date,title\\n2025-04-17,Talks\\n');
    console.log(document.events.length, drawSvg(document, { widthPx: 800 }).slice(0, 4), toBibTeX(document).slice(0, 1));
    console.log(imported.document.events[0].title);`;
  expect(consumer.runScript(script)).toBe(`${flagship.events.length} <svg @\nTalks\n`);
});

test('the program runs', () => {
  expect(consumer.run('npx', 'sourced-timeline', '--help')).toContain('check');
  expect(consumer.run('npx', 'sourced-timeline', 'check', 'data/gaza-ceasefire.json')).toContain('no problems');
});

test('the files for a script tag are all there: each part that one of them asks for', () => {
  const folder = join(consumer.folder, 'node_modules/sourced-timeline/dist');
  const asked = (name: string, known = new Set<string>()): Set<string> => {
    if (known.has(name)) return known;
    known.add(name);
    const parts = readFileSync(join(folder, name), 'utf8').matchAll(/sourced-timeline[\w-]*\.js/g);
    for (const [part] of parts) asked(part, known);
    return known;
  };
  const packed = readdirSync(folder).filter((name) => /^sourced-timeline.*\.js$/.test(name));
  // What a page names itself, and all that it asks for.
  const named = ['sourced-timeline.js', 'sourced-timeline-export.js', 'sourced-timeline-inline.js'];
  expect([...new Set(named.flatMap((name) => [...asked(name)]))].sort()).toEqual(packed.sort());
  expect(packed).toContain('sourced-timeline-worker.js');
});

test('what package.json names is there', () => {
  const folder = join(consumer.folder, 'node_modules/sourced-timeline');
  const named = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const files = [named.types, named.unpkg, named.jsdelivr, named.customElements, named['web-types']];
  for (const file of [...files, 'dist/vscode.html-custom-data.json', 'dist/vscode.css-custom-data.json', 'LICENSE'])
    expect(readFileSync(join(folder, file!)).length, file).toBeGreaterThan(0);
});

for (const [module, moduleResolution] of [
  ['ESNext', 'Bundler'],
  ['NodeNext', 'NodeNext'],
]) {
  test(`its types are right under moduleResolution ${moduleResolution}`, () => {
    consumer.write(
      'consumer.ts',
      `import { parseDocument, quoteLink } from 'sourced-timeline/core';
      import { SourcedTimeline } from 'sourced-timeline';
      import type { TimelineDocument, TimelineSelectEvent, Viewport } from 'sourced-timeline';
      import { toBibTeX } from 'sourced-timeline/export';
      import { importDocument } from 'sourced-timeline/import';
      import 'sourced-timeline/define';

      const timeline: SourcedTimeline = document.createElement('sourced-timeline');
      const found: SourcedTimeline | null = document.querySelector('sourced-timeline');
      timeline.data = { events: [] };
      timeline.viewport = { start: 0, duration: 1 } satisfies Viewport;
      // @ts-expect-error there is no such value
      timeline.wheel = 'sideways';
      timeline.addEventListener('timeline-select', (event) => {
        const told: TimelineSelectEvent = event;
        const title: string | undefined = told.selected?.title;
        return title;
      });
      const read: TimelineDocument = parseDocument('{}').document;
      export const texts: readonly string[] = [toBibTeX(read), quoteLink('https://example.org/', { exact: 'words' }) ?? '', found!.src];
      export const imported: Promise<unknown> = importDocument('');`,
    );
    // The types of the dependencies are checked with ours: what ours need is there.
    consumer.write('tsconfig.json', {
      compilerOptions: {
        module,
        moduleResolution,
        target: 'ES2022',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: [],
        strict: true,
        skipLibCheck: false,
        noEmit: true,
      },
      files: ['consumer.ts'],
    });
    consumer.run('npx', 'tsc', '-p', 'tsconfig.json');
  });
}

test('the linters of packages have nothing to say', () => {
  const lint = (...args: readonly string[]): string =>
    execFileSync('npx', args, { encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } });
  expect(lint('publint', 'run', consumer.tarball, '--strict')).toContain('All good!');
  // Fails with an exit code.
  lint('attw', consumer.tarball, '--profile', 'esm-only', '--quiet');
});

test('the README says in TypeScript what compiles', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, snippet] = /^```tsx\n(.*?)^```$/ms.exec(readme)!;
  consumer.write('examples/react/src/readme.tsx', snippet!);
  consumer.run('npm', 'exec', '--workspace', 'examples/react', '--', 'tsc', '-p', '.');
  // Events are typed: of what was selected there is no such field.
  consumer.write('examples/react/src/readme.tsx', snippet!.replace('event.selected?.id', 'event.chosen'));
  expect(() => consumer.run('npm', 'exec', '--workspace', 'examples/react', '--', 'tsc', '-p', '.')).toThrow('chosen');
  const zoomed = snippet!.replace('selected={selected}', 'timeZone="UTC" wheel="sideways"');
  consumer.write('examples/react/src/readme.tsx', zoomed);
  expect(() => consumer.run('npm', 'exec', '--workspace', 'examples/react', '--', 'tsc', '-p', '.')).toThrow(
    'sideways',
  );
  consumer.write('examples/react/src/readme.tsx', 'export {};');
});

for (const name of builtExamples) {
  test(`the ${name} example builds, draws, tells what was selected, and draws what its state says`, async ({
    page,
    timeline,
  }) => {
    consumer.run('npm', 'run', '--silent', 'build', '--workspace', `examples/${name}`);
    await page.route(`**/${name}/**`, (route) => {
      const path = new URL(route.request().url()).pathname.slice(`/${name}/`.length);
      return route.fulfill({ path: join(consumer.folder, 'examples', name, 'dist', path || 'index.html') });
    });
    await page.goto(`/${name}/`);
    await timeline.drawn();
    const all = await timeline.titles();
    const said = page.locator('output');
    await expect(said).toHaveText('nothing is selected');

    await timeline.labels.first().click();
    const { id } = flagship.events.find(({ title }) => title === all[0])!;
    await expect(said).toHaveText(`${id} is selected`);
    await expect(timeline.cardTitle).toHaveText(all[0]!);

    await page.getByLabel('Lane').selectOption({ label: 'Syria' });
    await expect(said).toHaveText('nothing is selected');
    const inSyria = flagship.events.filter(({ lane }) => lane === 'syria').map(({ title }) => title);
    const elsewhere = async () => (await timeline.titles()).filter((title) => !inSyria.includes(title));
    await expect.poll(elsewhere).toEqual([]);
    await expect(timeline.labels).not.toHaveCount(0);

    await timeline.atRest();
    const before = await timeline.viewport();
    await page.getByRole('button', { name: 'Everything', exact: true }).click();
    await expect.poll(async () => (await timeline.viewport()).duration).toBeGreaterThan(before.duration);
  });
}
