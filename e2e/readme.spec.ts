/**
 * The README is true: every snippet in it runs, every command exists, and its tables say what the manifest says. HTML and
 * scripts for pages run in the browser against the built bundle; scripts for Node run in Node against the built package.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { SourcedTimeline } from '../src/index.ts';
import { readManifest } from './manifest.ts';

const readme = readFileSync('README.md', 'utf8');
const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const { parseDocument, dateInWords } = (await import(
  new URL('../dist/modules/core.js', import.meta.url).href
)) as typeof import('../src/core.ts');

const { importDocument } = (await import(
  new URL('../dist/modules/import/import-document.js', import.meta.url).href
)) as typeof import('../src/import/import-document.ts');

const snippets = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map((match) => match[1]!);

const document = snippets('json')[0]!;
const isForNode = (script: string): boolean => /^import .* from 'sourced-timeline/m.test(script);

/** Opens a page that consists of the given HTML, beside the built bundle; what it logs as an error is returned. */
const openPage = async (page: Page, html: string): Promise<readonly string[]> => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.route('/readme.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><link rel="icon" href="data:,">${html}`,
    }),
  );
  await page.route('/gaza-ceasefire.json', (route) => route.fulfill({ path: 'data/gaza-ceasefire.json' }));
  await page.route('/talks.csv', (route) => route.fulfill({ contentType: 'text/csv', body: snippets('csv')[0]! }));
  await page.route('/readme.json', (route) => route.fulfill({ contentType: 'application/json', body: document }));
  await page.goto('/readme.html');
  return errors;
};

const eventsOf = (page: Page): Promise<number | undefined> =>
  page.locator('sourced-timeline').evaluate((element: SourcedTimeline) => element.data?.events.length);

test('has a picture, and it is in the repository', () => {
  const picture = readme.match(/!\[[^\]]+\]\(([^)]+)\)/)![1]!;
  expect(readFileSync(picture).length).toBeLessThan(200_000);
});

for (const [index, html] of snippets('html').entries()) {
  test(`HTML snippet ${index + 1} draws its events`, async ({ page }) => {
    const errors = await openPage(page, html);
    if (html.includes('<iframe')) {
      await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Talks in the Kremlin' })).toBeVisible();
      await expect(page.locator('iframe')).not.toHaveAttribute('height', '720');
      expect(errors).toEqual([]);
      return;
    }
    await expect.poll(() => eventsOf(page)).toBeGreaterThan(0);
    // In March nobody knew of the talks.
    const title = html.includes('as-known-on') ? 'The ceasefire collapses' : 'Talks in the Kremlin';
    await expect(page.getByRole('button', { name: title }).first()).toBeVisible();
    expect(errors).toEqual([]);
  });
}

for (const [index, json] of snippets('json').entries()) {
  test(`JSON snippet ${index + 1} is a document without a fault`, () => {
    const result = parseDocument(json);
    expect(result.diagnostics).toEqual([]);
    expect(result.document.events).not.toEqual([]);
  });
}

test('the CSV snippet is imported without a fault', async () => {
  const result = await importDocument(snippets('csv')[0]!);
  expect(result.diagnostics).toEqual([]);
  expect(result.document.events.map(({ citations }) => citations?.length)).toEqual([1, 1, 1]);
});

