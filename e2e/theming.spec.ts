/** What a host page may style: variables, colour scheme and parts, at any time. */
import { dense, lasting, wellSourced } from './documents.ts';
import { readManifest } from './manifest.ts';
import { expect, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';
import type { SourcedTimeline } from '../src/index.ts';

const setVariable = (timeline: Timeline, name: string, value: string): Promise<void> =>
  timeline.element.evaluate((element, [property, to]) => element.style.setProperty(property!, to!), [name, value]);

test.describe('a variable that is changed while the page runs', () => {
  test.beforeEach(async ({ page, timeline }) => {
    await page.goto('/');
    await timeline.drawn();
  });

  for (const name of ['mark', 'bar', 'axis']) {
    test(`repaints the canvas: --timeline-${name}-color`, async ({ timeline }) => {
      expect(await timeline.pixelsOf(0, 200, 0)).toBe(0);
      await setVariable(timeline, `--timeline-${name}-color`, 'rgb(0 200 0)');
      await expect.poll(() => timeline.pixelsOf(0, 200, 0)).toBeGreaterThan(20);
    });
  }

  test('repaints the canvas of a selected event: --timeline-accent-color', async ({ timeline }) => {
    await timeline.select('ceasefire-collapses');
    await setVariable(timeline, '--timeline-accent-color', 'rgb(0 200 0)');
    await expect.poll(() => timeline.pixelsOf(0, 200, 0)).toBeGreaterThan(20);
  });

  test('repaints rules: --timeline-grid-color and --timeline-grid-strong-color', async ({ timeline }) => {
    await setVariable(timeline, '--timeline-grid-color', 'rgb(0 200 0)');
    await setVariable(timeline, '--timeline-grid-strong-color', 'rgb(200 0 0)');
    await expect.poll(() => timeline.pixelsOf(0, 200, 0)).toBeGreaterThan(100);
    await expect.poll(() => timeline.pixelsOf(200, 0, 0)).toBeGreaterThan(100);
  });

  test('colours the texts', async ({ timeline }) => {
    await setVariable(timeline, '--timeline-text-color', 'rgb(0 0 200)');
    await setVariable(timeline, '--timeline-link-color', 'rgb(0 100 0)');
    await setVariable(timeline, '--timeline-background', 'rgb(250 250 200)');
    await expect(timeline.labels.first()).toHaveCSS('color', 'rgb(0, 0, 200)');
    await expect(timeline.sourceLinks.first()).toHaveCSS('color', 'rgb(0, 100, 0)');
    await expect(timeline.element).toHaveCSS('background-color', 'rgb(250, 250, 200)');
  });

  test('in a style sheet of the page, by a class', async ({ page, timeline }) => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.night sourced-timeline { --timeline-mark-color: rgb(0 200 0) }');
      document.adoptedStyleSheets.push(sheet);
    });
    await timeline.atRest();
    await page.evaluate(() => document.body.classList.add('night'));
    await expect.poll(() => timeline.pixelsOf(0, 200, 0)).toBeGreaterThan(20);
  });

  test('measures labels anew in another face', async ({ timeline }) => {
    const width = async (): Promise<number> => (await timeline.labels.nth(3).boundingBox())!.width;
    const before = await width();
    await setVariable(timeline, '--timeline-font', 'monospace');
    await expect(timeline.labels.nth(3)).toHaveCSS('font-family', 'monospace');
    await expect.poll(width).toBeGreaterThan(before * 1.05);
    await timeline.atRest();
    const cut = await timeline.labels.evaluateAll((labels) =>
      labels.filter((label) => label.scrollWidth > label.clientWidth + 1).map((label) => label.textContent),
    );
    expect(cut).toEqual([]);
  });
});

test('a variable is noticed also where the words came later than the page, or are others meanwhile', async ({
  site,
  timeline,
}) => {
  await site.openPage('<sourced-timeline src="data/gaza-ceasefire.json" locale="de"></sourced-timeline>');
  await expect(timeline.element.getByRole('button', { name: 'Vergrößern', exact: true })).toBeVisible();
  await timeline.atRest();
  expect(await timeline.pixelsOf(0, 200, 0)).toBe(0);
  await setVariable(timeline, '--timeline-mark-color', 'rgb(0 200 0)');
  await expect.poll(() => timeline.pixelsOf(0, 200, 0)).toBeGreaterThan(20);
  await timeline.element.evaluate((element: SourcedTimeline) => (element.locale = 'fr'));
  await expect(timeline.element.getByRole('button', { name: 'Agrandir', exact: true })).toBeVisible();
  await setVariable(timeline, '--timeline-mark-color', 'rgb(200 0 0)');
  await expect.poll(() => timeline.pixelsOf(200, 0, 0)).toBeGreaterThan(20);
});

