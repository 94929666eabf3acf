/** The demo site: its pages work under their policy, at every width, in light and dark, and ask nobody else for anything. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { THEMES } from '../demo/themes.ts';
import { parseDocument } from '../src/document/parse.ts';
import type { SourcedTimeline } from '../src/index.ts';
import { axeOn } from './axe.harness.ts';
import { readManifest } from './manifest.ts';

const PAGES = [
  'index.html',
  'author.html',
  'sources.html',
  'theming.html',
  'embedding.html',
  'api.html',
  'arabic.html',
];

/** What a script of the page makes of a file that it reads, after the page has loaded. */
const MADE_LAST: Readonly<Record<string, string>> = {
  'index.html': '#sources > li',
  'sources.html': '#formats input',
  'theming.html': '#controls input',
  'api.html': 'h2:text("CSS variables")',
};

/** Opens a page and waits until it is whole: its timelines are drawn, and their tools are there. Returns what went wrong on it, as it goes wrong. */
const open = async (page: Page, path: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(page.url()).host && page.url() !== 'about:blank')
      faults.push(request.url());
  });
  await page.goto(path);
  const made = MADE_LAST[path];
  if (made) await expect(page.locator(made).first()).toBeVisible();
  const unfinished = (): Promise<number> =>
    page
      .locator('sourced-timeline')
      .evaluateAll(
        (elements: SourcedTimeline[]) =>
          elements.filter(({ shadowRoot }) => !shadowRoot?.querySelector('[part~="tools"]')).length,
      );
  await expect.poll(unfinished).toBe(0);
  return faults;
};

for (const path of PAGES) {
  test(`${path} works under its policy and asks nobody else`, async ({ page }) => {
    const faults = await open(page, path);
    await expect(page.locator('.masthead nav').getByRole('link')).toHaveCount(8);
    await expect(page.locator('nav [aria-current=page]')).toHaveCount(1);
    expect(faults).toEqual([]);
  });

  for (const width of [360, 768, 1280, 1600]) {
    test(`${path} fits ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  test(`${path} can be read at 400 %: nothing but code scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, path);
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main *')]
        .filter((part) => !part.closest('pre, textarea, sourced-timeline, iframe, svg, [hidden]'))
        .filter((part) => part.clientWidth > 40 && part.scrollWidth > part.clientWidth + 1)
        .map((part) => `${part.localName}.${part.className} ${part.scrollWidth} > ${part.clientWidth}`),
    );
    expect(wide).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} has no fault that axe knows, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, path);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const axe = axeOn(page).withTags(tags);
      // Where the same timeline stands several times, to be compared, its name does, too.
      if (['embedding.html', 'sources.html'].includes(path)) axe.disableRules('landmark-unique');
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
    });
  }
}

test('the story lists its five sources with what cites them', async ({ page }) => {
  await open(page, 'index.html');
  await expect(page.locator('#sources > li')).toHaveCount(5);
  await expect(page.locator('#sources')).toContainText('Middle East Monitor credited to Anadolu');
  await expect(page.locator('#sources > li', { hasText: 'Sputnik Globe' })).toContainText('17 April 2025');
});

test('a wheel over the story scrolls the page', async ({ page }) => {
  await open(page, 'index.html');
  await page.locator('#story').hover();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
});

test('the first Tab leads to the content', async ({ page }) => {
  await open(page, 'index.html');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
});

test('themes set nothing but what the manifest knows', () => {
  const known = [...readManifest().cssProperties.map(({ name }) => name), 'color-scheme', 'padding'];
  const used = THEMES.flatMap(({ values }) => Object.keys(values));
  expect(used.filter((name) => !known.includes(name))).toEqual([]);
});

for (const { name, values } of THEMES) {
  test(`the theme ${name} is put on the timeline, shown as CSS, and can be read`, async ({ page }) => {
    await open(page, 'theming.html');
    await page.getByRole('radio', { name }).check();
    for (const [property, value] of Object.entries(values))
      await expect(page.locator('#css')).toContainText(`${property}: ${value};`);
    const background = values['--timeline-background'];
    if (background) {
      const shown = await page.locator('#preview').evaluate((element) => getComputedStyle(element).backgroundColor);
      const [red, green, blue] = shown.match(/\d+/g)!.map(Number);
      expect(`#${[red, green, blue].map((byte) => byte!.toString(16).padStart(2, '0')).join('')}`).toBe(background);
    }
    await expect(page.locator('#contrast')).toContainText('passes');
    await expect(page.locator('#contrast')).not.toContainText('too faint');
  });
}

