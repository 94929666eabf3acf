/** The page in a frame: what its address wishes, its height in a host, its deep links, and what it says when it gets nothing. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import type { SourcedTimeline } from '../src/index.ts';
import { expect, flagship, test, Timeline } from './timeline.harness.ts';

const SRC = 'src=data/gaza-ceasefire.json';

/** A page of somebody else with the embed page in a frame; what the frame is then. */
const host = async (page: Page, address: string, script = '<script type="module" src="/embed-host.js"></script>') => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>${script}
        <iframe title="Other" srcdoc="nothing"></iframe><iframe title="Timeline" src="${address}" width="100%" height="150"></iframe>`,
    }),
  );
  await page.goto('/host.html');
  const element = page.locator('iframe[title=Timeline]');
  const frame = (await (await element.elementHandle())!.contentFrame()) as Frame;
  const timeline = new Timeline(page, frame.locator('sourced-timeline'));
  return { element, frame, timeline };
};

test('a frame takes the height of its timeline, grows with the card, and shrinks again', async ({ page }) => {
  const { element, frame, timeline } = await host(page, `/embed.html?${SRC}&theme=dark`);
  await timeline.drawn();
  const bodyPx = (): Promise<number> => frame.evaluate(() => Math.ceil(document.body.offsetHeight));
  const framePx = async (): Promise<number> => Number(await element.getAttribute('height'));
  await expect.poll(async () => (await framePx()) - (await bodyPx())).toBe(0);
  const closed = await framePx();
  expect(closed).toBeGreaterThan(400);
  await expect(page.locator('iframe[title=Other]')).not.toHaveAttribute('height');
  // Nothing scrolls inside.
  expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);

  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(framePx).toBeGreaterThan(closed);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(framePx).toBe(closed);
});

test('a host that comes late asks for the height; messages of others change nothing', async ({ page }) => {
  const { element, timeline } = await host(page, `/embed.html?${SRC}`, '');
  await timeline.drawn();
  await expect(element).toHaveAttribute('height', '150');
  await page.addScriptTag({ type: 'module', url: '/embed-host.js' });
  await expect(element).not.toHaveAttribute('height', '150');
  const before = await element.getAttribute('height');
  await page.evaluate(async () => {
    for (const data of [{ type: 'sourced-timeline:height', heightPx: 9 }, null, 'x', { type: 'other', heightPx: 9 }])
      postMessage(data, '*');
    await new Promise((resolve) => setTimeout(resolve));
  });
  await expect(element).toHaveAttribute('height', before!);
});

test('a link to an event opens its card, and the address follows the reader', async ({ page }) => {
  const { frame, timeline } = await host(page, `/embed.html?${SRC}#event=kremlin-talks`);
  await expect(timeline.cardTitle).toHaveText(flagship.events.find(({ id }) => id === 'kremlin-talks')!.title);
  await frame.locator('sourced-timeline').evaluate((element: SourcedTimeline) => element.previous());
  await expect.poll(() => frame.url()).toMatch(/#event=(?!kremlin-talks)[\w-]+$/);
  await frame.locator('sourced-timeline').evaluate((element: SourcedTimeline) => element.select(undefined));
  await expect.poll(() => frame.url()).not.toContain('#');
  await frame.evaluate(() => void (location.hash = '#event=kremlin-talks'));
  await expect(timeline.card).toBeVisible();
});

test('an event opens where the frame may not change its address', async ({ page, timeline }) => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('A sandboxed frame', 'SecurityError');
    };
  });
  await page.goto(`/embed.html?${SRC}`);
  await timeline.drawn();
  // A complaint of the page would fail this.
  await timeline.labels.first().click();
  await expect(timeline.card).toBeVisible();
});

test('links to sources leave the frame', async ({ page }) => {
  const { frame, timeline } = await host(page, `/embed.html?${SRC}`);
  await expect(timeline.sourceLinks.first()).toBeVisible();
  expect(await frame.evaluate(() => document.querySelector('base')!.target)).toBe('_blank');
  await page.context().route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: 'The article' }));
  const [article] = await Promise.all([page.waitForEvent('popup'), timeline.sourceLinks.first().click()]);
  // It may open empty first.
  await expect.poll(() => article.url()).toMatch(/^https:/);
  expect(frame.url()).toContain('/embed.html');
});