for (const [index, script] of snippets('js').entries()) {
  if (isForNode(script)) {
    test(`script ${index + 1} runs in Node`, () => {
      mkdirSync('test-results', { recursive: true });
      const file = `test-results/readme-${index}.mjs`;
      writeFileSync(file, script);
      const env = { ...process.env, FORCE_COLOR: '0' };
      const printed = execFileSync(process.execPath, [file], { encoding: 'utf8', env });
      if (script.includes('renderTimeline')) expect(printed).toBe('true true\ntrue\n');
      else if (script.includes('rewordDiagnostic'))
        expect(printed).toBe('„\u20682025-02-31\u2069“ nennt einen Tag, den es nicht gibt. Das Ereignis entfällt.\n');
      else
        expect(printed).toBe(
          script.includes('toBibTeX')
            ? '@misc{trt,\n  howpublished = {TRT},\n  date = {2025-04-17~},\n  year = {about 17 April 2025},\n}\n\n'
            : '1 0\nhttps://example.org/article#:~:text=an%20important%20step%20forward\n',
        );
    });
  } else {
    test(`script ${index + 1} runs in a page`, async ({ page }) => {
      const logged: string[] = [];
      page.on('console', (message) => message.type() === 'log' && logged.push(message.text()));
      const errors = await openPage(
        page,
        '<script type="module" src="sourced-timeline.js"></script><sourced-timeline src="readme.json"></sourced-timeline>',
      );
      await expect(page.getByRole('button', { name: 'al-Sharaa' }).first()).toBeVisible();
      await page.addScriptTag({ type: 'module', content: script });
      if (script.includes('timeline-edit')) {
        await expect
          .poll(async () => {
            await page.getByRole('button', { name: 'al-Sharaa' }).first().focus();
            for (const key of ['e', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
            return logged;
          })
          .toContain('[2025-04-10..2025-04-16] is now [2025-04-11..2025-04-17]');
        return;
      }
      const expected = script.includes('addEvents')
        ? ['0', 'President al-Sharaa visits Qatar, Talks in Moscow']
        : script.includes('toPng')
          ? ['<svg image/png <!doctype html>', 'image/png true']
          : ['Putin and the Emir of Qatar speak by telephone'];
      await expect.poll(() => logged).toEqual(expected);
      expect(errors).toEqual([]);
    });
  }
}

test('every command exists', () => {
  const commands = [
    ...snippets('sh')
      .join('\n')
      .matchAll(/npm run ([\w:-]+)/g),
    ...readme.matchAll(/`npm run ([\w:-]+)`/g),
  ];
  expect(commands.map((match) => match[1]!).filter((name) => !(name in packageJson.scripts))).toEqual([]);
  expect(commands).not.toEqual([]);
});

test('the program checks the flagship, by itself and against its articles', () => {
  const folder = 'test-results/readme-check';
  mkdirSync(`${folder}/articles`, { recursive: true });
  copyFileSync('data/gaza-ceasefire.json', `${folder}/gaza-ceasefire.json`);
  // In place of the articles, which are other people's: of each, what is quoted from it.
  const { sources, events } = parseDocument(readFileSync('data/gaza-ceasefire.json', 'utf8')).document;
  const citations = events.flatMap((event) => event.citations ?? []);
  for (const { id } of sources) {
    const quotes = citations.flatMap(({ source, quote }) => (source === id && quote ? [quote] : []));
    const texts = quotes.map(({ prefix = '', exact, suffix = '' }) => `${prefix} ${exact} ${suffix}`.trim());
    const apart = texts.filter((text) => !texts.some((other) => other !== text && other.includes(text)));
    writeFileSync(`${folder}/articles/${id}.txt`, [...new Set(apart)].join('\n\n'));
  }
  const commands = [
    ...snippets('sh')
      .join('\n')
      .matchAll(/^npx sourced-timeline (.*)$/gm),
  ].map((match) => match[1]!.split(' '));
  expect(commands).toHaveLength(3);
  const program = resolve('dist/modules/cli/main.js');
  const run = (args: readonly string[]): string =>
    execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: folder });
  for (const args of commands) {
    // Nothing may need the network here, so of that command only its option is looked for.
    if (args.includes('--online')) expect(run(['--help'])).toContain('--online');
    else expect(run(args)).toMatch(/^gaza-ceasefire\.json: 19 events, 5 sources, .*34 quotations.*; no problems\n$/);
  }
});

test('every date is said as the table says', () => {
  const rows = [...readme.matchAll(/^\| `([^`]+)`\s+\| ([^|]+?)\s+\| [^|]+\|$/gm)].filter(([, date]) =>
    /\d{4}/.test(date!),
  );
  expect(rows.length).toBeGreaterThan(5);
  for (const [, date, words] of rows) expect(dateInWords(date!, 'en-GB')).toBe(words);
});

test('names every variable, property, method and event, and no other', () => {
  const { cssProperties, members, events, cssParts } = readManifest();
  const inTables = new Set([...readme.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]!.replace(/\(.*/, '')));
  const names = [
    ...cssProperties.map(({ name }) => name),
    ...members.map(({ name }) => name),
    ...events.map(({ name }) => name),
  ];
  expect(names.filter((name) => !inTables.has(name))).toEqual([]);
  const used = [...readme.matchAll(/--timeline-[\w-]+/g)].map(([name]) => name);
  expect(used.filter((name) => !names.includes(name))).toEqual([]);
  const parts = [...readme.matchAll(/::part\(([\w-]+)\)/g)].map((match) => match[1]!);
  expect(parts.filter((name) => !cssParts.some((part) => part.name === name))).toEqual([]);
});