test('a colour that is changed shows in the timeline, in the CSS and in the contrast', async ({ page }) => {
  await open(page, 'theming.html');
  await page.getByLabel('text', { exact: true }).fill('#bbbbbb');
  await expect(page.locator('#css')).toHaveText('sourced-timeline { --timeline-text-color: #bbbbbb; }');
  await expect(page.getByRole('row', { name: /^text \d/ })).toContainText('too faint');
  await expect(page.getByRole('row', { name: /^text on note \d/ })).toContainText('too faint');
  await page.getByLabel('note', { exact: true }).fill('#1f5a8c');
  await expect(page.getByRole('row', { name: /^link on note \d/ })).toContainText('too faint');
  const label = page.locator('#preview').getByRole('button', { name: 'The ceasefire collapses' });
  await expect(label).toHaveCSS('color', 'rgb(187, 187, 187)');
});

test('every variable of the manifest has a control', async ({ page }) => {
  await open(page, 'theming.html');
  const { cssProperties } = readManifest();
  const ids = (): Promise<string[]> =>
    page.locator('#controls :is(input, select)').evaluateAll((found) => found.map(({ id }) => id));
  await expect.poll(ids).toEqual(cssProperties.map(({ name }) => name));
});

test('the snippets of the embedding page are the HTML of its examples', async ({ page, request }) => {
  await open(page, 'embedding.html');
  const withoutSpace = (text: string): string => text.replace(/\s+/g, '');
  const source = withoutSpace(await (await request.get('embedding.html')).text());
  const snippets = await page.locator('.example > pre:last-child').allInnerTexts();
  // All sections but the one with files to take along show a timeline.
  expect(snippets).toHaveLength(await page.locator('.example:has(sourced-timeline, iframe)').count());
  for (const snippet of snippets) expect(source).toContain(withoutSpace(snippet));
});

test('the examples of the sources page are documents without a mistake, and stand beside their JSON', async ({
  page,
}) => {
  await open(page, 'sources.html');
  const withoutSpace = (text: string): string => text.replace(/\s+/g, '');
  for (const example of await page.locator('.side-by-side').all()) {
    const timeline = example.locator('sourced-timeline');
    const data = await timeline.evaluate((element: SourcedTimeline) => ({
      title: element.data?.events[0]?.title ?? '',
      json: element.querySelector('script')!.textContent,
    }));
    expect(parseDocument(data.json).diagnostics).toEqual([]);
    await expect(timeline.getByRole('heading', { name: data.title })).toBeVisible();
    expect(withoutSpace(await example.locator('pre').innerText())).toBe(withoutSpace(data.json));
  }
  await expect(page.locator('[data-link]')).toContainText('#:~:text=on%20Gaza%20since');
});

test('the sources page shows the story in every format, and tells every field of a source', async ({ page }) => {
  await open(page, 'sources.html');
  for (const [format, start] of [
    ['RIS', 'TY  - NEWS'],
    ['CSL-JSON', '[\n  {\n    "id": "almayadeen-2025-03-21"'],
    ['JSON-LD', '{\n  "@context": "https://schema.org"'],
    ['CSV', 'row,id,title'],
    ['JSON', '{\n  "$schema"'],
    ['BibTeX', '@article{almayadeen-2025-03-21,'],
  ] as const) {
    await page.getByRole('radio', { name: format, exact: true }).check();
    expect((await page.locator('#exported').textContent())?.slice(0, start.length)).toBe(start);
  }
  await expect(page.getByRole('row', { name: /^archivedAt / })).toHaveCount(1);
});

test('the API page names all that the manifest has', async ({ page }) => {
  await open(page, 'api.html');
  const names = await page.locator('tbody th').allInnerTexts();
  const { members, events, cssParts, cssProperties } = readManifest();
  for (const { name } of [...members, ...events, ...cssParts, ...cssProperties]) {
    expect(names.some((shown) => shown.replace(/^::part\(|[()].*$/g, '') === name || shown.includes(name))).toBe(true);
  }
});
