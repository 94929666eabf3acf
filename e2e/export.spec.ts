/** Pictures and pages that are carried away: PNG painted under the strict policy, SVG that is drawn again, a page of one file without a network. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, flagship, inTime, STRICT_POLICY, test, Timeline } from './timeline.harness.ts';

const exporters = (await import(
  new URL('../dist/sourced-timeline-export.js', import.meta.url).href
)) as typeof import('../src/exporters.ts');

const script = readFileSync('dist/sourced-timeline-inline.js', 'utf8');

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** How many pixels have each colour, as `red,green,blue`. */
  readonly colours: Readonly<Record<string, number>>;
  /** In the lowest line of text, how far from either edge its ink stands. */
  readonly lowest: { readonly leftPx: number; readonly rightPx: number };
}

/** Draws the flagship as PNG in the page, and looks at what came out. */
const pngOf = (page: Page, options: object, language?: string): Promise<Pixels> =>
  page.evaluate(
    async ([document, given, lang]) => {
      const address = '/sourced-timeline-export.js';
      const { toPng } = (await import(address)) as typeof import('../src/exporters.ts');
      const words = lang && ((await import(`/sourced-timeline-${lang}.js`)) as typeof import('../src/language/ar.ts'));
      const blob = await toPng(document, { ...given, ...(words && { messages: words.wordsIn(lang!) }) });
      if (blob.type !== 'image/png') throw new Error(blob.type);
      const image = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const colours: Record<string, number> = {};
      for (let at = 0; at < data.length; at += 4) {
        const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
        colours[colour] = (colours[colour] ?? 0) + 1;
      }
      const isInk = (x: number, y: number): boolean => data[(y * image.width + x) * 4]! < 128;
      const columns = Array.from({ length: image.width }, (_, x) => x);
      let bottom = image.height - 1;
      while (!columns.some((x) => isInk(x, bottom))) bottom--;
      const inked = columns.filter((x) => Array.from({ length: 12 }, (_, up) => bottom - up).some((y) => isInk(x, y)));
      const lowest = { leftPx: inked[0]!, rightPx: image.width - 1 - inked.at(-1)! };
      return { width: image.width, height: image.height, colours, lowest };
    },
    [flagship, options, language] as const,
  );

test('a PNG has the ink of the timeline, at the scale that is asked for, under the strict policy', async ({
  site,
  page,
}) => {
  await site.openPage('', { policy: STRICT_POLICY });
  const light = await pngOf(page, { widthPx: 640, scale: 1 });
  expect(light.width).toBe(640);
  // Paper, ink, links, bars, as they are in light.
  expect(light.colours['255,255,255']).toBeGreaterThan(light.width * light.height * 0.7);
  for (const ink of ['26,26,24', '31,90,140', '139,137,127']) expect(light.colours[ink] ?? 0).toBeGreaterThan(100);
  const dark = await pngOf(page, { widthPx: 640, scale: 2, theme: 'dark' });
  expect([dark.width, dark.height]).toEqual([1280, light.height * 2]);
  expect(dark.colours['20,21,23']).toBeGreaterThan(dark.width * dark.height * 0.7);
  for (const ink of ['236,234,228', '143,193,236']) expect(dark.colours[ink] ?? 0).toBeGreaterThan(400);
});

test('a PNG in Arabic is as large as one in English, and its ink stands at the right', async ({ site, page }) => {
  await site.openPage('', { policy: STRICT_POLICY });
  const options = { widthPx: 640, scale: 1, locale: 'ar' };
  const picture = await pngOf(page, { ...options, isRightToLeft: true }, 'ar');
  expect(picture.width).toBe(640);
  for (const ink of ['26,26,24', '31,90,140', '139,137,127']) expect(picture.colours[ink] ?? 0).toBeGreaterThan(100);
  // The list of sources is text alone: where its lines end differs, not where they begin.
  expect(picture.lowest.rightPx).toBeLessThan(48);
  const mirrored = await pngOf(page, options, 'ar');
  expect(mirrored.lowest.leftPx).toBeLessThan(48);
});

test('a PNG that no canvas can hold is refused with its size', async ({ site, page }) => {
  await site.openPage('', { policy: STRICT_POLICY });
  await expect(pngOf(page, { widthPx: 960, scale: 40 })).rejects.toThrow(/38400 × \d+ pixels is larger than/);
});

test('an SVG is a picture with links, and as a timeline’s address the timeline again', async ({
  site,
  page,
  timeline,
}) => {
  const svg = exporters.toSvg(flagship, { widthPx: 1000 });
  await site.answer('/picture.svg', svg, { contentType: 'image/svg+xml' });
  await page.goto('/picture.svg');
  await expect(page.locator('svg > title')).toHaveText(flagship.title!);
  await expect(page.getByText('Talks in the Kremlin', { exact: true })).toBeVisible();
  const link = page.getByRole('link', { name: 'https://trt.global/world/article/bd09591d4de3' });
  await expect(link).toBeVisible();
  expect(site.requests.filter((address) => !/\/(?:picture\.svg|favicon\.ico)$/.test(address))).toEqual([]);

  await site.openPage('<sourced-timeline src="picture.svg"></sourced-timeline>', { policy: STRICT_POLICY });
  await timeline.drawn();
  expect(await timeline.list.getByRole('listitem').count()).toBeGreaterThan(5);
  expect(await timeline.element.evaluate((element: Element & { data?: unknown }) => element.data)).toEqual(flagship);
});

test('a page of one file draws from disk without a network, and asks for nothing', async ({ browser }) => {
  const file = resolve('test-results/flagship.html');
  writeFileSync(file, await exporters.toHtml(flagship, { script }));
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  const timeline = await new Timeline(page).drawn();
  await timeline.fit();
  expect(new Set(await timeline.titles()).size).toBeGreaterThan(8);
  await timeline.select(flagship.events[0]!.id);
  await expect(timeline.cardTitle).toHaveText(inTime[inTime.indexOf(flagship.events[0]!.title)]!);
  await expect(timeline.card.getByRole('link').first()).toBeVisible();
  expect(requests).toEqual([pathToFileURL(file).href]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a page of one file is a list where no script runs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(await exporters.toHtml(flagship, { script }));
  await expect(page.getByRole('listitem')).toHaveCount(flagship.events.length);
  await expect(page.getByRole('link', { name: 'TRT' }).first()).toBeVisible();
  await context.close();
});

test('a page of one file holds a large document too', async ({ browser }) => {
  const events = Array.from({ length: 12_000 }, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    date: new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10),
  }));
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const file = resolve('test-results/large.html');
  writeFileSync(file, await exporters.toHtml({ sources: [], lanes: [], events }, { script }));
  await page.goto(pathToFileURL(file).href);
  const timeline = await new Timeline(page).drawn();
  await expect
    .poll(() =>
      timeline.element.evaluate((element: Element & { data?: { events: unknown[] } }) => element.data?.events.length),
    )
    .toBe(12_000);
  expect(complaints).toEqual([]);
  await context.close();
});