test('the address says window, colours, locale, zone and day', async ({ page, timeline }) => {
  await page.goto(
    `/embed.html?${SRC}&view=2025-03-10/2025-03-25&theme=dark&locale=en-US&time-zone=Asia/Qatar&as-known-on=2025-03-31`,
  );
  await timeline.drawn();
  // 10 March in Doha begins at 21:00 in UTC.
  expect(await timeline.viewport()).toEqual({ start: Date.UTC(2025, 2, 9, 21), duration: 16 * 86_400_000 });
  await expect(
    timeline
      .part('axis-tick')
      .filter({ hasText: /^1?[0-7]/ })
      .first(),
  ).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  expect(await timeline.element.evaluate((element: SourcedTimeline) => [element.locale, element.asKnownOn])).toEqual([
    'en-US',
    '2025-03-31',
  ]);
  await expect(page).toHaveTitle(flagship.title!);
});

test('a timeline from elsewhere on the web is drawn', async ({ page, timeline }) => {
  await page.route('https://other.example/a.json', (route) =>
    route.fulfill({
      json: { events: [{ id: 'a', title: 'Elsewhere', date: '2025' }] },
      headers: { 'Access-Control-Allow-Origin': '*' },
    }),
  );
  await page.goto('/embed.html?src=https://other.example/a.json');
  await timeline.drawn();
  await expect(timeline.label('Elsewhere')).toBeVisible();
});

for (const [query, words] of [
  ['', 'This address names no timeline.'],
  ['?src=javascript:alert(1)', 'no address on the web'],
] as const) {
  test(`“${query}” is answered with what to give`, async ({ page, timeline }) => {
    await page.goto(`/embed.html${query}`);
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(page.getByRole('alert')).toContainText('/embed.html?src=https://example.org/timeline.json');
    await expect(timeline.element).toHaveCount(0);
  });
}

test('a wish that cannot be met is told below the timeline, which is drawn', async ({ page, timeline }) => {
  await page.goto(`/embed.html?${SRC}&view=soon&theme=pink`);
  await timeline.drawn();
  await expect(page.locator('.note')).toHaveText([
    'In the address of this frame, theme: “pink” is not light, dark or auto.',
    /view: “soon” is not a date or an interval/,
  ]);
});

test('a program that asks by oEmbed finds an answer', async ({ page }) => {
  for (const address of ['/index.html', '/embed.html']) {
    await page.goto(address);
    const link = page.locator('link[type="application/json+oembed"]');
    const href = await link.evaluate((element: HTMLLinkElement) => element.href);
    const answer = (await (await page.request.get(href)).json()) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: flagship.title, width: 960, height: 760 });
    expect(answer['html']).toContain('embed.html?src=data/gaza-ceasefire.json');
  }
});

test('the script for hosts is small', () => {
  expect(readFileSync('dist/site/embed-host.js').length).toBeLessThanOrEqual(1000);
});

test('the frame on the embedding page is as high as its timeline', async ({ page }) => {
  await page.goto('/embedding.html');
  const element = page.locator('iframe.embed');
  await element.scrollIntoViewIfNeeded();
  await expect(element).not.toHaveAttribute('height', '720');
  const frame = (await (await element.elementHandle())!.contentFrame())!;
  await expect(new Timeline(page, frame.locator('sourced-timeline')).cardTitle).toHaveText('Talks in the Kremlin');
});

test('the embedding page gives pictures and a page to carry away', async ({ page }) => {
  await page.goto('/embedding.html');
  await new Timeline(page).drawn();
  for (const [format, head] of [
    ['SVG', '<svg xmlns='],
    ['PNG', '\u0089PNG'],
    ['HTML', '<!doctype html>'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`timeline.${format.toLowerCase()}`);
    expect(
      readFileSync(await download.path())
        .toString('latin1')
        .slice(0, head.length),
    ).toBe(head);
  }
});