test('dark and light follow the colour scheme of the place, at once', async ({ site, timeline }) => {
  await site.openPage('<div id="place"><sourced-timeline src="data/gaza-ceasefire.json"></sourced-timeline></div>');
  await timeline.drawn();
  await expect(timeline.element).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect.poll(() => timeline.pixelsOf(26, 26, 24)).toBeGreaterThan(200);
  await timeline.page.locator('#place').evaluate((place) => (place.style.colorScheme = 'dark'));
  await expect(timeline.element).toHaveCSS('background-color', 'rgb(20, 21, 23)');
  await expect(timeline.labels.first()).toHaveCSS('color', 'rgb(236, 234, 228)');
  await expect.poll(() => timeline.pixelsOf(236, 234, 228)).toBeGreaterThan(200);
  expect(await timeline.pixelsOf(26, 26, 24)).toBe(0);
});

test('the system’s change to dark repaints, too', async ({ page, timeline }) => {
  await page.goto('/');
  await timeline.drawn();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => timeline.pixelsOf(236, 234, 228)).toBeGreaterThan(200);
});

test('every documented part is there to style, and every part is documented', async ({ page, site, timeline }) => {
  site.expectComplaint(/Failed to load resource/);
  const seen = new Set<string>();
  const look = async (): Promise<void> => {
    const parts = await timeline.element.evaluate((element) =>
      [...element.shadowRoot!.querySelectorAll('[part]')].flatMap((node) => [...node.part]),
    );
    for (const part of parts) seen.add(part);
  };
  await page.goto('/');
  await timeline.drawn();
  await look();
  await timeline.set({ orientation: 'vertical' });
  await expect(timeline.part('ongoing').first()).toBeVisible();
  await look();
  await timeline.set({ orientation: 'auto' });
  await timeline.drawn();
  await timeline.select('ceasefire-collapses');
  await expect(timeline.cardTitle).toBeVisible();
  await look();
  await timeline.element.evaluate((element) => element.setAttribute('second-calendar', 'hebrew'));
  await timeline.element.getByRole('button', { name: 'Story' }).click();
  await expect(timeline.part('story')).toBeVisible();
  await expect(timeline.part('second-axis')).toBeVisible();
  await expect(timeline.part('second-date').first()).toBeVisible();
  await look();
  await timeline.element.evaluate((element) => element.removeAttribute('second-calendar'));
  await timeline.fit();
  await look();
  await timeline.give(dense(500));
  await timeline.drawn();
  await timeline.openCluster();
  await expect(timeline.card.getByRole('listitem').first()).toBeVisible();
  await look();
  await timeline.press('Escape');
  await timeline.findUnlabelled('event-mark', 1);
  await look();
  await timeline.give(lasting(60));
  await timeline.drawn();
  await timeline.findUnlabelled('band', 1);
  await look();
  await timeline.give(wellSourced());
  await timeline.drawn();
  for (const list of [/sources from/, '2 corrections', 'What was known when']) {
    await timeline.element.getByRole('button', { name: list }).click();
    await timeline.atRest();
    await look();
  }
  await timeline.set({ asKnownOn: '2025-03-20' });
  await timeline.atRest();
  await look();
  await timeline.set({ asKnownOn: undefined, overview: true });
  for (const tool of ['Search', 'Filter', 'List of all events']) {
    await timeline.element.getByRole('button', { name: tool, exact: true }).click();
    await timeline.atRest();
  }
  await timeline.part('filters').getByRole('button').first().click();
  await timeline.focusEvents();
  await timeline.press('?');
  for (const part of ['keys', 'overview', 'search', 'table', 'chip'])
    await expect(timeline.part(part).first()).toBeVisible();
  await look();
  await timeline.give({ events: [{ id: 'a', title: 'A', date: 'never' }] });
  await expect(timeline.error).toBeVisible();
  await look();
  // How far a large document has come is seen too shortly here.
  const documented = readManifest()
    .cssParts.map(({ name }) => name)
    .filter((name) => name !== 'progress');
  expect([...seen].toSorted()).toEqual(documented.toSorted());
});

test('a part is styled from outside', async ({ site, timeline }) => {
  await site.openPage('<sourced-timeline src="data/gaza-ceasefire.json"></sourced-timeline>', {
    css: 'sourced-timeline::part(event-label) { color: rgb(0, 0, 200) } sourced-timeline::part(header) { display: none }',
  });
  await timeline.drawn();
  await expect(timeline.labels.first()).toHaveCSS('color', 'rgb(0, 0, 200)');
  await expect(timeline.part('header')).toBeHidden();
});
