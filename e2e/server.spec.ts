/**
 * What a server sends: it is whole without script, it is read as data when the script comes, the drawing takes its place without moving
 * anything, and nothing of it stays. Made by the built modules in Node, shown in the browser.
 */
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Page } from '@playwright/test';
import { expect, flagship, STRICT_POLICY, test } from './timeline.harness.ts';

const built = async <Module>(path: string): Promise<Module> =>
  (await import(new URL(`../dist/modules/${path}`, import.meta.url).href)) as Module;
const { renderTimeline } = await built<typeof import('../src/server/index.ts')>('server/index.js');

const WIDTHS_PX = [360, 768, 1280];
const NONCE = 'c291cmNlZA';
const policy = STRICT_POLICY.replace("style-src 'self'", `style-src 'self' 'nonce-${NONCE}'`);
/** The element takes the whole width of the page; what stands below it would show a jump. */
const css = 'main { margin: -8px; }';
const below = '<p id="below">What stands below</p>';

/** The file comes when the function is called that comes back; until the script has come the page counts as not loaded. */
const hold = async (page: Page, file: string): Promise<() => void> => {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**/${file}`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
};

/** All that the browser counted as moved without the reader's doing, since the page began. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing moved the observer is silent.
        setTimeout(() => resolve(0), 500);
      }),
  );

const topOfBelow = async (page: Page): Promise<number> => (await page.locator('#below').boundingBox())!.y;

for (const widthPx of WIDTHS_PX) {
  test.describe(`without JavaScript, ${widthPx} px wide`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: widthPx, height: 1600 } });

    test('the axis, the events and the links to their sources are there', async ({ site, page }) => {
      await site.openPage(renderTimeline(flagship, { nonce: NONCE }) + below, { css, policy });
      await expect(page.getByRole('heading', { name: flagship.title! })).toBeVisible();
      const pictures = page.locator('svg.picture').filter({ visible: true });
      await expect(pictures).toHaveCount(1);
      expect((await pictures.boundingBox())!.width).toBe(widthPx);
      await expect(pictures.getByText('Talks in the Kremlin').first()).toBeVisible();
      await expect(pictures.getByText(/^(?:17|14|21) Apr/).first()).toBeVisible();
      const links = pictures.getByRole('link');
      expect(await links.count()).toBeGreaterThan(5);
      for (const link of await links.all()) {
        await expect(link).toBeVisible();
        expect(await link.getAttribute('href')).toMatch(/^https:\/\/.*#:~:text=/);
      }
    });
  });

  test.describe(`${widthPx} px wide`, () => {
    test.use({ viewport: { width: widthPx, height: 1600 } });

    test('the drawing takes its place without a jump, and nothing of what was sent stays', async ({
      site,
      page,
      timeline,
    }) => {
      const release = await hold(page, 'sourced-timeline.js');
      const releaseDetails = await hold(page, 'sourced-timeline-details.js');
      // A server draws time across, whatever the width.
      const served = renderTimeline(flagship, { nonce: NONCE }).replace(
        '<sourced-timeline',
        '<sourced-timeline orientation="horizontal"',
      );
      const opened = site.openPage(served + below, { css, policy });
      const sent = page.locator('svg.picture').filter({ visible: true });
      await expect(sent).toHaveCount(1);
      const before = await topOfBelow(page);

      release();
      await opened;
      // What is drawn, but lacks its legend, is not shown yet.
      await expect(timeline.labels).not.toHaveCount(0);
      await expect(sent).toHaveCount(1);

      releaseDetails();
      await timeline.drawn();
      await expect(timeline.labels.first()).toBeVisible();
      await expect(page.locator('.picture')).toHaveCount(0);
      await expect(timeline.element.getByRole('heading', { name: flagship.title! })).toHaveCount(1);
      expect(await topOfBelow(page)).toBe(before);
      expect(await layoutShift(page)).toBe(0);
      const [told] = await timeline.told('load');
      expect(told).toMatchObject({ events: flagship.events.length, diagnostics: 0 });
    });
  });
}

test('where the document cannot be had again, what was sent stays', async ({ site, page, timeline }) => {
  await site.answer('/gone.json', '', { status: 404 });
  site.expectComplaint(/404/);
  await site.openPage(renderTimeline(flagship, { nonce: NONCE, src: '/gone.json' }), { css, policy });
  await expect.poll(async () => (await timeline.told('error')).length).toBe(1);
  await expect(page.locator('svg.picture').filter({ visible: true })).toHaveCount(1);
});

test('colours are those of the page: dark where it is, and as its variables say', async ({ site, page }) => {
  const dark = 'sourced-timeline { color-scheme: dark; --timeline-link-color: rgb(1, 200, 3); }';
  const release = await hold(page, 'sourced-timeline.js');
  const opened = site.openPage(renderTimeline(flagship, { nonce: NONCE }), { css: css + dark, policy });
  const picture = page.locator('svg.picture').filter({ visible: true });
  await expect(picture.locator('> rect')).toHaveCSS('fill', 'rgb(20, 21, 23)');
  await expect(picture.locator('a tspan').first()).toHaveCSS('fill', 'rgb(1, 200, 3)');
  release();
  await opened;
});

test('texts are texts: no markup of the data gets into the page', async ({ site, page }) => {
  const hostile = '</script></template><img src="/asked" onerror="document.title = 1"><b title="">';
  const release = await hold(page, 'sourced-timeline.js');
  const opened = site.openPage(
    renderTimeline(
      {
        title: hostile,
        description: hostile,
        sources: [{ id: 's', publisher: hostile, url: 'javascript:alert(1)' }],
        events: [{ id: 'e', title: hostile, date: '2025-04-17', lang: '"><b', citations: [{ source: 's' }] }],
      },
      { nonce: NONCE },
    ) + below,
    { css, policy },
  );
  await expect(page.locator('img, b, a')).toHaveCount(0);
  release();
  await opened;
  await expect(page.getByRole('button', { name: hostile }).first()).toBeVisible();
  expect(site.requests.filter((url) => url.includes('asked'))).toEqual([]);
});

test('@lit-labs/ssr takes it into its pages as it is', () => {
  const sent = renderTimeline(flagship);
  const page = html`<main>${unsafeHTML(sent)}</main>`;
  const rendered = collectResultSync(render(page)).replaceAll(/<!--.*?-->/g, '');
  expect(rendered).toBe(`<main>${sent}</main>`);
});

test('@lit-labs/ssr leaves the bare tag for the browser', () => {
  const rendered = collectResultSync(render(html`<sourced-timeline src="story.json"></sourced-timeline>`));
  expect(rendered.replaceAll(/<!--.*?-->/g, '')).toBe('<sourced-timeline src="story.json"></sourced-timeline>');
});
